/** The motto as this instance holds it: asked for at most every twenty seconds, whichever pages are read meanwhile. */
import { setTimeout } from 'node:timers/promises';
import { error } from 'firebase-functions/logger';
import { givenMotto, Masthead, mastheadId } from '#domain/masthead.ts';
import { readDocument } from './firestore.ts';
import { dataOf } from './rest-value.ts';

const keptFor = 20_000;
/** A reader waits no longer for the motto: what comes later is shown to the next. */
const patience = 500;

let held = givenMotto;
let asked: { readonly until: number; readonly answered: Promise<void> } | null = null;

export const motto = (): string => held;

/** Awaited before a request is answered. Where it cannot be asked, or not in time, the last known one stays: a page is worth more than its motto. */
export async function refreshMotto(): Promise<void> {
  if (asked === null || asked.until < Date.now())
    asked = { until: Date.now() + keptFor, answered: inTime(readMotto()) };
  await asked.answered;
}

async function inTime(read: Promise<void>): Promise<void> {
  const late = new AbortController();
  await Promise.race([read, setTimeout(patience, undefined, { signal: late.signal, ref: false })]);
  late.abort();
}

async function readMotto(): Promise<void> {
  try {
    const document = await readDocument(`column/${mastheadId}`);
    held = document === null ? givenMotto : Masthead.parse(dataOf(document)).motto;
  } catch (problem) {
    error('no motto', { reason: problem instanceof Error ? problem.name : '' });
  }
}
