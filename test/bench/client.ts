/** One signed-in person in this process, with the library, the rules and the polling of the staff pages. */
import { deleteApp, initializeApp } from 'firebase/app';
import {
  connectAuthEmulator,
  initializeAuth,
  inMemoryPersistence,
  signInWithEmailAndPassword,
} from 'firebase/auth';
import {
  connectFirestoreEmulator,
  doc,
  type Firestore,
  getDoc,
  getFirestore,
  serverTimestamp,
  setDoc,
  setLogLevel,
} from 'firebase/firestore/lite';
import { demoPassword } from '../suite/data/people.ts';

export interface Client {
  /** Milliseconds from the request's departure until a poll has brought its outcome. */
  request(path: string, asked: Asked): Promise<number>;
  leave(): Promise<void>;
}

interface Asked {
  readonly move: string;
  readonly seen: number;
  readonly input: Readonly<Record<string, unknown>>;
}

// What fails is told once, in the benchmark's own words.
setLogLevel('silent');

const firstWait = 100;
const longestWait = 2_000;
const patience = 30_000;

export const signedIn = async (uid: string): Promise<Client> => {
  const app = initializeApp(
    { projectId: process.env['GCLOUD_PROJECT'] ?? '', apiKey: 'local' },
    `client-${uid}`,
  );
  const auth = initializeAuth(app, { persistence: inMemoryPersistence });
  connectAuthEmulator(auth, `http://${process.env['FIREBASE_AUTH_EMULATOR_HOST']}`, {
    disableWarnings: true,
  });
  const db = getFirestore(app);
  const [host = '', port] = (process.env['FIRESTORE_EMULATOR_HOST'] ?? '').split(':');
  connectFirestoreEmulator(db, host, Number(port));
  await signInWithEmailAndPassword(auth, `${uid}@vidu.example`, demoPassword);
  return {
    request: async (path, { move, seen, input }) => {
      const started = performance.now();
      const at = serverTimestamp();
      await setDoc(doc(db, path), { move, by: uid, at, seen, input, outcome: null });
      await outcomeAt(db, path);
      return performance.now() - started;
    },
    leave: () => deleteApp(app),
  };
};

/** Reads that one request again: after 0.1 s, then each time twice as late, up to two seconds apart. */
const outcomeAt = async (db: Firestore, path: string): Promise<void> => {
  const started = performance.now();
  for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if ((await getDoc(doc(db, path))).get('outcome') !== null) return;
    if (performance.now() - started > patience) throw new Error('no outcome within 30 s');
  }
};
