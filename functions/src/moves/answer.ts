/** Answers one move request in one transaction: read what its rule needs, let the domain decide, write once. */
import { randomUUID } from 'node:crypto';
import {
  type DocumentSnapshot,
  type Firestore,
  Timestamp,
  type Transaction,
} from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { dayOf } from '#domain/day.ts';
import type { Write } from '#domain/engine/move-rule.ts';
import { bearerByName, Person, type Roster, withPerson } from '#domain/person.ts';
import { Task } from '#domain/task.ts';
import type { TrackName } from '#domain/tracks.ts';
import { calendarKept, deadlinesKept, rosterOf, standInsOf } from '../catalogues.ts';
import { alreadyExists, codeOf, failedPrecondition, Unreadable, writeAll } from '../store.ts';
import { asking, type Known } from './asking.ts';
import { Glance, named } from './glance.ts';
import { readerOf, sha256 } from './reader.ts';
import { isTooLarge, tooLargeWrites } from './too-large.ts';
import { mendTaskOf, unreadableWrites } from './unreadable.ts';

export interface MoveAddress {
  readonly track: TrackName;
  readonly id: string;
  readonly moveId: string;
}

/** A person document that does not parse gives no rights; it must not stop the answer. */
const personIn = (snapshot: DocumentSnapshot | undefined): Person | null =>
  Person.safeParse(snapshot?.data()).data ?? null;

/** One read where the request names one of the document's tasks. One that does not parse counts as none. */
const namedTask = async (
  db: Firestore,
  tx: Transaction,
  stored: DocumentSnapshot,
  { input: { task: key } }: Glance,
): Promise<Task | null> => {
  const tasks: unknown = stored.get('tasks');
  if (!Array.isArray(tasks) || !tasks.includes(key)) return null;
  return Task.safeParse((await tx.get(db.doc(`tasks/${String(key)}`))).data()).data ?? null;
};

/** The kept roster may lag behind by half a minute: from whom a task goes back, that person is read anew. One read then. */
const withBearer = async (
  db: Firestore,
  tx: Transaction,
  roster: Roster,
  task: Task | null,
): Promise<Roster> => {
  const uid = task === null ? null : bearerByName(task.audience);
  if (uid === null) return roster;
  return withPerson(roster, uid, personIn(await tx.get(db.doc(`people/${uid}`))));
};

const decidedWrites = async (
  db: Firestore,
  tx: Transaction,
  address: MoveAddress,
  request: DocumentSnapshot,
): Promise<readonly Write[]> => {
  const { track, id } = address;
  const glance = Glance.parse(request.data() ?? {});
  const uid = named(glance, 'by') || 'nobody';
  const now = Timestamp.now();
  const [roster, calendar, deadlines, standIns] = await Promise.all([
    rosterOf(db),
    calendarKept(db),
    deadlinesKept(db),
    standInsOf(db, dayOf(now)),
  ]);
  const person = uid === 'system' ? [] : [db.doc(`people/${uid}`)];
  const [stored, mover] = await tx.getAll(db.doc(`${track}/${id}`), ...person);
  const task = stored === undefined ? null : await namedTask(db, tx, stored, glance);
  const known: Known = {
    ...address,
    request: request.data(),
    mover: personIn(mover),
    roster: glance.move === 'handBack' ? await withBearer(db, tx, roster, task) : roster,
    standIns,
    task,
    calendar,
    deadlines,
    now,
    salt: randomUUID(),
    sha256,
  };
  const reader = readerOf(db, tx);
  const answered = stored && (await asking[track](reader, stored, known, glance));
  if (!answered) return unreadableWrites(address, `${track}/${id}`, Timestamp.now());
  return [...answered.writes, ...reader.unread().map((path) => mendTaskOf(path, address, now))];
};

const writesFor = async (...about: Parameters<typeof decidedWrites>): Promise<readonly Write[]> => {
  if (isTooLarge(about[3])) return tooLargeWrites(about[3], Timestamp.now());
  try {
    return await decidedWrites(...about);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    logger.error('unreadable document', { path: error.path, fields: error.fields });
    return unreadableWrites(about[2], error.path, Timestamp.now());
  }
};

/**
 * Answers the request as it was read (by the event or by the sweeper). The write to the request carries its update time
 * as a precondition, so a request that was answered meanwhile is left alone, without costing a read.
 * Throws where another try may help.
 */
export const answer = async (
  db: Firestore,
  address: MoveAddress,
  request: DocumentSnapshot,
  tries = 3,
): Promise<void> => {
  if (request.get('outcome') !== null || request.updateTime === undefined) return;
  const { updateTime, ref } = request;
  try {
    await db.runTransaction(async (tx) => {
      const writes = await writesFor(db, tx, address, request);
      const [own, others] = [
        writes.filter(isFor(ref.path)),
        writes.filter((write) => !isFor(ref.path)(write)),
      ];
      for (const { data } of own) tx.update(ref, data, { lastUpdateTime: updateTime });
      writeAll(tx, db, others);
    });
  } catch (error) {
    if (codeOf(error) === failedPrecondition && (await ref.get()).get('outcome') !== null) return;
    // Somebody took the same key (a number, an address) between our read and our write: look again.
    if (codeOf(error) !== alreadyExists || tries === 1) throw error;
    await answer(db, address, request, tries - 1);
  }
};

const isFor =
  (path: string) =>
  (write: Write): boolean =>
    write.path === path;

/** A request that has failed for a day is answered as unreadable, so that it does not stand before all others for ever. */
export const giveUp = async (
  db: Firestore,
  address: MoveAddress,
  request: DocumentSnapshot,
): Promise<void> => {
  const { ref, updateTime } = request;
  const batch = db.batch();
  for (const { path, data, op } of unreadableWrites(address, ref.path, Timestamp.now())) {
    if (op === 'set') batch.set(db.doc(path), data);
    // Not over an answer that came meanwhile.
    else
      batch.update(
        db.doc(path),
        data,
        updateTime === undefined ? {} : { lastUpdateTime: updateTime },
      );
  }
  await batch.commit();
};
