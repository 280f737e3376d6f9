/** Requests to arrange who signs and stands in for whom, and which units there are; answered, then carried on page by page. */
import { Timestamp } from 'firebase-admin/firestore';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import type { ArrangementKind } from '#domain/arrangement.ts';
import { dayOf } from '#domain/day.ts';
import { database, region } from '../store.ts';
import { moveOn } from '../units/move-over.ts';
import { answerArrangement } from './answer.ts';
import { layOutStanding } from './standing.ts';

/** Those after which somebody answers for somebody else, or does no longer. */
const answeringKinds: readonly string[] = [
  'standIn',
  'endStandIn',
  'delegate',
  'endDelegation',
] satisfies readonly ArrangementKind[];

export const arrangementRequested = onDocumentWritten(
  // Retried on a throw; every note of an answer or of a page wakes it again, until nothing is left to do.
  { document: 'arrangements/{id}', region, retry: true },
  async ({ params: { id }, data }) => {
    const stored = data?.after;
    if (stored?.exists !== true) return;
    const db = database();
    if (stored.get('outcome') === null) await answerArrangement(db, id);
    else if (stored.get('progress') !== undefined) await moveOn(db, id);
    else if (answeringKinds.includes(String(stored.get('kind'))))
      await layOutStanding(db, dayOf(Timestamp.now()));
  },
);
