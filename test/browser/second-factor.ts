/** The code a person types after the password, as their authenticator shows it. */
import type { Page } from 'playwright-core';
import { viSecondFactor } from '../../web/words/vi-second-factor.ts';
import { db } from '../functions/suite.ts';
import { codeOf } from '../suite/data/second-factors.ts';

const { secondFactor: said } = viSecondFactor;

/** A code is good for once in 30 seconds; tests sign the same person in more often, so the last one is forgotten. */
export const showSecondFactor = async (page: Page, uid: string): Promise<void> => {
  await page.getByLabel(said.code).waitFor();
  await db.doc(`secondFactors/${uid}`).update({ lastStep: 0, wrong: 0, closedUntil: null });
  await page.getByLabel(said.code).fill(codeOf(uid, Date.now()));
  await page.getByRole('button', { name: said.open, exact: true }).click();
};
