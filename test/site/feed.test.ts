import { listedIssues, noIssues } from '#domain/bulletin.ts';
import { issue } from '../builders/bulletin.ts';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { entryOf } from '#domain/column/entry.ts';
import { feedOf } from '../../functions/src/site/feed.tsx';
import { siteMapOf } from '../../functions/src/site/site-map.ts';
import { profile } from '../builders/story.ts';

const origin = 'https://guong.example';
const hostile = ']]><script>alert(1)</script> & "dệt"';
const entries = [
  entryOf(profile({ title: hostile, lead: [{ text: hostile }], illustrative: false })),
  entryOf(profile({ slug: 'nguoi-giu-rung', title: 'Người giữ rừng', publishedOn: '2026-12-01' })),
];
const escaped = ']]>&lt;script>alert(1)&lt;/script> &amp; &quot;dệt&quot;';
const example = '<p>Dữ liệu minh họa: người và việc trong bài không có thật.</p>';
const lead = '<p>Chị Thị Ví Dụ mở lớp dạy dệt cho phụ nữ trong thôn.</p>';

describe('the feed of the newest profiles', () => {
  it('is read back from RSS, hostile text as text', async () => {
    const read = await new Parser().parseString((await feedOf(entries, origin)).rss2());
    const fields = ['title', 'link', 'guid', 'isoDate', 'content:encoded'] as const;
    const items = read.items.map((item) => fields.map((field) => Object(item)[field] as unknown));
    expect(read).toMatchObject({ title: 'Gương Sáng', link: `${origin}/`, language: 'vi' });
    expect(items).toEqual([
      [
        hostile,
        `${origin}/guong/nguoi-giu-nghe-det?tu=nguon-tin`,
        `${origin}/guong/nguoi-giu-nghe-det`,
        '2026-12-14T17:00:00.000Z',
        `<p>${escaped}</p>`,
      ],
      [
        'Người giữ rừng',
        `${origin}/guong/nguoi-giu-rung?tu=nguon-tin`,
        `${origin}/guong/nguoi-giu-rung`,
        '2026-11-30T17:00:00.000Z',
        `${example}${lead}`,
      ],
    ]);
  });

  it('says the same as JSON Feed', async () => {
    expect(JSON.parse((await feedOf(entries.slice(1), origin)).json1())).toEqual({
      version: 'https://jsonfeed.org/version/1',
      title: 'Gương Sáng',
      home_page_url: `${origin}/`,
      feed_url: `${origin}/feed.json`,
      description:
        'Điển hình tiên tiến, nhân tố mới và người tốt, việc tốt trong vùng đồng bào dân tộc thiểu số.',
      items: [
        {
          id: `${origin}/guong/nguoi-giu-rung`,
          url: `${origin}/guong/nguoi-giu-rung?tu=nguon-tin`,
          title: 'Người giữ rừng',
          content_html: `${example}${lead}`,
          date_modified: '2026-11-30T17:00:00.000Z',
          date_published: '2026-11-30T17:00:00.000Z',
        },
      ],
    });
  });

  it('is empty, not broken, where nothing is published, and the same text for the same profiles', async () => {
    const read = await new Parser().parseString((await feedOf([], origin)).rss2());
    expect(read.items).toEqual([]);
    expect((await feedOf(entries, origin)).rss2()).toBe((await feedOf(entries, origin)).rss2());
  });
});

it('the sitemap names the standing pages, every issue of the bulletin and every profile with its day', () => {
  const list = listedIssues(noIssues, issue(), issue());
  const map = siteMapOf(entries, list, origin);
  expect([...map.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address]) => address)).toEqual([
    `${origin}/`,
    `${origin}/danh-sach`,
    `${origin}/ban-tin`,
    `${origin}/phat-hien-guong`,
    `${origin}/ban-tin/2026-4`,
    `${origin}/guong/nguoi-giu-nghe-det`,
    `${origin}/guong/nguoi-giu-rung`,
  ]);
  expect(map).toContain(`nguoi-giu-rung</loc><lastmod>2026-12-01</lastmod>`);
});

it('a correction is told by feed and sitemap as the day of the last change, beside the first day', async () => {
  const corrections = [
    { on: '2027-01-12', note: 'Đã sửa tên thôn.' },
    { on: '2027-01-05', note: 'Đã sửa tên tổ.' },
  ];
  const corrected = [entryOf(profile({ corrections })), ...entries.slice(1)];
  const feed = JSON.parse((await feedOf(corrected, origin)).json1()) as {
    items: readonly Record<string, unknown>[];
  };
  expect(
    feed.items.map(({ date_modified, date_published }) => [date_modified, date_published]),
  ).toEqual([
    ['2027-01-11T17:00:00.000Z', '2026-12-14T17:00:00.000Z'],
    ['2026-11-30T17:00:00.000Z', '2026-11-30T17:00:00.000Z'],
  ]);
  expect((await feedOf(corrected, origin)).rss2()).toContain(
    '<lastBuildDate>Mon, 11 Jan 2027 17:00:00 GMT</lastBuildDate>',
  );
  expect(siteMapOf(corrected, noIssues, origin)).toContain(
    '/guong/nguoi-giu-nghe-det</loc><lastmod>2027-01-12</lastmod>',
  );
});
