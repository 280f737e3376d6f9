/** What tests of the running functions share: the database, sign-ins, cases to work on, and waiting for an effect. */
import { randomInt } from 'node:crypto';
import { deleteApp, getApps, initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore, Timestamp } from 'firebase-admin/firestore';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import type { Nomination } from '#domain/nomination.ts';
import { needsSecondFactor } from '#domain/second-factor.ts';
import { stored } from '../builders/instant.ts';
import { nomination } from '../builders/nomination.ts';
import { loadData } from '../suite/data.ts';
import { demoPassword, people, type DemoUid } from '../suite/data/people.ts';

const app = initializeApp({ projectId: process.env['GCLOUD_PROJECT'] ?? '' });
export const db = getFirestore(app);
export const auth = getAuth(app);

/** The plan's own organisation and its people, whatever the suite was started with. */
export const loadOrganisation = (): Promise<void> => loadData('base');

export const endApps = async (): Promise<void> => {
  await Promise.all(getApps().map((one) => deleteApp(one)));
};

/** Long enough for a busy machine; a hang still ends with a sentence. */
const deadline = 90_000;

/** Asks again until `found` gives something; fails with what was awaited, never passes for want of time. */
export const until = async <T>(
  awaited: string,
  found: () => Promise<T | null | undefined | false>,
): Promise<T> => {
  const end = Date.now() + deadline;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- waiting is one thing after another
    const value = await found();
    if (value !== null && value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`waited ${deadline / 1000} s in vain: ${awaited}`);
    // oxlint-disable-next-line no-await-in-loop
    await pause(50);
  }
};

/** The data of a document, or null. */
export const read = async (path: string): Promise<Record<string, unknown> | null> =>
  (await db.doc(path).get()).data() ?? null;

/** A document as the SDK stores it. */
export const put = async (path: string, document: object): Promise<void> => {
  await db.doc(path).set(stored(document, (millis) => Timestamp.fromMillis(millis)));
};

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Random letters and digits. */
export const freshId = (length: number): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('');

/** A new case under an id of its own; returns the id. */
export const putCase = async (given: Partial<Nomination> = {}): Promise<string> => {
  const id = freshId(8);
  await put(`nominations/${id}`, nomination({ code: `GS-2026-${id.toUpperCase()}`, ...given }));
  return id;
};

const SignedIn = z.object({ idToken: z.string() });

/** An ID token, as the sign-in page gets it: after the second factor for those who need one. */
export const tokenOf = async (uid: DemoUid): Promise<string> =>
  needsSecondFactor(people[uid]?.roles ?? [])
    ? signedInBy('signInWithCustomToken', {
        token: await auth.createCustomToken(uid, { secondFactor: true }),
      })
    : passwordTokenOf(uid);

/** The token of a session that has shown nothing but the password. */
export const passwordTokenOf = (uid: DemoUid): Promise<string> =>
  signedInBy('signInWithPassword', { email: people[uid]?.email ?? '', password: demoPassword });

const signedInBy = async (way: string, by: object): Promise<string> => {
  const host = process.env['FIREBASE_AUTH_EMULATOR_HOST'] ?? '';
  const address = `http://${host}/identitytoolkit.googleapis.com/v1/accounts:${way}?key=any`;
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...by, returnSecureToken: true }),
  });
  if (!answer.ok) throw new Error(`nobody signed in: ${await answer.text()}`);
  return SignedIn.parse(await answer.json()).idToken;
};
