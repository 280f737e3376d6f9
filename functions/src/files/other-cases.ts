/** Other cases that may be named to somebody: none they are shut out of, and none that came with this one on the same tờ trình. */
import type { Firestore } from 'firebase-admin/firestore';
import { Nomination } from '#domain/nomination.ts';
import { readAs } from '../store.ts';

/** Codes by the id of the case. */
export type OtherCases = ReadonlyMap<string, string>;

/** Of one file at most so many other cases are looked at. */
const mostLookedAt = 60;

export const otherCases = async (
  db: Firestore,
  { caseId, uid }: { readonly caseId: string; readonly uid: string },
  wanted: readonly string[],
): Promise<OtherCases> => {
  const together = await casesSentWith(db, caseId);
  const ids = [...new Set(wanted)].filter((id) => !together.has(id)).slice(0, mostLookedAt);
  if (ids.length === 0) return new Map();
  const [cards, walls] = await Promise.all([
    db.getAll(...ids.map((id) => db.doc(`nominations/${id}`))),
    db.getAll(...ids.map((id) => db.doc(`nominations/${id}/walls/${uid}`))),
  ]);
  return new Map(
    cards.flatMap((one, at): readonly (readonly [string, string])[] => {
      const card = walls[at]?.exists === false ? readAs(Nomination, one) : null;
      return card === null ? [] : [[one.id, card.code]];
    }),
  );
};

/** The papers of one tờ trình speak for all its cases, so that they lie in each is no wonder. */
const casesSentWith = async (db: Firestore, caseId: string): Promise<ReadonlySet<string>> => {
  const { docs } = await db.collection('batches').where('cases', 'array-contains', caseId).get();
  return new Set(
    docs.flatMap((one) => {
      const cases: unknown = one.get('cases');
      return Array.isArray(cases) ? cases.map(String) : [];
    }),
  );
};
