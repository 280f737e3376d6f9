/** The scan of signed minutes through the running functions: brought, attached by a move, opened with a record, shut by one wall. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FileRead } from '#domain/file-access.ts';
import { ToldScans } from '#domain/minutes-access.ts';
import { wall } from '../builders/session.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { answerOf, functionUrl, open, pdf, send, sha256 } from './files-client.ts';
import { moved, must, putGround, putReadyCase, putSession, today } from './road.ts';
import { db, endApps, freshId, loadOrganisation, put, read, tokenOf } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

const closed = async (): Promise<{ readonly session: string; readonly cases: string[] }> => {
  const { id: ground } = await putGround();
  const cases = [await putReadyCase(ground), await putReadyCase(ground)];
  const session = await putSession(ground, { state: 'closed', agenda: cases });
  return { session, cases };
};

const under = (session: string): string => `phien/${session}`;

const told = async (session: string, by: DemoUid): Promise<Response> =>
  fetch(`${functionUrl}/tep/${under(session)}`, {
    headers: { authorization: `Bearer ${await tokenOf(by)}` },
  });

const brought = async (session: string): Promise<string> => {
  const id = freshId(20);
  const sent = send(under(session), { by: 'van-phong-1', id, title: 'Biên bản đã ký.pdf' });
  expect((await sent).status).toBe(201);
  return id;
};

const asked = (session: string, move: string, input: object) =>
  ({ track: 'sessions', id: session, move, by: 'van-phong-1', input }) as const;

const minutes = { number: '01/BB-HĐ', day: today() };

test('is attached as the minutes are signed, told with its hash, and opened with a record', async () => {
  const { session } = await closed();
  const scan = await brought(session);
  expect(await answerOf(told(session, 'giam-doc'))).toMatchObject({ status: 403 });
  await must(asked(session, 'sign', { ...minutes, evidence: scan }));
  expect(await read(`sessions/${session}`)).toMatchObject({ minutes: { evidence: scan } });
  const list = ToldScans.parse(await (await told(session, 'giam-doc')).json());
  expect(list).toMatchObject([{ id: scan, by: 'van-phong-1', sha256: sha256(pdf) }]);
  const opened = await open(under(session), scan, 'truong-phong-1');
  expect(sha256(Buffer.from(await opened.arrayBuffer()))).toBe(sha256(pdf));
  const reads = await db.collection(`sessions/${session}/reads`).get();
  expect(reads.docs.map((one) => FileRead.parse(one.data()))).toMatchObject([
    { evidence: scan, by: 'truong-phong-1' },
  ]);
});

test('is attached after the signing, by a move of its own; what does not lie there is not', async () => {
  const { session } = await closed();
  expect(await moved(asked(session, 'sign', { ...minutes, evidence: freshId(20) }))).toMatchObject({
    status: 'refused',
    details: { unmet: [{ code: 'noSuchEvidence' }] },
  });
  await must(asked(session, 'sign', { ...minutes, evidence: null }));
  expect(await moved(asked(session, 'attach', { evidence: freshId(20) }))).toMatchObject({
    details: { unmet: [{ code: 'noSuchEvidence' }] },
  });
  const scan = await brought(session);
  await must(asked(session, 'attach', { evidence: scan }));
  expect(await read(`sessions/${session}`)).toMatchObject({
    minutes: { number: minutes.number, evidence: scan },
    state: 'signed',
  });
});

test('is shut as a whole by a wall in one case, also to the office and the head, and signed or not', async () => {
  const { session, cases } = await closed();
  const scan = await brought(session);
  await must(asked(session, 'sign', { ...minutes, evidence: scan }));
  for (const uid of ['van-phong-2', 'giam-doc', 'truong-phong-1'] as const) {
    const before = await told(session, uid);
    expect(before.status, `${uid} without a wall`).toBe(200);
    await put(`nominations/${cases[1]}/walls/${uid}`, wall({ uid, session }));
    const refused = { status: 403, code: 'notYou' };
    expect(await answerOf(told(session, uid))).toEqual(refused);
    expect(await answerOf(open(under(session), scan, uid))).toEqual(refused);
    expect(await answerOf(send(under(session), { by: uid }))).toEqual(refused);
  }
  expect((await db.collection(`sessions/${session}/reads`).get()).size).toBe(0);
});

test('is refused before the session has closed, and from who is no secretary', async () => {
  const { id: ground } = await putGround();
  const session = await putSession(ground, { state: 'open' });
  expect(await answerOf(send(under(session), { by: 'van-phong-1' }))).toEqual({
    status: 409,
    code: 'notNow',
  });
  expect(await answerOf(send(under(session), { by: 'can-bo-1' }))).toMatchObject({ status: 403 });
  expect(await answerOf(told(session, 'quan-sat-1'))).toMatchObject({ status: 403 });
});
