/** A decision is issued for the cases signed under it: one that has left it holds the others back no longer, and is not named. */
import { describe, expect, test } from 'vitest';
import { givenCalendar } from '#domain/calendar.ts';
import { decisionRules } from '#domain/decision-moves/index.ts';
import type { MoveRule } from '#domain/engine/move-rule.ts';
import type { DecisionFacts, NominationFacts } from '#domain/facts.ts';
import type { Nomination } from '#domain/nomination.ts';
import { issue as issueCase } from '#domain/nomination-moves/issue.ts';
import type { NominationState } from '#domain/nomination-workflow.ts';
import { agency } from '../builders/agency.ts';
import { sha256 } from '../builders/chain.ts';
import { decision } from '../builders/decision.ts';
import { morning } from '../builders/instant.ts';
import { nomination } from '../builders/nomination.ts';
import { roster } from '../builders/person.ts';

const rule = decisionRules.issue as unknown as MoveRule<DecisionFacts, object>;
const input = { number: '12', day: '2026-11-23', signatory: 'Nguyễn Văn Mẫu', scan: null };
const context = {
  id: 'quyet-dinh-1',
  by: 'van-phong-1',
  roles: ['office'],
  now: morning,
  today: '2026-11-23',
  roster: roster({}),
  salt: 'salt',
  calendar: givenCalendar,
  sha256,
} as const;

type Standing = NominationState | 'unread' | Partial<Nomination>;

const factsOf = (cases: Readonly<Record<string, Standing>>): DecisionFacts => ({
  doc: decision({ state: 'signed', cases: Object.keys(cases) }),
  cards: Object.fromEntries(
    Object.entries(cases).flatMap(([id, card]) =>
      card === 'unread'
        ? []
        : [[id, nomination(typeof card === 'string' ? { state: card } : card)] as const],
    ),
  ),
  unread: Object.keys(cases).filter((id) => cases[id] === 'unread'),
  walledFrom: [],
  delegation: null,
  numberTakenBy: null,
  directories: { organisations: [], units: [], places: [], agency: agency() },
});

const missing = (cases: Readonly<Record<string, Standing>>) =>
  (rule.unmet?.(factsOf(cases), input, context) ?? []).map(({ code, field }) => `${code} ${field}`);

const named = (cases: Readonly<Record<string, Standing>>) =>
  rule.patch?.(factsOf(cases), input, context)['cases'];

const asked = (cases: Readonly<Record<string, Standing>>) =>
  (rule.writes?.(factsOf(cases), input, context) ?? []).map(({ path }) => path);

describe('a decision is issued', () => {
  test.each([
    'appraisal',
    'notice',
    'council',
    'deferred',
    'returned',
    'declined',
    'withdrawn',
    'recognised',
    'revoked',
  ] as const)('without a case that has left it: %s', (state) => {
    const cases = { stays: 'signed', left: state } as const;
    expect(missing(cases)).toEqual([]);
    expect(named(cases)).toEqual(['stays']);
    expect(asked(cases)).toEqual([
      `numbers/${agency().series}.2026.12`,
      'nominations/stays/moves/issue.quyet-dinh-1',
    ]);
  });

  test('without one that has left it and rests', () => {
    const suspended = { by: 'van-phong-1', at: morning } as unknown as Nomination['suspended'];
    expect(missing({ stays: 'signed', left: { state: 'appraisal', suspended } })).toEqual([]);
    expect(missing({ stays: 'signed', rests: { state: 'signed', suspended } })).toEqual([
      'caseNotReady f-cases.rests',
    ]);
  });

  test('not before a case that still waits for the signature has got it or left', () => {
    expect(missing({ stays: 'signed', waits: 'decision', left: 'declined' })).toEqual([
      'caseNotReady f-cases.waits',
    ]);
  });

  test('for at least one case', () => {
    expect(missing({ left: 'declined', back: 'appraisal' })).toEqual([
      'caseNotReady f-cases.left',
      'caseNotReady f-cases.back',
    ]);
    expect(missing({ left: 'declined', broken: 'unread' })).toEqual(['caseNotReady f-cases.left']);
  });

  test('naming one that cannot be read, which moves on by itself once it is mended', () => {
    const cases = { stays: 'signed', broken: 'unread', left: 'declined' } as const;
    expect(missing(cases)).toEqual([]);
    expect(named(cases)).toEqual(['stays', 'broken']);
  });
});

test('a case that had left is not recognised by that decision when it is signed again', () => {
  const facts = factsOf({ stays: 'signed', left: 'appraisal' });
  const issued = { ...facts.doc, ...rule.patch?.(facts, input, context) };
  const one = issueCase as unknown as MoveRule<NominationFacts, object>;
  const codes = (id: string) =>
    one
      .unmet?.(
        { decision: issued } as unknown as NominationFacts,
        { decision: 'quyet-dinh-1' },
        { ...context, id },
      )
      .map(({ code }) => code);
  expect(codes('stays')).toEqual([]);
  expect(codes('left')).toEqual(['decisionNotIssued']);
});
