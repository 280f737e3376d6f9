/** What the benchmark opens and what there is to open are the same. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { staffPages } from './staff-addresses.ts';

const source = (name: string): string =>
  readFileSync(new URL(`../../web/pages/${name}`, import.meta.url), 'utf8');

test('every address of the staff application is measured', () => {
  const routes = [...source('inside.tsx').matchAll(/<Route path="(\/app[^"]*)"/gu)].map(
    ([, path = '']) => path,
  );
  expect(routes.length).toBeGreaterThan(20);
  const measured = new Set(staffPages.map(({ route }) => route));
  expect(routes.toSorted()).toEqual([...measured].toSorted());
});

test('every part of the settings is measured', () => {
  const parts = [...source('settings.tsx').matchAll(/^ {2}'([a-z-]+)': lazy/gmu)].map(
    ([, part = '']) => `/app/thiet-lap/${part}`,
  );
  expect(parts.length).toBeGreaterThan(10);
  const measured = staffPages.filter(({ route }) => route.endsWith(':part'));
  expect(measured.map(({ path }) => path).toSorted()).toEqual(parts.toSorted());
});
