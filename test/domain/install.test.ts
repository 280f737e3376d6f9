/** What a new installation starts with, and how it gets there. */
import { expect, it } from 'vitest';
import { CriteriaSet } from '#domain/criteria-set.ts';
import { deploySteps, projectIn } from '../../functions/deploy.ts';
import { firstDocuments } from '../../functions/install.ts';

it('a new installation is not marked as illustrative, and its criteria are drafts that the agency must issue', () => {
  const documents = firstDocuments();
  expect(documents['settings/agency']).toMatchObject({ illustrative: false });
  const sets = Object.entries(documents).filter(([path]) => path.startsWith('criteriaSets/'));
  expect(sets.length).toBeGreaterThan(0);
  expect(new Set(sets.map(([, set]) => CriteriaSet.parse(set).state))).toEqual(
    new Set(['drafted']),
  );
});

it('no people and no cases come with it', () => {
  const collections = new Set(Object.keys(firstDocuments()).map((path) => path.split('/')[0]));
  expect(collections).toEqual(
    new Set(['settings', 'directories', 'cycles', 'movements', 'rulePacks', 'criteriaSets']),
  );
});

it('the database is protected before anything is deployed to it', () => {
  const said = deploySteps('guong-sang-that').map(({ command }) => command.join(' '));
  const at = (words: string): number => said.findIndex((line) => line.includes(words));
  expect(
    at('databases:update (default) --delete-protection ENABLED --point-in-time-recovery ENABLED'),
  ).toBeGreaterThan(-1);
  expect(at('databases:update')).toBeLessThan(at('deploy --only'));
  expect(at('backups:schedules:create --recurrence DAILY')).toBeLessThan(at('deploy --only'));
});

it.each([[[]], [['--project']], [['--project', 'demo-guong-sang']], [['--project', '../x']]])(
  'a deploy to %j is refused',
  (words) => {
    expect(projectIn(words)).toBeNull();
  },
);

it('a deploy names its project', () => {
  expect(projectIn(['--project', 'guong-sang-that'])).toBe('guong-sang-that');
});
