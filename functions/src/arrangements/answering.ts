/** Who answers for somebody else from a day on: stands in for them, or holds their delegation. */
import type { Firestore, Query, QuerySnapshot } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import type * as z from 'zod';
import type { Day } from '#domain/day.ts';
import { Delegation } from '#domain/decision.ts';
import { heldBy, StandIn, type Standing } from '#domain/stand-in.ts';

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
  return [...readable(StandIn, standIns), ...readable(Delegation, delegations).map(heldBy)];
};

const readable = <T>(schema: z.ZodType<T>, { docs }: QuerySnapshot): readonly T[] =>
  docs.flatMap((snapshot) => {
    const parsed = schema.safeParse(snapshot.data());
    if (!parsed.success) logger.error('unreadable document', { path: snapshot.ref.path });
    return parsed.success ? [parsed.data] : [];
  });
