/** A copied paragraph or photo is found in whichever other case it lies, in as many reads among a thousand as among a hundred. */
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bandsOf, type LikenessBand, withPhoto } from '#domain/file-note.ts';
import {
  type PrintHolders,
  printsOf,
  type TextPrints,
  withHolder,
} from '#domain/truth-check/text-prints.ts';
import { ToldSharers } from '#domain/truth-check/sharers.ts';
import { allOff } from '#domain/switches.ts';
import { told } from '../../functions/src/files/told.ts';
import { sharersOf } from '../../functions/src/texts/sharers.ts';
import { layMany } from '../bench/crowd.ts';
import { checkMeter, meterOf } from '../bench/meter.ts';
import { consent } from '../builders/consent.ts';
import { dossier } from '../builders/dossier.ts';
import { fileEvidence } from '../builders/evidence.ts';
import { nomination } from '../builders/nomination.ts';
import { person } from '../builders/person.ts';
import { wall } from '../builders/session.ts';
import { story } from '../builders/story.ts';
import { lay } from '../bench/ground.ts';
import { functionUrl, pdfOf, send } from './files-client.ts';
import {
  db,
  endApps,
  freshId,
  loadOrganisation,
  put,
  putCase,
  read,
  tokenOf,
  until,
} from './suite.ts';

const phrase =
  'thực hiện tốt chủ trương đường lối của Đảng chính sách pháp luật của Nhà nước quy ước của thôn ấp';
const copied =
  'Năm 2023 tổ dệt của chị bắt đầu từ bốn khung cửi cũ dưới gầm nhà sàn, mỗi tối học ba giờ sau khi đã xong việc nương rẫy, đến nay mười chín chị em có thu nhập từ nghề.';

/** A paragraph of nobody else's, with a phrase that all of them use. */
const ownWords = (nth: number): string =>
  `Gia đình ${phrase}. ${Array.from({ length: 18 }, (_none, at) => `từ${(nth * 7919 + at * 104_729) % 99_991}`).join(' ')}.`;

const keyOf = (nth: number): string => `t${nth.toString(36).padStart(7, '0')}`;
const likenessOf = (nth: number): string =>
  ((BigInt(nth) * 0x9e37_79b9_7f4a_7c15n) & 0xffff_ffff_ffff_ffffn).toString(16).padStart(16, '0');

/** Six of 64 fields differ, each in another eighth: as far apart as photos that look alike may be. */
const differing = (likeness: string): string =>
  (BigInt(`0x${likeness}`) ^ 0x0101_0101_0101_0000n).toString(16).padStart(16, '0');

interface Crowd {
  readonly db: Firestore;
  readonly reads: { readonly texts: number; readonly files: number };
  readonly sharers: unknown;
  readonly alike: unknown;
}

const asker = { uid: 'van-phong', secondFactor: false };

/** A project of its own, so that no trigger hears of it: many cases, of which one, in their midst, has the same paragraph and photo. */
const among = async (count: number): Promise<Crowd> => {
  const app = initializeApp({ projectId: `demo-found-${count}` }, `found-${count}`);
  const crowd = getFirestore(app);
  const meter = meterOf(crowd);
  await checkMeter(crowd, meter);
  const holders = new Map<string, PrintHolders>();
  const bands = new Map<string, LikenessBand>();
  for (let nth = 0; nth < count; nth += 1) {
    const text = nth === count >> 1 ? `${ownWords(nth)}\n${copied}` : ownWords(nth);
    for (const print of printsOf('nominations', [{ field: 'report', text }])) {
      const more = withHolder(holders.get(print) ?? null, keyOf(nth));
      if (more !== null) holders.set(print, more);
    }
    const likeness = nth === count >> 1 ? differing(likenessOf(0)) : likenessOf(nth + 1);
    const photo = { likeness, case: keyOf(nth), evidence: 'anh' };
    for (const band of bandsOf(likeness)) {
      const more = withPhoto(bands.get(band) ?? null, photo);
      if (more !== null) bands.set(band, more);
    }
  }
  const index: readonly (readonly [string, object])[] = [
    ...[...holders].map(([print, one]) => [`textPrints/${print}`, one] as const),
    ...[...bands].map(([band, one]) => [`likenesses/${band}`, one] as const),
  ];
  await layMany(crowd, index.length, (at) => index[at] ?? ['none/none', {}]);
  const found = keyOf(count >> 1);
  await lay(crowd, {
    'people/van-phong': person({ roles: ['office'] }),
    'settings/switches': { ...allOff, nearDuplicatePhotos: true },
    [`nominations/${found}`]: nomination({ code: 'GS-2026-CHEPLAI0', state: 'appraisal' }),
    'nominations/own00000': nomination({ state: 'appraisal' }),
    'nominations/own00000/dossier/current': dossier({
      summary: '',
      report: `${ownWords(-1)}\n${copied.replace('mười chín', 'hai mươi')}`,
    }),
    'nominations/own00000/evidence/anh': fileEvidence(),
    'nominations/own00000/fileNotes/anh': { v: 1, taken: null, likeness: likenessOf(0) },
  });
  let [sharers, alike]: unknown[] = [];
  const texts = await meter.during(async () => {
    sharers = await sharersOf(crowd, { track: 'nominations', id: 'own00000', ...asker });
  });
  const files = await meter.during(async () => {
    alike = (await told(crowd, { caseId: 'own00000', ...asker }))['anh']?.alike;
  });
  const reads = { texts: texts.reads.length, files: files.reads.length };
  await deleteApp(app);
  return { db: crowd, reads, sharers, alike };
};

