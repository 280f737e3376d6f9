/** The daily run: open tasks become rungs, and the rungs of a person one digest (architecture §7). */
import type {
  BulkWriter,
  Firestore,
  QueryDocumentSnapshot,
  Timestamp,
} from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { type Day, dayOf } from '#domain/day.ts';
import { digestKey, digestMail } from '#domain/digest.ts';
import { type DueRung, type Run, runOf, turnOf, weeklyDaysBefore } from '#domain/ladder.ts';
import { bearerByName } from '#domain/person.ts';
import { Task } from '#domain/task.ts';
import { caseBehind } from '#domain/walls-of.ts';
import { unlessThere } from '../store.ts';
import type { Borne } from './bereft.ts';
import { calendarNow } from './calendar-now.ts';
import { askBack } from './hand-back.ts';
import { leftDigests, personOf, takeOver } from './left-digests.ts';
import { surroundings } from './surroundings.ts';

const cursorPath = 'reminderRuns/last';

export interface Reminded {
  readonly tasks: number;
  readonly rungs: number;
  readonly digests: number;
  /** Asked back from whom could not be given them now. */
  readonly back: number;
}
const nothing: Reminded = { tasks: 0, rungs: 0, digests: 0, back: 0 };

/**
 * Tells every rung since the last run. Repeated, late or doubled it tells nothing twice, for every rung and every
 * digest has a key of its own; broken off, it goes on where it broke off, for the run is noted last.
 */
export const remind = async (db: Firestore, now: Timestamp): Promise<Reminded> => {
  const today = dayOf(now);
  const calendar = await calendarNow(db);
  const turn = turnOf(calendar, await lastRun(db), today);
  if (turn === null) return nothing;
  const around = await surroundings(db, calendar, today);
  const hadThisWeek = await digestsMade(db, weeklyDaysBefore(calendar, turn));
  const run = runOf(turn, { ...around, hadThisWeek });
  const made = await digestsMade(db, [today]);
  const found = await dueIn(db, run, await wallsNow(db));
  const back = await askBack(db, found.borne, now);
  const due = found.due.filter(({ person }) => !made.has(person));
  const left = await leftDigests(db, turn);
  const told = await writeRungs(db, due, today, now);
  await takeOver(db, left, today, now);
  const people = new Set([...told, ...left.keys()]);
  await createAll(
    db,
    [...people]
      .filter((person) => !left.has(person))
      .map((person) => [`mail/${digestKey(today, person)}`, digestMail(today, person, now)]),
  );
  await db.doc(cursorPath).set({ v: 1, through: made.size === 0 ? today : turn.after });
  return { tasks: found.tasks, rungs: due.length, digests: people.size, back };
};

/**
 * Whose digest of these days was made. One of today was made by a run that died afterwards, and may have left, so what is
 * new of theirs is for the next working day's, which looks again from where this one did. One read where no run died, else
 * one a digest; nothing for no days.
 */
const digestsMade = async (db: Firestore, days: readonly Day[]): Promise<ReadonlySet<string>> => {
  if (days.length === 0) return new Set();
  const made = db.collection('mail').where('kind', '==', 'digest').where('subject', 'in', days);
  return new Set((await made.select().get()).docs.map(({ id }) => personOf(id)));
};

const lastRun = async (db: Firestore): Promise<Day | null> => {
  const through: unknown = (await db.doc(cursorPath).get()).get('through');
  return typeof through === 'string' ? through : null;
};

/** Values a query may name. */
const mostNamed = 30;

/** Reads the open tasks that are due on one of the run's days, each once, and keeps their rungs, and what somebody has by name. */
const dueIn = async (db: Firestore, { dueDays, rungsOf }: Run, walls: Walls): Promise<Found> => {
  const due: DueRung[] = [];
  const borne: Borne[] = [];
  let tasks = 0;
  const open = db.collection('tasks').where('state', '==', 'open');
  for (let from = 0; from < dueDays.length; from += mostNamed) {
    const some = open.where('due', 'in', dueDays.slice(from, from + mostNamed));
    for await (const snapshot of some.stream()) {
      tasks += 1;
      const { id, data } = snapshotOf(snapshot);
      const task = Task.safeParse(data);
      if (!task.success) {
        logger.error('unreadable document', { path: `tasks/${id}` });
        continue;
      }
      const { track, subject } = task.data;
      due.push(...rungsOf(id, task.data, walls.get(caseBehind(track, subject))));
      if (bearerByName(task.data.audience) !== null) borne.push({ key: id, task: task.data });
    }
  }
  return { tasks, due, borne };
};

