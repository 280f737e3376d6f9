/** Looks whether somebody could be given now what they have by name: as they are now, and the document, and the case's walls. */
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import type { MovingDocument } from '#domain/engine/asked.ts';
import type { Bearer } from '#domain/engine/obligations.ts';
import { directories } from '#domain/organisation.ts';
import { bearerByName, nobody, Person, withPerson } from '#domain/person.ts';
import { isBereft } from '#domain/task-moves.ts';
import type { Task } from '#domain/task.ts';
import type { TrackName } from '#domain/tracks.ts';
import { caseBehind } from '#domain/walls-of.ts';
import { readAs } from '../store.ts';
import { schemaOf } from './mendable.ts';

/** An open task as it was read. */
export interface Borne {
  readonly key: string;
  readonly task: Task;
}

/**
 * Three reads, and one more where the document lies with another unit than its bearer; none for a task that nobody has by
 * name. Throws Unreadable.
 */
export const hasLostBearer = async (db: Firestore, { key, task }: Borne): Promise<boolean> => {
  const { track, subject } = task;
  const uid = bearerByName(task.audience);
  if (uid === null) return false;
  const [bearer, stored, wall] = await db.getAll(
    db.doc(`people/${uid}`),
    db.doc(`${track}/${subject}`),
    ...(wallsKnown.has(track)
      ? [db.doc(`nominations/${caseBehind(track, subject)}/walls/${uid}`)]
      : []),
  );
  const doc = movingAs(`${track}/${subject}`, stored);
  if (doc?.tasks.includes(key) !== true) return false;
  const person = bearer === undefined ? null : readAs(Person, bearer);
  const roster = withPerson(nobody, uid, person);
  const walls = wall?.exists === true ? [uid] : [];
  const isLost = (of: MovingDocument & Bearer): boolean =>
    isBereft(track, { doc: of, walls }, { key, task, roster });
  return isLost(doc) && (doc.ownerUnit === person?.unit || isLost(await inherited(db, doc)));
};

/** Tracks whose moves know the walls of a case. */
const wallsKnown: ReadonlySet<TrackName> = new Set(['nominations', 'submissions']);

/** Throws Unreadable. */
const movingAs = (
  path: string,
  stored: DocumentSnapshot | undefined,
): (MovingDocument & Bearer) | null => {
  const schema = schemaOf(path);
  if (schema === undefined || stored === undefined) return null;
  return readAs(schema, stored) as (MovingDocument & Bearer) | null;
};

/** While units merge, people come to the successor before the documents do: whose the document will be counts. */
const inherited = async (
  db: Firestore,
  doc: MovingDocument & Bearer,
): Promise<MovingDocument & Bearer> => {
  const { ownerUnit } = doc;
  if (ownerUnit === undefined) return doc;
  const units = readAs(directories.units, await db.doc('directories/units').get());
  const successor = units?.entries.findLast(({ id }) => id === ownerUnit)?.successor;
  return { ...doc, ownerUnit: successor ?? ownerUnit };
};
