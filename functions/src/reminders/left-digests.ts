/** Digests that could not leave on their day: today's says what they were to say. */
import type { Firestore, Timestamp } from 'firebase-admin/firestore';
import { diedInPassing } from '#domain/delivery.ts';
import { type Day, daysAfter } from '#domain/day.ts';
import { digestKey, digestMail } from '#domain/digest.ts';
import { Mail } from '#domain/mail.ts';
import { unlessThere } from '../store.ts';

/** A digest that could not leave on its day, with the rungs it was to tell. */
interface Left {
  readonly key: string;
  readonly reminders: readonly string[];
}

/** Values a query may name. */
const mostNamed = 30;

/** By person: what waits since an earlier day, and what died of a passing problem on or after the day of the last run. */
export const leftDigests = async (
  db: Firestore,
  { after, today }: { readonly after: Day; readonly today: Day },
): Promise<ReadonlyMap<string, readonly Left[]>> => {
  const all = db.collection('mail').where('kind', '==', 'digest');
  const days = [];
  for (let day = after; day < today; day = daysAfter(day, 1)) days.push(day);
  const [queued, dead] = await Promise.all([
    all.where('state', '==', 'queued').get(),
    all.where('state', '==', 'dead').where('subject', 'in', days.slice(-mostNamed)).get(),
  ]);
  const late = [
    ...queued.docs.filter((one) => String(one.get('subject')) < today),
    ...dead.docs.filter((one) => hasDiedInPassing(one.data())),
  ];
  const left = await Promise.all(
    late.map(async ({ id }) => {
      const told = await db.collection('reminders').where('mail', '==', id).select().get();
      return { key: id, reminders: told.docs.map(({ ref }) => ref.path) };
    }),
  );
  const byPerson = new Map<string, readonly Left[]>();
  for (const one of left) {
    const person = personOf(one.key);
    byPerson.set(person, [...(byPerson.get(person) ?? []), one]);
  }
  return byPerson;
};

/** What does not parse is left where it lies. */
const hasDiedInPassing = (stored: unknown): boolean => {
  const mail = Mail.safeParse(stored);
  return mail.success && diedInPassing(mail.data);
};

/** Whose digest it is: a key is kind, track, day, 0 and the person, whose id may hold points itself. */
export const personOf = (key: string): string => key.split('.').slice(4).join('.');

/** A batch holds them beside the mails they are in; whoever has more is told the rest by the next run. */
const mostTakenOver = 400;

/**
 * What was left is told by today's digest, made in one step with it: a run that dies leaves it as it was, or told.
 * Where today's digest exists already, the next run's tells it.
 */
export const takeOver = async (
  db: Firestore,
  left: ReadonlyMap<string, readonly Left[]>,
  today: Day,
  now: Timestamp,
): Promise<void> => {
  for (const [person, digests] of left) {
    const mail = digestKey(today, person);
    const taken = new Set(digests.flatMap(({ reminders }) => reminders).slice(0, mostTakenOver));
    const batch = db.batch().create(db.doc(`mail/${mail}`), digestMail(today, person, now));
    for (const path of taken) batch.update(db.doc(path), { mail });
    for (const { key, reminders } of digests)
      if (reminders.every((path) => taken.has(path)))
        batch.update(db.doc(`mail/${key}`), { state: 'suppressed', problem: 'takenOver' });
    await batch.commit().catch(unlessThere);
  }
};
