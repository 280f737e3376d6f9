/** A letter as HTML: the compiled template is fresh, everything is filled in, and nothing in a text becomes markup. */
import { expect, test } from 'vitest';
import { givenCalendar } from '#domain/calendar.ts';
import { digestOf } from '#domain/digest.ts';
import { letterOf } from '#domain/mail-wording/letter.ts';
import { compiledLetter } from '../../functions/mail-template/compiled.ts';
import { htmlOf } from '../../functions/src/mail/letter-html.ts';
import parts from '../../functions/src/mail/letter-parts.json' with { type: 'json' };
import { mail } from '../builders/mail.ts';
import { task } from '../builders/task.ts';

const site = 'https://guong.example';
const digest = (count: number) =>
  digestOf(
    Array.from({ length: count }, () => ({ task: task(), to: 'bearer' as const })),
    { today: '2026-12-07', calendar: givenCalendar, site },
  )!;

test('the functions fill in the template as it is now', async () => {
  expect(parts, 'letter-parts.json is stale: run npm run letters').toEqual(await compiledLetter());
});

test('is whole, in its language, with each line’s link, and fetches nothing from elsewhere', () => {
  const html = htmlOf(digest(3));
  expect(html).toMatch(/^<!doctype html>\n?<html lang="vi"[^]*<\/html>$/iu);
  expect(html.match(/href="https:\/\/guong\.example\/app\/ho-so\/a1b2c3d4"/gu)).toHaveLength(3);
  expect(html).not.toMatch(/\{\{|undefined|<img|@import|url\(|fonts\.googleapis/u);
});

test('has colours for dark and for light', () => {
  const html = htmlOf(digest(1));
  expect(html).toContain('<meta name="color-scheme" content="light dark"');
  expect(html).toContain('prefers-color-scheme: dark');
});

test('sixty lines stay below what Gmail cuts off', () => {
  expect(Buffer.byteLength(htmlOf(digest(80)))).toBeLessThan(100_000);
});

test('what a text holds stays text', () => {
  const code = '<img src=x onerror="alert(1)">';
  const letter = letterOf(mail({ kind: 'caseReturned', code }), site)!;
  expect(htmlOf(letter)).not.toContain('<img');
});

test('a part that asks for what the letter does not have is a fault, and no gap', () => {
  const broken = { ...digest(1), copyLink: undefined } as unknown as ReturnType<typeof digest>;
  expect(() => htmlOf(broken)).toThrow('the letter has no copyLink');
});
