/** Evidence through the running function: who may add it, what is stored, and that nothing is stored by halves. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { largestChunk, largestFile } from '#domain/evidence.ts';
import type { Nomination } from '#domain/nomination.ts';
import { wall } from '../builders/session.ts';
import {
  announced,
  answerOf,
  begin,
  bucket,
  evidenceOf,
  functionUrl,
  objectsNow,
  pdf,
  pdfOf,
  png,
  send,
  sha256,
  type Upload,
} from './files-client.ts';
import { db, endApps, freshId, loadOrganisation, put, putCase, read, tokenOf } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

/** Announces a file with a token of one's own. */
const postWith = (token: string, caseId: string): Promise<Response> =>
  fetch(`${functionUrl}/tep/${caseId}/${freshId(20)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(announced({})),
  });

describe('an upload', () => {
  test('by an officer of the unit stores the bytes, their hash and what was said of them', async () => {
    const caseId = await putCase();
    const id = freshId(20);
    const answer = await send(caseId, { id, title: 'Biên bản họp', source: 'Thôn Ví Dụ' });
    const told = { id, sha256: sha256(pdf), type: 'application/pdf', bytes: pdf.length };
    expect([answer.status, await answer.json()]).toEqual([201, told]);
    const [document] = await evidenceOf(caseId);
    expect(document).toMatchObject({
      kind: 'file',
      title: 'Biên bản họp',
      source: 'Thôn Ví Dụ',
      by: 'can-bo-1',
      sha256: told.sha256,
    });
    const object = document?.kind === 'file' ? document.object : '';
    expect(sha256((await bucket.file(object).download())[0])).toBe(told.sha256);
    expect(object).not.toContain(caseId);
  });

  test('by the office for any unit is taken', async () => {
    const caseId = await putCase({ ownerUnit: 'xa-bom-bo' });
    expect((await send(caseId, { by: 'van-phong-1', bytes: png })).status).toBe(201);
  });

  test('keeps a title typed on a Mac as the same letters, and refuses one that turns its reading direction', async () => {
    const caseId = await putCase();
    await send(caseId, { title: 'Bằng khen'.normalize('NFD') });
    expect((await evidenceOf(caseId))[0]?.title).toBe('Bằng khen'.normalize('NFC'));
    expect(await answerOf(send(caseId, { title: 'a\u202Efdp.exe' }))).toEqual({
      status: 400,
      code: 'badInput',
    });
  });

  test('sent again answers the same and stores nothing twice, even once the case has moved on', async () => {
    const caseId = await putCase();
    const id = freshId(20);
    const first = await (await send(caseId, { id })).json();
    const objects = await objectsNow();
    await db.doc(`nominations/${caseId}`).update({ state: 'appraisal', submittedOn: '2026-11-23' });
    const again = await send(caseId, { id });
    expect([again.status, await again.json()]).toEqual([201, first]);
    expect(await objectsNow()).toBe(objects);
    expect(await evidenceOf(caseId)).toHaveLength(1);
  });

  test('sent twice at once leaves one document and one object', async () => {
    const caseId = await putCase();
    const id = freshId(20);
    const objects = await objectsNow();
    await Promise.all([send(caseId, { id }), send(caseId, { id })]);
    expect((await send(caseId, { id })).status).toBe(201);
    expect(await objectsNow()).toBe(objects + 1);
    expect(await evidenceOf(caseId)).toHaveLength(1);
  });

  test('of other bytes under a taken id is a conflict and leaves the first as it was', async () => {
    const caseId = await putCase();
    const id = freshId(20);
    await send(caseId, { id });
    const before = await read(`nominations/${caseId}/evidence/${id}`);
    expect(await answerOf(send(caseId, { id, bytes: png }))).toEqual({
      status: 409,
      code: 'conflict',
    });
    expect(await read(`nominations/${caseId}/evidence/${id}`)).toEqual(before);
  });

  const refusals: readonly [
    title: string,
    card: Partial<Nomination>,
    upload: Upload,
    status: number,
    code: string,
  ][] = [
    ['without a sign-in', {}, { by: null }, 401, 'notSignedIn'],
    ['by an officer of another unit', {}, { by: 'can-bo-2' }, 403, 'notYou'],
    ['by the head of the own unit', {}, { by: 'truong-phong-1' }, 403, 'notYou'],
    ['by an administrator', {}, { by: 'quan-tri-1' }, 403, 'notYou'],
    ['once the office appraises', { state: 'appraisal' }, {}, 409, 'notNow'],
    ['of nothing', {}, { bytes: Buffer.alloc(0) }, 400, 'empty'],
    [
      'of a script that calls itself PDF',
      {},
      { bytes: Buffer.from('<script>1</script>'), title: 'a.pdf' },
      415,
      'typeNotAllowed',
    ],
    [
      'of a program',
      {},
      { bytes: Buffer.from('MZ\u0090\u0000'.padEnd(512, '\0'), 'latin1') },
      415,
      'typeNotAllowed',
    ],
    ['without a title', {}, { title: ' ' }, 400, 'badInput'],
    ['under an id of another form', {}, { id: 'abc' }, 400, 'badInput'],
  ];
  test.each(refusals)(
    '%s is refused and stores nothing',
    async (_title, card, sent, status, code) => {
      const caseId = await putCase(card);
      const objects = await objectsNow();
      expect(await answerOf(send(caseId, sent))).toEqual({ status, code });
      expect(await evidenceOf(caseId)).toEqual([]);
      expect(await objectsNow()).toBe(objects);
    },
  );

  test('of exactly the largest size is taken in five pieces, and one of a byte more is refused before any of it is sent', async () => {
    const caseId = await putCase();
    const bytes = pdfOf(largestFile);
    expect(bytes).toHaveLength(5 * largestChunk);
    expect((await send(caseId, { bytes })).status).toBe(201);
    const [document] = await evidenceOf(caseId);
    const object = document?.kind === 'file' ? document.object : '';
    expect(sha256((await bucket.file(object).download())[0])).toBe(sha256(bytes));
    const larger = announced({}, { bytes: largestFile + 1 });
    expect(await answerOf(begin(caseId, freshId(20), larger))).toEqual({
      status: 413,
      code: 'tooLarge',
    });
  });

  test('to a case that is not there is refused', async () => {
    expect(await answerOf(send(freshId(8)))).toEqual({ status: 404, code: 'noSuchCase' });
  });

  test('by an officer who is shut out of the case is refused', async () => {
    const caseId = await putCase({ state: 'returned' });
    await put(`nominations/${caseId}/walls/can-bo-1`, wall({ uid: 'can-bo-1' }));
    expect(await answerOf(send(caseId))).toEqual({ status: 403, code: 'notYou' });
  });

  test('with the token of somebody whose right was taken away a second ago is refused', async () => {
    const caseId = await putCase({ ownerUnit: 'xa-bom-bo' });
    const token = await tokenOf('can-bo-bom-bo');
    const post = (): Promise<Response> => postWith(token, caseId);
    expect((await post()).status).toBe(200);
    await db.doc('people/can-bo-bom-bo').update({ roles: [] });
    expect(await answerOf(post())).toEqual({ status: 403, code: 'notYou' });
    await db.doc('people/can-bo-bom-bo').update({ roles: ['officer'] });
    expect((await post()).status).toBe(200);
  });

  test('with a token that nobody issued is refused', async () => {
    const caseId = await putCase();
    expect(await answerOf(postWith('not.a.token', caseId))).toEqual({
      status: 401,
      code: 'notSignedIn',
    });
  });
});

test('a valid token of somebody without a person document opens nothing', async () => {
  const caseId = await putCase();
  const address = `http://${process.env['FIREBASE_AUTH_EMULATOR_HOST']}/identitytoolkit.googleapis.com/v1/accounts:signUp?key=any`;
  const body = { email: `${freshId(8)}@vidu.example`, password: 'guong-sang-2026' };
  const signedUp = await fetch(address, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  const { idToken } = (await signedUp.json()) as { idToken: string };
  expect(await answerOf(postWith(idToken, caseId))).toEqual({ status: 403, code: 'notYou' });
});
