/** Stored evidence handed out by the running function: to whom, under which headers, and with a record of each reading. */
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FileRead } from '#domain/file-access.ts';
import type { Nomination } from '#domain/nomination.ts';
import { photoWithNotes, secrets } from '../builders/photo.ts';
import { declared, session as sessionOf, wall } from '../builders/session.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { answerOf, open, png, send, sha256 } from './files-client.ts';
import { db, endApps, freshId, loadOrganisation, put, putCase } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

describe('a download', () => {
  const stored = async (
    card: Partial<Nomination> = {},
  ): Promise<{ caseId: string; id: string }> => {
    const caseId = await putCase({ ...card, state: 'draft' });
    const id = freshId(20);
    const answer = await send(caseId, {
      by: 'van-phong-1',
      id,
      title: 'Ảnh "lớp dệt"',
      bytes: png,
    });
    expect(answer.status).toBe(201);
    const { state = 'draft', session = null } = card;
    await db.doc(`nominations/${caseId}`).update({ state, session });
    return { caseId, id };
  };

  test('hands out the very bytes, as a file to save that can run nothing, and records who read it', async () => {
    const { caseId, id } = await stored();
    const answer = await open(caseId, id, 'can-bo-1');
    expect(answer.status).toBe(200);
    expect(sha256(Buffer.from(await answer.arrayBuffer()))).toBe(sha256(png));
    const headers = [
      'content-type',
      'cache-control',
      'x-content-type-options',
      'content-security-policy',
      'content-disposition',
    ];
    expect(headers.map((name) => answer.headers.get(name))).toEqual([
      'image/png',
      'private, no-store',
      'nosniff',
      "default-src 'none'; sandbox",
      `attachment; filename*=UTF-8''${encodeURIComponent('Ảnh  lớp dệt.png')}`,
    ]);
    const reads = await db.collection(`nominations/${caseId}/reads`).get();
    expect(reads.docs.map((one) => FileRead.parse(one.data()))).toEqual([
      expect.objectContaining({ evidence: id, by: 'can-bo-1' }),
    ]);
  });

  const readers: readonly [
    who: DemoUid,
    card: Partial<Nomination>,
    walled: boolean,
    status: number,
  ][] = [
    ['truong-phong-1', {}, false, 200],
    ['can-bo-2', {}, false, 403],
    ['quan-tri-1', {}, false, 403],
    ['can-bo-1', { state: 'council', session: 'phien-1' }, true, 200],
    ['van-phong-1', { state: 'council', session: 'phien-1' }, true, 403],
    ['giam-doc', { state: 'decision' }, false, 200],
    ['giam-doc', { state: 'decision' }, true, 403],
    ['giam-doc', { state: 'appraisal' }, false, 403],
    ['bien-tap-1', { state: 'recognised' }, false, 200],
    ['bien-tap-1', { state: 'signed' }, false, 403],
    ['quan-sat-1', { state: 'appraisal' }, false, 200],
    ['quan-sat-1', {}, false, 403],
  ];
  test.each(readers)('by %s, case %j, walled %s: %d', async (who, card, walled, status) => {
    const { caseId, id } = await stored(card);
    if (walled) await put(`nominations/${caseId}/walls/${who}`, wall({ uid: who }));
    const answer = await open(caseId, id, who);
    expect(answer.status).toBe(status);
    const reads = await db.collection(`nominations/${caseId}/reads`).get();
    const recorded = reads.docs.map((one) => FileRead.parse(one.data()).by);
    expect(recorded).toEqual(status === 200 ? [who] : []);
  });

  test('opens to a member of the council only once they have declared about this very case', async () => {
    const session = freshId(12);
    const { caseId, id } = await stored({ state: 'council', session });
    expect((await open(caseId, id, 'pho-giam-doc')).status).toBe(403);
    const declare = (...cases: string[]) =>
      put(`sessions/${session}`, sessionOf({ declared: declared(['pho-giam-doc'], cases) }));
    await declare('another1');
    expect((await open(caseId, id, 'pho-giam-doc')).status).toBe(403);
    await declare('another1', caseId);
    expect((await open(caseId, id, 'pho-giam-doc')).status).toBe(200);
  });

  test('of a picture made small tells nothing of its camera, goes to the same people, and is recorded like any reading', async () => {
    const caseId = await putCase();
    const [id, paper] = [freshId(20), freshId(20)];
    const original = await photoWithNotes();
    await send(caseId, { id, bytes: original });
    await send(caseId, { id: paper });
    const answer = await open(caseId, `${id}/nho`, 'can-bo-1');
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { width, height, exif, xmp, iptc } = await sharp(bytes).metadata();
    expect([answer.status, answer.headers.get('content-type'), width, height]).toEqual([
      200,
      'image/webp',
      160,
      240,
    ]);
    expect([exif, xmp, iptc, ...secrets.filter((secret) => bytes.includes(secret))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const reads = await db.collection(`nominations/${caseId}/reads`).get();
    expect(reads.docs.map((one) => FileRead.parse(one.data()))).toEqual([
      expect.objectContaining({ evidence: id, by: 'can-bo-1' }),
    ]);
    expect((await open(caseId, `${id}/nho`, 'can-bo-2')).status).toBe(403);
    expect(await answerOf(open(caseId, `${paper}/nho`, 'can-bo-1'))).toEqual({
      status: 404,
      code: 'noSuchFile',
    });
    expect((await db.collection(`nominations/${caseId}/reads`).get()).size).toBe(1);
  });

  test('of a file that is not there, or without a sign-in, is refused', async () => {
    const { caseId, id } = await stored();
    expect(await answerOf(open(caseId, freshId(20), 'can-bo-1'))).toEqual({
      status: 404,
      code: 'noSuchFile',
    });
    expect(await answerOf(open(caseId, id, null))).toEqual({ status: 401, code: 'notSignedIn' });
  });
});
