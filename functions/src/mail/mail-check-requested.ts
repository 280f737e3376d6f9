/** Answers "Thư chưa đến": which mails were given up or lost, of cases the asker may know of. */
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import {
  answerMailCheck,
  MailCheck,
  type MailCheckOutcome,
  mayCheckMails,
  mostListed,
  stuckStates,
} from '#domain/mail-check.ts';
import { Mail } from '#domain/mail.ts';
import { Person } from '#domain/person.ts';
import { caseBehind } from '#domain/walls-of.ts';
import { database, region } from '../store.ts';

export const mailCheckRequested = onDocumentCreated(
  { document: 'mailChecks/{id}', region, retry: true },
  ({ params: { id } }) => answerCheck(database(), id),
);

/** Answers the request as it stands; one that has its outcome is left alone. */
export const answerCheck = async (db: Firestore, id: string): Promise<void> => {
  const ref = db.doc(`mailChecks/${id}`);
  const stored = await ref.get();
  if (!stored.exists || stored.get('outcome') !== null || stored.updateTime === undefined) return;
  const parsed = MailCheck.safeParse(stored.data());
  const outcome = parsed.success
    ? await outcomeFor(db, parsed.data.by)
    : refused('badInput', Timestamp.now());
  await ref.update({ outcome });
};

/** One read for the asker, one a mail, one a case. */
const outcomeFor = async (db: Firestore, by: string): Promise<MailCheckOutcome> => {
  const now = Timestamp.now();
  const person = Person.safeParse((await db.doc(`people/${by}`).get()).data()).data ?? null;
  if (!mayCheckMails(person)) return refused('notYou', now);
  const found = await stuckMails(db);
  const behind = new Map(
    found.map(([, { track, subject }]) => [subject, caseBehind(track, subject)]),
  );
  const subjects = [...behind.keys()];
  const walls =
    subjects.length === 0
      ? []
      : await db.getAll(
          ...[...behind.values()].map((one) => db.doc(`nominations/${one}/walls/${by}`)),
        );
  const walled = subjects.filter((_one, index) => walls[index]?.exists === true);
  return answerMailCheck(found, new Set(walled), now);
};

const refused = (code: 'badInput' | 'notYou', at: Timestamp): MailCheckOutcome => ({
  status: 'refused',
  code,
  at,
});

/** What does not parse is logged and left out. */
const stuckMails = async (db: Firestore): Promise<readonly (readonly [string, Mail])[]> => {
  const { docs } = await db
    .collection('mail')
    .where('state', 'in', stuckStates)
    .orderBy('queuedAt', 'desc')
    .limit(mostListed + 1)
    .get();
  return docs.flatMap((snapshot) => {
    const mail = Mail.safeParse(snapshot.data());
    if (!mail.success) logger.error('unreadable document', { path: snapshot.ref.path });
    return mail.success ? [[snapshot.id, mail.data] as const] : [];
  });
};
