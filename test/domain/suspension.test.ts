/** While a case is suspended nobody is reminded of what nobody can do; the office is, of settling it. */
import { expect, test } from 'vitest';
import { decide } from '#domain/engine/decide.ts';
import { obligationOf } from '#domain/engine/obligations.ts';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import type { Nomination } from '#domain/nomination.ts';
import { liveStates, type NominationState } from '#domain/nomination-workflow.ts';
import { instantAt, morning } from '../builders/instant.ts';
import { moveRequest } from '../builders/move.ts';
import { nomination } from '../builders/nomination.ts';
import { person } from '../builders/person.ts';
import { askedOf, type Delivery, factsFor } from './engine-world.ts';

const settled = 'nominations.ho-so-1.4.settleSuspension';

/** What the office's move makes of tasks: those that are done, and those that are opened, by kind and audience. */
const tasksAfter = (
  move: string,
  state: NominationState,
  suspended: boolean,
  given: Partial<Nomination> = {},
) => {
  const key = suspended ? settled : 'nominations.ho-so-1.3.own';
  const since = suspended ? { by: 'van-phong-1', at: morning } : null;
  const doc = nomination({ state, tasks: [key], suspended: since, ...given });
  const delivery: Delivery = {
    fit: null,
    request: moveRequest({ move, by: 'somebody', seen: 0, input: { reason: 'Có đơn phản ánh.' } }),
    moveId: 'x'.repeat(20),
    mover: person({ roles: ['office'] }),
    walls: [],
    pack: 0,
    sessionState: 'planned',
    after: 0,
  };
  const answer = decide(askedOf(doc, delivery), rulesOfMoves.nominations, factsFor(doc, delivery));
  const tasks = answer.writes.filter(({ path }) => path.startsWith('tasks/'));
  return {
    returnedUntil: answer.writes[0]?.data['returnedUntil'],
    due: tasks.find(({ op }) => op === 'create')?.data['due'],
    done: tasks.filter(({ op }) => op === 'update').map(({ path }) => path),
    opened: tasks
      .filter(({ op }) => op === 'create')
      .map(({ data }) => `${String(data['kind'])} ${String(data['audience'])}`),
  };
};

test.each(liveStates)(
  'suspended in %s, its task is done and the office is to settle it',
  (state) => {
    expect(tasksAfter('suspend', state, false)).toMatchObject({
      done: ['tasks/nominations.ho-so-1.3.own'],
      opened: ['settleSuspension office'],
    });
  },
);

test.each(liveStates)('resumed in %s, the task of the state is opened anew', (state) => {
  const { done, opened } = tasksAfter('resume', state, true);
  expect(done).toEqual([`tasks/${settled}`]);
  expect(opened[0]).toMatch(new RegExp(`^${obligationOf('nominations', state)!.kind} `, 'u'));
});

test('withdrawn while suspended, it asks nothing of anybody', () => {
  expect(tasksAfter('withdraw', 'appraisal', true)).toMatchObject({
    done: [`tasks/${settled}`],
    opened: [],
  });
});

test('the time to mend stands still meanwhile', () => {
  const suspended = { by: 'van-phong-1', at: instantAt(morning.millis - 10 * 86_400_000) };
  const given = { suspended, returnedUntil: '2026-11-20' };
  expect(tasksAfter('resume', 'returned', true, given)).toMatchObject({
    returnedUntil: '2026-11-30',
    due: '2026-11-30',
  });
});

test('nor does it end before the case goes on, so that its unit is reminded again', () => {
  const suspended = { by: 'van-phong-1', at: instantAt(morning.millis - 2 * 86_400_000) };
  const given = { suspended, returnedUntil: '2026-11-02' };
  expect(tasksAfter('resume', 'returned', true, given)).toMatchObject({
    returnedUntil: '2026-11-23',
    due: '2026-11-23',
  });
});
