import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsIn } from '#domain/truth-check/shared-paragraphs.ts';
import { printsOf, printsToLookUp } from '#domain/truth-check/text-prints.ts';

const word = fc.string({
  minLength: 3,
  maxLength: 6,
  unit: fc.constantFrom(...'a e i o u b c d g h k l m n t'.split(' ')),
});
const words = (least: number, most: number) =>
  fc.array(word, { minLength: least, maxLength: most }).map((all) => all.join(' '));
const field = (text: string) => [{ field: 'report', text }];

describe('the prints of a text', () => {
  it('meet those of any other that has eight words in a row in common, wherever they stand', () => {
    fc.assert(
      fc.property(words(8, 40), words(20, 60), words(20, 60), (shared, before, after) => {
        const one = printsOf('nominations', field(`${before} ${shared} ${after}`));
        const other = new Set(printsOf('nominations', field(`${after} ${shared} ${before}`)));
        expect(one.some((print) => other.has(print))).toBe(true);
      }),
    );
  });

  it('are fewer than its words, and those of a paragraph too short to compare are not kept', () => {
    fc.assert(
      fc.property(words(20, 400), (text) => {
        const prints = printsOf('nominations', field(text));
        expect(prints.length).toBeLessThanOrEqual(rowsIn(text).length);
        expect(prints.length).toBeGreaterThan(0);
      }),
    );
    expect(printsOf('nominations', field('Chị dệt rất đẹp.'))).toEqual([]);
  });

  it('are looked up 300 at most, some of every paragraph', () => {
    fc.assert(
      fc.property(fc.array(words(20, 80), { minLength: 1, maxLength: 120 }), (paragraphs) => {
        const asked = printsToLookUp('nominations', field(paragraphs.join('\n')));
        expect(asked.flat().length).toBeLessThanOrEqual(300);
        expect(asked.filter((prints) => prints.length === 0)).toEqual([]);
        expect(asked).toHaveLength(paragraphs.length);
      }),
      { numRuns: 20 },
    );
  });
});
