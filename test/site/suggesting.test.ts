/** The guards of the public's form, and what the form gives back: without an emulator. */
import { describe, expect, it, test } from 'vitest';
import { answerOf, formOf } from './suggesting.ts';
import { limiter, sending } from '../../functions/src/public-forms/limits.ts';
import {
  codeOf,
  idOf,
  judged,
  newStamp,
  plainCode,
} from '../../functions/src/public-forms/stamp.ts';

const now = 1_800_000_000_000;

describe('a stamp', () => {
  it('is early for three seconds, fine for half a day, and unknown afterwards or to who made it up', () => {
    const stamp = newStamp(now);
    expect([2_999, 3_000, 43_200_000, 43_200_001].map((age) => judged(stamp, now + age))).toEqual([
      'early',
      'fine',
      'fine',
      'unknown',
    ]);
    const [at = '', nonce = '', signature = ''] = stamp.split('.');
    const older = `${(now - 60_000).toString(36)}.${nonce}.${signature}`;
    for (const forged of ['', 'a.b.c', older, `${at}.${nonce}`, `${at}.${nonce}.`])
      expect(judged(forged, now + 5_000), forged).toBe('unknown');
  });

  it('gives one id and one code, however often it is sent, and others than another stamp', () => {
    const [one, other] = [newStamp(now), newStamp(now)];
    expect([idOf(one), codeOf(one)]).toEqual([idOf(one), codeOf(one)]);
    expect(idOf(one)).toMatch(/^[a-z0-9]{20}$/u);
    expect(codeOf(one)).not.toBe(codeOf(other));
    expect(plainCode(` ${codeOf(one).toLowerCase().replaceAll('-', ' ')} `)).toBe(codeOf(one));
  });
});

describe('the count', () => {
  it('stops one address and not its neighbour, then all together, and forgets when the window is over', () => {
    let clock = 0;
    const wait = limiter({ each: 2, all: 4, window: 10_000 }, () => clock);
    expect(['a', 'a', 'a', 'b'].map(wait)).toEqual([0, 0, 10, 0]);
    clock = 4_000;
    expect(['c', 'd'].map(wait)).toEqual([0, 6]);
    clock = 10_000;
    expect(wait('a')).toBe(0);
  });
});

test('of a thousand suggestions a minute from one address twenty are taken, and a neighbour is heard all the same', () => {
  let clock = 0;
  const wait = limiter(sending, () => clock);
  const waits = Array.from({ length: 1000 }, () => {
    clock += 60;
    return wait('2001:db8::1');
  });
  expect(waits.filter((seconds) => seconds === 0)).toHaveLength(20);
  expect(wait('2001:db8::2')).toBe(0);
});

describe('the form', () => {
  it('comes back with what was typed, as text, and with the stamp it had', async () => {
    const stamp = newStamp(Date.now());
    const attack = '"><script>alert(1)</script>';
    const { status, body } = await answerOf(formOf({ who: attack, deed: 'Nấu cơm.', stamp }));
    // The form's own script is the only one.
    const foreign = body.replace('<script src="/chon-tep.js" defer></script>', '');
    expect([status, foreign.includes('<script'), body.includes('Nấu cơm.')]).toEqual([
      422,
      false,
      true,
    ]);
    expect(body).toContain(`name="stamp" value="${stamp}"`);
    expect(body).toContain('bấm gửi một lần nữa');
  });

  it('that is none is a bad request with an empty one', async () => {
    const { status, body } = await answerOf(null);
    expect([status, body.includes('id="deed"')]).toEqual([400, true]);
  });
});
