/** Accounts to sign in with, kept beside the person documents that hold the rights. */
import { type Auth, getAuth, type UserRecord } from 'firebase-admin/auth';
import { database } from '../store.ts';

const auth = (): Auth => {
  database();
  return getAuth();
};

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : null;

const orNull = async (found: Promise<UserRecord>): Promise<UserRecord | null> => {
  try {
    return await found;
  } catch (error) {
    if (codeOf(error) === 'auth/user-not-found') return null;
    throw error;
  }
};

/** Who signs in with this address, or null. */
export const accountWith = async (email: string): Promise<string | null> =>
  (await orNull(auth().getUserByEmail(email)))?.uid ?? null;

/** The account with this address, made if there is none, under `uid` where one is given. No password: the invitation sets it. */
export const ensureAccount = async (email: string, uid: string | null): Promise<string> => {
  try {
    return (await auth().createUser({ email, ...(uid === null ? {} : { uid }) })).uid;
  } catch (error) {
    if (codeOf(error) === 'auth/email-already-exists')
      return (await auth().getUserByEmail(email)).uid;
    if (uid !== null && codeOf(error) === 'auth/uid-already-exists')
      return (await auth().updateUser(uid, { email })).uid;
    throw error;
  }
};

/** Opens or shuts an account; shutting it ends its sessions first, so that a crash between leaves work to repeat. */
export const keepAccount = async (uid: string, active: boolean): Promise<void> => {
  const account = await orNull(auth().getUser(uid));
  if (account === null || account.disabled === !active) return;
  if (!active) await auth().revokeRefreshTokens(uid);
  await auth().updateUser(uid, { disabled: !active });
};
