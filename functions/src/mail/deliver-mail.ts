/** Sends a mail as soon as it is queued; whatever comes in between is left to the sweeper. */
import { Timestamp } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { isOpen } from '#domain/delivery.ts';
import { database, region, Unreadable } from '../store.ts';
import { readBreaker } from './breaker.ts';
import { deliver } from './deliver.ts';
import { openSender, type Sender } from './smtp.ts';
import { mailSecrets, mailSettings } from './settings.ts';

let sender: Promise<Sender> | null = null;

/** The connections of this instance; null while no server is set. */
export const senderHere = (): Promise<Sender> | null => {
  const settings = mailSettings();
  if (settings === null) return null;
  sender ??= openSender(settings).catch((error: unknown) => {
    sender = null;
    throw error;
  });
  return sender;
};

export const deliverMail = onDocumentCreated(
  // Few at a time, from one instance: a session that invites sixty must not look like a flood to the server.
  {
    document: 'mail/{key}',
    region,
    retry: true,
    maxInstances: 1,
    concurrency: 6,
    timeoutSeconds: 240,
    secrets: mailSecrets,
  },
  async ({ params: { key } }) => {
    const open = await senderHere();
    const db = database();
    if (open === null) return;
    const breaker = await readBreaker(db);
    if (isOpen(breaker, Timestamp.now())) return;
    try {
      await deliver(db, key, open, breaker);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      logger.error('unreadable document', { path: error.path, fields: error.fields });
    }
  },
);
