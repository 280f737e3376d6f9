import { Script } from 'node:vm';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { entryOf } from '#domain/column/entry.ts';
import { answerTo } from '../../functions/src/site/answer-to.tsx';
import { scriptFor } from '../../functions/src/site/embed-routes.tsx';
import { framed, page } from '../../functions/src/site/answer.ts';
import { oembedOf } from '../../functions/src/site/oembed.ts';
import { embeddedIn } from '../../functions/src/site/partner-routes.ts';
import { EmbedPage } from '../../web/site/embed-page.tsx';
import { profile } from '../builders/story.ts';

const origin = 'https://guong.example';
const entry = entryOf(profile({ channels: ['press'] }));

it('a frame holds profiles without script, opens them outside, and alone may stand on other websites', () => {
  const hostile = { ...entry, title: '<script>alert(1)</script>' };
  const shown = renderToString(<EmbedPage entries={[hostile]} styleSheet="/site.css" />);
  expect(shown).not.toContain('<script');
  expect(shown).toContain(
    '<a href="/guong/nguoi-giu-nghe-det?tu=nhung" target="_blank" rel="noopener">',
  );
  expect(shown).toContain('dữ liệu minh họa');
  const policy = (answered: ReturnType<typeof page>) => answered.headers['Content-Security-Policy'];
  const answered = page(200, <EmbedPage entries={[]} styleSheet="/site.css" />);
  expect(policy(answered)).toContain("frame-ancestors 'none'");
  expect(policy(framed(answered))).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors *",
  );
});

it('the page on reuse gives the lines to paste', async () => {
  const { status, body, headers } = await answerTo('GET', '/dat-len-trang-khac');
  expect(status).toBe(200);
  expect(body).toMatch(/&lt;iframe src=&quot;https?:\/\/[^/]+\/nhung&quot;/u);
  expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  expect(body).toContain('style=&quot;border:0;width:100%;font-size:medium;height:34em&quot;');
});

describe('the script for other websites', () => {
  /** What it puts there, for a tag with such data and so many published profiles. */
  const put = (dataset: { guong?: string }, count: number) => {
    const frame = { src: '', title: '', loading: '', style: { cssText: '' } };
    const placed: unknown[] = [];
    const document = {
      currentScript: { dataset, after: (one: unknown) => placed.push(one) },
      createElement: () => frame,
    };
    new Script(scriptFor(`${origin}/nhung`, count)).runInNewContext({ document });
    expect(placed).toEqual([frame]);
    return [frame.src, /height:(.+)$/u.exec(frame.style.cssText)?.[1]];
  };

  it('sets a frame as high as the profiles there are, in the reader’s own letters', () => {
    expect([0, 1, 3, 5, 90].map((count) => put({}, count))).toEqual(
      ['10em', '10em', '22em', '34em', '34em'].map((height) => [`${origin}/nhung`, height]),
    );
  });

  it('shows one profile where it is named, whatever stands in the name', () => {
    expect(put({ guong: 'a-b&"x' }, 90)).toEqual([`${origin}/nhung?guong=a-b%26%22x`, '10em']);
  });
});

describe('oEmbed', () => {
  it('names the frame of a profile', () => {
    expect(oembedOf(entry, origin, 400)).toEqual({
      version: '1.0',
      type: 'rich',
      provider_name: 'Gương Sáng',
      provider_url: `${origin}/`,
      title: 'Người giữ nghề dệt ở Bù Gia Mập',
      cache_age: 60,
      html: `<iframe src="${origin}/nhung?guong=nguoi-giu-nghe-det" title="Gương Sáng" loading="lazy" style="border:0;width:100%;font-size:medium;height:10em"></iframe>`,
      width: 400,
      height: 160,
    });
  });

  it.each([
    [`url=${origin}/guong/a-b&maxwidth=300`, { slug: 'a-b', format: 'json', width: 300 }],
    [`url=${origin}/guong/a-b&maxwidth=9000`, { slug: 'a-b', format: 'json', width: 600 }],
    ['url=javascript:alert(1)&maxwidth=-1&format=xml', { slug: '', format: 'xml', width: 600 }],
    [`url=${origin}/guong/"><script>`, { slug: '', format: 'json', width: 600 }],
    ['maxwidth=x', { slug: '', format: 'json', width: 600 }],
  ])('reads %s', (query, wanted) => expect(embeddedIn(new URLSearchParams(query))).toEqual(wanted));
});
