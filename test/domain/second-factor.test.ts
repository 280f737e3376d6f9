/** The second factor: what opens, what is used up, and when the door closes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  judged,
  needsSecondFactor,
  secondFactorRoles,
  TypedCode,
  type SecondFactor,
} from '#domain/second-factor.ts';
import { roles } from '#domain/person.ts';
import { instantAt } from '../builders/instant.ts';

const digest = 'a'.repeat(64);
const factor = (given: Partial<SecondFactor> = {}): SecondFactor => ({
  v: 1,
  secret: 'A'.repeat(32),
  kept: true,
  lastStep: 100,
  spare: [digest],
  wrong: 0,
  closedUntil: null,
  ...given,
});
const now = instantAt(1_000_000);
const judge = (given: Partial<SecondFactor>, step: number | null, typed = 'b'.repeat(64)) =>
  judged(factor(given), { step, digest: typed }, now, instantAt);

describe('a code', () => {
  it('of a later step opens, and is the last one from then on', () =>
    expect(judge({ wrong: 3 }, 101)).toEqual({
      is: 'taken',
      change: { wrong: 0, closedUntil: null, lastStep: 101 },
    }));

  it.each([100, 99])('of step %i, no later than the last, is a used one', (step) =>
    expect(judge({}, step)).toEqual({ is: 'usedCode', change: {} }),
  );

  it('that is a spare one opens once', () => {
    const { change } = judge({}, null, digest);
    expect(change).toEqual({ wrong: 0, closedUntil: null, spare: [] });
    expect(judge(change, null, digest).is).toBe('wrongCode');
  });

  it('that is a spare one opens nothing before the authenticator is kept', () =>
    expect(judge({ kept: false }, null, digest).is).toBe('wrongCode'));

  it('wrong for the fifth time in a row closes the door for a quarter of an hour, also to the right one', () => {
    const closing = judge({ wrong: 4 }, null);
    expect(closing).toEqual({
      is: 'closed',
      change: { wrong: 0, closedUntil: instantAt(1_000_000 + 900_000) },
    });
    expect(judge(closing.change, 101)).toEqual({ is: 'closed', change: {} });
    const { closedUntil } = factor(closing.change);
    expect(
      closedUntil &&
        judged(factor(closing.change), { step: 101, digest }, closedUntil, instantAt).is,
    ).toBe('taken');
  });

  it('is taken at most once, in whatever order codes come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 40 }), (steps) => {
        let standing = factor({ lastStep: 0 });
        const taken = steps.filter((step) => {
          const { is, change } = judged(standing, { step, digest: '' }, now, instantAt);
          standing = { ...standing, ...change };
          return is === 'taken';
        });
        return new Set(taken).size === taken.length;
      }),
    );
  });
});

it('is asked of those who decide or administer, and of nobody else', () =>
  expect(roles.filter((role) => needsSecondFactor([role]))).toEqual([...secondFactorRoles]));

it.each([
  ['123 456', '123456'],
  ['abcde-fgh23', 'ABCDEFGH23'],
  ['12345', null],
  ['1234567', null],
  ['ABCDEFGH01', null],
])('"%s" is read as %s', (typed, code) =>
  expect(TypedCode.safeParse(typed).data ?? null).toBe(code),
);
