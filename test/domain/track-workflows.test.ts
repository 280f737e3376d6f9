/** Every track beside the case: its ways, written down a second time. */
import { describe, expect, test } from 'vitest';
import { obligationOf } from '#domain/engine/obligations.ts';
import { type Track, trackNames, tracks, type TrackName } from '#domain/tracks.ts';

const handedOn = (by: readonly string[], ...states: readonly string[]): readonly string[] =>
  states.flatMap((state) => by.map((who) => `assign: ${state} → ${state} by ${who}`));
const prolonged = (...states: readonly string[]): readonly string[] =>
  states.flatMap((state) =>
    ['office', 'head'].map((who) => `extend: ${state} → ${state} by ${who}`),
  );
const steering = ['office', 'head'];
const back = (...states: readonly string[]): readonly string[] =>
  states.map((state) => `handBack: ${state} → ${state} by system`);

const design: Readonly<Record<Exclude<TrackName, 'nominations'>, readonly string[]>> = {
  sessions: [
    'invite: planned → invited by office',
    'invite: invited → invited by office',
    'declare: planned → planned by council',
    'declare: invited → invited by council',
    'declare: open → open by council',
    'wall: planned → planned by office',
    'wall: invited → invited by office',
    'wall: open → open by office',
    'liftWall: planned → planned by office',
    'liftWall: invited → invited by office',
    'liftWall: open → open by office',
    'open: planned → open by office',
    'open: invited → open by office',
    'close: open → closed by office',
    'sign: closed → signed by office',
    'attach: signed → signed by office',
    ...handedOn(steering, 'planned', 'invited', 'open', 'closed'),
    ...prolonged('planned', 'open', 'closed'),
    ...back('planned', 'invited', 'open', 'closed'),
  ],
  decisions: [
    'approve: prepared → signed by head',
    'approve: prepared → signed by deputy',
    'approve: prepared → signed by substitute',
    'issue: signed → issued by office',
    ...handedOn(steering, 'prepared', 'signed'),
    ...prolonged('prepared', 'signed'),
    ...back('prepared', 'signed'),
  ],
  stories: [
    'sendToCheck: drafting → checking by editor',
    'sendBack: checking → drafting by head',
    'sendBack: checking → drafting by deputy',
    'sendBack: checking → drafting by editor',
    'sendBack: approved → drafting by head',
    'sendBack: approved → drafting by deputy',
    'sendBack: approved → drafting by editor',
    'approve: checking → approved by head',
    'approve: checking → approved by deputy',
    'publish: approved → published by editor',
    'correct: published → drafting by editor',
    'correct: withdrawn → drafting by editor',
    ...['drafting', 'checking', 'approved', 'published'].flatMap((state) =>
      ['editor', 'office', 'head', 'system'].map(
        (who) => `withdraw: ${state} → withdrawn by ${who}`,
      ),
    ),
    ...tracks.stories.states.map((state) => `credit: ${state} → ${state} by system`),
    // A published one may have to follow a correction.
    ...handedOn(['editor', ...steering], 'drafting', 'checking', 'approved', 'published'),
    ...prolonged('drafting', 'checking', 'approved', 'published'),
    ...back('drafting', 'checking', 'approved', 'published'),
  ],
  newFactors: [
    'refer: identified → identified by office',
    'nurture: identified → nurturing by officer',
    'nurture: identified → nurturing by office',
    'ripen: nurturing → ready by officer',
    'ripen: nurturing → ready by office',
    ...['identified', 'nurturing', 'ready'].flatMap((state) =>
      ['officer', 'office'].map((who) => `nominate: ${state} → nominated by ${who}`),
    ),
    ...['identified', 'nurturing', 'ready', 'nominated', 'closed'].flatMap((state) =>
      ['officer', 'office'].map((who) => `tell: ${state} → ${state} by ${who}`),
    ),
    ...['identified', 'nurturing', 'ready'].flatMap((state) =>
      ['officer', 'unitHead', 'office'].map((who) => `close: ${state} → closed by ${who}`),
    ),
    ...handedOn([...steering, 'unitHead'], 'identified', 'nurturing', 'ready'),
    ...prolonged('identified', 'nurturing', 'ready'),
    ...back('identified', 'nurturing', 'ready'),
  ],
  batches: [
    'confirm: drafting → confirmed by unitHead',
    'reopen: confirmed → drafting by officer',
    'reopen: confirmed → drafting by office',
    'send: confirmed → sent by officer',
    'send: confirmed → sent by office',
    'confirm: sent → sent by unitHead',
    'sendRest: sent → sent by officer',
    'sendRest: sent → sent by office',
    ...handedOn([...steering, 'unitHead'], 'drafting', 'confirmed'),
    ...prolonged('drafting', 'confirmed'),
    ...back('drafting', 'confirmed'),
  ],
  submissions: [
    'send: prepared → sent by office',
    'acknowledge: sent → acknowledged by office',
    'award: sent → awarded by office',
    'award: acknowledged → awarded by office',
    'decline: sent → notAwarded by office',
    'decline: acknowledged → notAwarded by office',
    ...['prepared', 'sent', 'acknowledged'].flatMap((state) =>
      steering.map((who) => `withdraw: ${state} → withdrawn by ${who}`),
    ),
    ...handedOn(steering, 'prepared', 'sent', 'acknowledged'),
    ...prolonged('prepared', 'sent', 'acknowledged'),
    ...back('prepared', 'sent', 'acknowledged'),
  ],
  reports: [
    'send: due → sent by office',
    ...steering.map((who) => `drop: due → dropped by ${who}`),
    ...handedOn(steering, 'due'),
    ...prolonged('due'),
    ...back('due'),
  ],
};

