/** Two texts that began as one are put together again: what only one side changed is taken, what both changed is left to a person. */
import { normalised } from './normalised.ts';

/** Where in a draft: keys, and the ids of listed entries. */
export type Path = readonly string[];

/** A place where both sides say something else; the draft keeps one's own words until a person has chosen. */
export interface Apart {
  readonly path: Path;
  /** undefined: the other side took it away. */
  readonly theirs: unknown;
}

export interface Merged<D> {
  readonly draft: D;
  readonly apart: readonly Apart[];
}

/**
 * `ancestors`: first the text that was read, from which both sides began; after it one's own attempts to save, any of
 * which may have arrived without an answer. Where the other side says what one of these said, it has said nothing new;
 * that one's own words were once sent is no reason to give way.
 */
export const merged = <D>(ancestors: readonly D[], mine: D, theirs: D): Merged<D> => {
  const { value, apart } = joined(ancestors, mine, theirs, []);
  return { draft: value as D, apart };
};

/** Whether both are stored alike: blanks around a text and the order of keys make no difference. */
export const same = (one: unknown, other: unknown): boolean =>
  ordered(normalised(one)) === ordered(normalised(other));

const ordered = (value: unknown): string | undefined =>
  JSON.stringify(value, (_key, held: unknown) =>
    isPlain(held)
      ? Object.fromEntries(Object.entries(held).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );

interface Joined {
  readonly value: unknown;
  readonly apart: readonly Apart[];
}

function joined(ancestors: readonly unknown[], mine: unknown, theirs: unknown, path: Path): Joined {
  if (same(mine, theirs) || ancestors.some((one) => same(one, theirs)))
    return { value: mine, apart: [] };
  if (same(ancestors[0], mine)) return { value: theirs, apart: [] };
  if (isPlain(mine) && isPlain(theirs)) {
    const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
    const parts = keys.map((key) => [key, joinedAt(ancestors, mine, theirs, key, path)] as const);
    return {
      value: Object.fromEntries(
        parts
          .filter(([, { value }]) => value !== undefined)
          .map(([key, { value }]) => [key, value]),
      ),
      apart: parts.flatMap(([, part]) => part.apart),
    };
  }
  if (isEntries(mine) && isEntries(theirs)) return joinedEntries(ancestors, mine, theirs, path);
  if (isTexts(mine) && isTexts(theirs))
    return { value: joinedTexts(ancestors, mine, theirs), apart: [] };
  return { value: mine, apart: [{ path, theirs }] };
}

const joinedAt = (
  ancestors: readonly unknown[],
  mine: Plain,
  theirs: Plain,
  key: string,
  path: Path,
): Joined =>
  joined(
    ancestors.map((one) => (isPlain(one) ? one[key] : undefined)),
    mine[key],
    theirs[key],
    [...path, key],
  );

/** In the order of the other side, one's own new ones last. */
function joinedEntries(
  ancestors: readonly unknown[],
  mine: readonly Listed[],
  theirs: readonly Listed[],
  path: Path,
): Joined {
  const ids = [...new Set([...theirs, ...mine].map(({ id }) => id))];
  const parts = ids.map((id) =>
    joinedAt(
      ancestors.map((one) => (isEntries(one) ? byId(one) : {})),
      byId(mine),
      byId(theirs),
      id,
      path,
    ),
  );
  return {
    value: parts.map(({ value }) => value).filter((value) => value !== undefined),
    apart: parts.flatMap((part) => part.apart),
  };
}

/** A list of ids: what either side added is in, what either took out is out. */
const joinedTexts = (
  ancestors: readonly unknown[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] => {
  const [base] = ancestors;
  const before = isTexts(base) ? base : [];
  return [...new Set([...theirs, ...mine])].filter(
    (text) => (mine.includes(text) && theirs.includes(text)) || !before.includes(text),
  );
};

/** What stands at a place; undefined where nothing does. */
export const valueAt = (value: unknown, [key, ...rest]: Path): unknown => {
  if (key === undefined) return value;
  if (isEntries(value)) return valueAt(byId(value)[key], rest);
  return isPlain(value) ? valueAt(value[key], rest) : undefined;
};

/** The draft with another value at a place; undefined takes away what stands there. */
export const withValueAt = <D>(draft: D, path: Path, value: unknown): D =>
  placed(draft, path, value) as D;

function placed(held: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (isEntries(held)) {
    const entries = placed(byId(held), [key, ...rest], value);
    return Object.values(isPlain(entries) ? entries : {});
  }
  const plain = isPlain(held) ? held : {};
  const { [key]: before, ...others } = plain;
  const after = placed(before, rest, value);
  if (after === undefined) return others;
  // An entry that stood there keeps its place in the order.
  return key in plain ? { ...plain, [key]: after } : { ...others, [key]: after };
}

/** The places at which two drafts say something else. */
export const differing = (one: unknown, other: unknown, path: Path = []): readonly Path[] => {
  if (same(one, other)) return [];
  const [left, right] = [one, other].map((value) => (isEntries(value) ? byId(value) : value));
  if (!isPlain(left) || !isPlain(right)) return [path];
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return keys.flatMap((key) => differing(left[key], right[key], [...path, key]));
};

type Plain = Readonly<Record<string, unknown>>;
type Listed = Plain & { readonly id: string };

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEntries = (value: unknown): value is readonly Listed[] =>
  Array.isArray(value) && value.every((entry) => isPlain(entry) && typeof entry['id'] === 'string');

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

const byId = (entries: readonly Listed[]): Plain =>
  Object.fromEntries(entries.map((entry) => [entry.id, entry]));
