/** The workflow of a case against the table of the design, written down here a second time and by hand. */
import { describe, expect, test } from 'vitest';
import type { Move } from '#domain/move.ts';
import {
  closedStates,
  liveStates,
  movesWhileSuspended,
  nominationMoves,
  nominationStates,
  steps,
  writingStates,
} from '#domain/nomination-workflow.ts';

const head = ['head', 'deputy', 'substitute'];
const live = 'draft returned appraisal notice council deferred decision signed recognised'.split(
  ' ',
);

/** Each line is name, from, to and by; null means that the state stays. A deputy stands beside the head everywhere, and so does whom the system names. */
const design: readonly (readonly [string, readonly string[], string | null, readonly string[]])[] =
  [
    ['submit', ['draft', 'returned'], 'appraisal', ['officer', 'office']],
    ['confirm', ['draft', 'returned'], null, ['unitHead']],
    [
      'withdraw',
      ['draft', 'returned', 'appraisal', 'notice', 'council', 'deferred'],
      'withdrawn',
      ['officer', 'office'],
    ],
    ['lapse', ['returned'], 'withdrawn', ['system']],
    ['return', ['appraisal'], 'returned', ['office']],
    ['post', ['appraisal'], 'notice', ['office']],
    ['reopen', ['notice', 'deferred'], 'appraisal', ['office']],
    ['forward', ['notice', 'appraisal'], 'council', ['office']],
    ['fastTrack', ['appraisal'], 'decision', ['office']],
    ['wall', ['decision'], 'decision', ['office', ...head]],
    ['liftWall', ['decision'], 'decision', ['office']],
    ['nameSigner', ['decision'], 'decision', ['system']],
    ['endorse', ['council'], 'decision', ['system']],
    ['decline', ['appraisal'], 'declined', ['office']],
    ['decline', ['council'], 'declined', ['system']],
    ['defer', ['council'], 'deferred', ['system']],
    ['defer', ['decision'], 'deferred', ['head']],
    ['approve', ['decision'], 'signed', head],
    ['refuse', ['decision'], 'declined', head],
    ['sendBack', ['decision'], 'appraisal', head],
    ['issue', ['signed'], 'recognised', ['office']],
    ['tellSubject', ['recognised', 'declined'], null, ['officer', 'office']],
    ['checkIn', ['recognised'], 'recognised', ['officer', 'office']],
    ['replicate', ['recognised'], null, ['officer', 'office']],
    ['honour', ['recognised'], null, ['office']],
    ['submitUp', ['recognised'], null, ['office']],
    ['retract', ['recognised'], null, ['office']],
    ['handIn', ['appraisal'], null, ['office']],
    ['revoke', ['recognised'], 'revoked', head],
    ['suspend', live, null, ['office']],
    ['resume', live, null, ['office']],
    [
      'amend',
      ['appraisal', 'notice', 'council', 'deferred', 'decision', 'signed', 'recognised'],
      null,
      ['office'],
    ],
    // Of a declined case: telling its subject.
    ['assign', [...live, 'declined'], null, ['office', 'head', 'unitHead']],
    ['extend', [...live, 'declined'], null, ['office', 'head']],
    // Units merge: a function moves the unit that owns the case.
    ['handOver', live, null, ['system']],
    // To whom a task was handed was shut out of the case.
    ['handBack', [...live, 'declined'], null, ['system']],
  ];

const rows: readonly Move[] = nominationMoves;

/** One line for every single way: "submit: draft → appraisal by office". */
const ways = (name: string, from: readonly string[], to: string | null, by: readonly string[]) =>
  from.flatMap((state) => by.map((who) => `${name}: ${state} → ${to ?? state} by ${who}`));

test('the table and the design admit the same ways, no more and no fewer', () => {
  const table = rows.flatMap(({ name, from, to, by }) => ways(name, from, to, by));
  expect(table.toSorted()).toEqual(design.flatMap((line) => ways(...line)).toSorted());
});

