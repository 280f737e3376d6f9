/** A task that was handed to somebody who can do it no more comes back to those whose it is, in every state of every track. */
import { describe, expect, test } from 'vitest';
import { givenCalendar } from '#domain/calendar.ts';
import type { Asked } from '#domain/engine/asked.ts';
import { decide, type Answer } from '#domain/engine/decide.ts';
import { type Bearer, obligationsIn } from '#domain/engine/obligations.ts';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import type { Person, Role } from '#domain/person.ts';
import { type Track, trackNames, tracks, type TrackName } from '#domain/tracks.ts';
import { sha256 } from '../builders/chain.ts';
import { morning } from '../builders/instant.ts';
import { moveRequest } from '../builders/move.ts';
import { otherUnit, ownUnit, rosterEntry } from '../builders/person.ts';
import { task } from '../builders/task.ts';

const id = 'a1b2c3d4';
const bearing: Bearer = { code: 'GS-2026-A1B2C3D4', ownerUnit: ownUnit, day: '2026-12-01' };

/** Every task that a state opens, and to whom it gives it. */
const handed = trackNames.flatMap((track) =>
  tracks[track].states.flatMap((state) =>
    obligationsIn(track, state, bearing).map(({ kind, audience }) => ({
      track,
      state,
      kind,
      whose: audience(bearing),
    })),
  ),
);

const roleOf = (audience: string): Role => audience.split(':')[0] as Role;

interface Given {
  readonly track: TrackName;
  readonly state: string;
  readonly kind: string;
  readonly whose: string;
}

/** Handed to "nguoi-nhan", who is this by now; "nguoi-giu" does such work. */
const answered = (
  { track, state, kind, whose }: Given,
  receiver: Partial<Person>,
  given: { readonly audience?: string; readonly walls?: readonly string[] } = {},
): Answer => {
  const { audience = 'uid:nguoi-nhan', walls = [] } = given;
  const key = `${track}.${id}.1.${kind}`;
  const doc = { ...bearing, state, version: 3, seq: 1, lastHash: 'a'.repeat(64), tasks: [key] };
  const roles = [roleOf(whose)];
  const asked: Asked = {
    track,
    id,
    moveId: `handBack.${key}`,
    request: moveRequest({ move: 'handBack', by: 'system', seen: 0, input: { task: key } }),
    doc,
    mover: null,
    walls,
    roster: {
      v: 1,
      people: {
        'nguoi-giu': rosterEntry({ unit: ownUnit, roles }),
        'nguoi-nhan': rosterEntry({ unit: ownUnit, roles, ...receiver }),
      },
    },
    standIns: [],
    task: task({ track, subject: id, kind, audience }),
    calendar: givenCalendar,
    now: morning,
    salt: 'salt',
    sha256,
  };
  const rules = rulesOfMoves[track] as Parameters<typeof decide<{ readonly doc: unknown }>>[1];
  const facts: { readonly doc: unknown; readonly walls: readonly string[] } = { doc, walls };
  return decide(asked, rules, facts);
};

const codes = (answer: Answer): readonly string[] =>
  answer.status === 'refused' ? answer.unmet.map(({ code }) => code) : [];

const told = ({ writes }: Answer): readonly string[] =>
  writes.flatMap(({ path, data }) =>
    path.startsWith('mail/') ? [`${String(data['kind'])} ${String(data['person'])}`] : [],
  );

test('every state of every track in which a task may be handed on has it come back', () => {
  const ways = (move: string) =>
    trackNames.map((track) => {
      const { moves }: Track = tracks[track];
      return [track, moves.filter(({ name }) => name === move).flatMap(({ from }) => from)];
    });
  expect(ways('handBack')).toEqual(ways('assign'));
});

describe.each(handed)('in $track, $kind of $state', (given) => {
  const { track, kind, whose } = given;
  const path = `tasks/${track}.${id}.1.${kind}`;

  test.each<readonly [string, Partial<Person>]>([
    ['has left', { active: false }],
    ['has other duties', { roles: ['observer'] }],
  ])('comes back from somebody who %s, and those whose it is are told', (_how, receiver) => {
    const answer = answered(given, receiver);
    expect(codes(answer)).toEqual([]);
    const written = answer.writes.filter((write) => write.path === path);
    expect(written.map(({ data }) => data)).toEqual([{ audience: whose, unit: ownUnit }]);
    expect(told(answer)).toEqual(['taskBack nguoi-giu']);
    expect(answer.writes.find((write) => write.path === `${track}/${id}`)?.data).toMatchObject({
      state: given.state,
      seq: 2,
    });
  });

  test('stays with somebody who still does such work, and where nobody was named', () => {
    expect(codes(answered(given, {}))).toEqual(['stillTheirTask']);
    expect(codes(answered(given, { active: false }, { audience: whose }))).toEqual([
      'stillTheirTask',
    ]);
  });
});

test.each(handed.filter(({ whose }) => whose.endsWith(`:${ownUnit}`)))(
  'in $track, $kind of $state comes back from somebody who went to another unit',
  (given) => {
    expect(codes(answered(given, { unit: otherUnit }))).toEqual([]);
  },
);

test.each(handed.filter(({ track }) => ['nominations', 'submissions'].includes(track)))(
  'in $track, $kind of $state comes back from somebody who is shut out of the case since',
  (given) => {
    const answer = answered(given, {}, { walls: ['nguoi-nhan'] });
    expect([codes(answer), told(answer)]).toEqual([[], ['taskBack nguoi-giu']]);
  },
);
