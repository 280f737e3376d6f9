import { describe, expect, it } from 'vitest';
import { answerTo } from '../../functions/src/site/answer-to.tsx';
import { meantBy } from '../../functions/src/site/profile-route.tsx';
import { styleSheet } from '../../functions/src/site/style-sheet.ts';

/** Nothing here reads a profile, so nothing here needs an emulator. */
const locationOf = async (target: string): Promise<string | undefined> =>
  (await answerTo('GET', target)).headers['Location'];

describe('any other way of writing an address leads to the canonical one', () => {
  it.each([
    ['/guong/Nguoi-Giu-Nghe-Det', '/guong/nguoi-giu-nghe-det'],
    ['/guong/nguoi-giu-nghe-det/', '/guong/nguoi-giu-nghe-det'],
    ['/guong/ng%C6%B0%E1%BB%9Di-gi%E1%BB%AF-ngh%E1%BB%81-d%E1%BB%87t', '/guong/nguoi-giu-nghe-det'],
    ['/Guong/nguoi%20giu%20nghe', '/guong/nguoi-giu-nghe'],
    ['/guong/a?utm_source=zalo', '/guong/a'],
    ['/guong/A/?tu=ma-qr&x=1', '/guong/a?tu=ma-qr'],
    ['/guong/a?tu=constructor', '/guong/a'],
    ['/?fbclid=1', '/'],
    ['/guong/Nguoi-Giu/noi-chuyen/', '/guong/nguoi-giu/noi-chuyen'],
    ['/nhung?guong=Nguoi-Giu&x=1', '/nhung?guong=nguoi-giu'],
    ['/nhung?guong=', '/nhung'],
    ['/guong/Nguoi-Giu/ma-qr.svg?x=1', '/guong/nguoi-giu/ma-qr.svg'],
    ['//danh-sach', '/danh-sach'],
    ['/Danh-S%C3%A1ch/', '/danh-sach'],
    ['/t%C3%ACm-ki%E1%BA%BFm?q=a', '/tim-kiem?q=a'],
    ['/Phat-Hien-Guong/', '/phat-hien-guong'],
    ['/ph%C3%A1t-hi%E1%BB%87n-g%C6%B0%C6%A1ng/tra-cuu', '/phat-hien-guong/tra-cuu'],
    ['/Niem-Yet/A1b2c3d4', '/niem-yet/a1b2c3d4'],
    ['/danh-sach?page=-1', '/danh-sach'],
    ['/danh-sach?nam=&dia-ban=&loai=tap-the&cap=', '/danh-sach?loai=tap-the'],
    ['/danh-sach?loai=tap-the&nam=2026', '/danh-sach?nam=2026&loai=tap-the'],
    ['/danh-sach?nam=2026&nam=2025', '/danh-sach?nam=2026'],
    ['/danh-sach?nam=20260&loai=x&cap=constructor&dia-ban=1', '/danh-sach'],
    ['/danh-sach?dia-ban=xa-binh-minh-huyen-bu-dang', '/danh-sach?dia-ban=25405'],
    ['/danh-sach?sau=2026-13-45_a', '/danh-sach'],
    ['/danh-sach?sau=2026-12-15_a_b', '/danh-sach'],
    ['/tim-kiem?q=++gi%E1%BB%AF++ngh%E1%BB%81+', '/tim-kiem?q=gi%E1%BB%AF+ngh%E1%BB%81'],
    ['/tim-kiem?q=', '/tim-kiem'],
    [`/tim-kiem?q=${encodeURIComponent('ề'.normalize('NFD'))}`, '/tim-kiem?q=%E1%BB%81'],
  ])('%s', async (target, canonical) => expect(await locationOf(target)).toBe(canonical));

  it('a search of 10,000 characters leads to one of 100', async () => {
    const long = `/tim-kiem?q=${'%61'.repeat(10_000)}`;
    expect(await locationOf(long)).toBe(`/tim-kiem?q=${'a'.repeat(100)}`);
  });

  it('in one step, and never to another host', async () => {
    for (const target of ['//evil.example/guong/a', '/\\evil.example', '/guong///evil.example//'])
      expect((await locationOf(target)) ?? '/').toMatch(/^\/(?!\/)/u);
  });
});

describe('an address that nobody ever had', () => {
  const entries = [{ slug: 'to-det-d6t1v8hm' }, { slug: 'nguoi-giu-rung' }];

  it.each([
    ['to-det-cu-d6t1v8hm', 'to-det-d6t1v8hm'],
    ['d6t1v8hm', 'to-det-d6t1v8hm'],
    ['to-det', null],
    ['nguoi-giu-rung-trai-dat', null],
    ['a-aaaabbbb', null],
  ])('%s leads to the one profile of its ending, or nowhere', (slug, meant) => {
    expect(meantBy(slug, entries)).toBe(meant);
  });
});

it('takes an address that a proxy encoded in another way for the same', async () => {
  expect((await answerTo('GET', '/tim-kiem?q=%20')).headers['Location']).toBe('/tim-kiem');
  expect((await answerTo('GET', '/%62ieu-tuong.svg')).status).toBe(200);
});

it.each([
  '/khong-co',
  '/guong',
  '/guong/a/b',
  '/guong/%E0%A4%A',
  '/guong/%F0%9F%98%80',
  '/site-.css',
])('answers %s with a page that helps on', async (target) => {
  const { status, body } = await answerTo('GET', target);
  expect(status).toBe(404);
  expect(body).toContain('href="/danh-sach"');
  expect(body).toContain('action="/tim-kiem"');
});

it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', ''])('refuses %s', async (method) => {
  const { status, headers } = await answerTo(method, '/');
  expect([status, headers['Allow']]).toEqual([405, 'GET, HEAD']);
});

it('says that it is out of order, and nothing else, when Firestore cannot be asked', async () => {
  const emulator = process.env['FIRESTORE_EMULATOR_HOST'];
  process.env['FIRESTORE_EMULATOR_HOST'] = '127.0.0.1:1';
  const { status, body } = await answerTo('GET', '/');
  if (emulator === undefined) delete process.env['FIRESTORE_EMULATOR_HOST'];
  else process.env['FIRESTORE_EMULATOR_HOST'] = emulator;
  expect(status).toBe(503);
  expect(body).not.toMatch(/127\.0\.0\.1|fetch|Error|at /u);
});

it('shows crawlers the way to the sitemap, by its whole address', async () => {
  const { body } = await answerTo('GET', '/may-doc.txt');
  expect(body).toMatch(/^Disallow: \/app$/mu);
  expect(body).toMatch(/^Sitemap: https?:\/\/[^/\s]+\/sitemap\.xml$/mu);
});

describe('every answer', () => {
  const targets = ['/tim-kiem', '/khong-co', '/danh-sach?x=1', '/may-doc.txt', '/bieu-tuong.svg'];

  it.each(targets)('to %s is kept for seconds and lets nothing foreign in', async (target) => {
    expect((await answerTo('GET', target)).headers).toMatchObject({
      'Cache-Control': 'public, max-age=0, s-maxage=20',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
  });

  it('but the style sheet under its own hash, which never changes', async () => {
    const sheet = await answerTo('GET', styleSheet);
    expect([sheet.status, sheet.headers['Cache-Control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    expect(sheet.body).toContain('--accent');
    const older = await answerTo('GET', '/site-000000000000.css');
    expect(older.headers['Cache-Control']).toBe('public, max-age=0, s-maxage=20');
  });
});