beforeAll(loadOrganisation);
afterAll(async () => {
  await put('settings/switches', allOff);
  await endApps();
});

describe('among a hundred cases and among a thousand', () => {
  let [few, many]: Crowd[] = [];
  beforeAll(async () => {
    few = await among(100);
    many = await among(1000);
  });

  test('the case with the same paragraph is found, though all share a set phrase', () => {
    expect(ToldSharers.parse(few?.sharers).ids).toContain(keyOf(50));
    expect(ToldSharers.parse(many?.sharers).ids).toContain(keyOf(500));
  });

  test('so is the one whose photo differs in as many fields as it may', () => {
    const named = (id: string) => [{ case: id, code: 'GS-2026-CHEPLAI0' }];
    expect([few?.alike, many?.alike]).toEqual([named(keyOf(50)), named(keyOf(500))]);
  });

  test('no more documents are read among many', () => {
    expect(many?.reads.files).toBe(few?.reads.files);
    expect(many?.reads.texts).toBeLessThanOrEqual(few?.reads.texts ?? 0);
    expect(few?.reads.texts).toBeLessThanOrEqual(80);
    expect(few?.reads.files).toBeLessThanOrEqual(45);
  });
});

const sharersFor = async (path: string, by: Parameters<typeof tokenOf>[0] = 'van-phong-1') => {
  const answer = await fetch(`${functionUrl.replace(/files$/u, 'sharedTexts')}/doan-van/${path}`, {
    headers: { authorization: `Bearer ${await tokenOf(by)}` },
  });
  return { status: answer.status, told: (await answer.json()) as unknown };
};

const printsAt = async (path: string): Promise<readonly string[] | null> =>
  ((await read(`${path}/prints/current`)) as TextPrints | null)?.prints ?? null;

/** A case whose text was sent. */
const sentCase = async (report: string): Promise<string> => {
  const id = await putCase();
  await put(`nominations/${id}/dossier/current`, dossier({ summary: '', report }));
  await db.doc(`nominations/${id}`).update({ state: 'appraisal' });
  await until('the prints are kept', () => printsAt(`nominations/${id}`));
  return id;
};

const freshParagraph = (): string =>
  Array.from({ length: 30 }, () => freshId(5).replaceAll(/\d/gu, 'a')).join(' ');

