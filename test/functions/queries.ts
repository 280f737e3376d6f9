/** Every query of functions and browser as a shape, read from the source; and the composite indexes that shapes need. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../suite/run-folder.ts';

/** A filter or an order as it stands in the source: "where state ==", "orderBy at asc", "group moves". */
export type Clause = string;

export interface Shape {
  readonly collection: string;
  readonly group: boolean;
  /** Fields compared with == or in. */
  readonly equal: readonly string[];
  /** Fields that are ranged or ordered, in their order, with their direction. */
  readonly ordered: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  readonly contains: readonly string[];
}

export const shapeOf = (collection: string, clauses: readonly Clause[]): Shape => {
  const parts = clauses.map((clause) => clause.split(' '));
  const where = (...ops: string[]): string[] =>
    parts.flatMap(([kind, field = '', op = '']) =>
      kind === 'where' && ops.includes(op) ? [field] : [],
    );
  const orders = parts.flatMap(([kind, field = '', direction]) =>
    kind === 'orderBy' ? [[field, direction === 'desc' ? 'desc' : 'asc'] as const] : [],
  );
  // Both ends of a range lie in one field.
  const ranged = [...new Set(where('<', '<=', '>', '>=', '!=', 'not-in'))]
    .filter((field) => !orders.some(([ordered]) => ordered === field))
    .map((field) => [field, 'asc'] as const);
  return {
    collection,
    group: parts.some(([kind]) => kind === 'group'),
    equal: where('==', 'in'),
    ordered: [...ranged, ...orders],
    contains: where('array-contains', 'array-contains-any'),
  };
};

/**
 * The index a shape needs, as text; null where the automatic ones serve it. Equalities alone are merged; a second
 * kind of clause beside them is not, and every such index is stated in full, since merging with `in` is unreliable.
 */
export const indexOf = ({ collection, group, equal, ordered, contains }: Shape): string | null => {
  const single = equal.length + ordered.length + contains.length === 1;
  if (group && single)
    return `${collection} group: ${[...equal, ...contains, ordered[0]?.[0]].join('')}`;
  const merged = ordered.length === 0;
  // Every document has its name in an index of the group.
  if (group && merged && equal.length + contains.length === 0) return null;
  const automatic = merged || (equal.length === 0 && contains.length === 0 && ordered.length === 1);
  if (automatic && !group) return null;
  const sorted = ordered.map(([field, direction]) => `${field} ${direction}`);
  const held = [...equal.toSorted(), ...contains.map((field) => `${field} contains`), ...sorted];
  return `${collection}${group ? ' group' : ''}: ${held.join(', ')}`;
};

const sources = (): readonly string[] =>
  globSync(['functions/src/**/*.{ts,tsx}', 'functions/*.ts', 'web/**/*.{ts,tsx}'], {
    cwd: repository,
    exclude: ['**/node_modules/**', '**/dist/**'],
  }).toSorted();

/** A text, a variable, or what a function without arguments names. */
const word = String.raw`\s*(?:'([^']*)'|([\w.]+)(?:\(\))?)`;
const calls = new RegExp(
  String.raw`\b(?:(where|orderBy)\(${word}(?:,${word})?|(collectionGroup)\(${word})`,
  'gu',
);

const clausesIn = (source: string): Clause[] =>
  [...source.matchAll(calls)].map(([, kind, field, variable, op, _other, group, named]) => {
    if (group !== undefined) return `group ${named}`;
    const name = field ?? `{${variable}}`;
    return kind === 'where' ? `where ${name} ${op}` : `orderBy ${name} ${op ?? 'asc'}`;
  });

/** The clauses of every file that asks for anything, in the order in which they stand. */
export const clausesInSource = (): Readonly<Record<string, Clause[]>> =>
  Object.fromEntries(
    sources()
      .map((file) => [file, clausesIn(readFileSync(join(repository, file), 'utf8'))] as const)
      .filter(([, found]) => found.length > 0),
  );
