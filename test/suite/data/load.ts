/** Writes what is missing and leaves alone what stands, so that loading again changes nothing. */
import { deleteApp, initializeApp, type App } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import { baseDocuments, type Documents } from './base.ts';
import { whyNotHere } from './guard.ts';
import { demoPassword, people } from './people.ts';

/** Throws a sentence wherever the environment does not name a demo project on local emulators. */
export async function loadBase(): Promise<void> {
  const objection = whyNotHere(process.env);
  if (objection !== null) throw new Error(objection);
  const app = initializeApp({ projectId: process.env['GCLOUD_PROJECT'] ?? '' }, 'data');
  try {
    await addMissing(app, baseDocuments());
    if (process.env['FIREBASE_AUTH_EMULATOR_HOST'] !== undefined) await addMissingUsers(app);
  } finally {
    await deleteApp(app);
  }
}

async function addMissing(app: App, documents: Documents): Promise<void> {
  const firestore = getFirestore(app);
  const found = await firestore.getAll(
    ...Object.keys(documents).map((path) => firestore.doc(path)),
  );
  const batch = firestore.batch();
  for (const { ref } of found.filter(({ exists }) => !exists))
    batch.create(ref, documents[ref.path] ?? {});
  await batch.commit();
}

async function addMissingUsers(app: App): Promise<void> {
  const auth = getAuth(app);
  const { users } = await auth.getUsers(Object.keys(people).map((uid) => ({ uid })));
  const known = new Set(users.map(({ uid }) => uid));
  const missing = Object.entries(people).filter(([uid]) => !known.has(uid));
  await Promise.all(
    missing.map(([uid, { name, email }]) =>
      auth.createUser({
        uid,
        displayName: name,
        email,
        emailVerified: true,
        password: demoPassword,
      }),
    ),
  );
}
