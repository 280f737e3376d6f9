/** How many have voted, for the secretary: counted anew when a member casts a first slip, and never who. */
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { database, region } from '../store.ts';

export const voterCame = onDocumentCreated(
  // Retried on a throw; what is counted is what stands there, so a repeat or a late one changes nothing.
  { document: 'sessions/{sid}/voters/{uid}', region, retry: true },
  async ({ params: { sid } }) => {
    const db = database();
    const below = db.doc(`sessions/${sid}`);
    await db.runTransaction(async (tx) => {
      const turnout = below.collection('turnout').doc('current');
      await tx.get(turnout);
      const found = await tx.get(below.collection('voters').count());
      tx.set(turnout, { v: 1, voters: found.data().count });
    });
  },
);
