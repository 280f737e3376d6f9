/** The file for partners: each profile whole, by its schema, with nothing that its page does not show; a page of the file at a time. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { entryOf } from '#domain/column/entry.ts';
import { indexOf } from '#domain/column/index-documents.ts';
import { PartnerFile } from '#domain/partner-file.ts';
import { answerTo } from '../../functions/src/site/answer-to.tsx';
import { partnerFileOf, partnerPageOf } from '../../functions/src/site/partner-file.ts';
import { readPublished } from '../../functions/src/site/profiles.ts';
import { partnerPage } from '../../web/site/addresses.ts';
import { photoLicence, textLicence } from '../../web/site/licence.ts';
import { profile } from '../builders/story.ts';
import { publicTranslated } from '../builders/translation.ts';
import { restFields } from './rest-writer.ts';

const origin = 'https://guong.example';
const shared = (given: Parameters<typeof profile>[0] = {}) =>
  profile({ channels: ['press'], ...given });
const source = { words: 'Báo cáo của UBND xã Bù Gia Mập ngày 10/11/2026', on: '2026-11-23' };

describe('a profile in the file', () => {
  const told = shared({
    photos: [
      {
        id: 'ab'.repeat(8),
        portrait: true,
        alt: 'Chị bên khung dệt',
        caption: 'Lớp dệt buổi tối',
        photographer: 'Điểu Minh Họa',
        width: 2000,
        height: 1000,
      },
    ],
    honours: [
      { form: 'Giấy khen', number: '15/QĐ', day: '2026-12-01', organisation: 'Sở Dân tộc' },
    ],
    standing: [{ what: 'members', figure: '12 người', source: 1 }],
    translations: [publicTranslated()],
    corrections: [{ on: '2026-12-20', note: 'Sửa tên thôn.' }],
    related: { 'mot-bai-khac': 'Một bài khác' },
    story: 'matho5o1',
    search: 'chu tim kiem rieng',
  });
  const file = partnerFileOf([told], null, origin);

  it('fits the schema, its text whole, each figure with its source, each photo with address and licence', () => {
    expect(PartnerFile.parse(file)).toEqual(file);
    expect(file).toMatchObject({
      terms: `${origin}/dat-len-trang-khac`,
      licence: textLicence,
      next: null,
    });
    expect(file.profiles[0]).toMatchObject({
      address: `${origin}/guong/nguoi-giu-nghe-det`,
      lead: 'Chị Thị Ví Dụ mở lớp dạy dệt cho phụ nữ trong thôn.',
      paragraphs: ['Lớp học đã có 32 người theo học.'],
      figures: [{ figure: '32 người', source }],
      standing: [{ what: 'members', figure: '12 người', source }],
      honours: [{ form: 'Giấy khen', number: '15/QĐ' }],
      recognition: { number: '12/QĐ-SDTTG' },
      corrections: [{ on: '2026-12-20', note: 'Sửa tên thôn.' }],
      translations: [{ language: 'en', address: `${origin}/guong/nguoi-giu-nghe-det/en` }],
      photos: [
        {
          address: `${origin}/anh/nguoi-giu-nghe-det/${'ab'.repeat(8)}-1600.jpg`,
          width: 1600,
          height: 800,
          photographer: 'Điểu Minh Họa',
          licence: photoLicence,
        },
      ],
    });
  });

  it('keeps what its page does not show: the case, the words of the search, and the text that only another language was agreed to', () => {
    const text = JSON.stringify(file);
    for (const kept of ['matho5o1', 'chu tim kiem rieng', 'channels', publicTranslated().title])
      expect(text).not.toContain(kept);
  });

  it('tells no figure whose source is missing', () => {
    const { profiles } = partnerFileOf([{ ...told, sources: [] }], null, origin);
    expect([profiles[0]?.figures, profiles[0]?.standing]).toEqual([[], []]);
  });

  it('is left out unless all that it shows may be shown by the press, whatever the index still says', () => {
    const others = [profile({ channels: [] }), profile({ channels: ['social'] })];
    expect(partnerFileOf(others, null, origin).profiles).toEqual([]);
  });
});

describe('the file', () => {
  const entries = Array.from({ length: partnerPage + 3 }, (_, nth) =>
    entryOf(
      shared({ slug: `guong-${nth}`, publishedOn: nth % 2 === 0 ? '2026-12-15' : '2026-12-16' }),
    ),
  );
  const unshared = entryOf(profile({ slug: 'rieng', publishedOn: '2027-01-01' }));

  it('goes on where it ended, with every profile once', () => {
    const first = partnerPageOf([unshared, ...entries], null);
    expect(first.slugs).toHaveLength(partnerPage);
    const second = partnerPageOf(entries, first.next);
    expect([second.slugs.length, second.next]).toEqual([3, null]);
    expect([...first.slugs, ...second.slugs].toSorted()).toEqual(
      entries.map(({ slug }) => slug).toSorted(),
    );
    expect(partnerFileOf([], first.next, origin).next).toMatch(
      /^https:\/\/guong\.example\/du-lieu\.json\?sau=2026-12-15_guong-\d+$/u,
    );
  });

  it('ends where all fit', () => {
    expect(partnerPageOf(entries.slice(0, partnerPage), null).next).toBeNull();
  });

  it.each([
    ['/du-lieu.json?x=1', '/du-lieu.json'],
    ['/du-lieu.json?sau=khong-phai-ngay', '/du-lieu.json'],
    ['/Du-Lieu.json?sau=2026-12-15_a&x=1', '/du-lieu.json?sau=2026-12-15_a'],
  ])('%s leads to %s', async (typed, canonical) => {
    expect((await answerTo('GET', typed)).headers['Location']).toBe(canonical);
  });
});

it('profiles are read in one request, in the order asked for, without those that are missing, gone or unreadable', async () => {
  const asked: string[] = [];
  const database = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const name = (slug: string): string =>
      `projects//databases/(default)/documents/profiles/${slug}`;
    const gone = { v: 1, status: 'gone', slug: 'c', story: 'x', since: '2026-12-20' };
    const rows = [
      { missing: name('d') },
      { found: { name: name('c'), fields: restFields(gone) } },
      { found: { name: name('e'), fields: restFields({ v: 2 }) } },
      { found: { name: name('b'), fields: restFields(profile({ slug: 'b' })) } },
      { found: { name: name('a'), fields: restFields(profile({ slug: 'a' })) } },
    ];
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(rows));
  });
  await new Promise<void>((done) => void database.listen(0, '127.0.0.1', done));
  process.env['FIRESTORE_EMULATOR_HOST'] = `127.0.0.1:${(database.address() as AddressInfo).port}`;
  process.env['GCLOUD_PROJECT'] = '';
  try {
    const found = await readPublished(['a', 'b', 'c', 'd', 'e']);
    expect(found.map(({ slug }) => slug)).toEqual(['a', 'b']);
    expect(await readPublished([])).toEqual([]);
    expect(asked).toEqual(['POST /v1/projects//databases/(default)/documents:batchGet']);
  } finally {
    delete process.env['FIRESTORE_EMULATOR_HOST'];
    delete process.env['GCLOUD_PROJECT'];
    database.close();
  }
});

it('goes on only after a profile of the index: every other day and name leads to the first page, and no profile is read for it', async () => {
  const { head, leaves } = indexOf(
    [shared({ slug: 'a', publishedOn: '2026-12-15' })],
    {},
    () => '0',
  );
  const stored: Record<string, object | undefined> = { head, ...leaves };
  const asked: string[] = [];
  const database = createServer((request, response) => {
    const id = request.url?.split('/').at(-1) ?? '';
    asked.push(id);
    const data = stored[id];
    response.statusCode = data === undefined ? 404 : 200;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(data && { name: `column/${id}`, fields: restFields(data) }));
  });
  await new Promise<void>((done) => void database.listen(0, '127.0.0.1', done));
  process.env['FIRESTORE_EMULATOR_HOST'] = `127.0.0.1:${(database.address() as AddressInfo).port}`;
  process.env['GCLOUD_PROJECT'] = '';
  try {
    const unknown = ['2026-12-14_a', '2026-12-15_b', '2020-01-01_khong-co'];
    for (const after of unknown) {
      const { status, headers } = await answerTo('GET', `/du-lieu.json?sau=${after}`);
      expect([after, status, headers['Location']]).toEqual([after, 301, '/du-lieu.json']);
    }
    expect((await answerTo('GET', '/du-lieu.json?sau=2026-12-15_a')).status).toBe(200);
    expect(asked).toEqual(['head', 'l']);
  } finally {
    delete process.env['FIRESTORE_EMULATOR_HOST'];
    delete process.env['GCLOUD_PROJECT'];
    database.close();
  }
});
