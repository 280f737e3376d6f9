/** A withdrawn consent takes with it what rested on it: the public page, its language versions and its further uses, the record of ethnicity (architecture §5). */
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { onDocumentUpdated } from 'firebase-functions/v2/firestore';
import { Consent } from '#domain/consent.ts';
import { FactorConsent } from '#domain/new-factor.ts';
import { PublicNotice } from '#domain/public-notice.ts';
import { takesNoticeDown, takesPageDown } from '#domain/withdrawal.ts';
import { database, readAs, region, unlessThere } from '../store.ts';
import { forgetFiles } from '../files/forget-files.ts';
import { forgetPrints } from '../texts/keep-prints.ts';
import { keepAgreed } from './keep-agreed.ts';

export const consentWithdrawn = onDocumentUpdated(
  { document: 'consents/{id}', region, retry: true },
  async ({ params: { id } }) => {
    const db = database();
    const consent = readAs(Consent, await db.doc(`consents/${id}`).get());
    if (consent === null || consent.withdrawn === null) return;
    if (takesPageDown(consent)) await askToWithdraw(db, consent.nomination, id);
    await keepAgreed(db, consent.nomination);
    if (takesNoticeDown(consent)) await takeNoticeDown(db, consent.nomination);
    if (consent.scope === 'processing') await forgetTraces(db, consent.nomination);
    if (consent.scope === 'ethnicity') await eraseEthnicity(db, consent.nomination, id);
  },
);

/** The same for a new factor or a good deed, whose story has its id. */
export const factorConsentWithdrawn = onDocumentUpdated(
  { document: 'newFactors/{factor}/consents/{id}', region, retry: true },
  async ({ params: { factor, id } }) => {
    const db = database();
    const stored = await db.doc(`newFactors/${factor}/consents/${id}`).get();
    const consent = readAs(FactorConsent, stored);
    if (consent === null || consent.withdrawn === null) return;
    if (takesPageDown({ ...consent, scope: 'publication' })) await askToWithdraw(db, factor, id);
    await keepAgreed(db, factor);
  },
);

/** One that stands on a ground of its own stays. */
const takeNoticeDown = (db: Firestore, nomination: string): Promise<void> =>
  db.runTransaction(async (tx) => {
    const ref = db.doc(`notices/${nomination}`);
    if (readAs(PublicNotice, await tx.get(ref))?.basis === 'consent') tx.delete(ref);
  });

/** By what other cases would find this one's words and photos; a case that is sent again is put there anew. */
const forgetTraces = async (db: Firestore, id: string): Promise<void> => {
  await forgetPrints(db, { track: 'nominations', id });
  await forgetFiles(db, id);
};

/** Only what was recorded under this very consent. */
const eraseEthnicity = (db: Firestore, nomination: string, consent: string): Promise<void> =>
  db.runTransaction(async (tx) => {
    const ref = db.doc(`nominations/${nomination}/private/ethnicity`);
    if ((await tx.get(ref)).get('consent') === consent) tx.delete(ref);
  });

/** One request a consent, under a fixed id: a repeated event asks nothing twice. Without a story there is nothing public. */
const askToWithdraw = async (db: Firestore, story: string, consent: string): Promise<void> => {
  const ref = db.doc(`stories/${story}`);
  if (!(await ref.get()).exists) return;
  const request = {
    move: 'withdraw',
    by: 'system',
    at: Timestamp.now(),
    seen: 0,
    input: { reason: 'Người được giới thiệu đã rút lại sự đồng ý công bố.' },
    outcome: null,
  };
  await ref.collection('moves').doc(`withdraw.${consent}`).create(request).catch(unlessThere);
};
