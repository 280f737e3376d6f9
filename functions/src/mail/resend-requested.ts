/** Answers "Gửi lại": the mail is queued anew and leaves with the next sweep, under the Message-ID it had. */
import { type Firestore, Timestamp, type Transaction } from 'firebase-admin/firestore';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { Mail } from '#domain/mail.ts';
import { Person } from '#domain/person.ts';
import {
  answerResend,
  Resend,
  type ResendFacts,
  type ResendOutcome,
  type resendRefusals,
} from '#domain/resend.ts';
import { caseBehind } from '#domain/walls-of.ts';
import { database, region } from '../store.ts';
import { storedChange } from './stored-change.ts';

export const resendRequested = onDocumentCreated(
  { document: 'resends/{id}', region, retry: true },
  ({ params: { id } }) => answerRequest(database(), id),
);

/** Answers the request as it stands; one that has its outcome is left alone. */
export const answerRequest = (db: Firestore, id: string): Promise<void> =>
  db.runTransaction(async (tx) => {
    const ref = db.doc(`resends/${id}`);
    const stored = await tx.get(ref);
    if (!stored.exists || stored.get('outcome') !== null) return;
    const request = Resend.safeParse(stored.data());
    const now = Timestamp.now();
    const answer = request.success
      ? answerResend(await factsOf(db, tx, request.data), now)
      : 'badInput';
    tx.update(ref, { outcome: outcomeOf(answer, now) });
    if (request.success && typeof answer !== 'string')
      tx.update(db.doc(`mail/${request.data.mail}`), storedChange(answer));
  });

const outcomeOf = (
  answer: object | (typeof resendRefusals)[number],
  at: Timestamp,
): ResendOutcome =>
  typeof answer === 'string'
    ? { status: 'refused', code: answer, at }
    : { status: 'applied', code: null, at };

/** Three reads. What does not parse gives no rights and is no mail that could be sent. */
const factsOf = async (
  db: Firestore,
  tx: Transaction,
  { mail: key, by }: Resend,
): Promise<ResendFacts> => {
  const [person, stored] = await tx.getAll(db.doc(`people/${by}`), db.doc(`mail/${key}`));
  const mail = Mail.safeParse(stored?.data()).data ?? null;
  const about = mail === null ? 'none' : caseBehind(mail.track, mail.subject);
  const wall = db.doc(`nominations/${about}/walls/${by}`);
  return {
    person: Person.safeParse(person?.data()).data ?? null,
    mail,
    walled: (await tx.get(wall)).exists,
  };
};
