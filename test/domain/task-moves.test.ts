/** Handing on a task and giving it more time, on the case of the builders. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '#domain/engine/decide.ts';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import { decide } from '#domain/engine/decide.ts';
import type { Asked } from '#domain/engine/asked.ts';
import type { Role } from '#domain/person.ts';
import type { Standing } from '#domain/stand-in.ts';
import { morning } from '../builders/instant.ts';
import { moveRequest } from '../builders/move.ts';
import { nomination } from '../builders/nomination.ts';
import { otherUnit, ownUnit, person } from '../builders/person.ts';
import { task } from '../builders/task.ts';
import { askedOf, type Delivery, factsFor } from './engine-world.ts';

const key = 'nominations.a1b2c3d4.1.appraise';
const reason = { reason: 'Người phụ trách nghỉ phép' };

const people = {
  'can-bo-1': person({ roles: ['officer'] }),
  'can-bo-2': person({ roles: ['officer'] }),
  'can-bo-xa': person({ roles: ['officer'], unit: otherUnit }),
  'van-phong-1': person({ roles: ['office'] }),
  'van-phong-2': person({ roles: ['office'] }),
  'van-phong-nghi': person({ roles: ['office'], active: false }),
};
const roster = {
  v: 1 as const,
  people: Object.fromEntries(
    Object.entries(people).map(([uid, { name, roles, unit, active }]) => [
      uid,
      { name, roles, unit, active },
    ]),
  ),
};

interface Try {
  readonly state: 'returned' | 'appraisal' | 'decision' | 'notice';
  readonly move: 'assign' | 'extend';
  readonly input: object;
  readonly roles?: readonly Role[];
  readonly walls?: readonly string[];
  readonly suspended?: boolean;
  readonly given?: Partial<Asked>;
}

const answered = (tried: Try, tasks: readonly string[] = [key]): Answer => {
  const {
    state,
    move,
    input,
    roles = ['office'],
    walls = [],
    suspended = false,
    given = {},
  } = tried;
  const since = { by: 'van-phong-1', at: morning };
  const doc = nomination({ state, tasks: [...tasks], suspended: suspended ? since : null });
  const delivery: Delivery = {
    fit: null,
    request: moveRequest({ move, by: 'somebody', seen: 0, input: { ...input, ...reason } }),
    moveId: 'x'.repeat(20),
    mover: person({ roles: [...roles], unit: ownUnit }),
    walls,
    pack: 0,
    sessionState: 'planned',
    after: 0,
  };
  const asked = { ...askedOf(doc, delivery), roster, ...given };
  return decide(asked, rulesOfMoves.nominations, factsFor(doc, delivery));
};

const codes = (answer: Answer): readonly string[] =>
  answer.status === 'refused' ? [answer.code, ...answer.unmet.map(({ code }) => code)] : [];

const writesOf = (answer: Answer, path: string): object | undefined =>
  answer.writes.find((write) => write.path === path)?.data;

/** "kind person" of the mails of a move. */
const mailsOf = ({ writes }: Answer): readonly string[] =>
  writes
    .filter(({ path }) => path.startsWith('mail/'))
    .map(({ data }) => `${String(data['kind'])} ${String(data['person'])}`);

const standingIn = (absent: string, by: string): Standing => ({
  for: absent,
  by,
  validFrom: '2026-11-01',
  validTo: '2026-11-30',
});

