/** What the office alone is told of files by the running function: camera's notes, and where else a file lies. */
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ToldOfFile } from '#domain/file-note.ts';
import { allOff } from '#domain/switches.ts';
import { batch } from '../builders/decision.ts';
import { wall } from '../builders/session.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { answerOf, functionUrl, pdfOf, send } from './files-client.ts';
import { endApps, freshId, loadOrganisation, put, putCase, tokenOf } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(async () => {
  await put('settings/switches', allOff);
  await endApps();
});

const asked = async (caseId: string, by: DemoUid | null): Promise<Response> =>
  fetch(`${functionUrl}/tep/${caseId}`, {
    headers: by === null ? {} : { authorization: `Bearer ${await tokenOf(by)}` },
  });

const toldOf = async (
  caseId: string,
  id: string,
  by: DemoUid = 'van-phong-1',
): Promise<ToldOfFile | undefined> => {
  const answer = await asked(caseId, by);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as Record<string, ToldOfFile>)[id];
};

/** A case with one file. */
const caseWith = async (
  bytes: Buffer,
): Promise<{ readonly caseId: string; readonly id: string }> => {
  const caseId = await putCase();
  const id = freshId(20);
  expect((await send(caseId, { id, bytes })).status).toBe(201);
  return { caseId, id };
};

const named = (caseId: string) => ({ case: caseId, code: `GS-2026-${caseId.toUpperCase()}` });

/** A picture that no other run has: slopes of light that lie differently each time. */
const picture = async (seed: number, width = 900, height = 600): Promise<Buffer> => {
  const pixels = Buffer.from(
    Array.from({ length: width * height }, (_none, at) => {
      const [x, y] = [(at % width) / width, Math.floor(at / width) / height];
      const light =
        Math.sin(7 * x + seed) + Math.cos(9 * y + 2 * seed) + Math.sin(5 * (x + y) * seed);
      return Math.round(127 + 40 * light);
    }),
  );
  return sharp(pixels, { raw: { width, height, channels: 1 } })
    .jpeg({ quality: 92 })
    .toBuffer();
};

describe('the same file in another case', () => {
  test('is told at the file, with the code of the other case, in both', async () => {
    const bytes = pdfOf(4000);
    const one = await caseWith(bytes);
    expect(await toldOf(one.caseId, one.id)).toBeUndefined();
    const other = await caseWith(bytes);
    expect(await toldOf(one.caseId, one.id)).toEqual({
      taken: null,
      same: [named(other.caseId)],
      alike: [],
    });
    expect((await toldOf(other.caseId, other.id))?.same).toEqual([named(one.caseId)]);
  });

  test('is no wonder where both came on one tờ trình', async () => {
    const bytes = pdfOf(4000);
    const [one, together, apart] = [
      await caseWith(bytes),
      await caseWith(bytes),
      await caseWith(bytes),
    ];
    await put(`batches/${freshId(20)}`, batch({ cases: [one.caseId, together.caseId] }));
    expect((await toldOf(one.caseId, one.id))?.same).toEqual([named(apart.caseId)]);
  });

  test('is not told of a case that the asker is shut out of, and a colleague still learns of it', async () => {
    const bytes = pdfOf(4000);
    const [one, other] = [await caseWith(bytes), await caseWith(bytes)];
    await put(`nominations/${other.caseId}/walls/van-phong-1`, wall({ uid: 'van-phong-1' }));
    expect(await toldOf(one.caseId, one.id)).toBeUndefined();
    expect((await toldOf(one.caseId, one.id, 'van-phong-2'))?.same).toEqual([named(other.caseId)]);
  });
});

describe('a photo that looks like one of another case', () => {
  const seed = Math.random() * 100;

  test('is told of only once the agency has turned that on, smaller and encoded anew or not; another photo is not', async () => {
    const original = await picture(seed);
    const anew = await sharp(original).resize(480, 320).webp({ quality: 70 }).toBuffer();
    const [one, other] = [await caseWith(original), await caseWith(anew)];
    await caseWith(await picture(seed + 1.7));
    expect(await toldOf(one.caseId, one.id)).toBeUndefined();
    await put('settings/switches', { ...allOff, nearDuplicatePhotos: true });
    expect(await toldOf(one.caseId, one.id)).toEqual({
      taken: null,
      same: [],
      alike: [named(other.caseId)],
    });
  });

  test('is told of as the same, not as alike, where it is the very same', async () => {
    const bytes = await picture(seed + 3.1);
    const [one, other] = [await caseWith(bytes), await caseWith(bytes)];
    expect(await toldOf(one.caseId, one.id)).toEqual({
      taken: null,
      same: [named(other.caseId)],
      alike: [],
    });
  });
});

describe('what a camera noted', () => {
  const taken = {
    at: '2026-07-13 16:20',
    place: { latitude: 12.175, longitude: 107.1 },
  };
  let caseId = '';
  let id = '';

  beforeAll(async () => {
    // Whether some picture of this suite happens to look alike is no matter of these tests.
    await put('settings/switches', allOff);
    const bytes = await sharp(await picture(Math.random() * 100))
      .withExif({
        IFD2: { DateTimeOriginal: '2026:07:13 16:20:05' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '12/1 10/1 3000/100',
          GPSLongitudeRef: 'E',
          GPSLongitude: '107/1 6/1 0/1',
        },
      })
      .toBuffer();
    ({ caseId, id } = await caseWith(bytes));
  });

  test('is told to the office', async () => {
    expect(await toldOf(caseId, id)).toEqual({ taken, same: [], alike: [] });
  });

  const others = [
    ['can-bo-1', 403, 'notYou'],
    ['truong-phong-1', 403, 'notYou'],
    ['pho-giam-doc', 403, 'notYou'],
    ['giam-doc', 403, 'notYou'],
    ['bien-tap-1', 403, 'notYou'],
    ['quan-sat-1', 403, 'notYou'],
    ['quan-tri-1', 403, 'notYou'],
    [null, 401, 'notSignedIn'],
  ] as const satisfies readonly (readonly [DemoUid | null, number, string])[];

  test.each(others)('is not told to %s', async (by, status, code) => {
    expect(await answerOf(asked(caseId, by))).toEqual({ status, code });
  });

  test('is not told to an appraiser who is shut out of the case', async () => {
    await put(`nominations/${caseId}/walls/van-phong-2`, wall({ uid: 'van-phong-2' }));
    expect(await answerOf(asked(caseId, 'van-phong-2'))).toEqual({ status: 403, code: 'notYou' });
  });

  test('lies in no document that the unit’s own page reads', async () => {
    const evidence = await fetch(
      `http://${process.env['FIRESTORE_EMULATOR_HOST']}/v1/projects/${process.env['GCLOUD_PROJECT']}/databases/(default)/documents/nominations/${caseId}/fileNotes/${id}`,
      { headers: { authorization: `Bearer ${await tokenOf('van-phong-1')}` } },
    );
    expect(evidence.status).toBe(403);
  });
});
