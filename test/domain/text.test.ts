/** Text is stored in one form, without anything the eye cannot see. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composed } from '#domain/characters.ts';
import { byGivenName, filled, folded, Id, text } from '#domain/text.ts';

const unicode = fc.string({ unit: 'binary' });
/** Letters, marks and spaces in which Vietnamese names are typed, composed or not. */
const vietnamese = fc.string({
  unit: fc.constantFrom(
    ...Array.from('aăâeêioôơuưyđĐÂÔƯ bcdghnKTV\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B'),
  ),
});

test('a name typed on a Mac and one typed on Windows are stored as the same text', () => {
  expect(text(20).parse('Điểu Ến'.normalize('NFD'))).toBe('Điểu Ến'.normalize('NFC'));
});

test('what was stored is stored unchanged when it is sent again', () => {
  const schema = text(50);
  fc.assert(
    fc.property(fc.oneof(unicode, vietnamese), (typed) => {
      const first = schema.safeParse(typed);
      fc.pre(first.success);
      expect(schema.safeParse(first.data)).toEqual(first);
    }),
  );
});

test('stored text is composed and no longer than allowed', () => {
  fc.assert(
    fc.property(fc.oneof(unicode, vietnamese), (typed) => {
      const { data } = text(10).safeParse(typed);
      fc.pre(data !== undefined);
      expect(data).toBe(composed(data));
      expect(Array.from(data)).toHaveLength(Math.min(10, Array.from(data).length));
    }),
  );
});

test('length counts what is stored, not how it was typed', () => {
  expect(text(4).parse('Thị'.normalize('NFD'))).toBe('Thị');
  expect(
    text(3)
      .safeParse('Điểu')
      .error?.issues.map(({ message }) => message),
  ).toEqual(['tooLong']);
});

test('a letter that grows when composed is still held to the length', () => {
  expect(composed('\u0958')).toHaveLength(2);
  expect(text(1).safeParse('\u0958').success).toBe(false);
});

describe('hidden characters are refused', () => {
  test.each([
    ['a null', '\u0000'],
    ['an escape', '\u001B'],
    ['a delete', '\u007F'],
    ['a control of the upper set', '\u0085'],
    ['a zero-width space', '\u200B'],
    ['a zero-width non-joiner', '\u200C'],
    ['a zero-width joiner', '\u200D'],
    ['a left-to-right mark', '\u200E'],
    ['a right-to-left mark', '\u200F'],
    ['an Arabic letter mark', '\u061C'],
    ['a right-to-left override', '\u202E'],
    ['an isolate', '\u2067'],
    ['a word joiner', '\u2060'],
    ['a byte-order mark', '\uFEFF'],
    ['half of a surrogate pair', '\uD800'],
  ])('%s', (_name, mark) => {
    expect(
      text(20)
        .safeParse(`Điểu${mark}Mẫu`)
        .error?.issues.map(({ message }) => message),
    ).toEqual(['hiddenCharacters']);
  });
});

test('line breaks and tabs inside a report are kept', () => {
  expect(text(20).parse('một\nhai\tba\r\n')).toBe('một\nhai\tba');
});

test('markup is text like any other', () => {
  expect(text(40).parse('<script>alert("x")</script>')).toBe('<script>alert("x")</script>');
});

test.each([
  ['blanks', ' \n '],
  ['spaces that break no line', '\u00A0\u202F'],
  ['spaces of other widths', '\u2003\u3000'],
  ['soft hyphens', '\u00AD\u00AD'],
  ['a Hangul filler', '\u3164'],
  ['an empty braille cell', '\u2800'],
])('a field that must say something refuses %s', (_name, typed) => {
  expect(
    filled(20)
      .safeParse(typed)
      .error?.issues.map(({ message }) => message),
  ).toEqual(['empty']);
});

test('folding takes away tones, marks, case and doubled spaces', () => {
  expect(folded('  Điểu   ẾN ')).toBe('dieu en');
  expect(folded('Đặng Thị Thùy Dương')).toBe('dang thi thuy duong');
  expect(folded('ƯỚC ƠN')).toBe('uoc on');
});

test('folding does not depend on how a text was typed', () => {
  fc.assert(
    fc.property(vietnamese, (typed) => {
      expect(folded(typed.normalize('NFD'))).toBe(folded(typed.normalize('NFC')));
    }),
  );
});

test('folding a folded text changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(unicode, vietnamese), (typed) => {
      expect(folded(folded(typed))).toBe(folded(typed));
    }),
  );
});

test('a folded Vietnamese text is plain letters', () => {
  fc.assert(
    fc.property(vietnamese, (typed) => {
      expect(folded(typed)).toMatch(/^[a-z ]*$/u);
    }),
  );
});

test('people are listed by their given name, then by the whole name', () => {
  const names = ['Trần Văn Bình', 'Lê Thị An', 'Điểu Bình', 'Nguyễn Đức', 'Võ Dũng'];
  expect(names.toSorted(byGivenName)).toEqual([
    'Lê Thị An',
    'Điểu Bình',
    'Trần Văn Bình',
    'Võ Dũng',
    'Nguyễn Đức',
  ]);
});

test.each(['', 'a/b', 'a b', 'điểu', 'x'.repeat(121)])('%j is no id', (id) => {
  expect(Id.safeParse(id).success).toBe(false);
});
