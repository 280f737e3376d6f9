/** Keeps what follows from a person document: the roster, by which colleagues are named, and the account. */
import { FieldPath, FieldValue, type Firestore } from 'firebase-admin/firestore';
import { logger } from 'firebase-functions/v2';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { Person, RosterEntry } from '#domain/person.ts';
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
    const person = readAs(Person, await tx.get(db.doc(`people/${uid}`)));
    const entry = person === null ? FieldValue.delete() : entryOf(person);
    // Only this person's field is written, so nobody else's entry is read or lost.
    tx.set(
      db.doc('directories/roster'),
      { v: 1, people: { [uid]: entry } },
      { mergeFields: ['v', new FieldPath('people', uid)] },
    );
    return person;
  });

const entryOf = ({ name, roles, unit, active }: Person): RosterEntry => ({
  name,
  roles,
  unit,
  active,
});
