/** A file in pieces, as bad lines and ill will send them: out of order, twice, from two browsers, to a stranger's upload, never finished. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { largestChunk } from '#domain/evidence.ts';
import { newFactor } from '../builders/new-factor.ts';
import { fire } from '../suite/clock.ts';
import { people } from '../suite/data/people.ts';
import {
  announced,
  begin,
  bring,
  bucket,
  evidenceOf,
  objectsNow,
  pdf,
  pdfOf,
  png,
  send,
  sha256,
} from './files-client.ts';
import { db, endApps, freshId, loadOrganisation, put, putCase, read } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

const third = 100_000;
const file = pdfOf(3 * third);
const piece = (number: number): Buffer => file.subarray(number * third, (number + 1) * third);

const answered = async (answer: Promise<Response>): Promise<readonly [number, unknown]> =>
  answer.then(async (one) => [one.status, await one.json()]);

/** A case with an upload of three pieces, of which none has arrived. */
const begun = async (): Promise<{ readonly caseId: string; readonly id: string }> => {
  const caseId = await putCase();
  const id = freshId(20);
  expect(await answered(begin(caseId, id, announced({ bytes: file })))).toEqual([
    200,
    { offset: 0 },
  ]);
  return { caseId, id };
};

const whole = (id: string) => [
  201,
  { id, sha256: sha256(file), type: 'application/pdf', bytes: file.length },
];

describe('pieces', () => {
  test('that come out of order or twice are told where the upload stands, and change nothing', async () => {
    const { caseId, id } = await begun();
    const at = (offset: number) => [409, { code: 'wrongOffset', offset }];
    expect(await answered(bring(caseId, id, third, piece(1)))).toEqual(at(0));
    expect(await answered(bring(caseId, id, 0, piece(0)))).toEqual([200, { offset: third }]);
    expect(await answered(bring(caseId, id, 0, piece(0)))).toEqual(at(third));
    expect(await answered(bring(caseId, id, third, piece(1)))).toEqual([
      200,
      { offset: 2 * third },
    ]);
    expect(await answered(bring(caseId, id, 2 * third, piece(2)))).toEqual(whole(id));
  });

  test('go on where they stopped once the upload is announced again, from whatever browser', async () => {
    const { caseId, id } = await begun();
    await bring(caseId, id, 0, piece(0));
    expect(await answered(begin(caseId, id, announced({ bytes: file })))).toEqual([
      200,
      { offset: third },
    ]);
  });

  test('from two browsers at once give one file, and leave one object', async () => {
    const objects = await objectsNow();
    const { caseId, id } = await begun();
    for (const number of [0, 1, 2])
      await Promise.all([1, 2].map(() => bring(caseId, id, number * third, piece(number))));
    expect(await answered(begin(caseId, id, announced({ bytes: file })))).toEqual(whole(id));
    expect(await evidenceOf(caseId)).toHaveLength(1);
    expect(await objectsNow()).toBe(objects + 1);
    expect(await read(`uploads/${id}`)).toBeNull();
  });

  test('of three large files sent in turn, more than the function keeps at hand, are joined from where they lie', async () => {
    const files = await Promise.all(
      [0, 1, 2].map(async () => {
        const bytes = pdfOf(3 * largestChunk);
        const [caseId, id] = [await putCase(), freshId(20)];
        await begin(caseId, id, announced({ bytes }));
        return { bytes, caseId, id };
      }),
    );
    const answers: number[] = [];
    for (const offset of [0, largestChunk, 2 * largestChunk])
      for (const { bytes, caseId, id } of files) {
        const next = bytes.subarray(offset, offset + largestChunk);
        answers.push((await bring(caseId, id, offset, next)).status);
      }
    expect(answers).toEqual([200, 200, 200, 200, 200, 200, 201, 201, 201]);
    for (const { bytes, caseId } of files) {
      const [stored] = await evidenceOf(caseId);
      const object = stored?.kind === 'file' ? stored.object : '';
      expect(sha256((await bucket.file(object).download())[0])).toBe(sha256(bytes));
    }
  });

  test('larger than 4 MiB, longer than announced, or empty are refused', async () => {
    const { caseId, id } = await begun();
    const refused = (code: string) => ({ code });
    expect(await answered(bring(caseId, id, 0, Buffer.alloc(largestChunk + 1)))).toEqual([
      413,
      refused('tooLarge'),
    ]);
    expect(await answered(bring(caseId, id, 0, Buffer.concat([file, pdf])))).toEqual([
      413,
      refused('tooLarge'),
    ]);
    expect(await answered(bring(caseId, id, 0, Buffer.alloc(0)))).toEqual([400, refused('empty')]);
    expect(await answered(bring(caseId, id, 0.5, piece(0)))).toEqual([400, refused('badInput')]);
  });

  test('of a stranger’s upload are refused, be it of the same case or of another', async () => {
    const { caseId, id } = await begun();
    const own = await putCase();
    const notYou = [403, { code: 'notYou' }];
    expect(await answered(bring(caseId, id, 0, piece(0), 'van-phong-1'))).toEqual(notYou);
    expect(await answered(bring(own, id, 0, piece(0)))).toEqual(notYou);
    expect(await answered(bring(caseId, id, 0, piece(0), 'can-bo-2'))).toEqual(notYou);
    expect(await answered(begin(own, id, announced({ bytes: file })))).toEqual([
      409,
      { code: 'conflict' },
    ]);
    expect(await answered(bring(caseId, id, 0, piece(0)))).toEqual([200, { offset: third }]);
  });

  test('of an upload that nobody announced are refused', async () => {
    const caseId = await putCase();
    expect(await answered(bring(caseId, freshId(20), 0, piece(0)))).toEqual([
      404,
      { code: 'noSuchUpload' },
    ]);
  });

  test('that are not the file that was announced are thrown away, all of them', async () => {
    const objects = await objectsNow();
    const { caseId, id } = await begun();
    await bring(caseId, id, 0, piece(0));
    await bring(caseId, id, third, piece(0));
    expect(await answered(bring(caseId, id, 2 * third, piece(2)))).toEqual([
      422,
      { code: 'mixedUp' },
    ]);
    expect([await evidenceOf(caseId), await objectsNow(), await read(`uploads/${id}`)]).toEqual([
      [],
      objects,
      null,
    ]);
  });

  test('that arrive after the case has moved on are refused', async () => {
    const { caseId, id } = await begun();
    await db.doc(`nominations/${caseId}`).update({ state: 'appraisal', submittedOn: '2026-11-23' });
    expect(await answered(bring(caseId, id, 0, piece(0)))).toEqual([409, { code: 'notNow' }]);
  });
});

