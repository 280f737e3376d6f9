/** Characters that nobody sees are found before anything is sent, wherever they stand. */
import { expect, it } from 'vitest';
import { holdsHiddenText } from '../../web/data/normalised.ts';

const mark = '\u202E';

it.each([
  ['in a text', `Điểu${mark} Ến`],
  ['in a list', ['Điểu Ến', mark]],
  ['deep within', { items: [{ field: '', text: `thêm ${mark}` }] }],
])('hidden characters %s are found', (_where, value) => {
  expect(holdsHiddenText(value)).toBe(true);
});

it('plain words, numbers and what is not there hold none', () => {
  expect(holdsHiddenText({ text: 'Điểu Ến, S’tiêng\nhai dòng', count: 5, none: null })).toBe(false);
});
