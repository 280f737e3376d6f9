/** What the agency's settings say to the public reaches the head of every page through this one trigger. */
import * as logger from 'firebase-functions/logger';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { Agency } from '#domain/agency.ts';
import { mastheadId, mastheadOf } from '#domain/masthead.ts';
import { database, region } from '../store.ts';

export const agencyChanged = onDocumentWritten(
  // Derived from what stands there now: repeated, late or reordered events come to the same. Retried until it is done.
  { document: 'settings/agency', region, retry: true },
  async () => {
    const db = database();
    await db.runTransaction(async (tx) => {
      const stored = await tx.get(db.doc('settings/agency'));
      const agency = stored.exists ? Agency.safeParse(stored.data()) : null;
      if (agency?.success === false) logger.error('unreadable document', { path: stored.ref.path });
      else tx.set(db.doc(`column/${mastheadId}`), mastheadOf(agency?.data ?? null));
    });
  },
);
