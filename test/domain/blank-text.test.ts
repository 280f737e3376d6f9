/** What shows nothing is nothing, for the schemas and for the rules alike. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isBlank } from '#domain/characters.ts';

const rules = readFileSync(new URL('../../firestore.rules', import.meta.url), 'utf8');
const [, shown] =
  /function filled\(value, max\) \{[^}]*?value\.matches\('\(\?s\)\.\*(\[\^.*\])\.\*'\)/u.exec(
    rules,
  ) ?? [];

/** RE2's \s knows ASCII alone. */
const asTheRulesRead = new RegExp(
  (shown ?? '(?!)').replaceAll('\\\\s', '\\t\\n\\f\\r ').replaceAll('\\\\x{', '\\u{'),
  'u',
);

test('the rules and the schemas find the same characters blank', () => {
  expect(shown).toBeDefined();
  const different: string[] = [];
  for (let point = 0; point <= 0x10_ff_ff; point++) {
    const character = String.fromCodePoint(point);
    if (isBlank(character) === asTheRulesRead.test(character)) different.push(point.toString(16));
  }
  expect(different).toEqual([]);
});
