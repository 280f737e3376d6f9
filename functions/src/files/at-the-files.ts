/** Reads what access to the files of a case depends on: person, card, wall, declaration. */
import type { DocumentReference, DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import type { AtTheFiles } from '#domain/file-access.ts';
import { Nomination } from '#domain/nomination.ts';
import { Person } from '#domain/person.ts';
import { Declaration } from '#domain/session.ts';
import { readAs } from '../store.ts';

/** Of the database or of a transaction; as many documents as are named. */
export type GetAll = (...refs: DocumentReference[]) => Promise<DocumentSnapshot[]>;

type Known = Pick<AtTheFiles, 'uid' | 'person' | 'card'>;

/** Three reads, and one more for a member of the council. Throws Unreadable where the card does not parse. */
export const readAtTheFiles = async (
  db: Firestore,
  getAll: GetAll,
  { caseId, uid }: { readonly caseId: string; readonly uid: string },
): Promise<AtTheFiles> => {
  const [person, card, wall] = await getAll(
    db.doc(`people/${uid}`),
    db.doc(`nominations/${caseId}`),
    db.doc(`nominations/${caseId}/walls/${uid}`),
  );
  const known = {
    uid,
    person: Person.safeParse(person?.data()).data ?? null,
    card: card === undefined ? null : readAs(Nomination, card),
    walled: wall?.exists === true,
  };
  return { ...known, declared: await hasDeclared(db, getAll, { ...known, caseId }) };
};

/** Whether the member's declaration speaks of this case; one that joined the agenda later is still closed. */
const hasDeclared = async (
  db: Firestore,
  getAll: GetAll,
  { caseId, person, card, uid }: Known & { readonly caseId: string },
): Promise<boolean> => {
  if (person?.roles.includes('council') !== true || (card?.session ?? null) === null) return false;
  const [stored] = await getAll(db.doc(`sessions/${card?.session}/declarations/${uid}`));
  const declaration = stored === undefined ? null : readAs(Declaration, stored);
  return declaration?.agenda.includes(caseId) === true;
};
