/** Writes what is missing and leaves alone what stands, so that loading again changes nothing. */
import { Storage } from '@google-cloud/storage';
import { deleteApp, initializeApp, type App } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import { baseDocuments, type Documents } from './base.ts';
import type { DemoYear } from './demo/demo-year.ts';
import { columnIn } from './column.ts';
import { whyNotHere } from './guard.ts';
import { demoPassword, people } from './people.ts';

/** Throws a sentence wherever the environment does not name a demo project on local emulators. */
export const loadBase = (): Promise<void> =>
  inTheProject(async (app) => {
    await addMissing(app, baseDocuments());
    await addUsers(app);
  });

/** The demo year, unless it was loaded before: its open work is dated from the day of the first loading. */
export const loadDemo = (): Promise<void> =>
  inTheProject(async (app) => {
    if (!(await isLoaded(app))) await addDemoYear(app);
    await addUsers(app);
  });

/** In place of all that is there: for a test that needs the demo year as it was loaded. */
export const loadDemoAnew = (): Promise<void> =>
  inTheProject(async (app) => {
    await withoutTriggers(clear);
    await addDemoYear(app);
    await addUsers(app);
  });

/** As a suite begins, in place of all that is there: for tests that other tests' cases would disturb. */
export const loadBaseAnew = (): Promise<void> =>
  inTheProject(async (app) => {
    await withoutTriggers(clear);
    await addMissing(app, baseDocuments());
    await addUsers(app);
  });

async function clear(): Promise<void> {
  const host = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
  const project = process.env['GCLOUD_PROJECT'] ?? '';
  const address = `http://${host}/emulator/v1/projects/${project}/databases/(default)/documents`;
  const answer = await fetch(address, { method: 'DELETE' });
  if (!answer.ok) throw new Error(`The data was not cleared: ${await answer.text()}`);
}

async function inTheProject(load: (app: App) => Promise<void>): Promise<void> {
  const objection = whyNotHere(process.env);
  if (objection !== null) throw new Error(objection);
  const app = initializeApp({ projectId: process.env['GCLOUD_PROJECT'] ?? '' }, 'data');
  try {
    await load(app);
  } finally {
    await deleteApp(app);
  }
}

const alreadyExists = 6;

/** What a trigger has written in between stands: then the rest is looked up once more. */
async function addMissing(app: App, documents: Documents, left = 5): Promise<void> {
  const firestore = getFirestore(app);
  const found = await firestore.getAll(
    ...Object.keys(documents).map((path) => firestore.doc(path)),
  );
  const batch = firestore.batch();
  for (const { ref } of found.filter(({ exists }) => !exists))
    batch.create(ref, documents[ref.path] ?? {});
  try {
    await batch.commit();
  } catch (problem) {
    const isThere = (problem as { readonly code?: unknown }).code === alreadyExists;
    if (!isThere || left === 0) throw problem;
    await addMissing(app, documents, left - 1);
  }
}

/** The cards are written last, so one of them tells that everything is there. */
const isLoaded = async (app: App): Promise<boolean> =>
  !(await getFirestore(app).collection('nominations').limit(1).get()).empty;

async function addDemoYear(app: App): Promise<void> {
  const { demoYear } = await import('./demo/demo-year.ts');
  const { publicImages } = await import('./demo/public-images.ts');
  const { documents, files } = await demoYear(new Date());
  await storeFiles(new Map([...files, ...(await publicImages(documents, files))]));
  await withoutTriggers(() => writeAll(app, { ...documents, ...columnIn(documents) }));
}

/** Into the bucket, under their names. */
export async function storeFiles(files: DemoYear['files']): Promise<void> {
  if (process.env['STORAGE_EMULATOR_HOST'] === undefined) return;
  const project = process.env['GCLOUD_PROJECT'] ?? '';
  const bucket = new Storage({ projectId: project }).bucket(`${project}.appspot.com`);
  await Promise.all(
    [...files].map(([name, { bytes, type }]) =>
      bucket.file(name).save(bytes, {
        resumable: false,
        contentType: type,
        metadata: { cacheControl: 'private, no-store' },
      }),
    ),
  );
}

/** All that a trigger would do is done already: mails have left, requests are answered. */
async function withoutTriggers(write: () => Promise<void>): Promise<void> {
  await triggers('disable');
  try {
    await write();
  } finally {
    await triggers('enable');
  }
}

async function triggers(change: 'disable' | 'enable'): Promise<void> {
  const hub = process.env['FIREBASE_EMULATOR_HUB'];
  if (hub === undefined || process.env['FUNCTIONS_EMULATOR_HOST'] === undefined) return;
  const address = `http://${hub}/functions/${change}BackgroundTriggers`;
  const answer = await fetch(address, { method: 'PUT' });
  if (!answer.ok) throw new Error(`The functions' triggers could not be ${change}d.`);
}

const batchSize = 450;

async function writeAll(app: App, documents: Documents): Promise<void> {
  const firestore = getFirestore(app);
  const entries = Object.entries(documents).toSorted(cardsLast);
  for (let from = 0; from < entries.length; from += batchSize) {
    const batch = firestore.batch();
    for (const [path, data] of entries.slice(from, from + batchSize))
      batch.set(firestore.doc(path), data);
    await batch.commit();
  }
}

const isCard = (path: string): boolean => /^nominations\/[^/]+$/u.test(path);

const cardsLast = ([one]: readonly [string, object], [other]: readonly [string, object]): number =>
  Number(isCard(one)) - Number(isCard(other));

async function addUsers(app: App): Promise<void> {
  if (process.env['FIREBASE_AUTH_EMULATOR_HOST'] === undefined) return;
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
