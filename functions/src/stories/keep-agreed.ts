/** Of a public page that stays, keeps what the standing consents still cover: its language versions, and the channels that may use it. */
import type { Firestore } from 'firebase-admin/firestore';
import { keptAgreed } from '#domain/kept-agreed.ts';
import { readerOf } from '../moves/reader.ts';
import { toldOf } from './translation-facts.ts';

/** Called when a consent was taken back. Only takes away: what a new consent adds comes with the next publishing. */
export const keepAgreed = (db: Firestore, id: string): Promise<void> =>
  db.runTransaction(async (tx) => {
    const told = await toldOf(readerOf(db, tx), id);
    const { profile } = told;
    if (profile === null) return;
    const { channels, translations } = keptAgreed({ profile, photos: told.photos }, told.consents);
    const isLess =
      channels.length < profile.channels.length ||
      translations.length < profile.translations.length;
    if (isLess) tx.update(db.doc(`profiles/${profile.slug}`), { channels, translations });
  });
