import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { answerTo } from '../../functions/src/site/answer-to.tsx';
import { scripted } from '../../functions/src/site/answer.ts';
import { origin as siteOrigin } from '../../functions/src/site/origin.ts';
import { shortText } from '../../web/site/share-part.tsx';
import { profile } from '../builders/story.ts';
import { textInCode } from './qr-reader.ts';

const origin = 'https://guong.example';
const address = `${origin}/guong/nguoi-giu-nghe-det`;

describe('the text that is sent on', () => {
  it('tells of the profile where social networks were agreed to', () => {
    expect(shortText(profile({ channels: ['social'] }), origin)).toBe(
      `Người giữ nghề dệt ở Bù Gia Mập\n\nChị Thị Ví Dụ mở lớp dạy dệt cho phụ nữ trong thôn.\n\n${address}`,
    );
  });

  it('is the address alone where they were not', () => {
    expect(shortText(profile({ channels: ['press', 'event'] }), origin)).toBe(address);
  });
});

describe('the code on paper', () => {
  const codeOf = async (slug: string) => await answerTo('GET', `/guong/${slug}/ma-qr.svg`);

  it('is a picture without script, another for each address', async () => {
    const { status, headers, body } = await codeOf('nguoi-giu-nghe-det');
    expect([status, headers['Content-Type']]).toEqual([200, 'image/svg+xml']);
    expect(body).toMatch(/^<svg [^>]*>(?:<path [^>]*\/>)+<\/svg>\s*$/u);
    expect((await codeOf('nguoi-giu-rung')).body).not.toBe(body);
  });

  it.each(['a', 'nguoi-giu-nghe-det', '1975-2025', 'x'.repeat(80)])(
    'is read by a telephone as the address of %s, and says by which way one came',
    async (slug) => {
      expect(textInCode((await codeOf(slug)).body)).toBe(`${siteOrigin()}/guong/${slug}?tu=ma-qr`);
    },
  );
});

describe('the script', () => {
  it.each(['/doc.js', '/chon-tep.js'])(
    '%s can be read by a browser, and is under 5 kB',
    async (at) => {
      const { headers, body } = await answerTo('GET', at);
      expect(headers['Content-Type']).toBe('text/javascript; charset=utf-8');
      expect(() => new Script(body)).not.toThrow();
      expect(Buffer.byteLength(body)).toBeLessThan(5_000);
    },
  );

  it('may run only where a page says so, and only from the own address', () => {
    const bare = { status: 200, headers: {}, body: '' };
    expect(scripted(bare).headers['Content-Security-Policy']).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'",
    );
  });
});