/** Where each track begins, and where nothing moves any more. */
const ends: Readonly<Record<TrackName, { first: string; last: readonly string[] }>> = {
  nominations: { first: 'draft', last: ['withdrawn', 'revoked'] },
  sessions: { first: 'planned', last: [] },
  decisions: { first: 'prepared', last: ['issued'] },
  stories: { first: 'drafting', last: [] },
  // What is over may still be told.
  newFactors: { first: 'identified', last: [] },
  batches: { first: 'drafting', last: [] },
  submissions: { first: 'prepared', last: ['awarded', 'notAwarded', 'withdrawn'] },
  reports: { first: 'due', last: ['sent', 'dropped'] },
};

describe.each(trackNames)('%s', (name) => {
  const track: Track = tracks[name];

  test('begin in their first state, from which every state can be reached', () => {
    expect(track.states[0]).toBe(ends[name].first);
    expect([...reachedFrom(track, ends[name].first)].toSorted()).toEqual(
      [...track.states].toSorted(),
    );
  });

  test('stay for good only where they are finished', () => {
    const stuck = track.states.filter(
      (state) => !track.moves.some(({ from }) => from.includes(state)),
    );
    expect(stuck).toEqual(ends[name].last);
  });

  test('bind officers and heads of units to their own unit', () => {
    const bound = track.moves.flatMap(({ name: move, own = [] }) =>
      own.map((role) => [move, role]),
    );
    const expected = track.moves.flatMap(({ name: move, by }) =>
      by.filter((who) => who === 'officer' || who === 'unitHead').map((who) => [move, who]),
    );
    expect(bound).toEqual(expected);
  });

  test('lead only from and to states they have', () => {
    const named = track.moves.flatMap(({ from, to }) => [...from, ...(to === null ? [] : [to])]);
    expect(named.filter((state) => !track.states.includes(state))).toEqual([]);
  });
});

test.each(Object.entries(design))('%s move in exactly these ways', (name, expected) => {
  const { moves }: Track = tracks[name as TrackName];
  const ways = moves.flatMap(({ name: move, from, to, by }) =>
    from.flatMap((state) => by.map((who) => `${move}: ${state} → ${to ?? state} by ${who}`)),
  );
  expect(ways).toEqual(expected);
});

/** Where nothing waits for anybody: it is over. */
const withoutTask: Readonly<Record<TrackName, readonly string[]>> = {
  nominations: ['declined', 'withdrawn', 'revoked'],
  sessions: ['signed'],
  decisions: ['issued'],
  stories: ['published', 'withdrawn'],
  newFactors: ['nominated', 'closed'],
  batches: ['sent'],
  submissions: ['awarded', 'notAwarded', 'withdrawn'],
  reports: ['sent', 'dropped'],
};

test.each(trackNames)('every state of %s that is not over has an owner and a clock', (name) => {
  const without = tracks[name].states.filter((state) => obligationOf(name, state) === undefined);
  expect(without).toEqual(withoutTask[name]);
});

test('the author alone can neither approve nor publish what was not approved', () => {
  const stories: Track = tracks.stories;
  expect(stories.moves.filter(({ to }) => to === 'approved').flatMap(({ by }) => by)).toEqual([
    'head',
    'deputy',
  ]);
  expect(stories.moves.filter(({ to }) => to === 'published').flatMap(({ from }) => from)).toEqual([
    'approved',
  ]);
});

test('tracks are named as their collections are', () => {
  expect([...trackNames].toSorted()).toEqual(Object.keys(tracks).toSorted());
});

function reachedFrom({ moves }: Track, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const state of reached)
    for (const { from, to } of moves) if (to !== null && from.includes(state)) reached.add(to);
  return reached;
}
