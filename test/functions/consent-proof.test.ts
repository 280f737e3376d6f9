/** What proves a case's consent: brought in whatever state the case is, opened by its unit and the office with a record, closed to all others. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfWith, runsScript } from '../builders/hostile-files.ts';
import { wall } from '../builders/session.ts';
import { answerOf, evidenceOf, open, send } from './files-client.ts';
import {
  comesInPieces,
  goesNowhere,
  isShutTo,
  nothingStays,
  strangers,
  type Place,
} from './proofs.ts';
import { endApps, freshId, loadOrganisation, put, putCase, read } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

const placeOf = (caseId: string): Place => ({
  under: `dong-y/${caseId}`,
  below: `consents/${caseId}`,
});

test('comes in pieces after the recognition, lies among no evidence of the case, and is opened with a record', async () => {
  const caseId = await putCase({ state: 'recognised' });
  const hash = await comesInPieces(placeOf(caseId));
  expect(await evidenceOf(caseId)).toEqual([]);
  expect(await read(`fileHashes/${hash}`)).toBeNull();
});

test.each(strangers)('is neither opened nor brought by %s', async (by) =>
  isShutTo(placeOf(await putCase({ state: 'recognised' })), by),
);

test('is shut with the case to whoever of the office is walled from it', async () => {
  const caseId = await putCase({ state: 'appraisal' });
  const { under } = placeOf(caseId);
  const id = freshId(20);
  expect((await send(under, { id })).status).toBe(201);
  await put(`nominations/${caseId}/walls/van-phong-1`, wall({ uid: 'van-phong-1' }));
  expect(await answerOf(open(under, id, 'van-phong-1'))).toEqual({ status: 403, code: 'notYou' });
});

test('is looked into like any file, and nothing of a bad one stays', async () =>
  nothingStays(
    placeOf(await putCase({ state: 'recognised' })),
    pdfWith(`9 0 obj\n${runsScript}\nendobj\n`),
  ));

test('goes to no case that is not there', () => goesNowhere(placeOf(freshId(8))));
