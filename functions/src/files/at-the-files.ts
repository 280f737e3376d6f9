/** Reads what access to the files of a case depends on: person, card, wall, session. */
import type { DocumentReference, DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import type { AtTheFiles } from '#domain/file-access.ts';
import { Nomination } from '#domain/nomination.ts';
import { Person } from '#domain/person.ts';
import { needsSecondFactor } from '#domain/second-factor.ts';
import { Session } from '#domain/session.ts';
import type { SignedIn } from '../people/signed-in.ts';
import { readAs } from '../store.ts';

/** Of the database or of a transaction; as many documents as are named. */
export type GetAll = (...refs: DocumentReference[]) => Promise<DocumentSnapshot[]>;

type Known = Pick<AtTheFiles, 'uid' | 'person' | 'card'>;

/** Three reads, and one more for a member of the council. Throws Unreadable where the card does not parse. */
export const readAtTheFiles = async (
  db: Firestore,
  getAll: GetAll,
  { caseId, uid, secondFactor }: SignedIn & { readonly caseId: string },
): Promise<AtTheFiles> => {
  const [person, card, wall] = await getAll(
    db.doc(`people/${uid}`),
    db.doc(`nominations/${caseId}`),
    db.doc(`nominations/${caseId}/walls/${uid}`),
  );
  const known = {
    uid,
    person: entitled(person, secondFactor),
    card: card === undefined ? null : readAs(Nomination, card),
    walled: wall?.exists === true,
  };
  return { ...known, declared: await declaredOfIt(db, getAll, { ...known, caseId }) };
};

/** Whoever decides or administers is nobody here on a password alone, as in the security rules. */
export const entitled = (
  stored: DocumentSnapshot | undefined,
  secondFactor: boolean,
): Person | null => {
  const person = Person.safeParse(stored?.data()).data ?? null;
  return person !== null && needsSecondFactor(person.roles) && !secondFactor ? null : person;
};

/** Whether what the member declared speaks of this case; one that joined the agenda later is still closed. */
const declaredOfIt = async (
  db: Firestore,
  getAll: GetAll,
  { caseId, person, card, uid }: Known & { readonly caseId: string },
): Promise<boolean> => {
  if (person?.roles.includes('council') !== true || (card?.session ?? null) === null) return false;
  const [stored] = await getAll(db.doc(`sessions/${card?.session}`));
  const session = stored === undefined ? null : readAs(Session, stored);
  return session?.declared?.[uid]?.includes(caseId) === true;
};
