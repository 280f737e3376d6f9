/** Reads what access to a session's signed minutes depends on: person, session, and a wall in any of its cases. */
import type { Firestore } from 'firebase-admin/firestore';
import type { AtTheMinutes } from '#domain/minutes-access.ts';
import { Session, spokenOf } from '#domain/session.ts';
import type { SignedIn } from '../people/signed-in.ts';
import { readAs } from '../store.ts';
import { entitled, type GetAll } from './at-the-files.ts';

/** Two reads, and one more for each case that the session speaks of. Throws Unreadable where the session does not parse. */
export const readAtTheMinutes = async (
  db: Firestore,
  getAll: GetAll,
  { id, uid, secondFactor }: SignedIn & { readonly id: string },
): Promise<AtTheMinutes> => {
  const [person, stored] = await getAll(db.doc(`people/${uid}`), db.doc(`sessions/${id}`));
  const session = stored === undefined ? null : readAs(Session, stored);
  const cases = session === null ? [] : spokenOf(session);
  const walls =
    cases.length === 0
      ? []
      : await getAll(...cases.map((one) => db.doc(`nominations/${one}/walls/${uid}`)));
  return {
    uid,
    person: entitled(person, secondFactor),
    session,
    walled: walls.some(({ exists }) => exists),
  };
};
