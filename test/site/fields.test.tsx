import { deedFields } from '#domain/practice.ts';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { fields } from '../../web/site/choices.ts';
import { ProfilePage } from '../../web/site/profile-page.tsx';
import { profile } from '../builders/story.ts';

const linesOf = (given: Parameters<typeof profile>[0]): readonly string[] => {
  const page = renderToString(
    <ProfilePage profile={profile(given)} origin="https://guong.example" styleSheet="/site.css" />,
  );
  return [...page.matchAll(/<a href="(\/danh-sach\?linh-vuc=[^"]+)">([^<]+)<\/a>/gu)].map(
    ([, address, words]) => `${words}: ${address}`,
  );
};

it('a profile names every field of its deeds, each with the way to the others of that field', () => {
  expect(linesOf({ fields: [...deedFields] })).toEqual(
    deedFields.map((field) => {
      const { words, name } = fields.find(({ value }) => value === field) ?? {};
      return `${words}: /danh-sach?linh-vuc=${name}`;
    }),
  );
  expect(linesOf({ fields: [] })).toEqual([]);
});
