/** A profile in other languages: addresses, languages, marks, letters for Khmer, and what search engines are told. */
import { gzipSync } from 'node:zlib';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { entryOf } from '#domain/column/entry.ts';
import { noIssues } from '#domain/bulletin.ts';
import type { TranslationLanguage } from '#domain/translation.ts';
import { answerTo } from '../../functions/src/site/answer-to.tsx';
import { khmerLetters } from '../../functions/src/site/khmer-letters.ts';
import { partnerFileOf } from '../../functions/src/site/partner-file.ts';
import { translationOf } from '../../functions/src/site/profile-route.tsx';
import { siteMapOf } from '../../functions/src/site/site-map.ts';
import { styleSheet } from '../../functions/src/site/style-sheet.ts';
import { ProfilePage } from '../../web/site/profile-page.tsx';
import { structuredData, structuredTranslation } from '../../web/site/structured-data.ts';
import { profile } from '../builders/story.ts';
import { khmerTranslated, publicTranslated } from '../builders/translation.ts';

const origin = 'https://guong.example';
const practice = { title: 'Night class', steps: ['Ask'], conditions: 'A house', contact: '' };
const english = publicTranslated({ practice });
const told = profile({ translations: [english, khmerTranslated()], channels: ['press'] });
const slug = told.slug;

const pageIn = (language: TranslationLanguage, of = told): string =>
  translationOf(of, language).body;

const vietnamese = renderToString(
  <ProfilePage profile={told} origin={origin} styleSheet={styleSheet} />,
);

const textOf = (page: string): string =>
  page
    .replaceAll(/<script[^>]*>[^<]*<\/script>/gu, '')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&amp;', '&');

describe('a page in another language', () => {
  it('says its language, and names every other one with the way there', () => {
    const page = pageIn('en');
    expect(page).toContain('<html lang="en">');
    expect(textOf(page)).toContain('Read in: Tiếng Việt · English · Khmer');
    expect(page).toContain(`<a href="/guong/${slug}" hreflang="vi" lang="vi">Tiếng Việt</a>`);
    expect(page).toMatch(
      new RegExp(`<link rel="canonical" href="https?://[^"/]+/guong/${slug}/en"`, 'u'),
    );
    for (const [language, at] of [
      ['vi', ''],
      ['en', '/en'],
      ['km', '/km'],
    ])
      for (const one of [page, vietnamese])
        expect(one).toMatch(
          new RegExp(`hreflang="${language}" href="https?://[^"]+/guong/${slug}${at}"`, 'u'),
        );
    expect(textOf(vietnamese)).toContain('Đọc bằng: Tiếng Việt · English · Khmer');
  });

  it('in English has English words around it, and says of every Vietnamese one that it is', () => {
    const page = pageIn('en');
    const around = page
      .replaceAll(/<(script|time)[^>]*>[^<]*<\/\1>/gu, '')
      .replaceAll(/<(\w+)[^>]* lang="vi"[^>]*>[\s\S]*?<\/\1>/gu, '');
    expect(textOf(around)).not.toMatch(
      /(?<!\p{L})(?:của|và|những|được|không|trang|nguồn|ngày|theo|bài)(?!\p{L})/iu,
    );
    expect(textOf(page)).toContain('Good practice: Night class');
    expect(textOf(page)).toContain('Last verified: 23 November 2026');
    expect(page).toContain('<dd lang="vi">Nông dân</dd>');
  });

  it('in Khmer keeps Vietnamese words around it, marked as such', () => {
    const page = pageIn('km');
    expect(page).toContain('<html lang="km">');
    expect(page).toMatch(/<header class="masthead" lang="vi">/u);
    expect(page).toMatch(/<h2 id="nguon" lang="vi">Nguồn<\/h2>/u);
    expect(page).toMatch(/<h1>ខ្មែរ<\/h1>/u);
  });

  it.each([
    ['machine', null, 'Machine translation, not yet checked by a native speaker.'],
    [
      'machine',
      '2026-12-14',
      'Machine translation, confirmed by a native speaker on 14 December 2026.',
    ],
    ['translator', null, 'Made by a translator, not yet checked by a native speaker.'],
    [
      'translator',
      '2026-12-14',
      'Made by a translator, confirmed by a native speaker on 14 December 2026.',
    ],
  ] as const)('made by a %s and confirmed on %s says so', (made, confirmedOn, said) => {
    const of = profile({ translations: [publicTranslated({ made, confirmedOn })] });
    expect(textOf(pageIn('en', of))).toContain(said);
    const around = profile({
      translations: [publicTranslated({ language: 'sti', made, confirmedOn })],
    });
    expect(textOf(pageIn('sti', around))).toMatch(
      confirmedOn === null ? /chưa được người bản ngữ kiểm tra/u : /xác nhận ngày 14\/12\/2026/u,
    );
  });

  it('leads every figure to its source', () => {
    const page = pageIn('en');
    expect(textOf(page)).toContain('The class has had 32 learners[1].');
    expect(page).toContain('id="nguon-1"');
    expect(page).toContain('aria-label="Source 1"');
  });

  it.each([
    ['en', '<h2 id="dinh-chinh">Corrections (in Vietnamese)</h2><ul lang="vi">'],
    ['km', '<h2 id="dinh-chinh" lang="vi">Đính chính</h2><ul lang="vi">'],
  ] as const)('in %s tells what was corrected, as the Vietnamese one does', (language, heading) => {
    const corrected = {
      ...told,
      corrections: [{ on: '2026-12-20', note: 'Số học viên <b>đúng</b> nay ghi trong bài.' }],
    };
    const page = pageIn(language, corrected);
    expect(page).toContain(heading);
    expect(textOf(page)).toContain('20/12/2026: Số học viên &lt;b>đúng&lt;/b> nay ghi trong bài.');
    expect(pageIn(language)).not.toContain('dinh-chinh');
  });

  it('that is not there leads to the Vietnamese one in a neutral sentence', () => {
    const answer = translationOf(told, 'cmo');
    expect(answer.status).toBe(404);
    expect(answer.body).toContain(`<a href="/guong/${slug}">`);
    expect(answer.body).toContain('<meta name="robots" content="noindex"');
  });

  it('weighs less than 25 kB with its style', async () => {
    const style = (await answerTo('GET', styleSheet)).body;
    for (const language of ['en', 'km'] as const)
      expect(gzipSync(pageIn(language) + style).length).toBeLessThan(25_000);
  });
});

