import { expect, it } from 'vitest';
import { folded } from '#domain/text.ts';
import { matching } from '../../functions/src/site/search-route.tsx';
import { profile } from '../builders/story.ts';

const titled = (title: string) => profile({ slug: 'a', title, search: folded(title) });
const hoa = titled('Bà Hòa giữ rừng');
const hoaToo = titled('Bà Hoa trồng tiêu');
const titles = (words: string): readonly string[] =>
  matching([hoaToo, hoa], words).map(({ title }) => title);

it('finds words with and without marks, exact ones first', () => {
  expect(titles('hoa')).toEqual([hoaToo.title, hoa.title]);
  expect(titles('Hòa')).toEqual([hoa.title, hoaToo.title]);
});

it('wants every word, in any order', () => {
  expect([titles('rung ba'), titles('rừng tiêu')]).toEqual([[hoa.title], []]);
});

it('finds nothing for marks alone', () => {
  expect(titles('\u0301')).toEqual([]);
});
