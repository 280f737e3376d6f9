/** Public notice: what must stand before a case is posted, what the public is shown, and what holds it back from the council. */
import { describe, expect, test } from 'vitest';
import { decide, type Answer } from '#domain/engine/decide.ts';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import type { NominationFacts } from '#domain/facts.ts';
import type { Nomination } from '#domain/nomination.ts';
import {
  basisOf,
  isOpen,
  isPostedOnConsent,
  PublicNotice,
  TypedComment,
} from '#domain/public-notice.ts';
import { consent } from '../builders/consent.ts';
import { moveRequest } from '../builders/move.ts';
import { nomination } from '../builders/nomination.ts';
import { ownUnit, person, roster } from '../builders/person.ts';
import { publicNotice } from '../builders/public-notice.ts';
import { rulePack } from '../builders/rule-pack.ts';
import { askedOf, type Delivery, factsFor } from './engine-world.ts';

const agreed = consent({ scope: 'publication', channels: ['notice'] });
const packed = rulePack({ noticeWorkingDays: 5 });
const keepers = { keeper: 'office', otherKeeper: 'editor' };
const reason = { reason: 'Có ý kiến cần xem lại' };

interface Try {
  readonly doc?: Partial<Nomination>;
  readonly move?: string;
  readonly input?: object;
  readonly facts?: Partial<NominationFacts>;
}

const answered = ({ doc = {}, move = 'post', input = keepers, facts = {} }: Try): Answer => {
  const card = nomination({ state: 'appraisal', ...doc });
  const delivery: Delivery = {
    fit: null,
    request: moveRequest({ move, by: 'somebody', seen: 0, input: { ...input } }),
    moveId: 'x'.repeat(20),
    mover: person({ roles: ['office'], unit: ownUnit }),
    walls: [],
    pack: 5,
    sessionState: 'planned',
    after: 0,
  };
  const asked = { ...askedOf(card, delivery), roster: roster() };
  const given = { ...factsFor(card, delivery), consents: [agreed], pack: packed, ...facts };
  return decide(asked, rulesOfMoves.nominations, given);
};

const codes = (answer: Answer): readonly string[] =>
  answer.status === 'refused' ? [answer.code, ...answer.unmet.map(({ code }) => code)] : [];

const noticeIn = (answer: Answer) =>
  answer.writes.filter(({ path }) => path.startsWith('notices/'));

describe('a case is posted', () => {
  test('for the working days of the pack, with no more of it than it takes to know whom it is about', () => {
    const answer = answered({});
    expect(codes(answer)).toEqual([]);
    const [written] = noticeIn(answer);
    // 23 November 2026 is a Monday; five working days on is the Monday after.
    expect(PublicNotice.parse(written?.data)).toMatchObject({
      basis: 'consent',
      keepers: ['office', 'editor'],
      until: '2026-11-30',
    });
    expect(Object.keys(written?.data ?? {}).toSorted()).toEqual(
      Object.keys(publicNotice()).toSorted(),
    );
  });

  test.each([
    ['the pack asks for none', { facts: { pack: rulePack() } }, 'noticeNotAsked'],
    ['nobody agreed to it', { facts: { consents: [] } }, 'noConsentToNotice'],
    [
      'only the column was agreed to',
      { facts: { consents: [consent({ scope: 'publication' })] } },
      'noConsentToNotice',
    ],
    [
      'the name was not agreed to',
      { facts: { consents: [consent({ ...agreed, fields: ['place'] })] } },
      'noConsentToNotice',
    ],
    [
      'the consent was taken back',
      {
        facts: {
          consents: [{ ...agreed, withdrawn: { by: 'x', at: agreed.at, reason: '' } }],
        },
      },
      'noConsentToNotice',
    ],
    [
      'one person alone would know who writes',
      { input: { keeper: 'office', otherKeeper: 'office' } },
      'keepersAreOne',
    ],
    [
      'one of the two is not there',
      { input: { keeper: 'office', otherKeeper: 'nobody' } },
      'keeperNotThere',
    ],
    ['one of the two is walled', { facts: { walls: ['editor'] } }, 'keeperNotThere'],
  ] as const)('but not where %s', (_what, given, code) => {
    expect(codes(answered(given))).toEqual(['notYet', code]);
  });

  test('without consent where the pack names what allows it', () => {
    const pack = rulePack({ noticeWorkingDays: 5, noticeGround: 'Quy chế của tỉnh' });
    const [written] = noticeIn(answered({ facts: { pack, consents: [] } }));
    expect(written?.data).toMatchObject({ basis: 'ground', ground: 'Quy chế của tỉnh' });
    expect(basisOf([], rulePack())).toBeNull();
  });

  test('and its card says on what, so that who takes a consent back is told what will become of it', () => {
    const pack = rulePack({ noticeWorkingDays: 5, noticeGround: 'Quy chế của tỉnh' });
    const cardAfter = (given: Parameters<typeof answered>[0]) =>
      answered(given).writes.find(({ path }) => /^nominations\/[^/]+$/u.test(path))?.data;
    expect(cardAfter({ facts: { pack, consents: [] } })).toMatchObject({ noticeBasis: 'ground' });
    expect(cardAfter({ facts: { pack, consents: [agreed] } })).toMatchObject({
      noticeBasis: 'consent',
    });
    const posted = { state: 'notice' } as const;
    expect(isPostedOnConsent({ ...posted, noticeBasis: 'ground' })).toBe(false);
    expect(isPostedOnConsent({ ...posted, noticeBasis: 'consent' })).toBe(true);
    expect(isPostedOnConsent(posted)).toBe(true);
    expect(isPostedOnConsent({ state: 'council', noticeBasis: 'consent' })).toBe(false);
  });
});

