import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  brokenTokens,
  claimsNamed,
  paragraphsOf,
  plainText,
  stretches,
  withoutTokens,
} from '#domain/story-text.ts';
import { claim } from '../builders/claim.ts';

const claims = { households: claim({ value: 1234.5, unit: 'kg' }), trust: claim({ value: null }) };
const one = (): number => 1;

it('divides paragraphs at blank lines only', () => {
  expect(paragraphsOf('Một\nhàng.\n\nHai.\r\n \r\n\n Ba.\n')).toEqual([
    'Một\nhàng.',
    'Hai.',
    'Ba.',
  ]);
});

it('names each claim once, in the order in which a reader meets it', () => {
  const story = { lead: 'A [[b]] và [[a]].', body: '[[a]] [[c]] [[b]]' };
  expect(claimsNamed(story)).toEqual(['b', 'a', 'c']);
});

it('puts the figure with its source in the place of a token', () => {
  expect(stretches('Thu [[households]] mỗi vụ.', () => 3, claims)).toEqual([
    { text: 'Thu ' },
    { figure: '1.234,5 kg', source: 3 },
    { text: ' mỗi vụ.' },
  ]);
});

it('leaves only the footnote of a claim without a number', () => {
  expect(stretches('Được tin cậy[[trust]]', one, claims)).toEqual([
    { text: 'Được tin cậy' },
    { figure: '', source: 1 },
  ]);
});

it('shows nothing for a claim that is not there, not even one named like a property of objects', () => {
  expect(stretches('A[[constructor]][[gone]]B', one, claims)).toEqual([
    { text: 'A' },
    { text: 'B' },
  ]);
});

it('tells brackets that name nothing', () => {
  expect(brokenTokens('[[ok]] [[not ok]] [[open] ]]')).toEqual(['[[not ok]]', '[[open]', ']]']);
});

it('keeps every word outside of tokens, whatever is typed', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme' }).filter((text) => !/[[\]]/u.test(text)),
    fc.constantFrom('[[households]]', '[[trust]]'),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const shown = plainText(stretches(parts.join(''), one, claims));
      const figures = new Map([
        ['[[households]]', '1.234,5 kg'],
        ['[[trust]]', ''],
      ]);
      expect(shown).toBe(parts.map((text) => figures.get(text) ?? text).join(''));
    }),
  );
});

it('blots tokens out without moving anything', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const text = `${before}[[households]]${after}`;
      expect(withoutTokens(text)).toHaveLength(text.length);
    }),
  );
});
