/** The store, read and written request by request (Firestore Lite): no listener, no cache, a third of the weight. */
import { connectFirestoreEmulator, getFirestore, type Firestore } from 'firebase/firestore/lite';
import { connected } from './firebase.ts';

let store: Promise<Firestore> | null = null;

export const theStore = (): Promise<Firestore> => {
  store ??= open().catch((problem: unknown) => {
    store = null;
    throw problem;
  });
  return store;
};

async function open(): Promise<Firestore> {
  const { app, emulators } = await connected();
  const opened = getFirestore(app);
  const local = emulators?.['firestore'];
  if (local) connectFirestoreEmulator(opened, local.host, local.port);
  return opened;
}

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A random id of lower-case letters and digits. Bytes beyond the last full round are thrown away, so all are equally likely. */
export function newId(length: number): string {
  const last = 256 - (256 % alphabet.length);
  const bytes = [...crypto.getRandomValues(new Uint8Array(length * 2))].filter(
    (byte) => byte < last,
  );
  const id = bytes
    .map((byte) => alphabet[byte % alphabet.length])
    .join('')
    .slice(0, length);
  return id.length === length ? id : newId(length);
}

/** Why a read or a write failed, as far as a page can help. */
export type Failure = 'refused' | 'offline';

/** What was asked for was not read: besides, the other side may have failed. */
export type Unread = Failure | 'failed';

/** A write fails besides where its text holds characters that nobody sees. */
export type Unwritten = Failure | 'hidden';

export const failureOf = (problem: unknown): Failure => {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  return /permission-denied|unauthenticated/u.test(code) ? 'refused' : 'offline';
};

/** A lost line shows as an error without an answer, or as a script or a file that could not be fetched. */
export const unreadOf = (problem: unknown): Unread => {
  const failure = failureOf(problem);
  if (failure === 'refused' || problem instanceof TypeError) return failure;
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  return ['unknown', 'unavailable', 'deadline-exceeded'].includes(code) ? 'offline' : 'failed';
};
