/** The online ballot: what stands on a slip, what is void, what the box tells, and when a round may be closed. */
import { describe, expect, it } from 'vitest';
import {
  boxOf,
  choices,
  countOfBox,
  readSlip,
  Sealed,
  slipLength,
  slipOf,
  votersOfBox,
} from '#domain/ballot.ts';
import { endOf } from '#domain/day.ts';
import type { SessionFacts } from '#domain/facts.ts';
import { close } from '#domain/session-moves/close.ts';
import { open, sign } from '#domain/session-moves/proceedings.ts';
import type { Context, MoveRule } from '#domain/engine/move-rule.ts';
import { allOff } from '#domain/switches.ts';
import { doesNotAddUp, verdict } from '#domain/tally.ts';
import { sha256 } from '../builders/chain.ts';
import { givenCalendar } from '#domain/calendar.ts';
import { instantAt } from '../builders/instant.ts';
import { caseId, nomination } from '../builders/nomination.ts';
import { onlineBallot, onlineSession, sealedNothing } from '../builders/online.ts';
import { roster } from '../builders/person.ts';
import { rulePack } from '../builders/rule-pack.ts';
import { council, session, sevenMembers } from '../builders/session.ts';

const about = { session: 'phien-1', nomination: caseId, voter: 'giam-doc' };

describe('a slip', () => {
  it('has one length, whatever stands on it', () => {
    const longest = {
      session: 's'.repeat(120),
      nomination: 'n'.repeat(120),
      voter: 'v'.repeat(120),
    };
    const slips = choices.flatMap((choice) => [slipOf(about, choice), slipOf(longest, choice)]);
    expect(slips.map((slip) => slip.length)).toEqual(slips.map(() => slipLength));
  });

  it('says what was chosen, to whom it is for', () => {
    for (const choice of choices) expect(readSlip(slipOf(about, choice), about)).toBe(choice);
  });

  it.each([
    ['of another voter', slipOf({ ...about, voter: 'pho-giam-doc' }, 'for')],
    ['of another case', slipOf({ ...about, nomination: 'z9y8x7w6' }, 'for')],
    ['of another session', slipOf({ ...about, session: 'phien-2' }, 'for')],
    ['that does not open', null],
    ['that is no slip', 'for'],
    ['with more on it', JSON.stringify({ ...about, choice: 'for', note: 'x' })],
    ['with an unknown choice', JSON.stringify({ ...about, choice: 'maybe' })],
  ])('%s is refused', (_what, opened) => {
    expect(readSlip(opened, about)).toBe('refused');
  });

  it('is taken in one form only', () => {
    expect(Sealed.safeParse(sealedNothing).success).toBe(true);
    expect(Sealed.safeParse(`${sealedNothing}A`).success).toBe(false);
  });
});

describe('a box', () => {
  const box = boxOf('phien-1', 7, ['for', 'blank', 'against', 'for', 'refused', 'for']);

  it('is sorted, so that no place in it tells whose slip lies there', () => {
    expect(box.slips).toEqual(['against', 'blank', 'for', 'for', 'for', 'refused']);
  });

  it('counts blank and refused slips as returned and not valid', () => {
    const count = countOfBox(box);
    expect(count).toEqual({
      givenOut: 7,
      sealed: 0,
      returned: 6,
      missing: 1,
      valid: 4,
      invalid: 2,
      for: 3,
      against: 1,
    });
    const voters = { eligible: 7, present: 7 };
    expect(doesNotAddUp(count, voters, rulePack())).toEqual([]);
  });

  it.each([
    ['eligible', 'decline'],
    ['present', 'decline'],
    ['valid', 'endorse'],
  ] as const)('with the base %s two blank slips of six weigh as the pack says', (base, result) => {
    const pack = rulePack({ base });
    expect(verdict(countOfBox(box), votersOfBox(box), pack).result).toBe(result);
  });

  it('without a quorum of voters defers the case', () => {
    const few = boxOf('phien-1', 7, ['for', 'for', 'for', 'for']);
    expect(verdict(countOfBox(few), votersOfBox(few), rulePack())).toEqual({
      result: 'defer',
      reason: 'noQuorum',
    });
  });
});

const context = (now: number): Context => ({
  id: 'phien-1',
  by: 'van-phong-1',
  roles: ['office'],
  now: instantAt(now),
  today: '2026-11-25',
  roster: roster(),
  salt: 'salt',
  calendar: givenCalendar,
  sha256,
});
const noon = Date.parse('2026-11-25T05:00:00Z');
const newKey = { v: 1, ...onlineBallot().key, d: 'd'.repeat(43) } as const;