describe('a task is handed on', () => {
  test('to a colleague who bears such tasks, who is told beside whoever stands in for them', () => {
    const answer = answered({
      state: 'appraisal',
      move: 'assign',
      input: { task: key, to: 'van-phong-2' },
      given: { standIns: [standingIn('van-phong-2', 'can-bo-1')] },
    });
    expect(codes(answer)).toEqual([]);
    expect(writesOf(answer, `tasks/${key}`)).toEqual({
      audience: 'uid:van-phong-2',
      unit: ownUnit,
    });
    expect(mailsOf(answer)).toEqual(['taskAssigned can-bo-1', 'taskAssigned van-phong-2']);
  });

  test('and whoever bore it by name is told that it is theirs no more', () => {
    const answer = answered({
      state: 'appraisal',
      move: 'assign',
      input: { task: key, to: 'van-phong-2' },
      given: { task: task({ audience: 'uid:can-bo-2' }) },
    });
    expect(mailsOf(answer)).toEqual(['taskAssigned van-phong-2', 'taskHandedOn can-bo-2']);
  });

  test.each([
    ['it was everybody’s', 'office'],
    ['it stays with the same', 'uid:van-phong-2'],
  ])('but nobody is, where %s', (_how, audience) => {
    const answer = answered({
      state: 'appraisal',
      move: 'assign',
      input: { task: key, to: 'van-phong-2' },
      given: { task: task({ audience }) },
    });
    expect(mailsOf(answer)).toEqual(['taskAssigned van-phong-2']);
  });

  test('also where a suspended case waits to be settled, and so it is given more time', () => {
    const suspended = { state: 'returned', suspended: true } as const;
    const to = { task: key, to: 'van-phong-2' };
    expect(codes(answered({ ...suspended, move: 'assign', input: to }))).toEqual([]);
    const answer = answered({
      ...suspended,
      move: 'extend',
      input: { task: key, due: '2026-12-30' },
    });
    expect(codes(answer)).toEqual([]);
    expect(writesOf(answer, `tasks/${key}`)).toEqual({ due: '2026-12-30' });
    // Its time to mend stands still, and goes on when the case does.
    expect(answer.writes[0]?.data).not.toHaveProperty('returnedUntil');
  });

  test.each([
    ['somebody without the role', 'can-bo-1', []],
    ['somebody who has left', 'van-phong-nghi', []],
    ['a stranger', 'nobody', []],
    ['somebody shut out of the case', 'van-phong-2', ['van-phong-2']],
  ])('but not to %s', (_who, to, walls) => {
    const answer = answered({
      state: 'appraisal',
      move: 'assign',
      input: { task: key, to },
      walls,
    });
    expect(codes(answer)).toEqual(['notYet', 'notTheirTask']);
  });

  test('by the head of a unit only where the unit bears it', () => {
    const byUnitHead = (state: Try['state'], to: string): readonly string[] =>
      codes(answered({ state, move: 'assign', input: { task: key, to }, roles: ['unitHead'] }));
    expect(byUnitHead('returned', 'can-bo-2')).toEqual([]);
    expect(byUnitHead('returned', 'can-bo-xa')).toEqual(['notYet', 'notTheirTask']);
    expect(byUnitHead('appraisal', 'van-phong-2')).toEqual(['notYet', 'notYourTask']);
  });

  test('not once it is done', () => {
    const input = { task: `${key}.other`, to: 'van-phong-2' };
    expect(codes(answered({ state: 'appraisal', move: 'assign', input }))).toEqual([
      'notYet',
      'taskClosed',
    ]);
  });
});

describe('a task is given more time', () => {
  test('and nothing else of the case changes', () => {
    const answer = answered({
      state: 'decision',
      move: 'extend',
      input: { task: key, due: '2026-12-30' },
    });
    expect(codes(answer)).toEqual([]);
    expect(writesOf(answer, `tasks/${key}`)).toEqual({ due: '2026-12-30' });
    expect(answer.writes[0]?.data).not.toHaveProperty('returnedUntil');
  });

  test.each([
    ['the one it was handed to', 'uid:van-phong-2', ['van-phong-2']],
    ['all who bear such tasks', 'office', ['van-phong-1', 'van-phong-2']],
  ])('and %s is told, and whoever stands in for them', (_who, audience, told) => {
    const answer = answered({
      state: 'appraisal',
      move: 'extend',
      input: { task: key, due: '2026-12-30' },
      given: {
        task: task({ audience }),
        standIns: [standingIn('van-phong-2', 'can-bo-1')],
      },
    });
    expect(mailsOf(answer)).toEqual(['can-bo-1', ...told].map((one) => `taskExtended ${one}`));
  });

  test('and with it the time to mend a returned case', () => {
    const answer = answered({
      state: 'returned',
      move: 'extend',
      input: { task: key, due: '2026-12-30' },
    });
    expect(answer.writes[0]?.data).toMatchObject({ returnedUntil: '2026-12-30' });
  });

  test('but not into the past, and not of a public notice', () => {
    const input = { task: key, due: '2026-11-01' };
    expect(codes(answered({ state: 'decision', move: 'extend', input }))).toEqual([
      'notYet',
      'dayPassed',
    ]);
    const later = { task: 'nominations.a1b2c3d4.1.answerNotice', due: '2026-12-30' };
    const noticed = { state: 'notice', move: 'extend', input: later } as const;
    expect(codes(answered(noticed, [later.task]))).toEqual(['notYet', 'dayIsFixed']);
  });
});
