/** The baselines of the latency, never deployed: a trigger that reads nothing and writes one field, a page that never changes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { h } from 'preact';
import { page, styled } from '../../../functions/src/site/answer.ts';
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

const [, style = ''] = /<style>([^<]*)<\/style>/u.exec(text) ?? [];
const digest = createHash('sha256').update(style).digest('base64');
/** Those of every page of the site. */
const { headers } = styled(page(200, h('p', null)), `'sha256-${digest}'`);

export const constantPage = onRequest({ region }, (_request, response) => {
  response.set(headers).send(text);
});
