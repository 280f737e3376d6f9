/** Addresses that lead nowhere, at the functions beside the site: without an emulator, as far as nothing is read. */
import type { Request } from 'firebase-functions/v2/https';
import { describe, expect, it } from 'vitest';
import { answerTo as noticesAnswer } from '../../functions/src/notices/public-notices.tsx';
import { fileAnswer } from '../../functions/src/public-files/public-files.tsx';
import { answerTo as suggestionsAnswer } from '../../functions/src/suggestions/suggestions.tsx';

const asked = (url: string, method = 'GET'): Request => {
  const [path = ''] = url.split('?');
  return { method, url, path } as Request;
};
const plain = (url: string): string => asked(url).path.replace(/(?<=.)\/+$/u, '');
const suggested = async (url: string, method?: string) =>
  await suggestionsAnswer(asked(url, method), plain(url));
const noticed = async (url: string) => await noticesAnswer(asked(url));

describe('beside the form of suggestions and the public notices', () => {
  it.each([
    ['/phat-hien-guong/khong-co', suggested],
    ['/phat-hien-guong/khong-co?x=1', suggested],
    ['/niem-yet/khong-co-ho-so-nay', noticed],
  ])('%s is a page that is not there', async (url, answered) => {
    const { status, body } = await answered(url);
    expect([status, body.includes('Không tìm thấy trang này')]).toEqual([404, true]);
  });

  it('nothing is taken in at an address that is no form', async () => {
    expect((await suggested('/phat-hien-guong/khong-co', 'POST')).status).toBe(404);
  });

  it.each([
    ['/phat-hien-guong?x=1', '/phat-hien-guong', suggested],
    ['/phat-hien-guong/', '/phat-hien-guong', suggested],
    ['/phat-hien-guong/tra-cuu/?ma=1', '/phat-hien-guong/tra-cuu', suggested],
    ['/niem-yet?x=1', '/niem-yet', noticed],
    ['/niem-yet/', '/niem-yet', noticed],
    ['/niem-yet/abcd2345/?x=1', '/niem-yet/abcd2345', noticed],
  ])('%s leads to %s', async (url, address, answered) => {
    const { status, headers } = await answered(url);
    expect([status, headers['Location']]).toEqual([301, address]);
  });

  it('the forms themselves are answered where they stand', async () => {
    expect((await suggested('/phat-hien-guong')).status).toBe(200);
    expect((await noticed('/niem-yet/tra-cuu')).status).toBe(200);
  });
});

it('a file that was never there is told of in a page, not by a blank screen', async () => {
  const answer = await fileAnswer(asked('/guong/Khong/bao-chi.zip'));
  expect([answer.status, answer.headers['Content-Type']]).toEqual([
    404,
    'text/html; charset=utf-8',
  ]);
  expect(answer.body).toContain('Không tìm thấy trang này');
});
