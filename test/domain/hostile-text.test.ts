/** Every text of every move, as the function reads it before anything is stored: found by walking the schemas, so that none is forgotten. */
import { expect, test } from 'vitest';
import * as z from 'zod';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import { trackNames } from '#domain/tracks.ts';
import { wordSchemasIn } from '../secrets/marks.ts';

const inputs = trackNames.flatMap((track) => {
  const rules: Readonly<Record<string, { readonly input: z.ZodType }>> = rulesOfMoves[track];
  return Object.entries(rules).map(([move, { input }]) => [`${track}.${move}`, input] as const);
});
const texts = inputs.flatMap(([name, input]) => wordSchemasIn(input, name));

const takes = (schema: z.core.$ZodType, typed: string): boolean =>
  z.safeParse(schema, typed).success;

/** The places of those that are not as they should be. */
const but = (right: (schema: z.core.$ZodType) => boolean): readonly string[] =>
  texts.filter(([, schema]) => !right(schema)).map(([path]) => path);

test('there are as many as a person may type into', () => {
  expect(inputs.length).toBeGreaterThan(60);
  expect(texts.length).toBeGreaterThan(60);
});

test.each([
  ['right-to-left marks', 'a\u202Eb'],
  ['zero-width blanks', 'a\u200Bb'],
  ['bells', 'a\u0007b'],
  ['a text of 1 MB', 'x'.repeat(1_000_000)],
])('none takes %s', (_what, typed) => {
  expect(but((schema) => !takes(schema, typed))).toEqual([]);
});

test('each stores letters in parts as whole ones', () => {
  const typed = 'Ến';
  expect(but((schema) => z.safeParse(schema, typed.normalize('NFD')).data === typed)).toEqual([]);
});

test('each takes markup as the text it is', () => {
  const typed = '<b>Ến</b>';
  expect(but((schema) => z.safeParse(schema, typed).data === typed)).toEqual([]);
});
