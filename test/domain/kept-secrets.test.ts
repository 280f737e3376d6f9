/** Whatever is stored is either planted with marks that are searched for, or says why there is nothing to plant. */
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { claim } from '../builders/claim.ts';
import { dossier } from '../builders/dossier.ts';
import { filled, Id, text } from '#domain/text.ts';
import { planted, spared, wordless } from '../secrets/kept.ts';
import { freshMarks, wordsIn } from '../secrets/marks.ts';
import { storedSchemas } from '../secrets/stored-schemas.ts';

test('every stored schema is planted or says why it holds no words', async () => {
  const stored = Object.keys(await storedSchemas()).toSorted();
  const named = [...Object.keys(planted), ...Object.keys(wordless)].toSorted();
  // A suggestion is a form: what is stored of it is a new factor and its private part.
  expect(named.filter((name) => name !== 'Suggestion')).toEqual(stored);
});

test('nothing is spared that is not there', () => {
  const there = Object.entries(planted).flatMap(([name, schema]) => wordsIn(schema, name));
  expect(spared.filter((path) => !there.includes(path))).toEqual([]);
});

describe('marks', () => {
  const marks = freshMarks(() => false);

  test('go into every word of a document, be it new or without words yet, and into no key', () => {
    const schema = z.strictObject({
      id: Id,
      added: filled(10),
      lines: z.array(text(300)),
      said: z.record(Id, z.strictObject({ note: text(500).nullable() })),
    });
    const document = { id: 'a', added: 'x', lines: [], said: { H1: { note: '' } } };
    const { id, ...rest } = marks.in(schema, 'New', document);
    expect(id).toBe('a');
    expect(marks.foundIn(JSON.stringify(rest))).toEqual([
      'New.added',
      'New.lines[]',
      'New.said{}.note',
    ]);
    expect(wordsIn(schema, 'New')).toEqual(['New.added', 'New.lines[]', 'New.said{}.note']);
  });

  test('are found again whatever became of the text', () => {
    const { summary } = marks.in(planted.Dossier, 'Dossier', dossier());
    const { unit } = marks.in(planted.Claim, 'Claim', claim());
    const told = `<b>${summary.toUpperCase()}</b>-${unit}-`;
    expect(marks.foundIn(told)).toEqual(['Dossier.summary', 'Claim.unit']);
    expect(marks.foundIn('Người giữ nghề dệt ở Bù Gia Mập')).toEqual([]);
  });
});
