/** No staff page is forgotten by the tests that look at every page. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nothing, pages } from '../browser/looks/pages.ts';

const sourceOf = (file: string): string =>
  readFileSync(new URL(`../../web/pages/${file}`, import.meta.url), 'utf8');

const found = (source: string, pattern: RegExp): readonly string[] =>
  [...source.matchAll(pattern)].map(([, name = '']) => name);

it('each route of the staff application has its row in test/browser/looks/pages.ts', () => {
  const routes = found(sourceOf('inside.tsx'), /<Route\s+path="([^"]+)"/gu);
  expect(routes.length).toBeGreaterThan(10);
  expect([...new Set(pages.map(({ route }) => route))].toSorted()).toEqual(routes.toSorted());
});

it('each part of the settings has its row in test/browser/looks/pages.ts', () => {
  const parts = found(sourceOf('settings.tsx'), /'([a-z-]+)': lazy\(/gu);
  const rows = pages.filter(({ route }) => route === '/app/thiet-lap/:part');
  const paths = rows.map(({ at }) => at(nothing));
  expect(paths.toSorted()).toEqual(parts.map((part) => `/thiet-lap/${part}`).toSorted());
});
