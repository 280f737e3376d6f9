/** Language versions through the running functions: published, read, and gone with the consent, with the text, with the page. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TranslationOutcome, type Translation } from '#domain/translation.ts';
import { consent } from '../builders/consent.ts';
import { story } from '../builders/story.ts';
import { translation } from '../builders/translation.ts';
import { must, putGround, makeRecognised, putReadyCase } from './road.ts';
import { published } from './road-to-the-public.ts';
import { db, endApps, freshId, loadOrganisation, put, read, until } from './suite.ts';

const site = process.env['GS_HOSTING_URL'] ?? '';

let ground = '';
beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});
afterAll(endApps);

interface Told {
  readonly id: string;
  readonly slug: string;
}

/** A public page in Vietnamese, and a consent of its own for each further language. */
const toldIn = async (...languages: readonly ('en' | 'km')[]): Promise<Told> => {
  const id = await putReadyCase(ground);
  await makeRecognised(id);
  const given = { nomination: id, scope: 'publication' as const };
  await put(`consents/${id}_publication`, consent({ ...given, languages: ['vi'] }));
  for (const language of languages)
    await put(
      `consents/${id}_publication_${language}`,
      consent({ ...given, languages: [language] }),
    );
  await put(`stories/${id}`, story({ nomination: id, subjectAgreed: null }));
  return { id, slug: await published(id) };
};

const ask = async (
  id: string,
  language: Translation['language'],
  given: Record<string, unknown> = {},
): Promise<TranslationOutcome> => {
  const path = `stories/${id}/translations/${language}/acts/${freshId(20)}`;
  const asked = { v: 1, act: 'publish', seen: 1, by: 'bien-tap-1', at: Timestamp.now() };
  await db.doc(path).create({ ...asked, outcome: null, ...given });
  return TranslationOutcome.parse(
    await until('an outcome', async () => (await read(path))?.['outcome']),
  );
};

const entered = (id: string, given: Partial<Translation> = {}): Promise<unknown> =>
  put(`stories/${id}/translations/${given.language ?? 'en'}`, translation(given));

const pageOf = async (path: string) => {
  const answer = await fetch(site + path);
  return { status: answer.status, body: await answer.text(), headers: answer.headers };
};

const comesTo = (path: string, status: number): Promise<unknown> =>
  expect
    .poll(async () => (await pageOf(path)).status, { timeout: 90_000, interval: 500 })
    .toBe(status);

test('a version is read at its own address, in its language, and names nobody who worked on it', async () => {
  const { id, slug } = await toldIn('en');
  const at = `/guong/${slug}/en`;
  expect((await pageOf(at)).status).toBe(404);
  const confirmed = {
    name: 'Jane Native',
    on: '2026-12-01',
    version: 1,
    by: 'bien-tap-1',
    at: Timestamp.now(),
  };
  await entered(id, { confirmed });
  expect(await ask(id, 'en')).toMatchObject({ status: 'applied' });
  await comesTo(at, 200);
  const { body } = await pageOf(at);
  expect(body).toContain('<html lang="en">');
  expect(body).toContain('confirmed by a native speaker on');
  const everywhere = body + JSON.stringify(await read(`profiles/${slug}`));
  expect(everywhere).not.toContain('Jane Native');
  expect(everywhere).not.toContain('Trần Thị Dịch');
  expect((await pageOf(`/guong/${slug}`)).body).toContain(`href="${at}"`);
  await expect
    .poll(async () => (await pageOf('/sitemap.xml')).body.includes(`${at}<`), { timeout: 90_000 })
    .toBe(true);

  expect(await ask(id, 'en', { act: 'takeDown' })).toMatchObject({ status: 'applied' });
  await comesTo(at, 404);
  const gone = await pageOf(at);
  expect(gone.body).toContain(`href="/guong/${slug}"`);
});

test('it is refused without the consent, with other figures, over another version, and to anybody but the editor', async () => {
  const { id } = await toldIn('en');
  await entered(id, { language: 'km' });
  expect(await ask(id, 'km')).toMatchObject({ code: 'noConsent' });
  await entered(id, { body: 'The class has had 40 learners.' });
  const codes = (await ask(id, 'en')).faults.map(({ code }) => code);
  expect(codes).toEqual(['markerMissing', 'looseFigure']);
  expect(await ask(id, 'en', { seen: 2 })).toMatchObject({ code: 'changedSince' });
  expect(await ask(id, 'en', { by: 'van-phong-1' })).toMatchObject({ code: 'notYou' });
  expect(await ask(id, 'en', { act: 'other' })).toMatchObject({ code: 'badInput' });
  await entered(id);
  await db.doc(`nominations/${id}/claims/thanh-tich-1`).update({ value: 33 });
  expect(await ask(id, 'en')).toMatchObject({ code: 'figuresChanged' });
});

test('with the consent for its language goes that version alone', async () => {
  const { id, slug } = await toldIn('en', 'km');
  await entered(id);
  await entered(id, { language: 'km' });
  for (const language of ['en', 'km'] as const)
    expect(await ask(id, language)).toMatchObject({ status: 'applied' });
  await comesTo(`/guong/${slug}/km`, 200);
  const withdrawn = { by: 'can-bo-1', at: Timestamp.now(), reason: 'Chỉ còn tiếng Việt và Khmer' };
  await db.doc(`consents/${id}_publication_en`).update({ withdrawn });
  await comesTo(`/guong/${slug}/en`, 404);
  expect((await pageOf(`/guong/${slug}/km`)).status).toBe(200);
  expect((await pageOf(`/guong/${slug}`)).status).toBe(200);
  expect(await ask(id, 'en')).toMatchObject({ code: 'noConsent' });
});

test('a corrected text is never beside an old translation, and a page that is taken back takes all along', async () => {
  const { id, slug } = await toldIn('en');
  await entered(id);
  expect(await ask(id, 'en')).toMatchObject({ status: 'applied' });
  await comesTo(`/guong/${slug}/en`, 200);
  await must({
    track: 'stories',
    id,
    move: 'correct',
    by: 'bien-tap-1',
    input: { reason: 'Sửa lời.' },
  });
  const agreed = { textVersion: 2, how: 'signature', witness: '', on: '2026-12-12' };
  await db
    .doc(`stories/${id}`)
    .update({ textVersion: 2, lead: 'Chị mở lớp dạy dệt.', subjectAgreed: agreed });
  const input = { textVersion: 2 };
  const track = 'stories';
  await must({ track, id, move: 'sendToCheck', by: 'bien-tap-1', input });
  await must({ track, id, move: 'approve', by: 'giam-doc', input });
  expect((await pageOf(`/guong/${slug}/en`)).status).toBe(200);
  const correction = 'Sửa lời dẫn.';
  await must({ track, id, move: 'publish', by: 'bien-tap-1', input: { ...input, correction } });
  await comesTo(`/guong/${slug}/en`, 404);
  expect((await ask(id, 'en')).faults).toMatchObject([{ code: 'staleText' }]);

  await entered(id, { textVersion: 2 });
  expect(await ask(id, 'en')).toMatchObject({ status: 'applied' });
  await comesTo(`/guong/${slug}/en`, 200);
  const withdrawn = { by: 'can-bo-1', at: Timestamp.now(), reason: 'Rút' };
  await db.doc(`consents/${id}_publication`).update({ withdrawn });
  await comesTo(`/guong/${slug}/en`, 410);
});
