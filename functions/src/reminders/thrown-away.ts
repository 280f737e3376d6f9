/** A session that is not to be held, a decision or a tờ trình that was begun by mistake: nobody is reminded of it any more. */
import { Timestamp } from 'firebase-admin/firestore';
import { onDocumentDeleted } from 'firebase-functions/v2/firestore';
import { database, region } from '../store.ts';
import { closeLeftBy, type ThrownAway } from './close-left.ts';

const gone = (track: ThrownAway) =>
  onDocumentDeleted({ document: `${track}/{id}`, region, retry: true }, ({ params: { id } }) =>
    closeLeftBy(database(), track, id, Timestamp.now()),
  );

export const sessionGone = gone('sessions');
export const decisionGone = gone('decisions');
export const batchGone = gone('batches');
