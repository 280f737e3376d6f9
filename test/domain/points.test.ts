/** Floors and pass mark: whoever signs a case whose points stay below them says why; computed without rounding. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteriaSetsOf } from '#domain/seed/from-criteria.ts';
import { approve } from '#domain/nomination-moves/head-decides.ts';
import type { MoveRule } from '#domain/engine/move-rule.ts';
import type { NominationFacts } from '#domain/facts.ts';
import { pointsThatCount, shortOfPoints } from '#domain/points.ts';
import { seedFiles } from '#domain/seed.ts';
import { criteriaSet, scoredCriterion } from '../builders/criteria-set.ts';
import { score } from '../builders/score.ts';

const scored = [
  scoredCriterion({ id: 'C1', vi: 'Hiệu quả', maxPoints: 30 }),
  scoredCriterion({ id: 'C2', vi: 'Sáng tạo', maxPoints: 65 }),
  scoredCriterion({ id: 'C3', vi: 'Ưu tiên', maxPoints: 5, noFloor: true }),
];
const set = criteriaSet({ scored, floor: 30, passMark: 70 });
const codes = (marks: Parameters<typeof shortOfPoints>[1], of = set): readonly string[] =>
  shortOfPoints(of, marks).map(({ code, details }) =>
    [code, details['criterion'] ?? ''].join(' ').trim(),
  );

describe('what points stay below', () => {
  it('nothing is asked of a case that nobody gave points', () => {
    expect(codes({})).toEqual([]);
  });

  it('exactly on the floor and on the pass mark is enough', () => {
    expect(codes({ an: { C1: 9, C2: 61, C3: 0 } })).toEqual([]);
  });

  it('one point less is not, and each is named: the criterion, its floor, and no points', () => {
    expect(shortOfPoints(set, { an: { C1: 8, C2: 61, C3: 0 } })).toEqual([
      {
        code: 'pointsBelowFloor',
        field: 'f-reason',
        details: { criterion: 'C1', text: 'Hiệu quả', floor: 30 },
      },
      { code: 'pointsBelowPassMark', field: 'f-reason', details: { passMark: 70 } },
    ]);
  });

  it('the middle of the members counts, halves included', () => {
    const marks = { an: { C1: 8, C2: 61, C3: 0 }, binh: { C1: 9, C2: 65, C3: 5 } };
    expect(codes(marks)).toEqual(['pointsBelowFloor C1']);
  });

  it('a criterion without a floor may have nothing, one that nobody judged is below its own', () => {
    expect(codes({ an: { C1: 30, C3: 0 } })).toEqual([
      'pointsBelowFloor C2',
      'pointsBelowPassMark',
    ]);
  });

  it('a set without floor or pass mark asks for neither', () => {
    const free = { ...set, floor: null, passMark: null };
    expect(codes({ an: { C1: 0, C2: 0, C3: 0 } }, free)).toEqual([]);
  });

  it('points of another session, and of whoever is shut out now, weigh nothing', () => {
    const scores = {
      an: score({ marks: { C1: 1 } }),
      binh: score({ marks: { C1: 2 }, session: 'phien-cu' }),
      chi: score({ marks: { C1: 3 } }),
    };
    expect(pointsThatCount(scores, 'phien-1', ['chi'])).toEqual({ an: { C1: 1 } });
  });
});

it('holds for any points as whole numbers say, in any order of members', () => {
  const sets = Object.values(criteriaSetsOf(seedFiles().criteria)).filter(
    (one) => one.scored.length > 0,
  );
  const given = fc.constantFrom(...sets).chain((one) =>
    fc.record({
      one: fc.constant(one),
      members: fc.array(
        fc.record(
          Object.fromEntries(
            one.scored.map(({ id, maxPoints }) => [id, fc.integer({ min: 0, max: maxPoints })]),
          ),
        ),
        { minLength: 1, maxLength: 9 },
      ),
    }),
  );
  fc.assert(
    fc.property(given, ({ one, members }) => {
      // Twice the median, in whole numbers throughout.
      const doubled = one.scored.map(({ id }) => {
        const sorted = members.map((marks) => marks[id] ?? 0).toSorted((a, b) => a - b);
        const [low, high] = [Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2)];
        return (sorted[low] ?? 0) + (sorted[high] ?? 0);
      });
      const expected = one.scored.flatMap(({ id, maxPoints, noFloor }, nth) =>
        !noFloor && one.floor !== null && (doubled[nth] ?? 0) * 100 < 2 * one.floor * maxPoints
          ? [`pointsBelowFloor ${id}`]
          : [],
      );
      const sum = doubled.reduce((all, each) => all + each, 0);
      const whole = one.scored.reduce((all, { maxPoints }) => all + maxPoints, 0);
      if (one.passMark !== null && sum * 100 < 2 * one.passMark * whole)
        expected.push('pointsBelowPassMark');
      const seated = members.map((marks, nth) => [`tv-${nth}`, marks] as const);
      expect(codes(Object.fromEntries(seated), one)).toEqual(expected);
      expect(codes(Object.fromEntries(seated.toReversed()), one)).toEqual(expected);
    }),
  );
});

describe('signing', () => {
  const rule = approve as unknown as MoveRule<NominationFacts, object>;
  const asked = (reason: string, points: NominationFacts['points']): readonly string[] => {
    const facts = { doc: {}, delegation: null, walls: [], criteria: set, duplicates: [], points };
    const input = rule.input.parse({ capacity: 'GIÁM ĐỐC', delegation: null, reason });
    const missing = rule.unmet?.(facts as unknown as NominationFacts, input, {
      roles: ['head'],
    } as never);
    return (missing ?? []).map(({ code }) => code);
  };
  const low = { an: { C1: 8, C2: 65, C3: 5 } };

  it('a case whose points stay below a floor is signed only with a reason', () => {
    expect(asked('', low)).toEqual(['pointsBelowFloor']);
    expect(asked('  ', low)).toEqual(['pointsBelowFloor']);
    expect(asked('Vùng đặc biệt khó khăn', low)).toEqual([]);
  });

  it('any other needs none', () => {
    expect(asked('', {})).toEqual([]);
    expect(asked('', { an: { C1: 30, C2: 65, C3: 5 } })).toEqual([]);
  });
});
