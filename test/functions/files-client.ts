/** Sends files to the running function and asks for them back, as the staff pages do. */
import { createHash } from 'node:crypto';
import { Storage } from '@google-cloud/storage';
import { Evidence } from '#domain/evidence.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { project, region } from '../suite/environment.ts';
import { db, freshId, tokenOf } from './suite.ts';

export const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

export const functionUrl = `${process.env['GS_FUNCTIONS_URL']}/${project}/${region}/files`;
export const bucket = new Storage().bucket(`${project}.appspot.com`);

export interface Upload {
  readonly by?: DemoUid | null;
  readonly bytes?: Buffer;
  readonly id?: string;
  readonly title?: string;
  readonly source?: string;
}

const bearer = async (by: DemoUid | null): Promise<Record<string, string>> =>
  by === null ? {} : { authorization: `Bearer ${await tokenOf(by)}` };

export const send = async (
  caseId: string,
  { by = 'can-bo-1', bytes = pdf, id = freshId(20), title = 'Biên bản', source = '' }: Upload = {},
): Promise<Response> => {
  const query = new URLSearchParams({ id, title, source });
  return fetch(`${functionUrl}/tep/${caseId}?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...(await bearer(by)) },
    body: new Uint8Array(bytes),
  });
};

export const open = async (caseId: string, id: string, by: DemoUid | null): Promise<Response> =>
  fetch(`${functionUrl}/tep/${caseId}/${id}`, { headers: await bearer(by) });

export const answerOf = async (
  answer: Promise<Response>,
): Promise<{ status: number; code: unknown }> => {
  const { status, body } = await answer.then(async (one) => ({
    status: one.status,
    body: (await one.json()) as { code?: unknown },
  }));
  return { status, code: body.code };
};

export const evidenceOf = async (caseId: string): Promise<Evidence[]> =>
  (await db.collection(`nominations/${caseId}/evidence`).get()).docs.map((one) =>
    Evidence.parse(one.data()),
  );

export const objectsNow = async (): Promise<number> => (await bucket.getFiles())[0].length;
