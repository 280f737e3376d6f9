/** A new factor that is mended after it was told: what its story knows of it follows, so that writers see what the page will say. */
import { isDeepStrictEqual } from 'node:util';
import type { Firestore } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { onDocumentUpdated } from 'firebase-functions/v2/firestore';
import { toldOfFactor } from '#domain/about-factor.ts';
import { NewFactor } from '#domain/new-factor.ts';
import { Story } from '#domain/story.ts';
import { database, readAs, region, Unreadable } from '../store.ts';

export const newFactorChanged = onDocumentUpdated(
  { document: 'newFactors/{id}', region, retry: true },
  async ({ params: { id } }) => {
    try {
      await followFactor(database(), id);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      logger.error('unreadable document', { path: error.path, fields: error.fields });
    }
  },
);

/** Two reads, of what stands there now: a late event writes nothing old. One where nothing is told of it. */
const followFactor = (db: Firestore, id: string): Promise<void> =>
  db.runTransaction(async (tx) => {
    const ref = db.doc(`stories/${id}`);
    const story = readAs(Story, await tx.get(ref));
    if (story === null || story.newFactor !== id) return;
    const factor = readAs(NewFactor, await tx.get(db.doc(`newFactors/${id}`)));
    if (factor === null) return;
    const about = toldOfFactor(factor);
    if (!isDeepStrictEqual(about, story.about)) tx.update(ref, { about });
  });
