/** Lays out who stands in for whom today or holds their delegation, as the rules read it; closed by itself when the day ends. */
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { type Day, daysAfter } from '#domain/day.ts';
import { nobody, Roster } from '#domain/person.ts';
import { standingOn } from '#domain/stand-in.ts';
import { readAs } from '../store.ts';
import { answeringFrom } from './answering.ts';

/** Four reads, one more a stand-in or a delegation of today; writes only what is not so already. Throws Unreadable for the roster. */
export const layOutStanding = (db: Firestore, today: Day): Promise<void> =>
  db.runTransaction(async (tx) => {
    const [roster, standIns, laid] = await Promise.all([
      tx.get(db.doc('directories/roster')),
      answeringFrom(db, today, (query) => tx.get(query)),
      tx.get(db.collection('standing')),
    ]);
    const standing = standingOn(standIns, readAs(Roster, roster) ?? nobody, today);
    const until = Timestamp.fromMillis(Date.parse(`${daysAfter(today, 1)}T00:00:00+07:00`));
    for (const { id, ref } of laid.docs) if (standing[id] === undefined) tx.delete(ref);
    for (const [uid, held] of Object.entries(standing))
      tx.set(db.doc(`standing/${uid}`), { v: 1, ...held, until });
  });

/** The same where the person answers for somebody or another for them; for most people two reads and nothing more. */
export const layOutStandingOf = async (db: Firestore, uid: string, today: Day): Promise<void> => {
  const answering = await answeringFrom(db, today);
  if (answering.some((one) => [one.for, one.by].includes(uid))) await layOutStanding(db, today);
};
