/** Documents in memory, read as the functions read them: what the replayed moves find and what they leave. */
import { createHash } from 'node:crypto';
import type { DocumentSnapshot, Firestore, Query, QuerySnapshot } from 'firebase-admin/firestore';
import type { Write } from '#domain/engine/move-rule.ts';
import type { Reader } from '../../../../functions/src/moves/reader.ts';
import { readAs } from '../../../../functions/src/store.ts';

export type Fields = Readonly<Record<string, unknown>>;
export type Store = Map<string, Fields>;

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** Carries out writes as Firestore would: creating what exists or updating what does not is an error. */
export const carryOut = (store: Store, writes: readonly Write[]): void => {
  for (const { op, path, data } of writes) {
    const held = store.get(path);
    if (op === 'create' && held !== undefined) throw new Error(`${path} exists already`);
    if (op === 'update' && held === undefined) throw new Error(`${path} does not exist`);
    if (op === 'delete') store.delete(path);
    else store.set(path, op === 'update' ? { ...held, ...data } : data);
  }
};

/** Paths of the documents right below a collection, with their ids. */
const below = (store: Store, collection: string): readonly (readonly [string, string])[] =>
  [...store.keys()]
    .filter((path) => path.startsWith(`${collection}/`))
    .map((path) => [path.slice(collection.length + 1), path] as const)
    .filter(([id]) => !id.includes('/'));

export const snapshotAt = (store: Store, path: string): DocumentSnapshot => {
  const data = store.get(path);
  const [collection = '', id = ''] = path.split('/').slice(-2);
  const ref = { path, id, parent: { id: collection } };
  return {
    exists: data !== undefined,
    id,
    ref,
    data: () => data,
    get: (field: string) => data?.[field],
  } as unknown as DocumentSnapshot;
};

type Condition = readonly [field: string, value: unknown];

const queryOf = (store: Store, collection: string, wanted: readonly Condition[]): object => ({
  where: (field: string, _equals: string, value: unknown) =>
    queryOf(store, collection, [...wanted, [field, value]]),
  select: () => queryOf(store, collection, wanted),
  limit: () => queryOf(store, collection, wanted),
  get: () =>
    Promise.resolve({
      docs: below(store, collection)
        .map(([, path]) => snapshotAt(store, path))
        .filter((found) => wanted.every(([field, value]) => found.get(field) === value)),
    }),
});

/** Of Firestore only what the functions' readers of facts ask for. */
const databaseOf = (store: Store): Firestore =>
  ({
    doc: (path: string) => ({ path, get: () => Promise.resolve(snapshotAt(store, path)) }),
    collection: (name: string) => queryOf(store, name, []),
  }) as unknown as Firestore;

export const readerIn = (store: Store): Reader => ({
  db: databaseOf(store),
  one: (schema, path) => Promise.resolve(readAs(schema, snapshotAt(store, path))),
  many: (schema, paths) =>
    Promise.resolve(paths.map((path) => readAs(schema, snapshotAt(store, path)))),
  others: (schema, paths) =>
    Promise.resolve(paths.map((path) => readAs(schema, snapshotAt(store, path)))),
  unread: () => [],
  all: (schema, collection) =>
    Promise.resolve(
      Object.fromEntries(
        below(store, collection).flatMap(([id, path]) => {
          const held = readAs(schema, snapshotAt(store, path));
          return held === null ? [] : [[id, held]];
        }),
      ),
    ),
  query: (query: Query): Promise<QuerySnapshot> => query.get(),
  ids: (collection) => Promise.resolve(below(store, collection).map(([id]) => id)),
});