it.each([
  ['/guong/Nguoi-Giu/EN/', '/guong/nguoi-giu/en'],
  ['/guong/nguoi-giu/km?x=1', '/guong/nguoi-giu/km'],
])('%s leads to %s', async (typed, canonical) => {
  expect((await answerTo('GET', typed)).headers['Location']).toBe(canonical);
});

describe('letters for Khmer', () => {
  it('are named and allowed on the Khmer page alone', () => {
    expect(pageIn('km')).toContain(`<link rel="stylesheet" href="${khmerLetters}"`);
    expect(translationOf(told, 'km').headers['Content-Security-Policy']).toContain(
      "font-src 'self'",
    );
    for (const other of [pageIn('en'), vietnamese]) expect(other).not.toContain('khmer-');
    expect(translationOf(told, 'en').headers['Content-Security-Policy']).not.toContain('font-src');
  });

  it('come from this site, and only for the characters of that script', async () => {
    const sheet = await answerTo('GET', khmerLetters);
    expect(sheet.body).toContain('unicode-range: U+1780-17FF');
    const [, at = ''] = /url\('(\/khmer-[0-9a-f]{12}\.woff2)'\)/u.exec(sheet.body) ?? [];
    const font = await answerTo('GET', at);
    expect(font.headers['Content-Type']).toBe('font/woff2');
    expect(font.headers['Cache-Control']).toContain('immutable');
    expect(
      Buffer.from(font.bytes ?? [])
        .subarray(0, 4)
        .toString(),
    ).toBe('wOF2');
    // With the page's 25 kB at most 60, whatever the script that is read.
    expect(sheet.body.match(/url\(/gu)).toHaveLength(1);
    expect((font.bytes?.length ?? 0) + gzipSync(sheet.body).length).toBeLessThan(35_000);
  });
});

it('search engines and partners are told which text is the translation of which', () => {
  expect(JSON.parse(structuredData(told, origin))).toMatchObject({
    inLanguage: 'vi',
    workTranslation: [
      { inLanguage: 'en', url: `${origin}/guong/${slug}/en` },
      { inLanguage: 'km', url: `${origin}/guong/${slug}/km` },
    ],
  });
  const translated: unknown = JSON.parse(structuredTranslation(told, english, origin));
  expect(translated).toMatchObject({
    inLanguage: 'en',
    headline: english.title,
    url: `${origin}/guong/${slug}/en`,
    translationOfWork: { inLanguage: 'vi', url: `${origin}/guong/${slug}` },
  });
  expect(translated).not.toHaveProperty('workTranslation');
  const map = siteMapOf([entryOf(told)], noIssues, origin);
  for (const at of ['', '/en', '/km'])
    expect(map).toContain(`<loc>${origin}/guong/${slug}${at}</loc>`);
  expect(partnerFileOf([told], null, origin).profiles[0]).toMatchObject({
    language: 'vi',
    translations: [
      { language: 'en', address: `${origin}/guong/${slug}/en` },
      { language: 'km', address: `${origin}/guong/${slug}/km` },
    ],
  });
});

it('a profile in Vietnamese alone says nothing of languages', () => {
  const page = renderToString(
    <ProfilePage profile={profile()} origin={origin} styleSheet={styleSheet} />,
  );
  expect(page).not.toMatch(/hreflang|Đọc bằng/u);
});
