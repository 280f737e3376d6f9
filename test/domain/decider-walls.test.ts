/** Ties to a simplified case, which nobody votes on: who steps aside before it is decided, and who signs then. */
import { describe, expect, test } from 'vitest';
import { givenCalendar } from '#domain/calendar.ts';
import { type Answer, decide } from '#domain/engine/decide.ts';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import type { Nomination } from '#domain/nomination.ts';
import type { Role, Roster } from '#domain/person.ts';
import { sha256 } from '../builders/chain.ts';
import { morning } from '../builders/instant.ts';
import { moveRequest } from '../builders/move.ts';
import { caseId, nomination } from '../builders/nomination.ts';
import { person, roster, rosterEntry } from '../builders/person.ts';
import { rulePack } from '../builders/rule-pack.ts';
import { factsFor, type Delivery } from './engine-world.ts';

interface Try {
  readonly doc?: Nomination;
  readonly move: string;
  readonly by: Role | 'system';
  readonly input: Record<string, unknown>;
  readonly walls?: readonly string[];
  readonly people?: Roster['people'];
}

const waiting = nomination({ state: 'decision', simplified: 'prize', reported: null });
const reason = 'Là em ruột';

const answered = ({ doc = waiting, move, by, input, walls = [], people }: Try): Answer => {
  const request = moveRequest({ move, by, seen: doc.version, input });
  const delivery = { walls, pack: 0, sessionState: 'planned', request } as const;
  const facts = {
    ...factsFor(doc, delivery as unknown as Delivery),
    pack: rulePack({ simplifiedCases: ['prize'] }),
  };
  return decide(
    {
      track: 'nominations',
      id: caseId,
      moveId: by === 'system' ? 'signer.phien-1.3' : 'x'.repeat(20),
      request,
      doc,
      mover: by === 'system' ? null : person({ roles: [by] }),
      walls,
      roster: people === undefined ? roster() : { v: 1, people },
      standIns: [],
      calendar: givenCalendar,
      now: morning,
      salt: 'ef'.repeat(16),
      sha256,
    },
    rulesOfMoves.nominations,
    facts,
  );
};

const codesOf = (answer: Answer): readonly string[] =>
  answer.status === 'refused' ? [answer.code, ...answer.unmet.map(({ code }) => code)] : [];
const written = ({ writes }: Answer, path: RegExp): readonly unknown[] =>
  writes.filter((one) => path.test(one.path)).map(({ data }) => data);
const card = (answer: Answer): unknown =>
  written(answer, new RegExp(`^nominations/${caseId}$`, 'u'))[0];
const told = ({ writes }: Answer): readonly unknown[] =>
  writes.filter(({ path }) => path.startsWith('mail/')).map(({ data }) => data['person']);

const mails = ({ writes }: Answer): readonly unknown[] =>
  writes
    .filter(({ path }) => path.startsWith('mail/'))
    .map(({ data }) => [data['kind'], data['person'], data['code']]);

