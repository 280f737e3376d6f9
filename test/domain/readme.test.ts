/** The README says what the code does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withDiagram } from '../../functions/rules/diagram.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

it('the diagram is the one the table draws; after a change: npm run rules', () => {
  expect(readme).toBe(withDiagram(readme));
});

it('the two commands are those that the scripts and the machine that checks run', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    scripts: object;
  };
  expect(readme).toContain('npm ci && npm start');
  expect(readme).toContain('npm ci && npm test');
  expect(Object.keys(scripts)).toEqual(
    expect.arrayContaining(['start', 'test', 'suite', 'bench', 'rules', 'deploy', 'grant']),
  );
  expect(readFileSync(new URL('.ci/run', root), 'utf8')).toContain('npm ci && npm test');
});

it('every folder the tree names exists, and every folder of the first two levels is named', () => {
  const named = [...readme.matchAll(/^(functions|web|test)\/([a-z-]+)?\/?\s/gmu)].map(([line]) =>
    line.trim(),
  );
  for (const folder of named) expect(existsSync(new URL(folder, root)), folder).toBe(true);
  const folders = ['functions', 'web', 'test'].flatMap((top) =>
    readdirSync(new URL(`${top}/`, root), { withFileTypes: true })
      .filter(
        (entry) => entry.isDirectory() && !['lib', 'dist', 'node_modules'].includes(entry.name),
      )
      .map(({ name }) => `${top}/${name}/`),
  );
  for (const folder of folders) expect(readme, `the tree lacks ${folder}`).toContain(folder);
});
