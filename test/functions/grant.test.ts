/** `npm run grant`, as typed: it names the first administrator and nobody else. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import { afterAll, expect, test } from 'vitest';
import { person } from '../builders/person.ts';
import { wantedPerson } from '../../functions/grant.ts';
import { endApps, freshId } from './suite.ts';

/** A project of its own on the same emulators: the suite's has an administrator already. */
const project = `demo-grant-${freshId(8)}`;
const app = initializeApp({ projectId: project }, 'grant');
const db = getFirestore(app);
afterAll(async () => {
  await deleteApp(app);
  await endApps();
});

interface Ended {
  readonly code: number;
  readonly said: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

const grant = (...words: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const environment = { ...process.env, GCLOUD_PROJECT: project };
    const command = ['--import', 'tsx', 'functions/grant.ts', ...words];
    execFile(process.execPath, command, { cwd: root, env: environment }, (error, out, problem) => {
      resolve({ code: Number(error?.code ?? 0), said: `${out}${problem}`.trim() });
    });
  });

const everyone = async (): Promise<unknown[]> =>
  (await db.collection('people').get()).docs.map((one) => one.data());

test.each([
  ['nothing', [], /^Usage: npm run grant/u],
  ['no role', ['a@vidu.example'], /^Usage: npm run grant/u],
  ['a word too many', ['a@vidu.example', 'admin', 'van-phong', 'b'], /^Usage: npm run grant/u],
  ['an address that is none', ['a', 'admin'], /^The first word is an e-mail address\.$/u],
  ['another role', ['a@vidu.example', 'head'], /^Only the first administrator is named here/u],
  ['a role that does not exist', ['a@vidu.example', 'king'], /^Only the first administrator/u],
  ['a unit that is a path', ['a@vidu.example', 'admin', 'units/1'], /^The unit is an id/u],
])('%s is answered with a sentence', (_name, words, sentence) => {
  expect(() => wantedPerson(words)).toThrow(sentence);
});

test('bad words grant nothing', async () => {
  const { code, said } = await grant('a@vidu.example', 'head');
  expect([code, await everyone()]).toEqual([1, []]);
  expect(said).toMatch(/^Only the first administrator is named here/u);
});

test('the first administrator gets an account, a person document, an entry in the roster and a link', async () => {
  const { code, said } = await grant('Quan.Tri@vidu.example', 'admin', 'van-phong');
  const { uid } = await getAuth(app).getUserByEmail('quan.tri@vidu.example');
  const entry = { name: 'quan.tri', roles: ['admin'], unit: 'van-phong', active: true };
  expect(code).toBe(0);
  expect(said).toContain('http');
  expect((await db.doc(`people/${uid}`).get()).data()).toEqual({
    v: 1,
    ...entry,
    email: 'quan.tri@vidu.example',
  });
  expect((await db.doc('directories/roster').get()).data()).toEqual({
    v: 1,
    people: { [uid]: entry },
  });
});

test('once there is one, nobody else is named, nor even given an account', async () => {
  const before = await everyone();
  const { code, said } = await grant('hai@vidu.example', 'admin');
  expect([code, said]).toEqual([
    1,
    'There is an administrator already; they grant roles in the application.',
  ]);
  expect(await everyone()).toEqual(before);
  await expect(getAuth(app).getUserByEmail('hai@vidu.example')).rejects.toMatchObject({
    code: 'auth/user-not-found',
  });
});

test('when the only administrator has been let go, somebody known can be named, and keeps their duties', async () => {
  const [first] = (await db.collection('people').get()).docs;
  await first?.ref.update({ active: false });
  const { uid } = await getAuth(app).createUser({ email: 'ba@vidu.example' });
  const known = person({ email: 'ba@vidu.example', roles: ['office'] });
  await db.doc(`people/${uid}`).set(known);
  expect((await grant('ba@vidu.example', 'admin')).code).toBe(0);
  expect((await db.doc(`people/${uid}`).get()).data()).toEqual({
    ...known,
    roles: ['office', 'admin'],
  });
});
