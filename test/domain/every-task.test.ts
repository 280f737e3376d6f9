/** Every kind of task of every track, in every state it may be open in: handed to a colleague, and given more time, by each role the table names. */
import { describe, expect, test } from 'vitest';
import { givenCalendar } from '#domain/calendar.ts';
import { decide } from '#domain/engine/decide.ts';
import type { AnyMoveRule } from '#domain/engine/move-rule.ts';
import {
  type Bearer,
  followAmendment,
  type Obligation,
  obligationBehind,
  obligationsIn,
} from '#domain/engine/obligations.ts';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import { type Audience, peopleOf, type Role, roles, type Roster } from '#domain/person.ts';
import { storyStates } from '#domain/track-workflows.ts';
import { type Track, type TrackName, trackNames, tracks } from '#domain/tracks.ts';
import { words } from '../../web/words/words.ts';
import { sha256 } from '../builders/chain.ts';
import { morning } from '../builders/instant.ts';
import { moveRequest } from '../builders/move.ts';
import { ownUnit, person, rosterEntry } from '../builders/person.ts';

/** Two of each role, so that there is a colleague. */
const roster: Roster = {
  v: 1,
  people: Object.fromEntries(
    roles.flatMap((role) =>
      [1, 2].map((nth) => [`${role}-${nth}`, rosterEntry({ roles: [role], unit: ownUnit })]),
    ),
  ),
};

/** What makes a state ask one thing or another. */
const bearers: readonly Bearer[] = [
  {},
  { suspended: { by: 'van-phong-1', at: morning } },
  { subjectTold: null },
  { secondAppraisal: true, appraisedBy: [] },
  { origin: 'staff' },
  { referred: true },
  { signer: 'deputy' },
  { signer: 'uid:office-1' },
];

interface Open {
  readonly track: TrackName;
  readonly state: string;
  readonly bearer: Bearer;
  readonly asks: Obligation;
}

const asked: readonly Open[] = trackNames.flatMap((track) =>
  tracks[track].states.flatMap((state) =>
    bearers
      // Nothing but a case is suspended.
      .filter(({ suspended }) => suspended === undefined || track === 'nominations')
      .map((bearer) => ({ ownerUnit: ownUnit, ...bearer }))
      .flatMap((bearer) =>
        obligationsIn(track, state, bearer).map((asks) => ({ track, state, bearer, asks })),
      ),
  ),
);
/** A correction gives it to any story but one that was withdrawn. */
const followed: readonly Open[] = storyStates
  .filter((state) => state !== 'withdrawn')
  .map((state) => ({ track: 'stories', state, bearer: {}, asks: followAmendment }));

const open = [...asked, ...followed];

const documentOf = ({ track, state, bearer, asks }: Open) => ({
  state,
  version: 3,
  seq: 3,
  lastHash: '',
  tasks: [`${track}.x1.3.${asks.kind}`],
  ...bearer,
});

/** 'applied', or why not. */
const answerTo = (task: Open, move: 'assign' | 'extend', by: Role): string => {
  const doc = documentOf(task);
  const audience = task.asks.audience(task.bearer);
  const [key = ''] = doc.tasks;
  const what = move === 'assign' ? { to: peopleOf(audience, roster)[0] } : { due: '2027-03-01' };
  const input = { task: key, reason: 'Người phụ trách nghỉ phép', ...what };
  const asking = {
    track: task.track,
    id: 'x1',
    moveId: 'x'.repeat(20),
    request: moveRequest({ move, by: 'somebody', seen: 3, input }),
    doc,
    mover: person({ roles: [by], unit: ownUnit }),
    walls: [],
    roster,
    standIns: [],
    calendar: givenCalendar,
    now: morning,
    salt: 'ef'.repeat(16),
    sha256,
  };
  const rules = rulesOfMoves[task.track] as unknown as Readonly<
    Record<string, AnyMoveRule<{ readonly doc: unknown }>>
  >;
  const answer = decide(asking, rules, { doc });
  if (answer.status === 'applied') return 'applied';
  return [answer.code, ...answer.unmet.map(({ code }) => code)].join(' ');
};

const steering = (track: TrackName, move: string): readonly Role[] => {
  const { moves }: Track = tracks[track];
  const by = moves.filter(({ name }) => name === move).flatMap((row) => row.by);
  return roles.filter((role) => by.includes(role));
};

/** Tasks that are given no more time, and why. */
const fixed: Readonly<Record<string, string>> = {
  answerNotice: 'the public was promised the days of the rule pack',
  openSession: 'it is due on the day the session meets; the session is called to another day',
};

/** Kinds that no state opens, and why nobody hands them on. */
const ofNoState: Readonly<Record<string, string>> = {
  mendDocument: 'only an administrator can mend what cannot be read, and it closes by itself',
};

const ofUnit = (audience: Audience): boolean => audience.endsWith(`:${ownUnit}`);
const told = ({ track, state, asks, bearer }: Open): string =>
  `${track} ${state}: ${asks.kind} of ${asks.audience(bearer)}`;

test('these are all kinds there are: what can be open has words, and what has words can be open', () => {
  const kinds = [...new Set(open.map(({ asks }) => asks.kind)), ...Object.keys(ofNoState)];
  expect(kinds.toSorted()).toEqual(Object.keys(words.tasks).toSorted());
});

describe.each(open.map((task) => [told(task), task] as const))('%s', (_name, task) => {
  test('is known by its key', () => {
    const doc = documentOf(task);
    expect(obligationBehind(task.track, doc, doc.tasks[0] ?? '')?.kind).toBe(task.asks.kind);
  });

  test('is handed on by whom the table names; a unit’s head hands on the unit’s tasks alone', () => {
    const found = steering(task.track, 'assign').map((by) => [by, answerTo(task, 'assign', by)]);
    const unitsOwn = ofUnit(task.asks.audience(task.bearer));
    expect(found).toEqual(
      steering(task.track, 'assign').map((by) => [
        by,
        by === 'unitHead' && !unitsOwn ? 'notYet notYourTask' : 'applied',
      ]),
    );
    expect(found.length).toBeGreaterThan(1);
  });

  test('is given more time by whom the table names, unless its day is set elsewhere', () => {
    const found = steering(task.track, 'extend').map((by) => answerTo(task, 'extend', by));
    const isFixed = Object.hasOwn(fixed, task.asks.kind);
    expect(found.filter((one) => one === 'applied')).toEqual(isFixed ? [] : ['applied', 'applied']);
  });
});

test.each(trackNames)('in %s the table names no state in which nothing may be open', (track) => {
  const { states, moves }: Track = tracks[track];
  const rows = (name: string): readonly string[] =>
    states.filter((state) => moves.some((row) => row.name === name && row.from.includes(state)));
  const withTask = (isMeant: (task: Open) => boolean): readonly string[] =>
    states.filter((state) =>
      open.some((task) => task.track === track && task.state === state && isMeant(task)),
    );
  expect(rows('assign')).toEqual(withTask(() => true));
  expect(rows('extend')).toEqual(withTask(({ asks }) => !Object.hasOwn(fixed, asks.kind)));
});
