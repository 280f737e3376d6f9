/** The baseline of the latency: a trigger of the same kind that reads nothing and writes one field. Never deployed. */
import { getFirestore } from 'firebase-admin/firestore';
import { getApps, initializeApp } from 'firebase-admin/app';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';

export const emptyRequested = onDocumentCreated(
  { document: 'empty/{id}/requests/{requestId}', region: 'asia-southeast1', retry: true },
  async ({ data }) => {
    if (data === undefined) return;
    const app = getApps().find(({ name }) => name === '[DEFAULT]') ?? initializeApp();
    await getFirestore(app).doc(data.ref.path).update({ outcome: 'done' });
  },
);
