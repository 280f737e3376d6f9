/** Accounts to sign in with, kept beside the person documents that hold the rights. */
import type { Auth, UserRecord } from 'firebase-admin/auth';
import { codeOf, database } from '../store.ts';

/** Loaded with the first account, so that triggers of the same bundle start without it. */
export const auth = async (): Promise<Auth> => {
  const { getAuth } = await import('firebase-admin/auth');
  database();
  return getAuth();
};

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
  (await orNull((await auth()).getUserByEmail(email)))?.uid ?? null;

/** The account with this address, made if there is none, under `uid` where one is given. No password: the invitation sets it. */
export const ensureAccount = async (email: string, uid: string | null): Promise<string> => {
  try {
    return (await (await auth()).createUser({ email, ...(uid === null ? {} : { uid }) })).uid;
  } catch (error) {
    if (codeOf(error) === 'auth/email-already-exists')
      return (await (await auth()).getUserByEmail(email)).uid;
    if (uid !== null && codeOf(error) === 'auth/uid-already-exists')
      return (await (await auth()).updateUser(uid, { email })).uid;
    throw error;
  }
};

/** Whoever is signed in must sign in again, within the hour for which a token is good. */
export const endSessions = async (uid: string): Promise<void> =>
  (await auth()).revokeRefreshTokens(uid);

/**
 * Opens or shuts an account as `isActive` says; shutting it ends its sessions first, so that a crash between leaves work
 * to repeat. Events of one person may cross, so whoever changed the account asks again: the last one to change it has
 * heard the newest answer.
 */
export const keepAccount = async (uid: string, isActive: () => Promise<boolean>): Promise<void> => {
  const active = await isActive();
  const account = await orNull((await auth()).getUser(uid));
  if (account === null || account.disabled === !active) return;
  if (!active) await endSessions(uid);
  await (await auth()).updateUser(uid, { disabled: !active });
  await keepAccount(uid, isActive);
};
