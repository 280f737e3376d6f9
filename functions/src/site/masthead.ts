/** The motto as this instance holds it: asked for at most every twenty seconds, whichever pages are read meanwhile. */
import { error } from 'firebase-functions/logger';
import { givenMotto, Masthead, mastheadId } from '#domain/masthead.ts';
import { readDocument } from './firestore.ts';
import { dataOf } from './rest-value.ts';

const keptFor = 20_000;

let held = givenMotto;
let asked: { readonly until: number; readonly answered: Promise<void> } | null = null;

export const motto = (): string => held;

/** Awaited before a request is answered. Where it cannot be asked, the last known one stays: a page is worth more than its motto. */
export async function refreshMotto(): Promise<void> {
  if (asked === null || asked.until < Date.now())
    asked = { until: Date.now() + keptFor, answered: readMotto() };
  await asked.answered;
}

async function readMotto(): Promise<void> {
  try {
    const document = await readDocument(`column/${mastheadId}`);
    held = document === null ? givenMotto : Masthead.parse(dataOf(document)).motto;
  } catch (problem) {
    error('no motto', { reason: problem instanceof Error ? problem.name : '' });
  }
}
