/** The words in which a correction differs from what it replaced. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differenceOf } from '../../web/pages/history/difference.ts';

it.each([
  ['Điểu Thi Ến', 'Điểu Thị Ến', ['Thi', 'Thị']],
  ['Thi Mẫu', 'Thị Mẫu', ['Thi', 'Thị']],
  ['Điểu Ến', 'Điểu Thị Ến', ['', 'Thị ']],
  ['1968', '1986', ['1968', '1986']],
  ['', 'Già làng', ['', 'Già làng']],
])('from “%s” to “%s” only the words that differ are marked', (one, other, marked) => {
  const { before, after } = differenceOf(one, other);
  expect([before, after]).toEqual(marked);
});

const texts = fc
  .array(fc.constantFrom('Điểu', 'Thị', 'Thi', 'Ến', ' ', '  ', '\n', ''), { maxLength: 12 })
  .map((parts) => parts.join(''));

it('nothing of either text is lost', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const { start, before, after, end } = differenceOf(one, other);
      expect(start + before + end).toBe(one);
      expect(start + after + end).toBe(other);
    }),
  );
});
