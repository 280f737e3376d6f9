/** Who is signed in. Accounts are invited; a password is set by the link in the invitation. */
import {
  browserLocalPersistence,
  confirmPasswordReset,
  connectAuthEmulator,
  initializeAuth,
  onAuthStateChanged,
  sendPasswordResetEmail,
  signInWithCustomToken,
  signInWithEmailAndPassword,
  signOut as endSession,
  verifyPasswordResetCode,
  type Auth,
} from 'firebase/auth';
import { useEffect, useState } from 'preact/hooks';
import { connected } from './firebase.ts';
import { forgetAll } from './remembered.ts';

export type Session =
  | { readonly is: 'loading' }
  | { readonly is: 'offline' }
  /** `ended`: not by the person's own hand, here and now. */
  | { readonly is: 'signedOut'; readonly ended: boolean }
  | { readonly is: 'signedIn'; readonly uid: string };

/** How an attempt at the door ended; the page words it. */
export type Attempt =
  'done' | 'wrong' | 'closed' | 'tooMany' | 'offline' | 'expired' | 'weak' | 'failed';

let auth: Promise<Auth> | null = null;

const theAuth = (): Promise<Auth> => {
  auth ??= prepare().catch((problem: unknown) => {
    auth = null;
    throw problem;
  });
  return auth;
};

async function prepare(): Promise<Auth> {
  const { app, emulators } = await connected();
  const prepared = initializeAuth(app, { persistence: browserLocalPersistence });
  const local = emulators?.['auth'];
  if (local)
    connectAuthEmulator(prepared, `http://${local.host}:${local.port}`, { disableWarnings: true });
  return prepared;
}

export function useSession(): Session {
  const [session, setSession] = useState<Session>({ is: 'loading' });
  useEffect(() => {
    let stop: () => void = () => undefined;
    let left = false;
    theAuth().then(
      (ready) => {
        if (left) return;
        stop = onAuthStateChanged(ready, (user) => {
          setSession((before) =>
            user
              ? { is: 'signedIn', uid: user.uid }
              : { is: 'signedOut', ended: before.is === 'signedIn' && !leaving },
          );
          leaving = false;
        });
      },
      () => setSession({ is: 'offline' }),
    );
    return () => {
      left = true;
      stop();
    };
  }, []);
  return session;
}

/** The token that the file function asks for. */
export async function idToken(): Promise<string> {
  return (await (await theAuth()).currentUser?.getIdToken()) ?? '';
}

export async function signedInUid(): Promise<string> {
  return (await theAuth()).currentUser?.uid ?? '';
}

export const signIn = (email: string, password: string): Promise<Attempt> =>
  attempted(async () => signInWithEmailAndPassword(await theAuth(), email.trim(), password));

/** Whether this session has shown the second factor beside the password. */
export async function secondFactorShown(): Promise<boolean> {
  const token = await (await theAuth()).currentUser?.getIdTokenResult();
  return token?.claims['secondFactor'] === true;
}

/** Goes on as the same person in the session that the second factor opened. */
export const goOnWith = (token: string): Promise<Attempt> =>
  attempted(async () => signInWithCustomToken(await theAuth(), token));

let leaving = false;

/** What was under way belongs to whoever leaves, not to the next person at this machine. */
export async function signOut(): Promise<Attempt> {
  sessionStorage.clear();
  forgetAll();
  leaving = true;
  return attempted(async () => endSession(await theAuth()));
}

/** Answers alike whether or not the address is known, so that nobody learns who has an account. */
export async function askForLink(email: string): Promise<Attempt> {
  const ended = await attempted(async () => sendPasswordResetEmail(await theAuth(), email.trim()));
  return ended === 'wrong' ? 'done' : ended;
}

/** The address an invitation's code was sent to; null when the code is used up or too old. */
export async function invitedAddress(code: string): Promise<string | null> {
  try {
    return await verifyPasswordResetCode(await theAuth(), code);
  } catch {
    return null;
  }
}

export const setPassword = (code: string, password: string): Promise<Attempt> =>
  attempted(async () => confirmPasswordReset(await theAuth(), code, password));

const endings: Readonly<Record<string, Attempt>> = {
  'auth/invalid-credential': 'wrong',
  'auth/invalid-email': 'wrong',
  'auth/user-not-found': 'wrong',
  'auth/user-disabled': 'closed',
  'auth/wrong-password': 'wrong',
  'auth/too-many-requests': 'tooMany',
  'auth/network-request-failed': 'offline',
  'auth/expired-action-code': 'expired',
  'auth/invalid-action-code': 'expired',
  'auth/weak-password': 'weak',
  'auth/password-does-not-meet-requirements': 'weak',
};

async function attempted(action: () => Promise<unknown>): Promise<Attempt> {
  try {
    await action();
    return 'done';
  } catch (problem) {
    if (problem instanceof TypeError) return 'offline';
    const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
    return endings[code] ?? 'failed';
  }
}
