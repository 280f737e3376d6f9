/** What the search for secrets reads of a printed issue: every word that stands on its paper. */
import { expect, test } from 'vitest';
import { issuePdf } from '../../functions/src/public-files/issue-pdf.ts';
import { bulletinItem, issue } from '../builders/bulletin.ts';
import { profile } from '../builders/story.ts';
import { pdfText } from '../secrets/pdf-text.ts';

test('the words of a printed issue are read back, with their marks, and not from the bytes alone', async () => {
  const word = 'qxbcdfq';
  const told = profile({ title: `Người giữ nghề dệt ở Ấp ${word}` });
  const items = [bulletinItem({ profile: told.slug })];
  const shown = { [told.slug]: { profile: told, photo: null } };
  const bytes = await issuePdf(issue({ items }), shown, 'https://vidu.example');
  expect(bytes.toString('latin1')).not.toContain(word);
  const text = (await pdfText(bytes)).replaceAll(/\s+/gu, ' ');
  expect(text).toContain(word);
  expect(text).toContain('Người giữ nghề dệt ở Ấp');
});
