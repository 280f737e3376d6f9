/** Of a public page that stays, keeps what the standing consents still cover: its language versions, and the channels that may use it. */
import type { Firestore } from 'firebase-admin/firestore';
import { otherChannels } from '#domain/other-channels.ts';
import { mayBeToldIn } from '#domain/translation-answer.ts';
import { readerOf } from '../moves/reader.ts';
import { toldOf } from './translation-facts.ts';

/** Called when a consent was taken back. Only takes away: what a new consent adds comes with the next publishing. */
export const keepAgreed = (db: Firestore, id: string): Promise<void> =>
  db.runTransaction(async (tx) => {
    const told = await toldOf(readerOf(db, tx), id);
    const { profile } = told;
    if (profile === null) return;
    const agreed = new Set(otherChannels(told.consents, told.photos));
    const channels = profile.channels.filter((channel) => agreed.has(channel));
    const translations = profile.translations.filter(({ language }) =>
      mayBeToldIn(language, { ...told, profile }),
    );
    const isLess =
      channels.length < profile.channels.length ||
      translations.length < profile.translations.length;
    if (isLess) tx.update(db.doc(`profiles/${profile.slug}`), { channels, translations });
  });
