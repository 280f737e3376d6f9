/** Two versions of a text held against each other. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stretchesOf } from '../../web/pages/truth/stretches.ts';

it('words changed one after another are read together, once as they were and once as they are', () => {
  expect(
    stretchesOf(
      'Chị mở lớp dạy dệt cho phụ nữ trong thôn.',
      'Chị mở lớp dạy dệt ở nhà văn hóa của thôn.',
    ),
  ).toEqual([
    { is: 'kept', text: 'Chị mở lớp dạy dệt ' },
    { is: 'removed', text: 'cho phụ nữ trong ' },
    { is: 'added', text: 'ở nhà văn hóa của ' },
    { is: 'kept', text: 'thôn.' },
  ]);
});

it('a word that stayed between two changes stays', () => {
  expect(stretchesOf('Bà dạy 31 em', 'Ông dạy 32 em')).toEqual([
    { is: 'removed', text: 'Bà' },
    { is: 'added', text: 'Ông' },
    { is: 'kept', text: ' dạy ' },
    { is: 'removed', text: '31' },
    { is: 'added', text: '32' },
    { is: 'kept', text: ' em' },
  ]);
});

it('two texts that are the same differ in nothing', () => {
  expect(stretchesOf('Một  hai', 'Một  hai')).toEqual([{ is: 'kept', text: 'Một  hai' }]);
});

const texts = fc
  .array(fc.constantFrom('Điểu', 'Thị', 'Thi', 'Ến', ' ', '  ', '\n', '.'), { maxLength: 14 })
  .map((parts) => parts.join(''));

it('nothing of either text is lost', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const textOf = (left: string) =>
        stretchesOf(before, after)
          .filter(({ is }) => is !== left)
          .map(({ text }) => text)
          .join('');
      expect([textOf('added'), textOf('removed')]).toEqual([before, after]);
    }),
    { numRuns: 1000 },
  );
});