describe('the sweeper', () => {
  const hours = (count: number): Date => new Date(Date.now() + count * 3_600_000);

  test('clears away an upload that has stood still for a day, and not one that has not', async () => {
    const { caseId, id } = await begun();
    await bring(caseId, id, 0, piece(0));
    await fire('sweepFiles', hours(23));
    expect(await answered(bring(caseId, id, third, piece(1)))).toEqual([
      200,
      { offset: 2 * third },
    ]);
    await fire('sweepFiles', hours(25));
    expect(await read(`uploads/${id}`)).toBeNull();
    expect((await bucket.getFiles({ prefix: 'parts/' }))[0]).toEqual([]);
  });

  test('clears away pieces and files that no document names, and no others', async () => {
    const caseId = await putCase();
    await send(caseId, { bytes: png });
    const [kept] = await evidenceOf(caseId);
    const object = kept?.kind === 'file' ? kept.object : '';
    // One below a new factor, which proves its consent.
    const [factor, proof] = [freshId(20), freshId(20)];
    await put(`newFactors/${factor}`, newFactor({ ownerUnit: people['can-bo-1']?.unit ?? '' }));
    expect((await send(`nhan-to/${factor}`, { id: proof, bytes: png })).status).toBe(201);
    const below = await read(`newFactors/${factor}/evidence/${proof}`);
    // And one that proves a consent of the case.
    const form = freshId(20);
    expect((await send(`dong-y/${caseId}`, { id: form, bytes: png })).status).toBe(201);
    const besides = await read(`consents/${caseId}/evidence/${form}`);
    const folder = object.slice(0, object.lastIndexOf('/'));
    const use = { case: caseId, evidence: freshId(20) };
    const lost = [`${folder}/lost`, `parts/${freshId(20)}/lost`];
    for (const name of lost)
      await bucket.file(name).save(png, { resumable: false, metadata: { metadata: use } });
    const there = () =>
      Promise.all(
        [...lost, object, String(below?.['object']), String(besides?.['object'])].map(
          async (name) => (await bucket.file(name).exists())[0],
        ),
      );
    await fire('sweepFiles', hours(1));
    expect(await there()).toEqual([true, true, true, true, true]);
    await fire('sweepFiles', hours(25));
    expect(await there()).toEqual([false, false, true, true, true]);
  });
});
