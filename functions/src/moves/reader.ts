/** Reads facts inside one transaction: each method says what it costs. */
import { createHash } from 'node:crypto';
import type { Firestore, Query, QuerySnapshot, Transaction } from 'firebase-admin/firestore';
import type * as z from 'zod';
import * as logger from 'firebase-functions/logger';
import { readAs, Unreadable } from '../store.ts';

export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

export interface Reader {
  readonly db: Firestore;
  /** One read. An empty id reads nothing. */
  one<T>(schema: z.ZodType<T>, path: string): Promise<T | null>;
  /** One read a document named, found or not. */
  many<T>(schema: z.ZodType<T>, paths: readonly string[]): Promise<readonly (T | null)[]>;
  /** As `many`, of documents beside the one that moves: one that cannot be read is 'unread', and stops no other. */
  others<T>(
    schema: z.ZodType<T>,
    paths: readonly string[],
  ): Promise<readonly (T | null | 'unread')[]>;
  /** Paths of those that were met so far, for the administrator to mend. */
  unread(): readonly string[];
  /** One read a document in the collection, at least one. */
  all<T>(schema: z.ZodType<T>, collection: string): Promise<Readonly<Record<string, T>>>;
  /** One read a document found, at least one; within the transaction, so that what it found stays so. */
  query(query: Query): Promise<QuerySnapshot>;
  /** Ids only; one read a document, at least one. */
  ids(collection: string): Promise<readonly string[]>;
}

export const readerOf = (db: Firestore, tx: Transaction): Reader => {
  const unread = new Set<string>();
  return { ...reading(db, tx), ...tolerant(db, tx, unread), unread: () => [...unread] };
};

const tolerant = (db: Firestore, tx: Transaction, unread: Set<string>): Pick<Reader, 'others'> => ({
  others: async (schema, paths) => {
    if (paths.length === 0) return [];
    const snapshots = await tx.getAll(...paths.map((path) => db.doc(path)));
    return snapshots.map((snapshot) => {
      try {
        return readAs(schema, snapshot);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        logger.error('unreadable document', { path: error.path, fields: error.fields });
        unread.add(error.path);
        return 'unread';
      }
    });
  },
});

const reading = (db: Firestore, tx: Transaction): Omit<Reader, 'others' | 'unread'> => ({
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
