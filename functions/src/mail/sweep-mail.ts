/** Takes up the mails that are due again, and those whose sender died or whose event never came. */
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { isOpen } from '#domain/delivery.ts';
import { database, region, Unreadable } from '../store.ts';
import { readBreaker } from './breaker.ts';
import { type Clock, deliver } from './deliver.ts';
import { senderHere } from './deliver-mail.ts';
import type { Sender } from './smtp.ts';
import { mailSecrets } from './settings.ts';

/** A run of five minutes sends no more: the rest comes with the next. */
const mostPerRun = 500;
/** More than there are connections: while one mail is on its way, the next are claimed and put together. */
const atOnce = 12;
/** A mail younger than this is left to its event. */
const eventPatience = 30_000;

export const sweepMail = onSchedule(
  {
    schedule: 'every 5 minutes',
    timeZone: 'Asia/Ho_Chi_Minh',
    region,
    timeoutSeconds: 240,
    maxInstances: 1,
    secrets: mailSecrets,
  },
  async () => {
    const sender = await senderHere();
    if (sender !== null) await sweep(database(), sender);
  },
);

/** Everything that is due and was not left to its event; stops as soon as the server turns out to be down. */
export const sweep = async (
  db: Firestore,
  sender: Sender,
  clock: Clock = () => Timestamp.now(),
): Promise<void> => {
  const breaker = await readBreaker(db);
  if (isOpen(breaker, clock())) return;
  const due = await dueKeys(db, Timestamp.fromMillis(clock().toMillis() - eventPatience));
  const lanes = Array.from({ length: atOnce }, async () => {
    for (let key = due.shift(); key !== undefined; key = due.shift())
      if ((await triedOne(key, () => deliver(db, key, sender, breaker, clock))) === 'down')
        due.length = 0;
  });
  await Promise.all(lanes);
};

const dueKeys = async (db: Firestore, now: Timestamp): Promise<string[]> => {
  const mails = db.collection('mail').limit(mostPerRun).select();
  const [queued, lost] = await Promise.all([
    mails
      .where('state', '==', 'queued')
      .where('nextAttemptAt', '<=', now)
      .orderBy('nextAttemptAt')
      .get(),
    mails.where('state', '==', 'leased').where('leaseUntil', '<=', now).orderBy('leaseUntil').get(),
  ]);
  return [...lost.docs, ...queued.docs].slice(0, mostPerRun).map(({ id }) => id);
};

/** One that fails does not stop the others. */
const triedOne = async (key: string, delivered: () => Promise<string>): Promise<string> => {
  try {
    return await delivered();
  } catch (error) {
    const fields = error instanceof Unreadable ? error.fields : [];
    logger.error('mail still waiting', { key, fields });
    return 'failed';
  }
};
