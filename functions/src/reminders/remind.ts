/** The daily run: open tasks become rungs, and the rungs of a person one digest (architecture §7). */
import type {
  BulkWriter,
  Firestore,
  QueryDocumentSnapshot,
  Timestamp,
} from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { isWorkingDay, lastWorkingDay } from '#domain/calendar.ts';
import { type Day, dayOf } from '#domain/day.ts';
import { digestKey, digestMail } from '#domain/digest.ts';
import { type DueRung, type Run, runOf } from '#domain/ladder.ts';
import { Task } from '#domain/task.ts';
import { alreadyExists, codeOf } from '../store.ts';
import { calendarNow } from './calendar-now.ts';
import { surroundings } from './surroundings.ts';

const cursorPath = 'reminderRuns/last';

export interface Reminded {
  readonly tasks: number;
  readonly rungs: number;
  readonly digests: number;
}
const nothing: Reminded = { tasks: 0, rungs: 0, digests: 0 };

/**
 * Tells every rung since the last run. Repeated, late or doubled it tells nothing twice, for every rung and every
 * digest has a key of its own; broken off, it goes on where it broke off, for the run is noted last.
 */
export const remind = async (db: Firestore, now: Timestamp): Promise<Reminded> => {
  const today = dayOf(now);
  const calendar = await calendarNow(db);
  if (!isWorkingDay(calendar, today)) return nothing;
  const after = (await lastRun(db)) ?? lastWorkingDay(calendar, today);
  if (after >= today) return nothing;
  const run = runOf({ after, today }, await surroundings(db, calendar, today));
  const { tasks, due } = await dueIn(db, run);
  const left = await leftDigests(db, today);
  const people = new Set([...due.map(({ person }) => person), ...left.map(({ person }) => person)]);
  await writeRungs(db, due, left, today, now);
  await createAll(
    db,
    [...people].map((person) => [
      `mail/${digestKey(today, person)}`,
      digestMail(today, person, now),
    ]),
  );
  await takeOver(db, left);
  await db.doc(cursorPath).set({ v: 1, through: today });
  return { tasks, rungs: due.length, digests: people.size };
};

const lastRun = async (db: Firestore): Promise<Day | null> => {
  const through: unknown = (await db.doc(cursorPath).get()).get('through');
  return typeof through === 'string' ? through : null;
};

/** Values a query may name. */
const mostNamed = 30;

/** Reads the open tasks that are due on one of the run's days, each once, and keeps their rungs alone. */
const dueIn = async (
  db: Firestore,
  { dueDays, rungsOf }: Run,
): Promise<{ readonly tasks: number; readonly due: readonly DueRung[] }> => {
  const due: DueRung[] = [];
  let tasks = 0;
  const open = db.collection('tasks').where('state', '==', 'open');
  for (let from = 0; from < dueDays.length; from += mostNamed) {
    const some = open.where('due', 'in', dueDays.slice(from, from + mostNamed));
    for await (const snapshot of some.stream()) {
      tasks += 1;
      const { id, data } = snapshotOf(snapshot);
      const task = Task.safeParse(data);
      if (task.success) due.push(...rungsOf(id, task.data));
      else logger.error('unreadable document', { path: `tasks/${id}` });
    }
  }
  return { tasks, due };
};

/** The stream is typed for any stream. */
const snapshotOf = (chunk: unknown): { readonly id: string; readonly data: unknown } => {
  const snapshot = chunk as QueryDocumentSnapshot;
  return { id: snapshot.id, data: snapshot.data() };
};

/** A digest that could not leave on its day, with the rungs it was to tell. */
interface Left {
  readonly key: string;
  readonly person: string;
  readonly reminders: readonly string[];
}

const leftDigests = async (db: Firestore, today: Day): Promise<readonly Left[]> => {
  const queued = await db
    .collection('mail')
    .where('kind', '==', 'digest')
    .where('state', '==', 'queued')
    .get();
  const late = queued.docs.filter((one) => String(one.get('subject')) < today);
  return Promise.all(
    late.map(async ({ id }) => {
      const told = await db.collection('reminders').where('mail', '==', id).select().get();
      return { key: id, person: personOf(id), reminders: told.docs.map(({ ref }) => ref.path) };
    }),
  );
};

/** A key is kind, track, day, 0 and the person, whose id may hold points itself. */
const personOf = (key: string): string => key.split('.').slice(4).join('.');

/** New rungs, and those that were left, now told by today's digest. */
const writeRungs = async (
  db: Firestore,
  due: readonly DueRung[],
  left: readonly Left[],
  today: Day,
  now: Timestamp,
): Promise<void> => {
  await createAll(
    db,
    due.map(({ key, task, person, to }) => [
      `reminders/${key}`,
      { v: 1, task, person, to, mail: digestKey(today, person), at: now },
    ]),
  );
  await writing(db, (writer) =>
    left.flatMap(({ person, reminders }) =>
      reminders.map((path) => writer.update(db.doc(path), { mail: digestKey(today, person) })),
    ),
  );
};

/** What exists was written by an earlier run, and is left as it is. */
const createAll = (
  db: Firestore,
  documents: readonly (readonly [path: string, data: object])[],
): Promise<void> =>
  writing(db, (writer) =>
    documents.map(([path, data]) => writer.create(db.doc(path), data).catch(unlessThere)),
  );

const unlessThere = (error: unknown): void => {
  if (codeOf(error) !== alreadyExists) throw error;
};

const takeOver = (db: Firestore, left: readonly Left[]): Promise<void> =>
  writing(db, (writer) =>
    left.map(({ key }) =>
      writer.update(db.doc(`mail/${key}`), { state: 'suppressed', problem: 'takenOver' }),
    ),
  );

/** Resolves once all is written; throws if anything could not be. */
const writing = async (
  db: Firestore,
  fill: (writer: BulkWriter) => readonly Promise<unknown>[],
): Promise<void> => {
  const writer = db.bulkWriter({ throttling: false });
  const written = Promise.all(fill(writer));
  await Promise.all([written, writer.close()]);
};
