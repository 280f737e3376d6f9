/** What every writer shares: carried out whole or not at all, and a failure in words a page can use. */
import { doc, serverTimestamp, writeBatch, type WriteBatch } from 'firebase/firestore/lite';
import { signedInUid } from './session.ts';
import { holdsHiddenText } from './normalised.ts';
import { failureOf, theStore, type Unwritten } from './store.ts';

export type Written = 'saved' | Unwritten;

/** Who writes and the server's time, as every document that somebody wrote carries them. */
export const signed = async () => ({ by: await signedInUid(), at: serverTimestamp() });

/** A document that begins to move: what the schema calls `moving`, at its beginning. */
export const beginning = async () => ({
  version: 0,
  seq: 0,
  lastHash: '',
  tasks: [],
  createdBy: await signedInUid(),
  createdAt: serverTimestamp(),
  updatedAt: serverTimestamp(),
});

export interface Change {
  readonly op: 'set' | 'update' | 'delete';
  readonly path: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Writes all of `changes` in one step. */
export async function written(changes: readonly Change[]): Promise<Written> {
  if (changes.some(({ data }) => holdsHiddenText(data))) return 'hidden';
  try {
    const store = await theStore();
    const batch = writeBatch(store);
    for (const change of changes) put(batch, change, doc(store, change.path));
    await batch.commit();
    return 'saved';
  } catch (problem) {
    return failureOf(problem);
  }
}

function put(batch: WriteBatch, { op, data = {} }: Change, place: ReturnType<typeof doc>): void {
  if (op === 'set') batch.set(place, data);
  else if (op === 'update') batch.update(place, data);
  else batch.delete(place);
}
