/** One consent is taken back, and what rested on it goes: page, photos, lists, feeds, records; each effect that is told beforehand is seen. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type doneEffects, effectsOf, type InPublic } from '#domain/withdrawal.ts';
import { Consent } from '#domain/consent.ts';
import { isPostedOnConsent } from '#domain/public-notice.ts';
import { Profile } from '#domain/story.ts';
import { consent } from '../builders/consent.ts';
import { privateEthnicity } from '../builders/dossier.ts';
import { nomination } from '../builders/nomination.ts';
import { photoWithNotes } from '../builders/photo.ts';
import { publicNotice } from '../builders/public-notice.ts';
import { story, storyPhoto } from '../builders/story.ts';
import { bucket, send } from './files-client.ts';
import {
  historyOf,
  mailsOf,
  moved,
  must,
  putGround,
  makeRecognised,
  putReadyCase,
  tasksOf,
} from './road.ts';
import { published } from './road-to-the-public.ts';
import { db, endApps, freshId, loadOrganisation, put, putCase, read, until } from './suite.ts';

const site = process.env['GS_HOSTING_URL'] ?? '';

let ground = '';
beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});
afterAll(endApps);

/** As the page writes it. */
const takeBack = (id: string): Promise<unknown> => {
  const withdrawn = { by: 'can-bo-1', at: Timestamp.now(), reason: 'Gia đình đổi ý' };
  return db.doc(`consents/${id}`).update({ withdrawn });
};

interface Public {
  readonly id: string;
  readonly slug: string;
  readonly photo: string;
}

/** A recognised case whose page stands in every place, with a photo, and whose ethnicity was recorded. */
const publicCase = async (): Promise<Public> => {
  const id = await putReadyCase(ground);
  const evidence = freshId(20);
  expect((await send(id, { id: evidence, bytes: await photoWithNotes() })).status).toBe(201);
  await makeRecognised(id);
  await put(
    `nominations/${id}/private/ethnicity`,
    privateEthnicity({ consent: `${id}_ethnicity` }),
  );
  const everywhere = ['website', 'bulletin', 'social', 'press', 'event'] as const;
  const given = { nomination: id, channels: [...everywhere], languages: ['vi' as const] };
  await put(
    `consents/${id}_publication`,
    consent({ ...given, scope: 'publication', photos: [evidence] }),
  );
  await put(
    `consents/${id}_ethnicity`,
    consent({ ...given, scope: 'ethnicity', fields: ['ethnicity'] }),
  );
  await put(`stories/${id}`, story({ nomination: id, subjectAgreed: null }));
  const slug = await published(id, { photos: [storyPhoto({ id: evidence })] });
  const profile = Profile.parse(await read(`profiles/${slug}`));
  if (profile.status !== 'published') throw new Error('the page is not public');
  return { id, slug, photo: profile.photos[0]?.id ?? '' };
};

const statusOf = async (address: string): Promise<number> => (await fetch(site + address)).status;

/** The places in which the profile stands, by the effect of taking it out of them. */
const placesOf = ({ slug, photo }: Public) =>
  ({
    publicPage: [`/guong/${slug}`, `/guong/${slug}/noi-chuyen`, `/guong/${slug}/bao-chi.zip`],
    images: [`/anh/${slug}/${photo}-480.webp`, `/anh/${slug}/${photo}-480.jpg`],
    listAndSearch: ['/', '/danh-sach', '/tim-kiem?q=nguoi+giu+nghe+det'],
    feeds: ['/rss.xml', '/feed.json', '/sitemap.xml', '/nhung'],
    shareCard: [`/nhung?guong=${slug}`],
    dataFile: ['/du-lieu.json'],
  }) as const satisfies Partial<Record<(typeof doneEffects)[number], readonly string[]>>;

const own = new Set(['publicPage', 'images']);

