/** What holds of every file that proves a consent, a case's or a new factor's: brought by its unit, opened with a record, shut to all others. */
import { expect } from 'vitest';
import { Evidence } from '#domain/evidence.ts';
import { FileRead } from '#domain/file-access.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { announced, answerOf, begin, open, pdf, pdfOf, send, sha256 } from './files-client.ts';
import { db, freshId, read } from './suite.ts';

/** Where it is asked for under `/tep`, and below which document it lies. */
export interface Place {
  readonly under: string;
  readonly below: string;
}

/** Neither of the unit of can-bo-1 nor of the office. */
export const strangers = [
  'can-bo-2',
  'truong-phong-2',
  'bien-tap-1',
  'giam-doc',
  'quan-sat-1',
  'quan-tri-1',
] as const satisfies readonly DemoUid[];

/** Resolves to the SHA-256 of what was brought and opened. */
export const comesInPieces = async ({ under, below }: Place): Promise<string> => {
  const [id, bytes] = [freshId(20), pdfOf(6_000_000)];
  expect((await send(under, { id, bytes, title: 'Phiếu đồng ý' })).status).toBe(201);
  const kept = Evidence.parse((await db.doc(`${below}/evidence/${id}`).get()).data());
  expect(kept).toMatchObject({ kind: 'file', sha256: sha256(bytes), by: 'can-bo-1' });
  expect(await read(`uploads/${id}`)).toBeNull();
  const opened = await open(under, id, 'van-phong-1');
  expect(sha256(Buffer.from(await opened.arrayBuffer()))).toBe(sha256(bytes));
  const reads = await db.collection(`${below}/reads`).get();
  expect(reads.docs.map((one) => FileRead.parse(one.data()))).toMatchObject([
    { evidence: id, by: 'van-phong-1' },
  ]);
  return sha256(bytes);
};

export const isShutTo = async ({ under, below }: Place, by: DemoUid): Promise<void> => {
  const id = freshId(20);
  expect((await send(under, { id })).status).toBe(201);
  expect(await answerOf(open(under, id, by))).toEqual({ status: 403, code: 'notYou' });
  const another = begin(under, freshId(20), announced({ bytes: pdf }), by);
  expect(await answerOf(another)).toEqual({ status: 403, code: 'notYou' });
  expect((await db.collection(`${below}/reads`).get()).size).toBe(0);
};

/** Of a PDF that runs a script. */
export const nothingStays = async ({ under, below }: Place, bytes: Buffer): Promise<void> => {
  const id = freshId(20);
  expect(await answerOf(send(under, { id, bytes }))).toMatchObject({ code: 'script' });
  expect((await db.collection(`${below}/evidence`).get()).size).toBe(0);
  expect(await read(`uploads/${id}`)).toBeNull();
};

export const goesNowhere = async ({ under }: Place): Promise<void> => {
  const asked = begin(under, freshId(20), announced({ bytes: pdf }), 'van-phong-1');
  expect(await answerOf(asked)).toMatchObject({ code: 'noSuchCase' });
};
