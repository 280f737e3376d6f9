/** A session that voted online has closed: its slips are opened, counted, and can then be opened no more. */
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { database, region } from '../store.ts';
import { countSession } from './count-session.ts';

export const countingRequested = onDocumentCreated(
  // Retried on a throw and when time runs out; every step is written once.
  { document: 'countings/{id}', region, retry: true, timeoutSeconds: 540 },
  ({ params: { id } }) => countSession(database(), id),
);
