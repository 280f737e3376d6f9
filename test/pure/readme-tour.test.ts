/** The tour that the README tells and the one that a test walks are the same: every address and every person of the one stands in the other. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const textOf = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const told = /## A tour of five minutes\n(.*?)\n## /su.exec(textOf('README.md'))?.[1] ?? '';
const walked = textOf('test/browser/tour.test.ts');

test('the README tells six stops', () => {
  expect(told.match(/^\d\. \*\*/gmu)).toEqual([1, 2, 3, 4, 5, 6].map((stop) => `${stop}. **`));
  for (const stop of [1, 2, 3, 4, 5, 6]) expect(walked).toContain(`test('stop ${stop}: `);
});

test('each address it names is opened on the walk', () => {
  const addresses = [...told.matchAll(/`(?:\/app)?(\/(?:hop|ho-so|guong)\/[^`]+)`/gu)].map(
    ([, address = '']) => address,
  );
  expect(addresses.length).toBeGreaterThan(12);
  expect(addresses.filter((address) => !walked.includes(`'${address}'`))).toEqual([]);
  expect(told).toContain('`…/en`');
  expect(walked).toContain('${path}/en');
});

test('each person it names walks', () => {
  const people = [...told.matchAll(/`([a-z0-9-]+)@[^`]+`/gu)].map(([, uid = '']) => uid);
  expect(new Set(people).size).toBeGreaterThan(3);
  expect(people.filter((uid) => !walked.includes(`'${uid}'`))).toEqual([]);
});
