/** A look-up as it is asked: by whom, how often already, and with what. */
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { Person } from '#domain/person.ts';
import { needsSecondFactor } from '#domain/second-factor.ts';
import {
  counted,
  type Found,
  LookUp,
  LookUps,
  mayLookUp,
  mostLookUps,
  type SubjectAskRefusal,
} from '#domain/subject-told.ts';
import type { SignedIn } from '../people/signed-in.ts';
import { readAs } from '../store.ts';
import { lookUp } from './look-up.ts';

/** Whoever decides or administers is nobody here on a password alone, as in the security rules. One read. */
export const personOf = async (
  db: Firestore,
  { uid, secondFactor }: SignedIn,
): Promise<Person | null> => {
  const person = Person.safeParse((await db.doc(`people/${uid}`).get()).data()).data ?? null;
  return person !== null && needsSecondFactor(person.roles) && !secondFactor ? null : person;
};

/** What is typed comes in the body: a name and a birth year belong in no address and no log. At most 29 reads. */
export const foundFor = async (
  db: Firestore,
  who: SignedIn,
  body: unknown,
): Promise<Found | SubjectAskRefusal> => {
  const person = await personOf(db, who);
  if (!mayLookUp(person)) return 'notYou';
  const wanted = LookUp.safeParse(body);
  if (!wanted.success) return 'badInput';
  if (!(await isWithin(db, who.uid, mostLookUps(person)))) return 'tooOften';
  return lookUp(db, { uid: who.uid, person }, wanted.data);
};

/** One read and one write. */
const isWithin = (db: Firestore, uid: string, most: number): Promise<boolean> => {
  const hour = Timestamp.now().toDate().toISOString().slice(0, 13);
  return db.runTransaction(async (tx) => {
    const ref = db.doc(`lookUps/${uid}`);
    const count = counted(readAs(LookUps, await tx.get(ref)), hour, most);
    if (count !== null) tx.set(ref, count);
    return count !== null;
  });
};
