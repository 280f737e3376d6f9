/**
 * A mark of its own for every text that somebody may type, found by walking the schemas: whatever is added to one is planted
 * without being named anywhere.
 */
import { randomInt } from 'node:crypto';
import * as z from 'zod';
import { folded } from '#domain/text.ts';

/** Short enough for the narrowest field, and without a digit, which would be a figure without a source. */
const probe = 'Ẩn kín';

type Schema = z.core.$ZodType;

interface Inner {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly out?: Schema;
}

const defOf = (schema: Schema): Inner => schema._zod.def;

const accepts = (schema: Schema, value: unknown): boolean => z.safeParse(schema, value).success;

/** A text in anybody's own words; ids, days and codes take none. */
const isWords = (schema: Schema): boolean =>
  ['string', 'pipe'].includes(defOf(schema).type) && accepts(schema, probe);

/** What stands around a schema and changes nothing of what may be typed. */
const bare = (schema: Schema): Schema => {
  const { innerType } = defOf(schema);
  return innerType === undefined ? schema : bare(innerType);
};

/** "Claim.settled.note", "Story.photos[].alt", "Dossier.explanations{}": each place of a schema that takes words, and its own schema. */
export const wordSchemasIn = (
  given: Schema,
  path: string,
): readonly (readonly [path: string, schema: Schema])[] => {
  const schema = bare(given);
  if (isWords(schema)) return [[path, schema]];
  const { shape, element, valueType, options } = defOf(schema);
  return [
    ...Object.entries(shape ?? {}).flatMap(([key, one]) => wordSchemasIn(one, `${path}.${key}`)),
    ...(element === undefined ? [] : wordSchemasIn(element, `${path}[]`)),
    ...(valueType === undefined ? [] : wordSchemasIn(valueType, `${path}{}`)),
    ...(options ?? []).flatMap((one) => wordSchemasIn(one, path)),
  ];
};

export const wordsIn = (given: Schema, path: string): readonly string[] => [
  ...new Set(wordSchemasIn(given, path).map(([place]) => place)),
];

const letters = 'bcdfghjklmnpqrstvwxyz';
const letter = (at: number): string => letters[at % letters.length] ?? '';

export interface Marks {
  /** The document with a mark in each of its words, but for those at `spared`. */
  readonly in: <T>(schema: z.ZodType<T>, path: string, document: T) => T;
  readonly at: (path: string) => string;
  /** Where marks found in a text come from. */
  readonly foundIn: (text: string) => readonly string[];
  /** Every path that was planted. */
  readonly planted: () => ReadonlySet<string>;
}

/** `spared`: paths that are names and keys to the program, so that a mark would break what is tried. */
export const freshMarks = (spared: (path: string) => boolean): Marks => {
  // Two letters that no word begins with, two of this run's own.
  const begins = `qx${letter(randomInt(letters.length))}${letter(randomInt(letters.length))}`;
  const paths: string[] = [];
  const used = new Set<string>();
  const at = (path: string): string => {
    const known = paths.indexOf(path);
    const index = known < 0 ? paths.push(path) - 1 : known;
    used.add(path);
    return `${begins}${letter(Math.floor(index / letters.length))}${letter(index)}q`;
  };
  const marked = (given: Schema, path: string, value: unknown): unknown => {
    if (value === null || value === undefined) return value;
    const schema = bare(given);
    if (typeof value === 'string')
      return isWords(schema) && !spared(path) ? withMark(schema, value, at(path)) : value;
    const { shape, element, valueType, options } = defOf(schema);
    if (options !== undefined) {
      const fitting = options.find((one) => accepts(one, value));
      return fitting === undefined ? value : marked(fitting, path, value);
    }
    if (element !== undefined && Array.isArray(value)) {
      const held: readonly unknown[] = value.length === 0 && isWords(bare(element)) ? [''] : value;
      return spared(`${path}[]`) ? value : held.map((one) => marked(element, `${path}[]`, one));
    }
    if (typeof value !== 'object') return value;
    const inner = (key: string): readonly [Schema, string] | null =>
      valueType !== undefined
        ? [valueType, `${path}{}`]
        : shape?.[key] === undefined
          ? null
          : [shape[key], `${path}.${key}`];
    if (shape === undefined && valueType === undefined) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        const known = inner(key);
        return [key, known === null ? one : marked(known[0], known[1], one)];
      }),
    );
  };
  const pattern = new RegExp(`${begins}[${letters}]{2}q`, 'gu');
  return {
    in: <T>(schema: z.ZodType<T>, path: string, document: T): T => {
      const whole = marked(schema, path, document);
      const checked = schema.safeParse(whole);
      if (!checked.success) throw new Error(`${path} takes no marks: ${checked.error.message}`);
      return whole as T;
    },
    at,
    foundIn: (text) => {
      const found = [...folded(text).matchAll(pattern)].map(([mark]) => mark);
      return [...new Set(found)].flatMap((mark) => paths.filter((path) => at(path) === mark));
    },
    planted: () => used,
  };
};

/** After what stands there already, or in its place where there is no room. */
const withMark = (schema: Schema, value: string, mark: string): string => {
  const longer = `${value} ${mark}`.trim();
  return accepts(schema, longer) ? longer : mark;
};
