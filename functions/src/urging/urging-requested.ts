/** Answers "Đôn đốc": queues one mail for each head of a unit with overdue work, at most one a day. */
import { type Firestore, Timestamp, type Transaction } from 'firebase-admin/firestore';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { dayOf, type Day } from '#domain/day.ts';
import { Person } from '#domain/person.ts';
import {
  answerUrging,
  headsOf,
  Urging,
  urgingKey,
  urgingMail,
  type UrgingAnswer,
  type UrgingFacts,
  type UrgingOutcome,
  type UrgingRefusal,
} from '#domain/urging.ts';
import { rosterOf } from '../catalogues.ts';
import { calendarNow } from '../reminders/calendar-now.ts';
import { database, region } from '../store.ts';
import { overdueOf } from './overdue.ts';

export const urgingRequested = onDocumentCreated(
  // Retried on a throw; the answer is written once, in one transaction with the mails.
  { document: 'urgings/{id}', region, retry: true },
  ({ params: { id } }) => answerAsked(database(), id),
);

/** Answers the request as it stands; one that has its outcome is left alone. */
export const answerAsked = async (db: Firestore, id: string): Promise<void> => {
  const now = Timestamp.now();
  const today = dayOf(now);
  const asked = Urging.safeParse((await db.doc(`urgings/${id}`).get()).data());
  const overdue = new Set(asked.success ? await overdueUnits(db, asked.data.units, today) : []);
  await db.runTransaction(async (tx) => {
    const ref = db.doc(`urgings/${id}`);
    const stored = await tx.get(ref);
    if (!stored.exists || stored.get('outcome') !== null) return;
    const request = Urging.safeParse(stored.data());
    const answer = request.success
      ? answerUrging(
          request.data,
          { ...(await factsOf(db, tx, request.data, today)), overdue },
          today,
        )
      : 'badInput';
    tx.update(ref, { outcome: outcomeOf(answer, now) });
    if (typeof answer === 'string') return;
    for (const letter of answer.letters)
      tx.create(
        db.doc(`mail/${urgingKey(letter.unit, today, letter.person)}`),
        urgingMail({ ...letter, day: today }, now),
      );
  });
};

/** One query a unit, all at once: work done in the same second may still be urged, and is left out when the mail leaves. */
const overdueUnits = async (
  db: Firestore,
  units: readonly string[],
  today: Day,
): Promise<readonly string[]> => {
  const calendar = await calendarNow(db);
  const found = await Promise.all(units.map((unit) => overdueOf(db, unit, today, calendar)));
  return units.filter((_, index) => (found[index] ?? []).length > 0);
};

/** The person, and one read for each head: whoever was written to by another request of the day has a mail under that key. */
const factsOf = async (
  db: Firestore,
  tx: Transaction,
  { by, units }: Urging,
  today: Day,
): Promise<Omit<UrgingFacts, 'overdue'>> => {
  const roster = await rosterOf(db);
  const keys = units.flatMap((unit) =>
    headsOf(unit, roster).map((head) => urgingKey(unit, today, head)),
  );
  const [person, ...mails] = await tx.getAll(
    db.doc(`people/${by}`),
    ...keys.map((key) => db.doc(`mail/${key}`)),
  );
  return {
    person: Person.safeParse(person?.data()).data ?? null,
    roster,
    queued: new Set(mails.filter(({ exists }) => exists).map((mail) => mail.id)),
  };
};

const outcomeOf = (answer: UrgingAnswer | UrgingRefusal, at: Timestamp): UrgingOutcome =>
  typeof answer === 'string'
    ? { status: 'refused', code: answer, units: {}, at }
    : { status: 'applied', code: null, units: { ...answer.units }, at };
