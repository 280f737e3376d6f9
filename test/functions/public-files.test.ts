/** Files made for the public, on the running functions: what a stale link to one is answered. */
import { afterAll, expect, test } from 'vitest';
import { tombstone } from '#domain/profile.ts';
import { profile } from '../builders/story.ts';
import { project, region } from '../suite/environment.ts';
import { endApps, freshId, put } from './suite.ts';

afterAll(endApps);

const get = async (path: string) => {
  const answer = await fetch(
    `${process.env['GS_FUNCTIONS_URL']}/${project}/${region}/publicFiles${path}`,
  );
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    text: await answer.text(),
  };
};

test('the press pack of a withdrawn page, and files that never were, are told of in a page', async () => {
  const slug = `thu-hoi-${freshId(12)}`;
  await put(`profiles/${slug}`, tombstone(profile({ slug }), '2026-12-20'));
  const type = 'text/html; charset=utf-8';
  expect(await get(`/guong/${slug}/bao-chi.zip`)).toMatchObject({ status: 410, type });
  expect(await get(`/guong/${slug}/bao-chi.zip`)).toMatchObject({
    text: expect.stringContaining('Bài này không còn đăng') as string,
  });
  for (const path of [`/guong/${freshId(12)}/bao-chi.zip`, '/ban-tin/1999-1/ban-in.pdf'])
    expect(await get(path), path).toMatchObject({
      status: 404,
      type,
      text: expect.stringContaining('Không tìm thấy trang này') as string,
    });
});
