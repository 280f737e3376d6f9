/** Reads what access to the files of a new factor depends on: person and note. */
import type { Firestore } from 'firebase-admin/firestore';
import type { AtTheFactor } from '#domain/factor-access.ts';
import { NewFactor } from '#domain/new-factor.ts';
import type { SignedIn } from '../people/signed-in.ts';
import { readAs } from '../store.ts';
import { entitled, type GetAll } from './at-the-files.ts';

/** Two reads. Throws Unreadable where the note does not parse. */
export const readAtTheFactor = async (
  db: Firestore,
  getAll: GetAll,
  { id, uid, secondFactor }: SignedIn & { readonly id: string },
): Promise<AtTheFactor> => {
  const [person, stored] = await getAll(db.doc(`people/${uid}`), db.doc(`newFactors/${id}`));
  return {
    person: entitled(person, secondFactor),
    factor: stored === undefined ? null : readAs(NewFactor, stored),
  };
};