describe('the council', () => {
  const forwarded = (given: Partial<NominationFacts>, noticeUntil: string | null) =>
    codes(
      answered({
        doc: { state: noticeUntil === null ? 'appraisal' : 'notice', noticeUntil },
        move: 'forward',
        input: { session: 'phien-1', appraisal: 'van-phong-1' },
        facts: given,
      }),
    );

  test('gets no case that was not posted, whose days still run, or of which a comment waits', () => {
    expect(forwarded({}, null)).toEqual(['notYet', 'noticeRequired']);
    expect(forwarded({}, '2026-11-23')).toEqual(['notYet', 'noticeStillRuns']);
    expect(forwarded({ openComments: ['c1', 'c2'] }, '2026-11-20')).toEqual([
      'notYet',
      'commentNotAnswered',
      'commentNotAnswered',
    ]);
  });

  test('gets it once the days are over and every comment is answered', () => {
    expect(forwarded({}, '2026-11-22')).toEqual([]);
  });
});

describe('a notice', () => {
  const posted = { state: 'notice', noticeUntil: '2026-11-30' } as const;

  test.each(['reopen', 'withdraw'])('is taken down by %s', (move) => {
    const written = noticeIn(answered({ doc: posted, move, input: reason }));
    expect(written.map(({ op }) => op)).toEqual(['delete']);
  });

  test('shows the corrected name', () => {
    const { name } = nomination().subject;
    const input = { field: 'name', before: name, after: 'Thị Ví Dụ Ạ', ...reason, paper: '' };
    const amended = (notice: PublicNotice | null) =>
      noticeIn(answered({ doc: posted, move: 'amend', input, facts: { notice } }));
    expect(amended(publicNotice()).map(({ data }) => data)).toEqual([{ name: 'Thị Ví Dụ Ạ' }]);
    expect(amended(null)).toEqual([]);
  });

  test('takes comments to the end of its last day', () => {
    expect(
      ['2026-11-29', '2026-11-30', '2026-12-01'].map((day) => isOpen(publicNotice(), day)),
    ).toEqual([true, true, false]);
  });

  test('takes no comment that nobody stands for', () => {
    const typed = { text: 'Đúng', author: 'Bà Ví Dụ', contact: '0900' };
    expect(TypedComment.safeParse(typed).success).toBe(true);
    for (const field of ['text', 'author', 'contact'])
      expect(TypedComment.safeParse({ ...typed, [field]: ' ' }).success, field).toBe(false);
  });
});
