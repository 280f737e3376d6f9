/** Keeps what follows from a person document: the roster, by which colleagues are named, and the account. */
import { FieldPath, FieldValue, type Firestore } from 'firebase-admin/firestore';
import { logger } from 'firebase-functions/v2';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { Person } from '#domain/person.ts';
import { database, readAs, region, Unreadable } from '../store.ts';
import { keepAccount } from './accounts.ts';

export const personChanged = onDocumentWritten(
  { document: 'people/{uid}', region, retry: true },
  async ({ params: { uid } }) => {
    try {
      const person = await keepRoster(database(), uid);
      await keepAccount(uid, person?.active === true);
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
    if (person !== null) {
      const { name, roles, unit, active } = person;
      const people = { [uid]: { name, roles, unit, active } };
      // Only this person's field is written, so that a broken entry of somebody else stays theirs.
      tx.set(roster, { v: 1, people }, { mergeFields: ['v', new FieldPath('people', uid)] });
    } else if (kept?.exists === true) {
      tx.update(roster, new FieldPath('people', uid), FieldValue.delete());
    }
    return person;
  });