interface Found {
  readonly tasks: number;
  readonly due: readonly DueRung[];
  readonly borne: readonly Borne[];
}

/** Who is shut out of which case. */
type Walls = ReadonlyMap<string, readonly string[]>;

/**
 * One read for each wall there is, and one where there is none. Asked for case by case it would be at least a read for each
 * case within reach, wall or not: cases are some thousands on a full day, walls a few hundred a year, for only councils and
 * the simplified procedure set them. Beside the cards it would be a read a case more, and no field of a task may say it.
 */
const wallsNow = async (db: Firestore): Promise<Walls> => {
  const found = new Map<string, readonly string[]>();
  const { docs } = await db.collectionGroup('walls').select().get();
  for (const { id, ref } of docs) {
    const nomination = ref.parent.parent?.id ?? '';
    found.set(nomination, [...(found.get(nomination) ?? []), id]);
  }
  return found;
};

/** The stream is typed for any stream. */
const snapshotOf = (chunk: unknown): { readonly id: string; readonly data: unknown } => {
  const snapshot = chunk as QueryDocumentSnapshot;
  return { id: snapshot.id, data: snapshot.data() };
};

/** Writes the rungs that are new, and gives those whom today's digest is to tell something. */
const writeRungs = async (
  db: Firestore,
  due: readonly DueRung[],
  today: Day,
  now: Timestamp,
): Promise<readonly string[]> => {
  const there = new Set(
    await createAll(
      db,
      due.map(({ key, task, person, to }) => [
        `reminders/${key}`,
        { v: 1, task, person, to, mail: digestKey(today, person), at: now },
      ]),
    ),
  );
  const adopted = await adopt(db, [...there], today);
  const written = due.filter(({ key }) => !there.has(`reminders/${key}`));
  return [...written.map(({ person }) => person), ...adopted];
};

/**
 * A run that died may have noted rungs of which no digest was made: today's tells them. Reads what a run found written
 * before, two reads each at most. Gives the people whose digest is still to be made.
 */
const adopt = async (
  db: Firestore,
  paths: readonly string[],
  today: Day,
): Promise<readonly string[]> => {
  if (paths.length === 0) return [];
  const rungs = await db.getAll(...paths.map((path) => db.doc(path)));
  const named = [...new Set(rungs.map((rung) => `mail/${String(rung.get('mail'))}`))];
  const mails = await db.getAll(...named.map((path) => db.doc(path)));
  const made = new Set(mails.filter(({ exists }) => exists).map(({ id }) => id));
  const untold = rungs.filter((rung) => !made.has(String(rung.get('mail'))));
  await writing(db, (writer) =>
    untold
      .map((rung) => ({ rung, mail: digestKey(today, String(rung.get('person'))) }))
      .filter(({ rung, mail }) => rung.get('mail') !== mail)
      .map(({ rung, mail }) => writer.update(rung.ref, { mail })),
  );
  return untold.map((rung) => String(rung.get('person')));
};

/** Gives the paths of what exists already: it was written by an earlier run, and is left as it is. */
const createAll = async (
  db: Firestore,
  documents: readonly (readonly [path: string, data: object])[],
): Promise<readonly string[]> => {
  const there: string[] = [];
  await writing(db, (writer) =>
    documents.map(([path, data]) =>
      writer.create(db.doc(path), data).catch((error: unknown) => {
        unlessThere(error);
        there.push(path);
      }),
    ),
  );
  return there;
};

/** Resolves once all is written; throws if anything could not be. */
const writing = async (
  db: Firestore,
  fill: (writer: BulkWriter) => readonly Promise<unknown>[],
): Promise<void> => {
  const writer = db.bulkWriter({ throttling: false });
  const written = Promise.all(fill(writer));
  await Promise.all([written, writer.close()]);
};
