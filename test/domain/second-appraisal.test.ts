/** On whom lot falls, what stays sealed, what a drawn case waits for, and how agreement is counted. */
import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { type Agreement, agreedIn, firstPairs, kappaOf } from '#domain/agreement.ts';
import { besideIn } from '#domain/engine/obligations.ts';
import { handIn } from '#domain/nomination-moves/hand-in.ts';
import type { MoveRule } from '#domain/engine/move-rule.ts';
import type { NominationFacts } from '#domain/facts.ts';
import { drawn, isSealed, missingInSecond } from '#domain/second-appraisal.ts';
import { allOff } from '#domain/switches.ts';
import { appraisal } from '../builders/appraisal.ts';
import { criteriaSet } from '../builders/criteria-set.ts';
import { instantAt, morning } from '../builders/instant.ts';
import { caseId, nomination } from '../builders/nomination.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const on = { ...allOff, secondAppraisal: true, secondAppraisalShare: 20 };
const draw = (salt: string, switches = on, card = nomination()) =>
  drawn(card, switches, { id: caseId, salt, sha256 });

describe('lot', () => {
  it('falls on about the share of the cases that is asked for', () => {
    const many = Array.from({ length: 2000 }, (_, nth) => draw(`salt ${nth}`).secondAppraisal);
    const fallen = many.filter((one) => one === true).length;
    expect(fallen).toBeGreaterThan(320);
    expect(fallen).toBeLessThan(480);
  });

  it('can be recomputed from the request’s salt, and is another under another salt', () => {
    expect(draw('a')).toEqual(draw('a'));
    const both = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'].map(
      (salt) => draw(salt, { ...on, secondAppraisalShare: 50 }).secondAppraisal,
    );
    expect(new Set(both)).toEqual(new Set([true, false]));
  });

  it('falls on nobody while it is off, on everybody at a hundred', () => {
    expect(draw('a', allOff)).toEqual({});
    const all = { ...on, secondAppraisalShare: 100 };
    expect(draw('a', all)).toEqual({ secondAppraisal: true, appraisedBy: [] });
  });

  it('is drawn once: a case sent again keeps it, and both hand in anew', () => {
    const spared = nomination({ secondAppraisal: false });
    expect(draw('a', { ...on, secondAppraisalShare: 100 }, spared)).toEqual({});
    const hit = nomination({ secondAppraisal: true, appraisedBy: ['van-phong-1', 'van-phong-2'] });
    expect(draw('a', allOff, hit)).toEqual({ appraisedBy: [] });
  });
});

const card = (appraisedBy: string[], given = {}) =>
  nomination({ state: 'appraisal', secondAppraisal: true, appraisedBy, ...given });

test('findings are sealed until both are in, and where nobody drew they are not', () => {
  expect(isSealed(card([]))).toBe(true);
  expect(isSealed(card(['a']))).toBe(true);
  expect(isSealed(card(['a'], { state: 'returned' }))).toBe(true);
  expect(isSealed(card(['a', 'b']))).toBe(false);
  expect(isSealed(card([], { secondAppraisal: false }))).toBe(false);
  expect(isSealed(card([], { secondAppraisal: null }))).toBe(false);
  expect(isSealed(card(['a'], { state: 'declined' }))).toBe(false);
});

test('a drawn case waits for the second, and for agreement on what must hold', () => {
  const criteria = criteriaSet();
  const hard = criteria.hard.find(({ stage }) => stage === 'appraisal');
  const id = hard?.id ?? '';
  const not = { met: false, note: '', on: '2026-11-24' };
  const missing = (appraisedBy: string[], otherAppraisal: NominationFacts['otherAppraisal']) =>
    missingInSecond({ doc: card(appraisedBy), criteria, otherAppraisal }).map(({ code }) => code);
  expect(missing(['a'], null)).toEqual(['secondAppraisalMissing']);
  expect(missing(['a', 'b'], appraisal({ criteria: { [id]: not } }))).toEqual([
    'secondFindsNotMet',
  ]);
  expect(missing(['a', 'b'], appraisal({ criteria: { [id]: { ...not, met: true } } }))).toEqual([]);
  const undrawn = { doc: nomination({ state: 'appraisal' }), criteria, otherAppraisal: null };
  expect(missingInSecond(undrawn)).toEqual([]);
});

test('a second task stands only while a second appraisal is due', () => {
  expect(besideIn('nominations', 'appraisal', card([]))?.kind).toBe('appraiseSecond');
  expect(besideIn('nominations', 'appraisal', card(['a', 'b']))).toBeUndefined();
  expect(besideIn('nominations', 'appraisal', nomination())).toBeUndefined();
  expect(besideIn('nominations', 'notice', card([]))).toBeUndefined();
});

