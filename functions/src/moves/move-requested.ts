/** Every request to move anything arrives here (architecture §2). */
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { trackNames, type TrackName } from '#domain/tracks.ts';
import { database, region } from '../store.ts';
import { answer } from './answer.ts';

const isTrack = (name: string): name is TrackName => trackNames.some((track) => track === name);

export const moveRequested = onDocumentCreated(
  // Retried on a throw, so a throw must mean "again may help"; the answer itself is written at most once.
  { document: '{track}/{id}/moves/{moveId}', region, retry: true },
  async ({ params: { track, id, moveId }, data }) => {
    if (data === undefined || !isTrack(track)) return;
    await answer(database(), { track, id, moveId }, data);
  },
);
