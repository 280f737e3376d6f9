/** The next step of every task: a place that exists, a word on the button, a page of the menu. */
import { describe, expect, test } from 'vitest';
import { trackNames, tracks } from '#domain/tracks.ts';
import { countsOf, nextStepFor, nextStepOf } from '../../web/pages/next-step.ts';
import { pageOf } from '../../web/pages/places.ts';
import { worklists } from '../../web/words/worklists.ts';
import { words } from '../../web/words/words.ts';
import { task } from '../builders/task.ts';

const kinds = Object.keys(words.tasks);
const known = trackNames.flatMap((track) =>
  kinds.flatMap((kind) => {
    const href = nextStepOf({ track, kind, subject: 'a1' });
    return href === null ? [] : [{ track, kind, href }];
  }),
);

describe('the next step', () => {
  test('of every kind of task has words on its button', () => {
    expect(known.filter(({ kind }) => !Object.hasOwn(worklists.next, kind))).toEqual([]);
    expect(known.length).toBeGreaterThan(14);
  });

  test('opens a move only where the table has one of that name', () => {
    const moves = known.flatMap(({ track, href }) => {
      const [, move] = /#buoc-(\w+)$/u.exec(href) ?? [];
      return move === undefined ? [] : [tracks[track].moves.some(({ name }) => name === move)];
    });
    expect(moves.length).toBeGreaterThan(5);
    expect(moves).not.toContain(false);
  });

  test('leads to the document that cannot be read, on every track', () => {
    expect(
      trackNames.map((track) => nextStepOf({ track, kind: 'mendDocument', subject: 'a1' })),
    ).toEqual(trackNames.map((track) => pageOf(track, 'a1')));
  });
});

test('whoever only runs the system is led to no document of the work, whoever works with it besides is', () => {
  const mend = task({ kind: 'mendDocument', subject: 'a1' });
  expect([
    nextStepFor(mend, ['admin']),
    nextStepFor(mend, ['admin', 'office']),
    nextStepFor(task({ kind: 'appraise', subject: 'a1' }), ['office']),
  ]).toEqual([null, '/app/ho-so/a1', '/app/ho-so/a1#f-criteria']);
});

test('the menu counts each task under its page, and all under one’s own tasks', () => {
  const tasks = [
    task({ kind: 'appraise' }),
    task({ kind: 'issue' }),
    task({ track: 'decisions', kind: 'issue' }),
    task({ track: 'sessions', kind: 'openSession' }),
    task({ kind: 'mendDocument' }),
    task({ track: 'batches', kind: 'send' }),
  ];
  expect(countsOf(tasks)).toEqual({ tasks: 6, cases: 2, batches: 1, decisions: 2, sessions: 1 });
  expect(countsOf([])).toEqual({});
  expect(countsOf(tasks.slice(0, 1), { toConfirm: 2, unitTasks: 5, board: 3, mails: 1 })).toEqual({
    tasks: 3,
    cases: 1,
    unitTasks: 5,
    board: 3,
    mails: 1,
  });
});
