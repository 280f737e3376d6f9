/** How many have voted, for the secretary: counted anew when a member casts a first slip, and never who. */
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { database, region } from '../store.ts';

export const voterCame = onDocumentCreated(
  // Retried on a throw; what is counted is what stands there, so a repeat or a late one changes nothing.
  { document: 'sessions/{sid}/voters/{uid}', region, retry: true },
  async ({ params: { sid } }) => {
    const below = database().doc(`sessions/${sid}`);
    const turnout = below.collection('turnout').doc('current');
    // Counted outside the transaction: within it, every vote that is cast meanwhile would wait for its end.
    const { count } = (await below.collection('voters').count().get()).data();
    await database().runTransaction(async (tx) => {
      const told: unknown = (await tx.get(turnout)).get('voters');
      // Nobody's vote is taken back: what was counted later is never less.
      if (typeof told !== 'number' || told < count) tx.set(turnout, { v: 1, voters: count });
    });
  },
);
