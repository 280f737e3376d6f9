/** The rind round the database: reading through a schema, and carrying out the writes the domain decided on. */
import { type App, getApps, initializeApp } from 'firebase-admin/app';
import {
  type DocumentSnapshot,
  type Firestore,
  getFirestore,
  type Transaction,
  type UpdateData,
} from 'firebase-admin/firestore';
import type * as z from 'zod';
import type { Write } from '#domain/engine/move-rule.ts';
import { steps, upgraded } from '#domain/upgrade.ts';

/** What the database and the accounts answer with; gRPC's numbers where they are numbers. */
export const failedPrecondition = 9;
export const alreadyExists = 6;
export const aborted = 10;

export const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : null;

/** Lets pass that a document exists already: whoever wrote it first wrote it for all. */
export const unlessThere = (error: unknown): void => {
  if (codeOf(error) !== alreadyExists) throw error;
};

/** The region of every function and of the database. */
export const region = 'asia-southeast1';

/** The app of this instance. firebase-functions keeps one of its own under another name, so the name is asked for. */
const app = (): App => getApps().find(({ name }) => name === '[DEFAULT]') ?? initializeApp();

export const database = (): Firestore => getFirestore(app());

/** A stored document that does not fit its schema: named by path and field, never by content. */
export class Unreadable extends Error {
  readonly path: string;
  readonly fields: readonly string[];

  constructor(path: string, issues: readonly { readonly path: readonly PropertyKey[] }[]) {
    super(`unreadable document ${path}`);
    this.path = path;
    this.fields = issues.map((issue) => issue.path.map(String).join('.'));
  }
}

/** The document's data, or null where there is none. Throws Unreadable. */
export const readAs = <T>(schema: z.ZodType<T>, snapshot: DocumentSnapshot): T | null => {
  if (!snapshot.exists) return null;
  const collection = snapshot.ref.parent.id;
  const parsed = schema.safeParse(upgraded(snapshot.data() ?? {}, steps[collection] ?? []));
  if (!parsed.success) throw new Unreadable(snapshot.ref.path, parsed.error.issues);
  return parsed.data;
};

/** Carries out the writes within the transaction, in their order. */
export const writeAll = (tx: Transaction, db: Firestore, writes: readonly Write[]): void => {
  for (const { op, path, data } of writes) {
    const ref = db.doc(path);
    if (op === 'create') tx.create(ref, data);
    else if (op === 'set') tx.set(ref, data);
    else if (op === 'delete') tx.delete(ref);
    else tx.update(ref, data as UpdateData<Record<string, unknown>>);
  }
};
