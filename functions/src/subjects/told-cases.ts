/** Cases as the register tells of them: what every colleague may list, without those that the one who asks is shut out of. */
import type { Firestore } from 'firebase-admin/firestore';
import { Nomination } from '#domain/nomination.ts';
import type { ToldCase } from '#domain/subject-told.ts';
import { readAs } from '../store.ts';

export const toldCase = (
  id: string,
  card: Nomination,
  honours: ToldCase['honours'] = [],
): ToldCase => ({
  case: id,
  code: card.code,
  name: card.subject.name,
  unit: card.ownerUnit,
  cycle: card.cycle,
  occasion: card.occasion,
  state: card.state,
  submittedOn: card.submittedOn,
  decision:
    card.decision === null ? null : { number: card.decision.number, day: card.decision.day },
  honours,
});

/** By case, its card; null where a wall stands. Two reads a case. */
export const openCards = async (
  db: Firestore,
  uid: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Nomination | null>> => {
  if (ids.length === 0) return new Map();
  const [cards, walls] = await Promise.all([
    db.getAll(...ids.map((id) => db.doc(`nominations/${id}`))),
    db.getAll(...ids.map((id) => db.doc(`nominations/${id}/walls/${uid}`))),
  ]);
  return new Map(
    cards.map((one, at) => [one.id, walls[at]?.exists === true ? null : readAs(Nomination, one)]),
  );
};

/** The latest first. */
export const byDay = (one: ToldCase, other: ToldCase): number =>
  (other.submittedOn ?? '9999').localeCompare(one.submittedOn ?? '9999');
