/** The code a person types after the password, as their authenticator shows it. */
import { getApps, initializeApp } from 'firebase-admin/app';
import { getFirestore, type Firestore } from 'firebase-admin/firestore';
import type { Page } from 'playwright-core';
import { viSecondFactor } from '../../web/words/vi-second-factor.ts';
import { codeOf } from '../suite/data/second-factors.ts';

const { secondFactor: said } = viSecondFactor;

const name = 'second-factors';

/** Where the suite is when somebody signs in: measurements start theirs after this file is loaded. */
const store = (): Firestore =>
  getFirestore(
    getApps().find((app) => app.name === name) ??
      initializeApp({ projectId: process.env['GCLOUD_PROJECT'] ?? '' }, name),
  );

/** A code is good for once in 30 seconds; tests sign the same person in more often, so the last one is forgotten. */
export const showSecondFactor = async (page: Page, uid: string): Promise<void> => {
  await page.getByLabel(said.code).waitFor();
  const forgotten = { lastStep: 0, wrong: 0, closedUntil: null };
  await store().doc(`secondFactors/${uid}`).update(forgotten);
  await page.getByLabel(said.code).fill(codeOf(uid, Date.now()));
  await page.getByRole('button', { name: said.open, exact: true }).click();
};
