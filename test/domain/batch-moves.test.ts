/** One tờ trình for many cases: what stops the paper, and what it asks of each case. */
import { describe, expect, test } from 'vitest';
import { givenCalendar } from '#domain/calendar.ts';
import type { MoveRule } from '#domain/engine/move-rule.ts';
import type { BatchFacts } from '#domain/facts.ts';
import type { NominationState } from '#domain/nomination-workflow.ts';
import { batchRules } from '#domain/paper-moves.ts';
import { sha256 } from '../builders/chain.ts';
import { batch } from '../builders/decision.ts';
import { morning } from '../builders/instant.ts';
import { nomination } from '../builders/nomination.ts';
import { otherUnit, roster } from '../builders/person.ts';

const context = {
  id: 'to-trinh-1',
  by: 'truong-phong-1',
  roles: ['unitHead'],
  now: morning,
  today: '2026-11-23',
  roster: roster(),
  salt: 'salt',
  calendar: givenCalendar,
  sha256,
} as const;

const cards = (states: Readonly<Record<string, NominationState>>): BatchFacts['cards'] =>
  Object.fromEntries(
    Object.entries(states).map(([id, state]) => [
      id,
      nomination({ state, code: `GS-2026-${id.toUpperCase()}`, version: 3 }),
    ]),
  );

const facts = (states: Readonly<Record<string, NominationState>>): BatchFacts => ({
  doc: batch({ cases: Object.keys(states), seq: 4 }),
  cards: cards(states),
  unread: [],
});

const ask = (move: keyof typeof batchRules, given: BatchFacts, input: object) => {
  const rule = batchRules[move] as unknown as MoveRule<BatchFacts, object>;
  return {
    unmet: (rule.unmet?.(given, input, context) ?? []).map(({ code, field }) => `${code} ${field}`),
    writes: rule.writes?.(given, input, context) ?? [],
  };
};

const seen = { versions: { draft001: 5, return01: 2 } };
const paper = { number: '05/TTr-PNV1', day: '2026-11-23', signatory: 'Trần Minh Họa' };

describe('a tờ trình', () => {
  test('asks each case that the unit still holds, under an id of its own, to confirm the version that was seen', () => {
    const given = facts({ draft001: 'draft', return01: 'returned', sent0001: 'appraisal' });
    const { unmet, writes } = ask('confirm', given, seen);
    expect(unmet).toEqual([]);
    expect(writes).toEqual(
      [
        ['draft001', 5],
        ['return01', 2],
      ].map(([id, dossierVersion]) => ({
        op: 'create',
        path: `nominations/${id}/moves/confirm.to-trinh-1.5`,
        data: {
          move: 'confirm',
          by: 'truong-phong-1',
          at: morning,
          seen: 3,
          input: { dossierVersion },
          outcome: null,
        },
      })),
    );
  });

  test('leaves out a case that cannot be read, and goes with the others', () => {
    const given = facts({ draft001: 'draft' });
    const doc = { ...given.doc, cases: ['draft001', 'broken01'] };
    const { unmet, writes } = ask('confirm', { ...given, doc, unread: ['broken01'] }, seen);
    expect([unmet, writes.map(({ path }) => path)]).toEqual([
      [],
      ['nominations/draft001/moves/confirm.to-trinh-1.5'],
    ]);
  });

  test('asks for the same when it is sent, and when the rest follows', () => {
    const given = facts({ draft001: 'draft', return01: 'returned' });
    const paths = (move: 'send' | 'sendRest'): string[] =>
      ask(move, given, { ...seen, ...paper }).writes.map(({ path }) => path);
    const expected = ['draft001', 'return01'].map(
      (id) => `nominations/${id}/moves/submit.to-trinh-1.5`,
    );
    expect([paths('send'), paths('sendRest')]).toEqual([expected, expected]);
  });

  test.each([
    ['without a case', facts({}), 'batchEmpty f-cases'],
    ['with a case nobody saw', facts({ later001: 'draft' }), 'caseNotSeen f-cases.later001'],
    [
      'with a case that is not there',
      { ...facts({}), doc: batch({ cases: ['gone0001'] }) },
      'caseOfOtherUnit f-cases.gone0001',
    ],
    [
      'with a case of another unit',
      {
        doc: batch({ cases: ['draft001'] }),
        cards: { draft001: nomination({ ownerUnit: otherUnit }) },
        unread: [],
      },
      'caseOfOtherUnit f-cases.draft001',
    ],
  ] as const)('%s can neither be confirmed nor sent', (_case, given, expected) => {
    expect(ask('confirm', given, seen).unmet).toEqual([expected]);
    expect(ask('send', given, { ...seen, ...paper }).unmet).toEqual([expected]);
  });

  test('bears no day that is still to come', () => {
    const given = facts({ draft001: 'draft' });
    const tomorrow = { ...seen, ...paper, day: '2026-11-24' };
    expect(ask('send', given, tomorrow).unmet).toEqual(['dayInFuture day']);
  });

  test('has nothing to send after it when all its cases have gone', () => {
    expect(ask('sendRest', facts({ sent0001: 'council' }), seen).unmet).toEqual([
      'nothingLeft f-cases',
    ]);
  });
});
