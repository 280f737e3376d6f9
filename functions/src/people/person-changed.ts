/** Keeps what follows from a person document: the roster, by which colleagues are named, the account, what they have by name, and whose tasks a stand-in sees. */
import { FieldPath, FieldValue, type Firestore, Timestamp } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { dayOf } from '#domain/day.ts';
import { entryOf, Person } from '#domain/person.ts';
import { layOutStandingOf } from '../arrangements/standing.ts';
import { askBack, borneBy } from '../reminders/hand-back.ts';
import { database, readAs, region, Unreadable } from '../store.ts';
import { keepAccount } from './accounts.ts';

export const personChanged = onDocumentWritten(
  { document: 'people/{uid}', region, retry: true },
  async ({ params: { uid }, data, time }) => {
    const since = data?.after.updateTime ?? Timestamp.fromMillis(Date.parse(time));
    try {
      await keepAccount(uid, async () => (await keepRoster(database(), uid))?.active === true);
      await askBack(database(), await borneBy(database(), uid), since);
      await layOutStandingOf(database(), uid, dayOf(Timestamp.now()));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      logger.error('unreadable document', { path: error.path, fields: error.fields });
    }
  },
);

/** The roster's entry becomes what the person document says now, whatever event brought us here. Throws Unreadable. */
export const keepRoster = (db: Firestore, uid: string): Promise<Person | null> =>
  db.runTransaction(async (tx) => {
    const roster = db.doc('directories/roster');
    const [stored, kept] = await tx.getAll(db.doc(`people/${uid}`), roster);
    const person = stored === undefined ? null : readAs(Person, stored);
    const entry = person === null ? FieldValue.delete() : entryOf(person);
    // Only this entry is written: a broken one of somebody else neither stops it nor is lost.
    if (kept?.exists === true) tx.update(roster, new FieldPath('people', uid), entry);
    else tx.create(roster, { v: 1, people: person === null ? {} : { [uid]: entry } });
    return person;
  });
