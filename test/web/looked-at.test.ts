/** No staff page is forgotten by the tests that look at every page. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pages } from '../browser/looks/pages.ts';

const source = readFileSync(new URL('../../web/pages/inside.tsx', import.meta.url), 'utf8');

it('each route of the staff application has its row in test/browser/looks/pages.ts', () => {
  const routes = [...source.matchAll(/<Route\s+path="([^"]+)"/gu)].map(([, path = '']) => path);
  expect(routes.length).toBeGreaterThan(10);
  expect(Object.keys(pages).toSorted()).toEqual(routes.toSorted());
});
