/**
 * Firestore as everyone may read it: plain fetch, no credentials, so the rules decide here as for any
 * reader, and a new instance answers without loading the Admin SDK.
 */
import * as z from 'zod';
import { RestDocument } from './rest-value.ts';

const patience = 8_000;

/** The document, or null where there is none. Throws where Firestore cannot be asked: again may help. */
export async function readDocument(path: string): Promise<RestDocument | null> {
  const answer = await fetch(`${api()}/${documents()}/${path}`, {
    signal: AbortSignal.timeout(patience),
  });
  if (answer.status === 404) return null;
  return RestDocument.parse(await jsonOf(answer));
}

/** Those of the documents that there are, in the order asked for: one request, and a read each. */
export async function readDocuments(paths: readonly string[]): Promise<readonly RestDocument[]> {
  if (paths.length === 0) return [];
  const names = paths.map((path) => `${documents()}/${path}`);
  const answer = await fetch(`${api()}/${documents()}:batchGet`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ documents: names }),
    signal: AbortSignal.timeout(patience),
  });
  const found = Found.parse(await jsonOf(answer)).flatMap(({ found: one }) => one ?? []);
  const byName = new Map(found.map((one) => [one.name, one]));
  return names.flatMap((name) => byName.get(name) ?? []);
}

/** What is missing is told in a row of its own. */
const Found = z.array(z.object({ found: RestDocument.optional() }));

async function jsonOf(answer: Response): Promise<unknown> {
  if (!answer.ok) throw new Error(`Firestore answered ${answer.status}`);
  return await answer.json();
}

export function api(): string {
  const emulator = process.env['FIRESTORE_EMULATOR_HOST'];
  return `${emulator === undefined ? 'https://firestore.googleapis.com' : `http://${emulator}`}/v1`;
}

export const documents = (): string =>
  `projects/${process.env['GCLOUD_PROJECT'] ?? ''}/databases/(default)/documents`;