const facts = (given: Partial<SessionFacts> = {}): SessionFacts => ({
  doc: session({ mode: 'online', state: 'invited' }),
  pack: rulePack(),
  council: council(),
  switches: { ...allOff, onlineBallot: true },
  newKey,
  voted: {},
  unreported: [],
  scans: [],
  walledFromIt: false,
  shutOut: false,
  undecided: [],
  given: [],
  agenda: [
    { id: caseId, card: nomination({ state: 'council' }), tally: null, walls: ['giam-doc'] },
  ],
  ...given,
});

type Rule = MoveRule<SessionFacts, object>;
const codes = (rule: unknown, given: SessionFacts, input: object, now = noon): string[] =>
  ((rule as Rule).unmet?.(given, input, context(now)) ?? []).map(({ code }) => code);

describe('an online session', () => {
  it('opens only where the switch is on, the pack is secret and the round ends later', () => {
    expect(codes(open, facts(), { until: '2026-11-27' })).toEqual([]);
    expect(codes(open, facts(), {})).toEqual([]);
    expect(codes(open, facts({ switches: allOff }), {})).toEqual(['onlineBallotOff']);
    expect(codes(open, facts({ pack: rulePack({ ballot: 'open' }) }), {})).toEqual([
      'ballotNotSecret',
    ]);
    expect(codes(open, facts(), { until: '2026-11-24' })).toEqual(['ballotEndIsPast']);
  });

  it('lets each member vote until the round or the own term ends, whichever comes first', () => {
    const seats = council().seats.map((seat, nth) => ({
      ...seat,
      to: nth === 0 ? '2026-11-26' : nth === 1 ? null : seat.to,
    }));
    const patched = (open as unknown as Rule).patch?.(
      facts({ council: council({ seats }) }),
      { until: '2026-11-30' },
      context(noon),
    ) as { ballot: ReturnType<typeof onlineBallot> } | undefined;
    const ballot = patched?.ballot;
    expect(ballot?.voters).toEqual(
      Object.fromEntries(
        sevenMembers.map((uid, nth) => [uid, endOf(nth === 0 ? '2026-11-26' : '2026-11-30')]),
      ),
    );
    expect(endOf('2026-11-30')).toBe(Date.parse('2026-12-01T00:00:00+07:00'));
  });

  it('keeps the secret half of its key apart, and opens on paper without any', () => {
    const writes = (given: SessionFacts) =>
      (open as unknown as Rule).writes?.(given, {}, context(noon));
    expect(writes(facts())).toEqual([{ op: 'create', path: 'sessionKeys/phien-1', data: newKey }]);
    expect(writes(facts({ doc: session({ state: 'invited' }), newKey: null }))).toEqual([]);
    const reported = facts({ newKey: null, unreported: ['gap00001'] });
    expect(writes(reported)).toEqual([
      { op: 'update', path: 'nominations/gap00001', data: { reported: 'phien-1' } },
    ]);
    const patched = (open as unknown as Rule).patch?.(reported, {}, context(noon));
    expect(patched).toMatchObject({ reports: ['gap00001'] });
  });

  it('closes early when each has voted on what they may, or with a reason', () => {
    const doc = onlineSession({ agenda: [caseId] });
    const all = Object.fromEntries(sevenMembers.slice(1).map((uid) => [uid, [caseId]]));
    const { 'pho-giam-doc': _late, ...some } = all;
    const early = { reason: '' };
    expect(codes(close, facts({ doc, voted: all }), early)).not.toContain('ballotStillRuns');
    expect(codes(close, facts({ doc, voted: some }), early)).toContain('ballotStillRuns');
    expect(codes(close, facts({ doc, voted: some }), { reason: 'Đủ' })).not.toContain(
      'ballotStillRuns',
    );
    const later = endOf('2099-12-31');
    expect(codes(close, facts({ doc, voted: some }), early, later)).not.toContain(
      'ballotStillRuns',
    );
  });

  it('asks for no tally and makes no verdict when it closes: the boxes do', () => {
    const doc = onlineSession({ agenda: [caseId] });
    const card = nomination({ state: 'council', session: 'phien-1' });
    const given = facts({ doc, agenda: [{ id: caseId, card, tally: null, walls: [] }] });
    expect(codes(close, given, { reason: 'Đủ' })).toEqual([]);
    const writes = (close as unknown as Rule).writes?.(given, {}, context(noon));
    expect(writes?.map(({ op, path }) => `${op} ${path}`)).toEqual(['create countings/phien-1']);
  });

  it('is not signed before its ballots are counted', () => {
    const ballot = onlineBallot({ closed: instantAt(noon) });
    const day = { number: '01', day: '2026-11-25', evidence: null };
    const doc = onlineSession({ state: 'closed', ballot });
    expect(codes(sign, facts({ doc }), day)).toEqual(['ballotsNotCounted']);
    const counted = { ...doc, ballot: { ...ballot, counted: instantAt(noon) } };
    expect(codes(sign, facts({ doc: counted }), day)).toEqual([]);
  });
});
