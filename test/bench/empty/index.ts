/** The baselines of the latency, never deployed: a trigger that reads nothing and writes one field, a page that never changes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getFirestore } from 'firebase-admin/firestore';
import { getApps, initializeApp } from 'firebase-admin/app';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { onRequest } from 'firebase-functions/v2/https';

const region = 'asia-southeast1';

export const emptyRequested = onDocumentCreated(
  { document: 'empty/{id}/requests/{requestId}', region, retry: true },
  async ({ data }) => {
    if (data === undefined) return;
    const app = getApps().find(({ name }) => name === '[DEFAULT]') ?? initializeApp();
    await getFirestore(app).doc(data.ref.path).update({ outcome: 'done' });
  },
);

/** The file is laid beside the bundle. */
const text = readFileSync(join(import.meta.dirname, 'page.html'), 'utf8');

export const constantPage = onRequest({ region }, (_request, response) => {
  response.set('Cache-Control', 'public, max-age=0, s-maxage=20').send(text);
});