/** As the form that takes a consent back finds it. */
const publicOf = async (slug: string): Promise<InPublic> => {
  const profile = Profile.parse(await read(`profiles/${slug}`));
  if (profile.status !== 'published') throw new Error('the page is not public');
  return { page: { profile, photos: [] }, isPostedOnConsent: false };
};

/** Whether the profile is to be had there: at its own addresses by the answer, elsewhere by being named. */
const standsAt = async (effect: string, address: string, slug: string): Promise<boolean> => {
  if (own.has(effect)) return (await statusOf(address)) === 200;
  const body = await (await fetch(site + address)).text();
  return body.includes(`/guong/${slug}`);
};

const standing = async (one: Public): Promise<Readonly<Record<string, readonly boolean[]>>> => {
  const found: Record<string, boolean[]> = {};
  for (const [effect, addresses] of Object.entries(placesOf(one))) {
    found[effect] = [];
    for (const address of addresses) found[effect].push(await standsAt(effect, address, one.slug));
  }
  return found;
};

const everywhere = (one: Public, stands: boolean) =>
  Object.fromEntries(
    Object.entries(placesOf(one)).map(([effect, addresses]) => [
      effect,
      addresses.map(() => stands),
    ]),
  );

const comesTo = (one: Public, stands: boolean): Promise<unknown> =>
  expect
    .poll(() => standing(one), { timeout: 90_000, interval: 500 })
    .toEqual(everywhere(one, stands));

test('a notice that rests on consent goes with it, one on the pack’s ground stays, and each is announced as it happens', async () => {
  const postedOn = async (basis: 'consent' | 'ground') => {
    const given = { state: 'notice', noticeUntil: '2099-12-01', noticeBasis: basis } as const;
    const id = await putCase(given);
    await put(`notices/${id}`, publicNotice({ basis }));
    const processing = consent({ nomination: id });
    await put(`consents/${id}_processing`, processing);
    const inPublic = { page: null, isPostedOnConsent: isPostedOnConsent(nomination(given)) };
    return { id, announced: effectsOf(processing, [], inPublic).done };
  };
  const [agreed, grounded] = [await postedOn('consent'), await postedOn('ground')];
  expect([agreed.announced, grounded.announced]).toEqual([['publicNotice'], []]);
  const withdrawn = { by: 'can-bo-1', at: Timestamp.now(), reason: '' };
  for (const { id } of [grounded, agreed])
    await db.doc(`consents/${id}_processing`).update({ withdrawn });
  await expect.poll(() => read(`notices/${agreed.id}`), { timeout: 60_000 }).toBeNull();
  expect(await read(`notices/${grounded.id}`)).toMatchObject({ basis: 'ground' });
}, 90_000);

describe('the consent to publication', () => {
  test('taken back takes every public trace along, tells those concerned, and the page cannot come back without a new one', async () => {
    const one = await publicCase();
    const { id, slug } = one;
    await comesTo(one, true);

    const [publication, ethnicity] = await Promise.all(
      ['publication', 'ethnicity'].map(async (scope) =>
        Consent.parse(await read(`consents/${id}_${scope}`)),
      ),
    );
    if (publication === undefined || ethnicity === undefined) throw new Error('no consent');
    const foretold = effectsOf(publication, [ethnicity], await publicOf(one.slug)).done;
    expect(Object.keys(placesOf(one))).toEqual(foretold);

    await takeBack(`${id}_publication`);
    await comesTo(one, false);
    expect(await statusOf(`/guong/${slug}`)).toBe(410);
    expect(await read(`profiles/${slug}`)).toMatchObject({ status: 'gone' });
    expect(JSON.stringify(await read(`profiles/${slug}`))).not.toContain('Ví Dụ');
    await until('no image is left in the bucket', async () => {
      const [files] = await bucket.getFiles({ prefix: `public/${slug}/` });
      return files.length === 0;
    });
    expect((await historyOf('stories', id)).at(-1)).toBe('withdraw');
    expect((await mailsOf(id))['storyWithdrawn']).toEqual(
      ['bien-tap-1', 'chanh-van-phong', 'giam-doc', 'van-phong-1', 'van-phong-2'].toSorted(),
    );
    expect((await tasksOf(id)).open).not.toContain('publish editor');
    // The case stands; it is only the page that rested on this consent.
    expect(await read(`nominations/${id}`)).toMatchObject({ state: 'recognised' });

    const track = 'stories';
    await must({ track, id, move: 'correct', by: 'bien-tap-1', input: { reason: 'Đăng lại' } });
    const refused = await moved({
      track,
      id,
      move: 'sendToCheck',
      by: 'bien-tap-1',
      input: { textVersion: 1 },
    });
    expect([refused.status, refused.code]).toEqual(['refused', 'notYet']);
  });
});

