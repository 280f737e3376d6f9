/** Publishes a language version of a story, or takes it off, as the editor asked; the answer stands beside the request. */
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { answerTranslation, type Refused } from '#domain/translation-answer.ts';
import {
  TranslationAct,
  TranslationLanguage,
  withTranslation,
  type TranslationOutcome,
} from '#domain/translation.ts';
import { readerOf } from '../moves/reader.ts';
import { database, region } from '../store.ts';
import { factsOf } from './translation-facts.ts';

export const translationAsked = onDocumentCreated(
  // Retried on a throw; the answer is written once, in one transaction with the profile.
  { document: 'stories/{id}/translations/{language}/acts/{actId}', region, retry: true },
  ({ params: { id, language, actId } }) => answerAct(database(), { id, language, actId }),
);

interface Asked {
  readonly id: string;
  readonly language: string;
  readonly actId: string;
}

/** Answers the request as it stands; one that has its outcome is left alone. */
export const answerAct = (db: Firestore, { id, language, actId }: Asked): Promise<void> =>
  db.runTransaction(async (tx) => {
    const ref = db.doc(`stories/${id}/translations/${language}/acts/${actId}`);
    const stored = await tx.get(ref);
    if (!stored.exists || stored.get('outcome') !== null) return;
    const request = TranslationAct.safeParse(stored.data());
    const named = TranslationLanguage.safeParse(language);
    const now = Timestamp.now();
    if (!request.success || !named.success) {
      tx.update(ref, { outcome: outcomeOf({ code: 'badInput', faults: [] }, now) });
      return;
    }
    const facts = await factsOf(readerOf(db, tx), {
      id,
      language: named.data,
      by: request.data.by,
    });
    const answer = answerTranslation(request.data, facts);
    tx.update(ref, { outcome: outcomeOf(answer, now) });
    if ('code' in answer || facts.profile === null) return;
    const { slug, translations } = facts.profile;
    tx.update(db.doc(`profiles/${slug}`), {
      translations: withTranslation(translations, named.data, answer.translation),
    });
  });

const outcomeOf = (
  answer: ReturnType<typeof answerTranslation> | Refused,
  at: Timestamp,
): TranslationOutcome =>
  'code' in answer
    ? { status: 'refused', code: answer.code, faults: [...answer.faults], at }
    : { status: 'applied', code: null, faults: [], at };
