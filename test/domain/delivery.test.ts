/** One mail on its way: what each answer of the server, each death and each hour makes of it. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterAttempt,
  breakerAfter,
  claim,
  closedBreaker,
  isOpen,
  diedInPassing,
  leaseLength,
  longestDown,
  type MailChange,
  mostAttempts,
  resultOf,
  type SendResult,
  sentAgain,
} from '#domain/delivery.ts';
import { dayOf } from '#domain/day.ts';
import type { Mail } from '#domain/mail.ts';
import { instant, instantAt, morning } from '../builders/instant.ts';
import { mail } from '../builders/mail.ts';

const now = morning.millis;
const accepted: SendResult = { kind: 'accepted' };
const passing: SendResult = { kind: 'passing', problem: 'smtp450' };
const permanent: SendResult = { kind: 'permanent', problem: 'smtp550' };
const unsure: SendResult = { kind: 'unsure', problem: 'noAnswer' };
const down: SendResult = { kind: 'down', problem: 'notReached' };

const changed = (
  before: Mail,
  { nextAttemptAt, leaseUntil, downSince, ...rest }: MailChange,
): Mail => ({
  ...before,
  ...(downSince === undefined
    ? {}
    : { downSince: downSince === null ? null : instantAt(downSince) }),
  ...rest,
  leaseUntil: leaseUntil === null ? null : instantAt(leaseUntil),
  ...(nextAttemptAt === undefined ? {} : { nextAttemptAt: instantAt(nextAttemptAt) }),
});
const leased = (given: Partial<Mail> = {}): Mail =>
  mail({ state: 'leased', attempt: 1, leaseUntil: instantAt(now + leaseLength), ...given });
const urging = { kind: 'urging', track: 'people', subject: 'phong-1' } as const;
const digest = { kind: 'digest', track: 'people', subject: '2026-11-23' } as const;

describe('a queued mail', () => {
  test('is claimed under a lease once it is due', () => {
    expect(claim(mail(), morning)).toEqual({
      change: { state: 'leased', attempt: 1, leaseUntil: now + leaseLength },
      send: true,
    });
    expect(claim(mail({ nextAttemptAt: instantAt(now + 1) }), morning)).toBeNull();
  });

  test('is claimed by one of two', () => {
    const first = claim(mail(), morning);
    expect(claim(changed(mail(), first!.change), morning)).toBeNull();
  });

  test.each(['sent', 'dead', 'suppressed', 'unknown'] as const)(
    'is not claimed when %s',
    (state) => {
      expect(claim(mail({ state }), morning)).toBeNull();
    },
  );
});

describe('a reminder', () => {
  test.each([
    ['2026-11-23T13:30:00Z', '2026-11-23T23:30:00Z', 'half past eight in the evening'],
    ['2026-11-22T20:00:00Z', '2026-11-22T23:00:00Z', 'three at night'],
  ])('due at %s waits until %s: %s', (iso, until) => {
    const at = instant(iso);
    expect(claim(mail({ ...digest, queuedAt: at, nextAttemptAt: at }), at)).toEqual({
      change: { state: 'queued', nextAttemptAt: Date.parse(until), leaseUntil: null },
      send: false,
    });
  });

  test('never leaves on another day than its own', () => {
    const next = instant('2026-11-24T01:00:00Z');
    expect(claim(mail(digest), next)?.send).toBe(false);
  });

  test('that urges waits for the morning, and leaves on whatever day that is', () => {
    const evening = instant('2026-11-23T14:00:00Z');
    const late = mail({ ...urging, queuedAt: evening, nextAttemptAt: evening });
    const claimed = claim(late, evening)!;
    expect(claimed).toEqual({
      change: {
        state: 'queued',
        nextAttemptAt: Date.parse('2026-11-24T00:00:00Z') - 3_600_000,
        leaseUntil: null,
      },
      send: false,
    });
    const waiting = changed(late, claimed.change);
    expect(claim(waiting, waiting.nextAttemptAt)?.send).toBe(true);
  });

  test('leaves in the day, and a decision leaves at night', () => {
    expect(claim(mail(digest), morning)?.send).toBe(true);
    expect(claim(mail(), instant('2026-11-23T16:00:00Z'))?.send).toBe(true);
  });
});

describe('whoever held a lease and died', () => {
  const late = instantAt(now + leaseLength);

  test('leaves a decision that is sent again', () => {
    expect(claim(leased(), instantAt(now + leaseLength - 1))).toBeNull();
    expect(claim(leased(), late)).toEqual({
      change: { state: 'leased', attempt: 2, leaseUntil: late.millis + leaseLength },
      send: true,
    });
  });

  test('leaves a reminder that is dropped', () => {
    expect(claim(leased(digest), late)).toEqual({
      change: { state: 'unknown', leaseUntil: null, problem: 'lost' },
      send: false,
    });
  });

  test('ends a decision that died in every attempt', () => {
    expect(claim(leased({ attempt: mostAttempts }), late)?.change.state).toBe('unknown');
  });
});

describe('after an attempt', () => {
  const at = (result: SendResult, given: Partial<Mail> = {}): MailChange =>
    afterAttempt(leased(given), result, morning, 0.5);

  test.each([
    ['accepted', accepted, { state: 'sent', leaseUntil: null }],
    ['refused for good', permanent, { state: 'dead', leaseUntil: null, problem: 'smtp550' }],
    [
      'without anybody to send to',
      { kind: 'suppressed', problem: 'noAddress' },
      { state: 'suppressed', leaseUntil: null, problem: 'noAddress' },
    ],
  ] as const)('%s it has come to its end', (_title, result, change) => {
    expect(at(result)).toEqual(change);
  });

  test('that failed for now it waits longer each time, and five times in all', () => {
    const pauses = [1, 2, 3, 4].map(
      (attempt) => (at(passing, { attempt }).nextAttemptAt ?? 0) - now,
    );
    expect(pauses).toEqual([1, 5, 30, 120].map((minutes) => minutes * 60_000));
    expect(at(passing, { attempt: 5 })).toEqual({
      state: 'dead',
      leaseUntil: null,
      problem: 'smtp450',
    });
  });

  test('without an answer a decision is sent again and a reminder is not', () => {
    expect([at(unsure).state, at(unsure, digest).state, at(unsure, urging).state]).toEqual([
      'queued',
      'unknown',
      'unknown',
    ]);
    expect(at(unsure, { attempt: 5 }).state).toBe('unknown');
  });

  test('that found the server down none is counted, for three days', () => {
    const waiting = at(down, { attempt: 5 });
    expect([waiting.state, waiting.attempt, waiting.problem]).toEqual(['queued', 4, 'notReached']);
    const late = instantAt(now + longestDown);
    expect(afterAttempt(leased({ downSince: morning }), down, late, 0.5).state).toBe('dead');
    // A mail that waited for other reasons has just found it so.
    expect(afterAttempt(leased(), down, late, 0.5)).toMatchObject({
      state: 'queued',
      downSince: late.millis,
    });
  });

  test('the longer the server is down, the later the next one, an hour at most', () => {
    const hours = [0, 1, 2, 10].map((so) => {
      const later = instantAt(now + so * 3_600_000);
      return (
        (afterAttempt(leased({ downSince: morning }), down, later, 0.5).nextAttemptAt! -
          later.millis) /
        60_000
      );
    });
    expect(hours).toEqual([1, 15, 30, 60]);
  });

  test('the next one lies between half and one and a half of the pause', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.integer({ min: 1, max: 4 }),
        (random, attempt) => {
          const pause = [1, 5, 30, 120][attempt - 1]! * 60_000;
          const next = afterAttempt(leased({ attempt }), passing, morning, random).nextAttemptAt!;
          expect(next - now).toBeGreaterThanOrEqual(pause / 2);
          expect(next - now).toBeLessThanOrEqual(pause * 1.5);
        },
      ),
    );
  });
});

test('whatever happens, a mail comes to an end: after five attempts, or three days of a server that is down', () => {
  const results = fc.constantFrom(accepted, passing, permanent, unsure, down, 'died' as const);
  fc.assert(
    fc.property(fc.infiniteStream(results), fc.constantFrom({}, digest, urging), (fates, given) => {
      let current = mail(given);
      let at = morning;
      let counted = 0;
      for (const fate of fates) {
        const claimed = claim(current, at);
        if (claimed === null) break;
        current = changed(current, claimed.change);
        if (!claimed.send && current.state !== 'queued') break;
        if (!claimed.send && current.kind === 'digest' && dayOf(at) !== dayOf(morning)) return;
        if (!claimed.send) {
          at = instantAt(current.nextAttemptAt.toMillis());
          continue;
        }
        if (fate === 'died') at = instantAt(at.millis + leaseLength);
        else {
          current = changed(current, afterAttempt(current, fate, at, 0.5));
          at = instantAt(Math.max(at.millis, current.nextAttemptAt.toMillis()));
        }
        if (fate !== down) counted += 1;
        expect(at.millis - morning.millis).toBeLessThan(longestDown + dayLong);
      }
      expect(counted).toBeLessThanOrEqual(mostAttempts);
      expect(['sent', 'dead', 'unknown']).toContain(current.state);
    }),
  );
});
const dayLong = 24 * 60 * 60_000;

test('what died of a passing problem is told from what was refused for good', () => {
  const died = (problem: string) => diedInPassing(mail({ state: 'dead', problem }));
  expect(['smtp450', 'notReached', 'notPutTogether'].map(died)).toEqual([true, true, true]);
  expect(['smtp550', 'unreadable', 'noWording'].map(died)).toEqual([false, false, false]);
});

test('by hand, only what was given up is sent again', () => {
  const change = {
    state: 'queued',
    attempt: 0,
    downSince: null,
    nextAttemptAt: now,
    leaseUntil: null,
  };
  expect(sentAgain(mail({ state: 'dead', attempt: 5 }), morning)).toEqual(change);
  expect(sentAgain(mail({ state: 'unknown', attempt: 1 }), morning)).toEqual(change);
  for (const state of ['queued', 'leased', 'sent', 'suppressed'] as const)
    expect(sentAgain(mail({ state }), morning)).toBeNull();
});

describe("the server's answer", () => {
  test.each([
    [450, 'RCPT TO', 'passing'],
    [452, 'DATA', 'passing'],
    [550, 'RCPT TO', 'permanent'],
    [554, 'DATA', 'permanent'],
    [421, 'RCPT TO', 'down'],
    [421, 'CONN', 'down'],
    [535, 'AUTH PLAIN', 'down'],
    [550, 'MAIL FROM', 'down'],
    [503, 'EHLO', 'down'],
  ])('%i to %s is %s', (replyCode, command, kind) => {
    expect(resultOf({ replyCode, command, handedOver: false })).toEqual({
      kind,
      problem: `smtp${replyCode}`,
    });
  });

  test('missing is a server that is down, or after the whole message a question', () => {
    const silent = { replyCode: null, command: 'CONN' };
    expect(resultOf({ ...silent, handedOver: false }).kind).toBe('down');
    expect(resultOf({ ...silent, handedOver: true }).kind).toBe('unsure');
  });
});

describe('the breaker', () => {
  test('opens at the third failure in a row, for longer each time, an hour at most', () => {
    const minutes = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((failures) => {
      const after = breakerAfter({ ...closedBreaker, failures }, down, morning);
      return after?.openUntil == null ? 0 : (after.openUntil - now) / 60_000;
    });
    expect(minutes).toEqual([0, 0, 5, 10, 20, 40, 60, 60, 60]);
  });

  test('closes when the server answers at all, and costs no write while all is well', () => {
    for (const result of [accepted, passing, permanent, unsure]) {
      expect(breakerAfter(closedBreaker, result, morning)).toBeNull();
      expect(breakerAfter({ ...closedBreaker, failures: 4 }, result, morning)).toEqual({
        failures: 0,
        openUntil: null,
      });
    }
  });

  test('is open until its time', () => {
    const breaker = { ...closedBreaker, failures: 3, openUntil: instantAt(now + 1) };
    expect([isOpen(breaker, morning), isOpen(breaker, instantAt(now + 1))]).toEqual([true, false]);
    expect(isOpen(closedBreaker, morning)).toBe(false);
  });
});
