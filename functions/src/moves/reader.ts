/** Reads facts inside one transaction: each method says what it costs. */
import { createHash } from 'node:crypto';
import type { Firestore, Query, QuerySnapshot, Transaction } from 'firebase-admin/firestore';
import type * as z from 'zod';
import { readAs } from '../store.ts';

export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

export interface Reader {
  readonly db: Firestore;
  /** One read. An empty id reads nothing. */
  one<T>(schema: z.ZodType<T>, path: string): Promise<T | null>;
  /** One read a document named, found or not. */
  many<T>(schema: z.ZodType<T>, paths: readonly string[]): Promise<readonly (T | null)[]>;
  /** One read a document in the collection, at least one. */
  all<T>(schema: z.ZodType<T>, collection: string): Promise<Readonly<Record<string, T>>>;
  /** One read a document found, at least one; within the transaction, so that what it found stays so. */
  query(query: Query): Promise<QuerySnapshot>;
  /** Ids only; one read a document, at least one. */
  ids(collection: string): Promise<readonly string[]>;
}

export const readerOf = (db: Firestore, tx: Transaction): Reader => ({
  db,
  one: async (schema, path) => readAs(schema, await tx.get(db.doc(path))),
  many: async (schema, paths) => {
    if (paths.length === 0) return [];
    const snapshots = await tx.getAll(...paths.map((path) => db.doc(path)));
    return snapshots.map((snapshot) => readAs(schema, snapshot));
  },
  all: async <T>(schema: z.ZodType<T>, collection: string) => {
    const found = await tx.get(db.collection(collection));
    return Object.fromEntries(
      found.docs.flatMap((snapshot): readonly (readonly [string, T])[] => {
        const held = readAs(schema, snapshot);
        return held === null ? [] : [[snapshot.id, held]];
      }),
    );
  },
  query: (query) => tx.get(query),
  ids: async (collection) => {
    const found = await tx.get(db.collection(collection).select());
    return found.docs.map(({ id }) => id);
  },
});
