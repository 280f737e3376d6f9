/** Searching cases: what is typed with or without marks, in part or whole, by name or by code. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  caseKeysOf,
  isFound,
  longestKey,
  mostKeys,
  searchable,
  searchKeyOf,
} from '#domain/case-keys.ts';

const code = 'GS-2026-A1B2C3D4';
const keys = (name: string): readonly string[] =>
  caseKeysOf('a1b2c3d4', { name, kind: 'individual' }).search;

test.each([
  'Điểu Mẫu',
  'dieu mau',
  'MAU',
  'mẫu',
  'đ',
  'dieu m',
  'A1B2',
  'gs-2026-a1b2c3d4',
  'GS2026A1',
])('"%s" finds Điểu Mẫu with the code GS-2026-A1B2C3D4', (typed) => {
  expect(keys('Điểu Mẫu')).toContain(searchKeyOf(typed));
  expect(isFound(typed, { name: 'Điểu Mẫu', code })).toBe(true);
});

test.each(['ieu', 'mau dieu', 'B2C3', 'lan'])('"%s" does not', (typed) => {
  expect(keys('Điểu Mẫu')).not.toContain(searchKeyOf(typed));
  expect(isFound(typed, { name: 'Điểu Mẫu', code })).toBe(false);
});

test('the year alone still searches for something', () => {
  expect(searchKeyOf('gs-2026-')).toBe('gs 2026');
});

const word = fc.stringMatching(/^[a-zđăâêôơưáềỗịA-Z0-9'’-]{1,9}$/u);
const name = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

test('whatever a name holds from the beginning of a word is found by one key and by the page alike', () => {
  fc.assert(
    fc.property(name, fc.nat(), fc.nat(), (typed, from, length) => {
      const words = searchable(typed).split(' ');
      const part = words.slice(from % words.length).join(' ');
      const asked = part.slice(0, 1 + (length % Math.max(part.length, 1))).trim();
      if (asked === '' || /^gs ?\d{4}/u.test(asked)) return;
      expect(keys(typed)).toContain(searchKeyOf(asked));
      expect(isFound(asked, { name: typed, code })).toBe(true);
    }),
  );
});

test('a card never carries more keys than an index takes, nor longer ones', () => {
  const { search } = caseKeysOf('a1b2c3d4', {
    name: Array.from({ length: 30 }, (_, at) => `từ${at}`)
      .join(' ')
      .slice(0, 120),
    kind: 'collective',
  });
  expect(search.length).toBeLessThanOrEqual(mostKeys);
  expect(Math.max(...search.map((key) => key.length))).toBeLessThanOrEqual(longestKey);
});
