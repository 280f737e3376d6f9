/** Names as Vietnamese lists sort them, against the collation that ships with the language's own rules. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collated, givenNameOf, sortKeyOf } from '#domain/given-name.ts';

test.each([
  ['Nguyễn Văn Mẫu', 'Mẫu'],
  ['Điểu Ến', 'Ến'],
  ['Thị Ví Dụ', 'Dụ'],
  ['Y Bhiăo Niê', 'Bhiăo'],
  ['Y Moan', 'Moan'],
  ['H’Hen Niê', 'Hen'],
  ["H'Hen Niê", 'Hen'],
  ['H Hoa Mlô', 'Hoa'],
  ["K'Brễu", "K'Brễu"],
  ['  Lan  ', 'Lan'],
  ['', ''],
])('%s is called %s', (name, given) => {
  expect(givenNameOf(name)).toBe(given);
});

describe('the key that the database sorts by', () => {
  const letters = Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxy');
  const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
  const syllable = fc
    .tuple(
      fc.constantFrom('', ...letters.filter((letter) => !/[aăâeêioôơuưy]/u.test(letter))),
      fc.constantFrom(...Array.from('aăâeêioôơuưy')),
      fc.constantFrom(...tones),
      fc.constantFrom('', 'n', 'ng', 'm', 'c', 't'),
    )
    .map(([first, vowel, tone, last]) => `${first}${vowel}${tone}${last}`.normalize('NFC'));
  const name = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const plain = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
  const vietnamese = new Intl.Collator('vi');

  test('orders any two names as a Vietnamese dictionary does', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(plain(collated(one), collated(other))).toBe(
          Math.sign(vietnamese.compare(one, other)),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  test('is the same for capitals and for letters in parts', () => {
    fc.assert(
      fc.property(name, (one) => {
        expect(collated(one.toUpperCase().normalize('NFD'))).toBe(collated(one));
      }),
    );
  });

  test('puts a person under the given name, a collective under its whole name', () => {
    const people = ['Nguyễn Văn Ánh', 'Điểu Bé', 'Y Bhiăo Niê', 'Lâm Thị An'];
    const key = (one: string): string => sortKeyOf({ name: one, kind: 'individual' });
    expect(people.toSorted((one, other) => plain(key(one), key(other)))).toEqual([
      'Lâm Thị An',
      'Nguyễn Văn Ánh',
      'Điểu Bé',
      'Y Bhiăo Niê',
    ]);
    expect(sortKeyOf({ name: 'Tổ dệt Bù Lạch', kind: 'collective' })).toMatch(/^to~-de~t/u);
  });

  test('follows the name that the unit has given instead of the guess', () => {
    const person = { name: 'Rơ Châm Ánh Hồng', kind: 'individual' } as const;
    expect(sortKeyOf(person)).toMatch(/^ho~ng-/u);
    expect(sortKeyOf(person, 'Ánh')).toMatch(/^anh-/u);
  });
});
