/** What two roles may not, three may not: the rules ask for any of some roles, in one place, and never that one be missing. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rules = readFileSync(new URL('../../firestore.rules', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => !line.trimStart().startsWith('//'))
  .join('\n');

const functions = [...rules.matchAll(/function (\w+)\([^)]*\) \{(?<body>.*?)\n *\}\n/gsu)].map(
  ([, name = '', body = '']) => ({ name, body }),
);

/** `holds`, and whatever asks it in turn. */
const askingForRoles = (): ReadonlySet<string> => {
  const found = new Set(['holds']);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const { name, body } of functions)
      if ([...found].some((one) => new RegExp(`\\b${one}\\(`, 'u').test(body))) found.add(name);
  }
  return found;
};

test('a person’s roles are looked at in one function, and where a task is handed to some of them', () => {
  expect(
    rules
      .split('\n')
      .filter((line) => line.includes('me().roles'))
      .map((line) => line.trim()),
  ).toEqual([
    '&& me().roles.hasAny(roles)',
    "&& (secondFactorShown() || !me().roles.hasAny(['head', 'deputy', 'admin']));",
    '.concat(me().roles)',
    ".concat((me().roles.join(':' + me().unit + ',') + ':' + me().unit).split(','));",
  ]);
});

test('nothing asks that a role be missing', () => {
  const asking = askingForRoles();
  expect(asking.size).toBeGreaterThan(10);
  const denied = [...rules.matchAll(/!(\w+)\(/gu)].map(([, name = '']) => name);
  expect(denied.length).toBeGreaterThan(0);
  expect(denied.filter((name) => asking.has(name))).toEqual([]);
});
