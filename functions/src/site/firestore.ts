/**
 * Firestore as everyone may read it: plain fetch, no credentials, so the rules decide here as for any
 * reader, and a new instance answers without loading the Admin SDK.
 */
import * as z from 'zod';
import { RestDocument } from './rest-value.ts';

const patience = 8_000;

/** Full name of a document or collection: `projects/…/documents/{path}`. */
export const fullName = (path: string): string => `${documents()}/${path}`;

/** The document, or null where there is none. Throws where Firestore cannot be asked: again may help. */
export async function readDocument(path: string): Promise<RestDocument | null> {
  const answer = await fetch(`${api()}/${fullName(path)}`, {
    signal: AbortSignal.timeout(patience),
  });
  if (answer.status === 404) return null;
  return RestDocument.parse(await jsonOf(answer));
}

/** The documents of a structured query, in its order. Costs one read each, and one where there is none. */
export async function runQuery(structuredQuery: object): Promise<readonly RestDocument[]> {
  const answer = await fetch(`${api()}/${documents()}:runQuery`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ structuredQuery }),
    signal: AbortSignal.timeout(patience),
  });
  const rows = Rows.parse(await jsonOf(answer));
  return rows.flatMap(({ document }) => (document === undefined ? [] : [document]));
}

const Rows = z.array(z.object({ document: RestDocument.optional() }));

async function jsonOf(answer: Response): Promise<unknown> {
  if (!answer.ok) throw new Error(`Firestore answered ${answer.status}`);
  return await answer.json();
}

function api(): string {
  const emulator = process.env['FIRESTORE_EMULATOR_HOST'];
  return `${emulator === undefined ? 'https://firestore.googleapis.com' : `http://${emulator}`}/v1`;
}

const documents = (): string =>
  `projects/${process.env['GCLOUD_PROJECT'] ?? ''}/databases/(default)/documents`;