test('officers and heads of units act for their own unit only, all others for every unit', () => {
  const bound = rows.flatMap(({ name, own = [] }) => own.map((role) => `${name} by ${role}`));
  const expected = rows.flatMap(({ name, by }) =>
    by.filter((who) => who === 'officer' || who === 'unitHead').map((who) => `${name} by ${who}`),
  );
  expect(bound).toEqual(expected);
});

test('no way stands in the table twice', () => {
  const all = rows.flatMap(({ name, from, by }) => ways(name, from, null, by));
  expect(all).toEqual([...new Set(all)]);
});

test('the table knows no state that is not listed', () => {
  const known = new Set<string>(nominationStates);
  const named = rows.flatMap(({ from, to }) => [...from, ...(to === null ? [] : [to])]);
  expect(named.filter((state) => !known.has(state))).toEqual([]);
});

test('every state can be reached from a draft', () => {
  expect([...reachedFrom('draft')].toSorted()).toEqual([...nominationStates].toSorted());
});

test.each(closedStates)(
  'a %s nomination cannot be revived, and nothing is done with it but telling its subject of a refusal, a task like any other',
  (state) => {
    const open = rows.filter(({ from }) => from.includes(state));
    expect(open.map(({ name, to }) => [name, to])).toEqual(
      state === 'declined'
        ? ['tellSubject', 'assign', 'extend', 'handBack'].map((name) => [name, null])
        : [],
    );
  },
);

test.each(liveStates)('a case in %s has a way out', (state) => {
  expect(rows.some(({ from, to }) => from.includes(state) && to !== null && to !== state)).toBe(
    true,
  );
});

test.each(liveStates)('a case in %s can still come to an end', (state) => {
  expect(closedStates.some((end) => reachedFrom(state).has(end))).toBe(true);
});

test('a case is either live or closed', () => {
  expect([...liveStates, ...closedStates].toSorted()).toEqual([...nominationStates].toSorted());
});

test('the five steps hold every live state once', () => {
  expect(steps.flatMap(({ states }): readonly string[] => states).toSorted()).toEqual(
    [...liveStates].toSorted(),
  );
});

describe('what makes a decision', () => {
  test('no case is recognised but by issuing, nor signed but by approving', () => {
    // A check-in is of a case that was recognised before.
    expect(namesInto('recognised')).toEqual(['issue', 'checkIn']);
    expect(rows.find(({ name }) => name === 'checkIn')?.from).toEqual(['recognised']);
    expect(namesInto('signed')).toEqual(['approve']);
  });

  test('no one votes a case through by hand: what the council decides, the system carries out', () => {
    const outOfCouncil = rows.filter(({ from, to }) => from.includes('council') && to !== null);
    expect(outOfCouncil.filter(({ by }) => !by.includes('system')).map(({ name }) => name)).toEqual(
      ['withdraw'],
    );
  });

  test('neither a member of the council, an editor, an observer nor an admin moves a case', () => {
    const idle = new Set(['council', 'editor', 'observer', 'admin']);
    expect(rows.filter(({ by }) => by.some((who) => idle.has(who)))).toEqual([]);
  });

  test('the unit writes only where it may send', () => {
    expect(rows.find(({ name }) => name === 'submit')?.from).toEqual(writingStates);
  });
});

test('every state in which a case may be suspended can be left again', () => {
  const from = (name: string) => rows.find((row) => row.name === name)?.from;
  expect(from('resume')).toEqual(from('suspend'));
  expect(movesWhileSuspended).toEqual(['resume', 'withdraw', 'assign', 'extend']);
});

function reachedFrom(start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const state of reached)
    for (const { from, to } of rows) if (to !== null && from.includes(state)) reached.add(to);
  return reached;
}

function namesInto(state: string): readonly string[] {
  return rows.filter(({ to }) => to === state).map(({ name }) => name);
}
