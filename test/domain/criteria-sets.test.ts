/** Criteria are drafted, compared, issued and replaced, and never edited once issued. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArrangementRequest } from '#domain/arrangement.ts';
import { arranged } from '#domain/arranging/arranged.ts';
import type { Arranged } from '#domain/arranging/arranging.ts';
import { unmetToSubmit } from '#domain/criteria-check.ts';
import { changesBetween } from '#domain/criteria-difference.ts';
import { blankSet, draftedFrom, problemsOf } from '#domain/criteria-drafting.ts';
import { CriteriaSet, isInForceOn } from '#domain/criteria-set.ts';
import { daysAfter } from '#domain/day.ts';
import { seedDocuments } from '#domain/seed.ts';
import { agency } from '../builders/agency.ts';
import { criteriaSet, hardCriterion, scoredCriterion } from '../builders/criteria-set.ts';
import { consent } from '../builders/consent.ts';
import { dossier } from '../builders/dossier.ts';
import { nomination } from '../builders/nomination.ts';
import { arrangingFacts, today } from './arranging-facts.ts';

const whole = criteriaSet({
  state: 'drafted',
  validFrom: null,
  anchors: ['0–50 %', '51–100 %'],
  passMark: 70,
});

describe('a draft', () => {
  test.each([
    ['noHardCriterion', { hard: [] }],
    ['emptyCriterion', { hard: [hardCriterion({ vi: ' ' })] }],
    ['askedNowhere', { hard: [hardCriterion({ stage: 'publish' })] }],
    ['sameIdTwice', { hard: [hardCriterion(), hardCriterion()] }],
    ['pointsNot100', { scored: [scoredCriterion({ maxPoints: 90 })] }],
    ['pointsWithoutPassMark', { passMark: null }],
    ['passMarkWithoutPoints', { scored: [] }],
    ['noAnchors', { anchors: [] }],
  ] as const)('that has the problem %s is told so, and of nothing else', (problem, given) => {
    expect(problemsOf(criteriaSet({ ...whole, ...given } as Partial<CriteriaSet>))).toEqual([
      problem,
    ]);
  });

  test('a floor asks for points', () => {
    const set = criteriaSet({ ...whole, scored: [], passMark: null, floor: 30 });
    expect(problemsOf(set)).toEqual(['floorWithoutPoints']);
  });

  test('begins with all that its base holds, as the next edition or as the first of a family', () => {
    const base = criteriaSet({ issued: { by: 'head', paper: 'Số 1' } });
    const sets = [base, criteriaSet({ version: 4 })];
    const begun = {
      ...base,
      draftedFrom: base.id,
      state: 'drafted',
      validFrom: null,
      issued: null,
    };
    expect(draftedFrom(base, sets, 'IND-CS')).toEqual({ ...begun, id: 'IND-CS.5', version: 5 });
    expect(draftedFrom(base, sets, 'MOI')).toEqual({ ...begun, id: 'MOI', family: 'MOI' });
    expect(CriteriaSet.parse(draftedFrom(base, sets, 'IND-CS')).id).toBe('IND-CS.5');
  });

  test('from nothing lacks a title and a condition', () => {
    const blank = blankSet('MOI', false);
    expect(CriteriaSet.safeParse(blank).success).toBe(false);
    expect(problemsOf(blank)).toEqual(['noHardCriterion']);
  });

  test('every set of the seed could be issued, but for the bands of points that the proposal leaves open', () => {
    const open = Object.values(seedDocuments().criteriaSets).flatMap((set) =>
      problemsOf(set).map((problem) => [set.id, problem]),
    );
    expect(open).toEqual([['NCUT', 'noAnchors']]);
  });

  test('the floor and the priorities of the proposal are fields, inherited where a set extends another', () => {
    const sets = seedDocuments().criteriaSets;
    const floors = Object.values(sets).map(({ id, floor, draftedFrom: base }) => [id, floor, base]);
    expect(floors.filter(([, floor]) => floor !== null)).toEqual([
      ['IND-CS', 30, null],
      ['COL-CS', 30, null],
      ['HGD-CS', 30, 'IND-CS'],
      ['IND-T', 30, 'IND-CS'],
      ['COL-T', 30, 'COL-CS'],
    ]);
    expect(sets['IND-T']?.priorities).toMatch(/^Khi ngang nhau, ưu tiên/u);
  });
});

describe('two sets', () => {
  test('are told apart by what they ask, criterion by criterion', () => {
    const [kept, dropped, added] = ['A', 'B', 'C'].map((id) => hardCriterion({ id }));
    if (!kept || !dropped || !added) throw new Error('three criteria');
    const before = criteriaSet({ hard: [kept, dropped] });
    const reworded = { ...kept, vi: 'Nói khác' };
    const after = criteriaSet({ hard: [reworded, added], passMark: 80 });
    expect(changesBetween(before, after)).toEqual([
      { is: 'part', part: 'passMark', before: '70', after: '80' },
      { is: 'changed', before: kept, after: reworded },
      { is: 'removed', criterion: dropped },
      { is: 'added', criterion: added },
    ]);
  });

  const someSet = fc
    .record({
      ids: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D')),
      passMark: fc.constantFrom(null, 50, 70),
      version: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ ids, ...rest }) =>
      criteriaSet({ ...rest, hard: ids.map((id) => hardCriterion({ id })) }),
    );

  test('ask the same exactly when nothing is told, and what one adds the other removes', () => {
    fc.assert(
      fc.property(someSet, someSet, (one, other) => {
        expect(changesBetween(one, { ...one, version: 9, state: 'replaced' })).toEqual([]);
        const count = (is: string, changes: readonly { readonly is: string }[]): number =>
          changes.filter((change) => change.is === is).length;
        const [there, back] = [changesBetween(one, other), changesBetween(other, one)];
        expect(count('added', there)).toBe(count('removed', back));
        expect(there.length).toBe(back.length);
      }),
    );
  });
});

describe('the life of a set', () => {
  const ask = (
    kind: ArrangementRequest['kind'],
    input: Record<string, unknown>,
    criteriaSets: Readonly<Record<string, CriteriaSet>>,
    by = 'head',
  ): Arranged => arranged({ kind, input }, arrangingFacts({ by, criteriaSets }));
  const code = (answer: Arranged): string => ('refused' in answer ? answer.refused : 'applied');
  const old = criteriaSet();
  const next = { ...whole, id: 'IND-CS.2', version: 2 };
  const sets = { 'IND-CS': old, 'IND-CS.2': next, 'COL-CS': criteriaSet({ id: 'COL-CS' }) };

  test('issuing puts it in force and ends the edition before it on the day before', () => {
    const from = daysAfter(today, 3);
    const answer = ask('issueCriteria', { set: 'IND-CS.2', from }, sets);
    expect('writes' in answer && answer.writes).toEqual([
      {
        op: 'update',
        path: 'criteriaSets/IND-CS.2',
        data: {
          state: 'inForce',
          validFrom: from,
          validTo: null,
          issued: { by: 'head', paper: arrangingFacts().reason },
        },
      },
      {
        op: 'update',
        path: 'criteriaSets/IND-CS',
        data: { state: 'replaced', validTo: daysAfter(from, -1) },
      },
    ]);
  });

  test('on every day some edition holds, and never two, whenever the next is issued', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 60 }), (ahead, on) => {
        const from = daysAfter(today, ahead);
        const answer = ask('issueCriteria', { set: 'IND-CS.2', from }, sets);
        const after = ('writes' in answer ? answer.writes : []).map(({ path, data }) => {
          const id = path.split('/')[1] as keyof typeof sets;
          return CriteriaSet.parse({ ...sets[id], ...data });
        });
        expect(after.filter((set) => isInForceOn(set, daysAfter(today, on)))).toHaveLength(1);
      }),
    );
  });

  test.each([
    ['notYou', 'issueCriteria', { set: 'IND-CS.2', from: today }, 'office'],
    ['notYou', 'issueCriteria', { set: 'IND-CS.2', from: today }, 'deputy'],
    ['noSuchSet', 'issueCriteria', { set: 'none', from: today }, 'head'],
    ['notDrafted', 'issueCriteria', { set: 'IND-CS', from: today }, 'head'],
    ['beforeToday', 'issueCriteria', { set: 'IND-CS.2', from: daysAfter(today, -1) }, 'head'],
    ['noSuchSet', 'retireCriteria', { set: 'none', lastDay: today }, 'head'],
    ['notInForce', 'retireCriteria', { set: 'IND-CS.2', lastDay: today }, 'head'],
    ['beforeToday', 'retireCriteria', { set: 'IND-CS', lastDay: daysAfter(today, -2) }, 'head'],
    ['notYou', 'retireCriteria', { set: 'IND-CS', lastDay: today }, 'office'],
    ['applied', 'retireCriteria', { set: 'IND-CS', lastDay: today }, 'head'],
  ] as const)('is answered with %s: %s', (expected, kind, input, by) => {
    expect(code(ask(kind, input, sets, by))).toBe(expected);
  });

  test('a draft with a problem is not issued', () => {
    const wanting = { 'IND-CS.2': { ...next, hard: [] } };
    expect(ask('issueCriteria', { set: 'IND-CS.2', from: today }, wanting)).toEqual({
      refused: 'notWhole',
      details: { problem: 'noHardCriterion' },
    });
  });
});

describe('a case', () => {
  const on = (submittedOn: string | null, given: Partial<CriteriaSet>): readonly string[] => {
    const seen = {
      doc: nomination({ submittedOn }),
      // What is asked beside the set is met: the consent, and no place is named yet.
      dossier: dossier({ place: '' }),
      consents: [consent()],
      duplicates: [],
      directories: { organisations: [], units: [], places: [], agency: agency() },
      criteria: criteriaSet({ hard: [], ...given }),
    };
    return unmetToSubmit(seen, today).map((one) => one.code);
  };

  test.each([
    ['in force', {}, []],
    ['a draft', { state: 'drafted' }, ['criteriaNotInForce']],
    ['in force from tomorrow', { validFrom: daysAfter(today, 1) }, ['criteriaNotInForce']],
    [
      'replaced since',
      { state: 'replaced', validTo: daysAfter(today, -1) },
      ['criteriaNotInForce'],
    ],
    ['replaced from tomorrow', { state: 'replaced', validTo: today }, []],
  ] as const)('is first sent under criteria that are in force: %s', (_name, given, expected) => {
    expect(on(null, given)).toEqual(expected);
  });

  test('is asked for the consent and for a place of the province, whatever its set asks for', () => {
    const nothingAsked = {
      doc: nomination(),
      dossier: dossier(),
      consents: [],
      duplicates: [],
      directories: { organisations: [], units: [], places: [], agency: agency() },
    };
    const codesUnder = (set: CriteriaSet) =>
      unmetToSubmit({ ...nothingAsked, criteria: set }, today).map((one) => one.code);
    const asked = ['noConsentToProcessing', 'outsideTerritory'];
    expect(codesUnder(criteriaSet({ hard: [] }))).toEqual(asked);
    const asSet = ['H7a', 'H8'].map((id) => hardCriterion({ id }));
    expect(codesUnder(criteriaSet({ hard: asSet }))).toEqual(asked);
  });

  test('that was returned is sent again under the criteria of its first day', () => {
    const replaced = { state: 'replaced', validTo: daysAfter(today, -1) } as const;
    expect(on(daysAfter(today, -5), replaced)).toEqual([]);
  });
});
