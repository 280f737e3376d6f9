/** Who answers for somebody else from a day on: stands in for them, or holds their delegation. */
import type { Firestore, Query, QuerySnapshot } from 'firebase-admin/firestore';
import type { Day } from '#domain/day.ts';
import { Delegation } from '#domain/decision.ts';
import { heldBy, StandIn, type Standing } from '#domain/stand-in.ts';
import { readable } from '../readable.ts';

/** Two queries, at least one read each. One that does not parse counts as none, and stops nobody. */
export const answeringFrom = async (
  db: Firestore,
  today: Day,
  get: (query: Query) => Promise<QuerySnapshot> = (query) => query.get(),
): Promise<readonly Standing[]> => {
  const [standIns, delegations] = await Promise.all([
    get(db.collection('standIns').where('validTo', '>=', today)),
    get(db.collection('delegations').where('validTo', '>=', today)),
  ]);
  return [
    ...readable(StandIn, standIns).map(([, standIn]) => standIn),
    ...readable(Delegation, delegations).map(([, delegation]) => heldBy(delegation)),
  ];
};
