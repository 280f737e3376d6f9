/** Sends files to the running function and asks for them back, as the staff pages do. */
import { createHash, randomBytes } from 'node:crypto';
import { Storage } from '@google-cloud/storage';
import { Evidence, largestChunk } from '#domain/evidence.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { project, region } from '../suite/environment.ts';
import { db, freshId, tokenOf } from './suite.ts';

const pdfHead = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n';
const pdfTail = 'trailer\n<<>>\nstartxref\n9\n%%EOF\n';
export const pdf = Buffer.from(pdfHead + pdfTail);

/** A PDF of so many bytes, whole from head to tail: what makes it long is a comment that says nothing twice. */
export const pdfOf = (size: number): Buffer => {
  const comment = randomBytes(Math.ceil((size - pdf.length) / 2)).toString('hex');
  return Buffer.from(`${pdfHead}%${comment.slice(0, size - pdf.length - 2)}\n${pdfTail}`);
};
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

/** What is announced of a file before its bytes; a test may announce something else. */
export const announced = (
  { bytes = pdf, title = 'Biên bản', source = '' }: Upload,
  other: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> => ({
  title,
  source,
  bytes: bytes.length,
  sha256: sha256(bytes),
  ...other,
});

const json = { 'content-type': 'application/json' };

const octets = { 'content-type': 'application/octet-stream' };

export const begin = async (
  caseId: string,
  id: string,
  told: object,
  by: DemoUid | null = 'can-bo-1',
): Promise<Response> =>
  fetch(`${functionUrl}/tep/${caseId}/${id}`, {
    method: 'POST',
    headers: { ...json, ...(await bearer(by)) },
    body: JSON.stringify(told),
  });

/** One piece of a file, meant to begin at `offset`. */
export const bring = async (
  caseId: string,
  id: string,
  offset: number,
  bytes: Uint8Array,
  by: DemoUid | null = 'can-bo-1',
): Promise<Response> =>
  fetch(`${functionUrl}/tep/${caseId}/${id}?offset=${offset}`, {
    method: 'PATCH',
    headers: { ...octets, ...(await bearer(by)) },
    body: new Uint8Array(bytes),
  });

/** The whole way, as the page goes it: announced, then piece after piece; resolves to the last answer. */
export const send = async (caseId: string, upload: Upload = {}): Promise<Response> => {
  const { by = 'can-bo-1', bytes = pdf, id = freshId(20) } = upload;
  let answer = await begin(caseId, id, announced(upload), by);
  for (let offset = 0; answer.status === 200 && offset < bytes.length; offset += largestChunk)
    answer = await bring(caseId, id, offset, bytes.subarray(offset, offset + largestChunk), by);
  return answer;
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

/** How many lie outside the public area, into which and out of which a trigger moves photos when its turn comes. */
export const objectsNow = async (): Promise<number> =>
  (await bucket.getFiles())[0].filter(({ name }) => !name.startsWith('public/')).length;