describe('on the running functions', () => {
  test('a case that is sent is found by its paragraph, but by nobody whom it is closed to, nor by its unit', async () => {
    const words = freshParagraph();
    const [one, other] = [await sentCase(words), await sentCase(`Khác hẳn.\n${words}`)];
    expect(await sharersFor(`ho-so/${one}`)).toEqual({ status: 200, told: { ids: [other] } });
    await put(`nominations/${other}/walls/van-phong-1`, wall({ uid: 'van-phong-1' }));
    expect(await sharersFor(`ho-so/${one}`)).toEqual({ status: 200, told: { ids: [] } });
    expect(await sharersFor(`ho-so/${one}`, 'van-phong-2')).toEqual({
      status: 200,
      told: { ids: [other] },
    });
    expect(await sharersFor(`ho-so/${other}`)).toEqual({ status: 403, told: { code: 'notYou' } });
    expect((await sharersFor(`ho-so/${one}`, 'can-bo-1')).status).toBe(403);
  });

  test('what is kept of it holds no word, follows the text, and goes when it is withdrawn', async () => {
    const words = freshParagraph();
    const id = await sentCase(words);
    const first = (await printsAt(`nominations/${id}`)) ?? [];
    const kept = await Promise.all(first.map((print) => read(`textPrints/${print}`)));
    expect(kept).toEqual(first.map(() => ({ v: 1, ids: [id] })));
    expect(first.filter((print) => !/^nominations\.[0-9a-z]{1,7}$/u.test(print))).toEqual([]);

    await db.doc(`nominations/${id}`).update({ state: 'returned' });
    await put(`nominations/${id}/dossier/current`, dossier({ report: freshParagraph() }));
    await db.doc(`nominations/${id}`).update({ state: 'appraisal' });
    await until(
      'the prints of the earlier text are gone',
      async () => (await read(`textPrints/${first[0]}`)) === null,
    );
    const second = (await printsAt(`nominations/${id}`)) ?? [];
    await db.doc(`nominations/${id}`).update({ state: 'withdrawn' });
    await until('the prints are gone', async () => (await printsAt(`nominations/${id}`)) === null);
    const left = await Promise.all([...first, ...second].map((one) => read(`textPrints/${one}`)));
    expect(left.filter((one) => one !== null)).toEqual([]);
  });

  const photo = (): Promise<Buffer> =>
    sharp({
      create: {
        width: 90,
        height: 80,
        channels: 3,
        background: '#777',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .jpeg()
      .toBuffer();

  const tracesOf = async (id: string) => ({
    photos: (await db.collection('likenesses').get()).docs.filter((one) =>
      JSON.stringify(one.data()).includes(`.${id}.`),
    ).length,
    files: (await db.collection('fileHashes').get()).docs.filter((one) =>
      JSON.stringify(one.data()).includes(id),
    ).length,
    prints: (await printsAt(`nominations/${id}`))?.length ?? 0,
  });

  const ends = [
    [
      'the case is withdrawn',
      (id: string) => db.doc(`nominations/${id}`).update({ state: 'withdrawn' }),
    ],
    [
      'the consent to processing is taken back',
      async (id: string) => {
        await put(`consents/${id}_processing`, consent({ nomination: id }));
        await db
          .doc(`consents/${id}_processing`)
          .update({ withdrawn: { by: 'can-bo-1', at: new Date(), reason: 'Gia đình đổi ý' } });
      },
    ],
  ] as const;

  test.each(ends)('nothing leads to its files and photos any more once %s', async (_when, end) => {
    const id = await putCase();
    const bytes = pdfOf(4000);
    for (const one of [bytes, await photo()])
      expect((await send(id, { id: freshId(20), bytes: one })).status).toBe(201);
    // The same paper lies in another case too, which keeps it.
    const other = await putCase();
    expect((await send(other, { id: freshId(20), bytes })).status).toBe(201);
    expect(await tracesOf(id)).toEqual({ photos: 28, files: 2, prints: 0 });
    await end(id);
    await until('nothing leads there', async () =>
      Object.values(await tracesOf(id)).every((count) => count === 0),
    );
    expect(await tracesOf(other)).toEqual({ photos: 0, files: 1, prints: 0 });
  });

  test('a story that is sent for checking is found by another’s paragraph, and by nobody who may not read stories', async () => {
    const words = freshParagraph();
    const [one, other] = [freshId(8), freshId(8)];
    for (const id of [one, other]) {
      await put(`stories/${id}`, story({ body: words, lead: '', state: 'drafting' }));
      await db.doc(`stories/${id}`).update({ state: 'checking' });
      await until('the prints are kept', () => printsAt(`stories/${id}`));
    }
    expect(await sharersFor(`bai/${one}`, 'bien-tap-1')).toEqual({
      status: 200,
      told: { ids: [other] },
    });
    expect((await sharersFor(`bai/${one}`, 'can-bo-1')).status).toBe(403);
  });
});
