/** What proves a new factor's consent: brought like any file, opened by its unit and the office with a record, closed to all others. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FileRead } from '#domain/file-access.ts';
import { Evidence } from '#domain/evidence.ts';
import { newFactor } from '../builders/new-factor.ts';
import { pdfWith, runsScript } from '../builders/hostile-files.ts';
import { people, type DemoUid } from '../suite/data/people.ts';
import { answerOf, begin, announced, open, pdf, pdfOf, send, sha256 } from './files-client.ts';
import { db, endApps, freshId, loadOrganisation, put, read } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

const under = (factor: string): string => `nhan-to/${factor}`;

/** A note of the unit of can-bo-1. */
const noted = async (): Promise<string> => {
  const id = freshId(20);
  const ownerUnit = people['can-bo-1']?.unit ?? '';
  await put(`newFactors/${id}`, newFactor({ ownerUnit }));
  return id;
};

test('comes in pieces, is kept below the note with its hash, and is opened with a record', async () => {
  const factor = await noted();
  const [id, bytes] = [freshId(20), pdfOf(6_000_000)];
  expect((await send(under(factor), { id, bytes, title: 'Phiếu đồng ý' })).status).toBe(201);
  const kept = Evidence.parse((await db.doc(`newFactors/${factor}/evidence/${id}`).get()).data());
  expect(kept).toMatchObject({ kind: 'file', sha256: sha256(bytes), by: 'can-bo-1' });
  expect(await read(`uploads/${id}`)).toBeNull();
  const opened = await open(under(factor), id, 'van-phong-1');
  expect(sha256(Buffer.from(await opened.arrayBuffer()))).toBe(sha256(bytes));
  const reads = await db.collection(`newFactors/${factor}/reads`).get();
  expect(reads.docs.map((one) => FileRead.parse(one.data()))).toMatchObject([
    { evidence: id, by: 'van-phong-1' },
  ]);
});

const strangers = [
  'can-bo-2',
  'truong-phong-2',
  'bien-tap-1',
  'giam-doc',
  'quan-sat-1',
  'quan-tri-1',
] as const satisfies readonly DemoUid[];

test.each(strangers)('is neither opened nor brought by %s', async (by) => {
  const factor = await noted();
  const id = freshId(20);
  expect((await send(under(factor), { id })).status).toBe(201);
  expect(await answerOf(open(under(factor), id, by))).toEqual({ status: 403, code: 'notYou' });
  const another = begin(under(factor), freshId(20), announced({ bytes: pdf }), by);
  expect(await answerOf(another)).toEqual({ status: 403, code: 'notYou' });
  expect((await db.collection(`newFactors/${factor}/reads`).get()).size).toBe(0);
});

test('is looked into like any file, and nothing of a bad one stays', async () => {
  const factor = await noted();
  const id = freshId(20);
  expect(await answerOf(send(under(factor), { id, bytes: pdfWith(runsScript) }))).toMatchObject({
    code: 'script',
  });
  expect((await db.collection(`newFactors/${factor}/evidence`).get()).size).toBe(0);
  expect(await read(`uploads/${id}`)).toBeNull();
});

test('goes to no note that is not there', async () => {
  const asked = begin(under(freshId(20)), freshId(20), announced({ bytes: pdf }), 'van-phong-1');
  expect(await answerOf(asked)).toMatchObject({ code: 'noSuchCase' });
});

test('is told to no case as a file of its own', async () => {
  const factor = await noted();
  const bytes = pdfOf(4000);
  expect((await send(under(factor), { bytes })).status).toBe(201);
  expect(await read(`fileHashes/${sha256(bytes)}`)).toBeNull();
});
