/** Whatever is stored is either planted with marks that are searched for, or says why there is nothing to plant. */
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { claim } from '../builders/claim.ts';
import { dossier } from '../builders/dossier.ts';
import { filled, Id, text } from '#domain/text.ts';
import { tellsFigure } from '../secrets/figures.ts';
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

test('a planted figure is found where it is read, and not within an instant, a hash or a port', () => {
  const forms = ['40.417', '40417', '40,417'];
  const told = (said: string) => forms.some((form) => tellsFigure(said, form));
  for (const said of [
    'giúp 40.417 hộ',
    '{"value":40417,"unit":"hộ"}',
    '40417đ',
    'khoản-40417.pdf',
    '40,417 households.',
    '40.417',
  ])
    expect(told(said), said).toBe(true);
  for (const said of [
    '{"_seconds":1764404179,"_nanoseconds":404170000}',
    '2026-11-29T14:35:40.417Z',
    '9f40417b',
    '127.0.0.1:40417',
    '140.417',
    '40.4170',
  ])
    expect(told(said), said).toBe(false);
});
