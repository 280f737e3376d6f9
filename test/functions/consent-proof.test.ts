/** What proves a case's consent: brought in whatever state the case is, opened by its unit and the office with a record, closed to all others. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Evidence } from '#domain/evidence.ts';
import { FileRead } from '#domain/file-access.ts';
import { pdfWith, runsScript } from '../builders/hostile-files.ts';
import { wall } from '../builders/session.ts';
import { type DemoUid } from '../suite/data/people.ts';
import {
  announced,
  answerOf,
  begin,
  evidenceOf,
  open,
  pdf,
  pdfOf,
  send,
  sha256,
} from './files-client.ts';
import { db, endApps, freshId, loadOrganisation, put, putCase, read } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

const under = (caseId: string): string => `dong-y/${caseId}`;

test('comes in pieces after the recognition, lies among no evidence of the case, and is opened with a record', async () => {
  const caseId = await putCase({ state: 'recognised' });
  const [id, bytes] = [freshId(20), pdfOf(6_000_000)];
  expect((await send(under(caseId), { id, bytes, title: 'Phiếu đồng ý' })).status).toBe(201);
  const kept = Evidence.parse((await db.doc(`consents/${caseId}/evidence/${id}`).get()).data());
  expect(kept).toMatchObject({ kind: 'file', sha256: sha256(bytes), by: 'can-bo-1' });
  expect(await evidenceOf(caseId)).toEqual([]);
  expect(await read(`fileHashes/${sha256(bytes)}`)).toBeNull();
  expect(await read(`uploads/${id}`)).toBeNull();
  const opened = await open(under(caseId), id, 'van-phong-1');
  expect(sha256(Buffer.from(await opened.arrayBuffer()))).toBe(sha256(bytes));
  const reads = await db.collection(`consents/${caseId}/reads`).get();
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
  const caseId = await putCase({ state: 'recognised' });
  const id = freshId(20);
  expect((await send(under(caseId), { id })).status).toBe(201);
  expect(await answerOf(open(under(caseId), id, by))).toEqual({ status: 403, code: 'notYou' });
  const another = begin(under(caseId), freshId(20), announced({ bytes: pdf }), by);
  expect(await answerOf(another)).toEqual({ status: 403, code: 'notYou' });
  expect((await db.collection(`consents/${caseId}/reads`).get()).size).toBe(0);
});

test('is shut with the case to whoever of the office is walled from it', async () => {
  const caseId = await putCase({ state: 'appraisal' });
  const id = freshId(20);
  expect((await send(under(caseId), { id })).status).toBe(201);
  await put(`nominations/${caseId}/walls/van-phong-1`, wall({ uid: 'van-phong-1' }));
  expect(await answerOf(open(under(caseId), id, 'van-phong-1'))).toEqual({
    status: 403,
    code: 'notYou',
  });
});

test('is looked into like any file, and nothing of a bad one stays', async () => {
  const caseId = await putCase({ state: 'recognised' });
  const id = freshId(20);
  const bytes = pdfWith(`9 0 obj\n${runsScript}\nendobj\n`);
  expect(await answerOf(send(under(caseId), { id, bytes }))).toMatchObject({ code: 'script' });
  expect((await db.collection(`consents/${caseId}/evidence`).get()).size).toBe(0);
  expect(await read(`uploads/${id}`)).toBeNull();
});

test('goes to no case that is not there', async () => {
  const asked = begin(under(freshId(8)), freshId(20), announced({ bytes: pdf }), 'van-phong-1');
  expect(await answerOf(asked)).toMatchObject({ code: 'noSuchCase' });
});
