import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slugOf } from '#domain/slug.ts';
import { Slug } from '#domain/story.ts';

it('spells a Vietnamese title in plain letters', () => {
  expect(slugOf('Điểu Ến giữ nghề dệt thổ cẩm', 'k3f9a2b1')).toBe(
    'dieu-en-giu-nghe-det-tho-cam-k3f9a2b1',
  );
});

it('gives one address to both Unicode forms of a title', () => {
  const title = 'Người giữ lửa ở Sóc Bom Bo';
  expect(slugOf(title.normalize('NFD'), 'a1')).toBe(slugOf(title.normalize('NFC'), 'a1'));
});

it('cuts a long title between words and keeps the ending', () => {
  const slug = slugOf('một hai ba bốn năm sáu bảy tám chín mười '.repeat(4), 'k3f9a2b1');
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug).toMatch(/^(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|-)+-k3f9a2b1$/u);
});

it('is the ending alone where the title has no Latin letter, and empty where neither has', () => {
  expect([slugOf('ខ្មែរ', 'k3f9'), slugOf('ខ្មែរ', '')]).toEqual(['k3f9', '']);
});

it('is a slug or empty, whatever is typed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ maxLength: 100 }),
      (words, ending) => {
        const slug = slugOf(words, ending);
        expect(slug === '' || Slug.safeParse(slug).success).toBe(true);
      },
    ),
  );
});

it('leaves a slug as it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,6}$/u), (slug) => {
      expect(slugOf(slug, '')).toBe(slug);
    }),
  );
});
