/** What the platform does once a session's closing is asked for: answers the request, counts, answers the verdicts. */
import type { Firestore } from 'firebase-admin/firestore';
import type { TrackName } from '#domain/tracks.ts';
import { countSession } from '../../functions/src/ballots/count-session.ts';
import { answer } from '../../functions/src/moves/answer.ts';

/** As the platform does: again, as long as the handler throws. */
const insisting = async (work: () => Promise<void>, tries = 20): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (tries === 1) throw error;
    await insisting(work, tries - 1);
  }
};

const answerAll = async (db: Firestore, track: TrackName, id: string): Promise<void> => {
  const open = await db.collection(`${track}/${id}/moves`).where('outcome', '==', null).get();
  for (const request of open.docs)
    await insisting(() => answer(db, { track, id, moveId: request.id }, request));
};

/** May be called again after a death at any write. */
export const closeThrough = async (db: Firestore, session: string): Promise<void> => {
  await answerAll(db, 'sessions', session);
  await insisting(() => countSession(db, session));
  const agenda: unknown = (await db.doc(`sessions/${session}`).get()).get('agenda');
  for (const id of Array.isArray(agenda) ? agenda.map(String) : [])
    await answerAll(db, 'nominations', id);
};
