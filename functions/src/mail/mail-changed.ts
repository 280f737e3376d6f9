/** Mirrors each mail to `deliveries/{key}`, a digest to the cases it named: what the case page may show of it, without the letter's own bookkeeping. */
import { type Firestore } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import type { Instant } from '#domain/day.ts';
import { Mail, type Delivery } from '#domain/mail.ts';
import { database, readAs, region, Unreadable } from '../store.ts';

export const mailChanged = onDocumentWritten(
  { document: 'mail/{key}', region, retry: true },
  async ({ params: { key } }) => {
    try {
      await mirrorMail(database(), key);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      logger.error('unreadable document', { path: error.path, fields: error.fields });
    }
  },
);

/**
 * The delivery becomes what the mail says now, whichever event came, and however late; below each case that a digest has
 * named, too: a write a case. Throws Unreadable.
 */
export const mirrorMail = (db: Firestore, key: string): Promise<void> =>
  db.runTransaction(async (tx) => {
    const stored = await tx.get(db.doc(`mail/${key}`));
    const mail = readAs(Mail, stored);
    const ref = db.doc(`deliveries/${key}`);
    if (mail === null || stored.updateTime === undefined) {
      tx.delete(ref);
      return;
    }
    const delivery = deliveryOf(mail, stored.updateTime);
    tx.set(ref, delivery);
    for (const id of mail.named ?? [])
      tx.set(db.doc(`nominations/${id}/digests/${key}`), {
        ...delivery,
        track: 'nominations',
        subject: id,
      });
  });

const deliveryOf = ({ kind, track, subject, person, state }: Mail, at: Instant): Delivery => ({
  v: 1,
  kind,
  track,
  subject,
  person,
  state,
  at,
});