describe('a consent for one further channel', () => {
  test('taken back ends that use alone: the press pack goes, the page and its other uses stay', async () => {
    const id = await putReadyCase(ground);
    await makeRecognised(id);
    const given = { nomination: id, scope: 'publication' as const };
    const page = consent({ ...given, channels: ['website', 'event'] });
    const press = consent({ ...given, channels: ['press'] });
    await put(`consents/${id}_publication`, page);
    await put(`consents/${id}_publication_2`, press);
    await put(`stories/${id}`, story({ nomination: id, subjectAgreed: null }));
    const slug = await published(id);
    // A correction in the making has an address of its own, and is no ground for what is public.
    await db.doc(`stories/${id}`).update({ state: 'drafting', slug: 'dia-chi-khac' });
    const pack = `/guong/${slug}/bao-chi.zip`;
    await expect.poll(() => statusOf(pack), { timeout: 60_000, interval: 500 }).toBe(200);
    expect(await read(`profiles/${slug}`)).toMatchObject({ channels: ['press', 'event'] });
    expect(effectsOf(press, [page], await publicOf(slug)).done).toEqual(['pressUse']);

    await takeBack(`${id}_publication_2`);
    await expect.poll(() => statusOf(pack), { timeout: 60_000, interval: 500 }).toBe(404);
    expect(await read(`profiles/${slug}`)).toMatchObject({
      status: 'published',
      channels: ['event'],
    });
    expect(await statusOf(`/guong/${slug}/noi-chuyen`)).toBe(200);
  });
});

describe('the consent to record ethnicity', () => {
  test('taken back erases the record, and only the one that was made under it', async () => {
    const [one, other] = [await putReadyCase(ground), await putReadyCase(ground)];
    await put(`consents/${one}_ethnicity`, consent({ nomination: one, scope: 'ethnicity' }));
    await put(
      `nominations/${one}/private/ethnicity`,
      privateEthnicity({ consent: `${one}_ethnicity` }),
    );
    await put(`consents/${other}_ethnicity`, consent({ nomination: other, scope: 'ethnicity' }));
    const kept = privateEthnicity({ consent: `${other}_ethnicity_2` });
    await put(`nominations/${other}/private/ethnicity`, kept);
    await takeBack(`${other}_ethnicity`);
    await takeBack(`${one}_ethnicity`);
    await until('the record is erased', async () => {
      return (await read(`nominations/${one}/private/ethnicity`)) === null;
    });
    expect(await read(`nominations/${other}/private/ethnicity`)).toEqual(kept);
  });
});

describe('the consent to processing', () => {
  test('taken back stops the case: it is not sent, and the sentence says for want of what', async () => {
    const id = await putReadyCase(ground);
    await must({ id, move: 'confirm', by: 'truong-phong-1', input: { dossierVersion: 1 } });
    await takeBack(`${id}_processing`);
    const answer = await moved({
      id,
      move: 'submit',
      by: 'can-bo-1',
      input: { dossierVersion: 1 },
    });
    expect(answer.status === 'refused' && answer.details.unmet.map(({ code }) => code)).toEqual([
      'noConsentToProcessing',
    ]);
  });
});