describe('handing in', () => {
  const rule = handIn as unknown as MoveRule<
    NominationFacts,
    { appraisal: string; version: number }
  >;
  const whole = Object.fromEntries(
    criteriaSet()
      .hard.filter(({ stage }) => stage === 'appraisal')
      .map(({ id }) => [id, { met: true, note: '', on: '2026-11-24' }]),
  );
  const facts = (given: Partial<NominationFacts> = {}) =>
    ({
      doc: card([]),
      criteria: criteriaSet(),
      appraisal: appraisal({ by: 'van-phong-2', criteria: whole, complete: true, version: 3 }),
      otherAppraisal: null,
      ...given,
    }) as NominationFacts;
  const context = { id: caseId, by: 'van-phong-2', now: morning } as never;
  const input = { appraisal: 'van-phong-2', version: 3 };
  const codes = (given: Partial<NominationFacts>, asked = input) =>
    rule.unmet?.(facts(given), asked, context).map(({ code }) => code);

  it.each([
    ['of a whole appraisal of one’s own goes', {}, input, []],
    ['of a case that nobody drew', { doc: nomination() }, input, ['notDrawn']],
    ['of a colleague’s', {}, { ...input, appraisal: 'van-phong-1' }, ['notYourAppraisal']],
    ['a second time', { doc: card(['van-phong-2']) }, input, ['handedInAlready']],
    ['as a third', { doc: card(['a', 'b']) }, input, ['bothAreIn']],
    ['of another version than one saw', {}, { ...input, version: 2 }, ['changedSince']],
    [
      'before it is complete',
      { appraisal: appraisal({ criteria: whole, complete: false, version: 3 }) },
      input,
      ['appraisalNotComplete'],
    ],
  ] as const)('%s', (_what, given, asked, missing) => {
    expect(codes(given as Partial<NominationFacts>, asked)).toEqual(missing);
  });

  it('of the second closes its task and notes where the two agree', () => {
    const tasks = ['nominations.x.1.appraise', 'nominations.x.1.appraiseSecond'];
    const [criterion = ''] = Object.keys(whole);
    const other = { ...whole, [criterion]: { met: false, note: '', on: '2026-11-24' } };
    const known = facts({
      doc: card(['van-phong-1'], { tasks, seq: 4 }),
      otherAppraisal: appraisal({ by: 'van-phong-1', criteria: other }),
    });
    expect(rule.patch?.(known, input, context)).toEqual({
      appraisedBy: ['van-phong-1', 'van-phong-2'],
      tasks: ['nominations.x.1.appraise'],
    });
    expect(rule.writes?.(known, input, context)).toMatchObject([
      { op: 'update', path: 'tasks/nominations.x.1.appraiseSecond', data: { state: 'done' } },
      {
        op: 'create',
        path: `agreements/${caseId}.5`,
        data: { by: ['van-phong-1', 'van-phong-2'], findings: { [criterion]: [false, true] } },
      },
    ]);
    expect(rule.patch?.(facts(), input, context)).toEqual({ appraisedBy: ['van-phong-2'] });
    expect(rule.writes?.(facts(), input, context)).toEqual([]);
  });
});

describe('agreement', () => {
  const pairs = (yesYes: number, yesNo: number, noYes: number, noNo: number) => [
    ...Array.from({ length: yesYes }, () => [true, true] as const),
    ...Array.from({ length: yesNo }, () => [true, false] as const),
    ...Array.from({ length: noYes }, () => [false, true] as const),
    ...Array.from({ length: noNo }, () => [false, false] as const),
  ];

  it.each([
    // The example of fifty proposals in which two readers agree on 35: kappa is 0.4.
    ['the textbook’s fifty', pairs(20, 5, 10, 15), 40],
    ['always, both ways', pairs(6, 0, 0, 6), 100],
    ['never', pairs(0, 5, 5, 0), -100],
    ['no better than chance', pairs(4, 4, 4, 4), 0],
    ['always the same one thing', pairs(12, 0, 0, 0), null],
  ] as const)('kappa of %s', (_what, found, kappa) => {
    expect(kappaOf(found)).toBe(kappa);
  });

  const agreement = (id: string, met: boolean, at = morning.toMillis()): Agreement => ({
    v: 1,
    case: id,
    criteriaSet: 'IND-CS',
    by: ['a', 'b'],
    findings: { H1: [true, met] },
    at: instantAt(at),
  });

  it('is counted by criterion, with kappa from ten cases on', () => {
    const ten = Array.from({ length: 10 }, (_, nth) => agreement(`case000${nth}`, nth !== 0));
    expect(agreedIn(ten.slice(0, 4))).toEqual([
      { criterion: 'H1', cases: 4, agree: 3, percent: 75, kappa: null },
    ]);
    expect(agreedIn(ten)).toEqual([
      { criterion: 'H1', cases: 10, agree: 9, percent: 90, kappa: 0 },
    ]);
  });

  it('counts of each case the first pair only, made without knowing of the other', () => {
    const later = agreement('case0001', true, morning.toMillis() + 1000);
    expect(firstPairs([later, agreement('case0001', false)])).toEqual([
      agreement('case0001', false),
    ]);
  });
});