describe('a case that passes every session by', () => {
  test('goes to the deputies when the head steps aside: they are asked and told, the head is shut out', () => {
    const aside = answered({ move: 'wall', by: 'head', input: { uid: 'head', reason } });
    expect(card(aside)).toMatchObject({ state: 'decision', signer: 'deputy' });
    expect(written(aside, /^tasks\/.+decide$/u)).toMatchObject([{ audience: 'deputy' }]);
    expect(told(aside)).toEqual(['deputy']);
    expect(written(aside, /\/walls\/head$/u)).toMatchObject([{ session: null, by: 'head' }]);
  });

  test('comes back to the head when the office lifts a wall set by mistake', () => {
    const input = { uid: 'head', reason };
    const doc = { ...waiting, signer: 'deputy' as const };
    const lifted = answered({ doc, move: 'liftWall', by: 'office', input, walls: ['head'] });
    expect(card(lifted)).toMatchObject({ signer: null });
    expect(mails(lifted)).toEqual([['letBack', 'head', waiting.code]]);
    expect(codesOf(answered({ move: 'liftWall', by: 'office', input }))).toEqual([
      'notYet',
      'notShutOut',
    ]);
  });

  test('is given to the deputies where a session has shut out the head, told to them at once unless it is suspended', () => {
    const asked = { move: 'nameSigner', by: 'system', input: { session: 'phien-1' } } as const;
    const named = answered({ ...asked, walls: ['head'] });
    expect(card(named)).toMatchObject({ state: 'decision', signer: 'deputy' });
    expect(written(named, /^tasks\/.+decide$/u)).toMatchObject([{ audience: 'deputy' }]);
    expect(mails(named)).toEqual([['caseToDecide', 'deputy', waiting.code]]);
    const doc = { ...waiting, suspended: { at: morning, by: 'office' } };
    const suspended = answered({ ...asked, doc, walls: ['head'] });
    expect(card(suspended)).toMatchObject({ signer: 'deputy' });
    expect(mails(suspended)).toEqual([]);
  });

  test.each([
    ['a wall for somebody else', { move: 'wall', by: 'office', uid: 'can-bo-1' }, []],
    [
      'a wall that falls for somebody else',
      { move: 'liftWall', by: 'office', uid: 'can-bo-1' },
      ['head', 'can-bo-1'],
    ],
    ['a session that asks again', { move: 'nameSigner', by: 'system', uid: null }, ['head']],
  ] as const)('is told to nobody who signs before as after: %s', (_how, asked, walls) => {
    const { move, by, uid } = asked;
    const input = uid === null ? { session: 'phien-1' } : { uid, reason };
    const signer = walls.length === 0 ? null : 'deputy';
    const people = { ...roster().people, 'can-bo-1': rosterEntry() };
    const again = answered({ doc: { ...waiting, signer }, move, by, input, walls, people });
    expect(card(again)).toMatchObject({ signer });
    expect(mails(again).filter((mail) => String(mail).startsWith('caseToDecide'))).toEqual([]);
  });

  test('is shut to nobody twice: a task handed over or extended stays as it is', () => {
    const input = { uid: 'head', reason };
    const doc = { ...waiting, signer: 'deputy' as const };
    const again = answered({ doc, move: 'wall', by: 'office', input, walls: ['head'] });
    expect(codesOf(again)).toEqual(['notYet', 'alreadyShutOut']);
  });

  test('goes straight to whoever may sign where walls stand from an earlier session', () => {
    const doc = nomination({ state: 'appraisal', session: 'phien-1' });
    const input = { ground: 'prize', appraisal: 'van-phong-1', reason };
    const sent = answered({ doc, move: 'fastTrack', by: 'office', input, walls: ['head'] });
    expect(codesOf(sent)).toEqual([]);
    expect(card(sent)).toMatchObject({ state: 'decision', signer: 'deputy' });
    expect(told(sent)).toContain('deputy');
    expect(told(sent)).not.toContain('head');
  });
});

test('whoever decides steps aside for themself and shuts out nobody else; whoever is shut out sets no wall', () => {
  const input = { uid: 'head', reason };
  expect(codesOf(answered({ move: 'wall', by: 'deputy', input }))).toEqual([
    'notYet',
    'onlyOneself',
  ]);
  expect(codesOf(answered({ move: 'wall', by: 'office', input }))).toEqual([]);
  expect(codesOf(answered({ move: 'wall', by: 'office', input, walls: ['office'] }))).toEqual([
    'walled',
  ]);
});

test('walls of a case that was voted on stay with its session', () => {
  const doc = nomination({ state: 'decision', session: 'phien-1' });
  const input = { uid: 'head', reason };
  for (const [move, walls] of [
    ['wall', []],
    ['liftWall', ['head']],
  ] as const)
    expect(codesOf(answered({ doc, move, by: 'office', input, walls }))).toEqual([
      'notYet',
      'keptAtSession',
    ]);
});

test('a case that is sent back is told to the office and to the unit', () => {
  const input = { capacity: 'GIÁM ĐỐC', delegation: null, reason };
  expect(told(answered({ move: 'sendBack', by: 'head', input }))).toEqual([
    'office',
    'officer',
    'unitHead',
  ]);
});

describe('a case that is not recognised is told to office, unit and editor, each what is asked of them,', () => {
  const ended = [
    ['refuse', waiting, 'head', { capacity: 'GIÁM ĐỐC', delegation: null, reason }],
    ['decline', nomination({ state: 'appraisal' }), 'office', { criterion: 'H1', reason }],
  ] as const;
  test.each(ended)('after %s', (move, doc, by, input) => {
    const code = waiting.code;
    const toOffice = by === 'office' ? [] : [`caseDeclined,office,${code}`];
    const sent = mails(answered({ doc, move, by, input })).map((mail) => String(mail));
    expect(sent.toSorted()).toEqual([
      ...toOffice,
      `caseDeclined,officer,${code}`,
      `caseDeclined,unitHead,${code}`,
      `noStoryOfCase,editor,${code}`,
    ]);
  });

  test('an editor who is shut out of it hears nothing', () => {
    const input = { capacity: 'GIÁM ĐỐC', delegation: null, reason };
    const sent = answered({ move: 'refuse', by: 'head', input, walls: ['editor'] });
    expect(told(sent)).toEqual(['office', 'officer', 'unitHead']);
  });
});
