/** After recognition: looked at again at its months, and told in public who learned from it, with their consent. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '#domain/engine/decide.ts';
import type { Write } from '#domain/engine/move-rule.ts';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import type { NominationFacts, StoryFacts } from '#domain/facts.ts';
import { nextCheckIn } from '#domain/follow-up.ts';
import { moneyOf } from '#domain/honour.ts';
import { Nomination } from '#domain/nomination.ts';
import { Profile, Story } from '#domain/story.ts';
import { moveRequest } from '../builders/move.ts';
import { caseId, nomination } from '../builders/nomination.ts';
import { person } from '../builders/person.ts';
import { profile, story } from '../builders/story.ts';
import { arbitraryDelivery, askedOf, factsFor } from './engine-world.ts';

const [delivery] = fc.sample(arbitraryDelivery, { numRuns: 1, seed: 1 });
if (delivery === undefined) throw new Error('no delivery was made');
const recognised = nomination({ state: 'recognised' });

const asked = (move: string, input: object, given: Partial<NominationFacts> = {}) => {
  const doc = given.doc ?? recognised;
  const request = moveRequest({
    move,
    by: 'van-phong-1',
    seen: doc.version,
    input: input as Record<string, unknown>,
  });
  const mover = person({ roles: ['office'] });
  const facts = { ...factsFor(doc, delivery), ...given, doc };
  const before = { ...askedOf(doc, delivery), mover, walls: [], request };
  return decide(before, rulesOfMoves.nominations, facts);
};
const missing = (...of: Parameters<typeof asked>): readonly string[] => {
  const answer = asked(...of);
  return answer.status === 'refused' ? answer.unmet.map(({ code }) => code) : [];
};
const about = (writes: readonly Write[], path: string) =>
  writes.find((write) => write.path === path)?.data;

describe('the months', () => {
  it.each([
    [0, '2027-06-10'],
    [1, '2027-12-10'],
    [3, '2029-12-10'],
    [4, '2030-12-10'],
  ])('after %i check-ins the next is on %s', (checkIns, day) => {
    expect(nextCheckIn('2026-12-10', checkIns)).toBe(day);
  });

  it('are data', () => {
    expect([0, 1, 2].map((count) => nextCheckIn('2026-12-10', count, '1,3'))).toEqual([
      '2027-01-10',
      '2027-03-10',
      '2028-03-10',
    ]);
  });

  it('end on the last day of a shorter month', () => {
    expect(nextCheckIn('2026-08-31', 0)).toBe('2027-02-28');
  });
});

const looked = { on: '2026-11-20', standing: 'needsAttention', note: 'Cần vốn', readyFor: '' };

describe('a check-in', () => {
  it('closes the open task and opens the next at its month', () => {
    const doc = { ...recognised, tasks: ['nominations.old.7.followUp'] };
    const { writes } = asked('checkIn', looked, { doc });
    const card = about(writes, `nominations/${caseId}`);
    const { followUp, tasks } = Nomination.parse({ ...doc, ...card });
    expect(followUp).toMatchObject({ checkIns: 1, standing: 'needsAttention' });
    expect(about(writes, 'tasks/nominations.old.7.followUp')).toMatchObject({ state: 'done' });
    expect(about(writes, `tasks/${tasks[0]}`)).toMatchObject({
      kind: 'followUp',
      due: followUp?.next,
    });
  });

  it('cannot be of a day to come', () => {
    expect(missing('checkIn', { ...looked, on: '2099-01-01' })).toEqual(['dayAhead']);
  });
});

const learned = {
  who: 'Tổ dệt Sóc Minh Họa',
  what: 'Mở lớp dạy dệt',
  since: '2026-11-01',
  source: 'Biên bản kiểm tra của UBND xã',
};

describe('who learned from it', () => {
  const request = `stories/${caseId}/moves/credit.replication${recognised.seq + 1}.on`;

  it('is carried to the story with consent, and stays in the case without', () => {
    const open = asked('replicate', { ...learned, consent: 'paper' });
    expect(about(open.writes, request)).toMatchObject({
      move: 'credit',
      by: 'system',
      input: { kind: 'replications', id: `replication${recognised.seq + 1}`, value: learned },
    });
    const kept = asked('replicate', { ...learned, consent: 'none' });
    expect(kept.status).toBe('applied');
    expect(kept.writes.some(({ path }) => path.startsWith('stories/'))).toBe(false);
  });

  it('may name evidence of its case, and of no other', () => {
    const shown = { ...learned, consent: 'none', evidence: ['anh-lop-det'] };
    expect(missing('replicate', shown)).toEqual(['noSuchEvidence']);
    const { writes } = asked('replicate', shown, { evidence: ['anh-lop-det'] });
    const moved = writes.find(({ path }) => path.includes('/moves/'));
    expect(moved?.data['input']).toMatchObject({ evidence: ['anh-lop-det'] });
  });

  it('is told in public without figures, which would need a claim', () => {
    const counted = { ...learned, what: 'Dạy nghề cho 40 phụ nữ' };
    expect(missing('replicate', { ...counted, consent: 'spoken' })).toEqual(['looseFigure']);
    expect(missing('replicate', { ...counted, consent: 'none' })).toEqual([]);
  });

  it('is retracted where the story tells it', () => {
    const input = { credit: 'replication9', reason: 'Đổi ý' };
    expect(missing('retract', input, { story: story() })).toEqual(['noSuchCredit']);
    const told = story({ replications: { replication9: learned } });
    expect(asked('retract', input, { story: told }).status).toBe('applied');
  });
});

const giayKhen = {
  form: 'Giấy khen',
  number: '15/QĐ-SDTTG',
  day: '2026-11-01',
  organisation: 'Sở Dân tộc và Tôn giáo',
};
const handed = {
  ...giayKhen,
  factor: '0,3',
  baseSalary: '2340000',
  handedOn: '2026-11-10',
  handedAt: 'Hội nghị tổng kết',
};

describe('an honour', () => {
  it('is told in public without its money', () => {
    const { writes } = asked('honour', handed);
    const request = `stories/${caseId}/moves/credit.honour${recognised.seq + 1}.on`;
    expect(about(writes, request)).toMatchObject({
      input: { kind: 'honours', id: `honour${recognised.seq + 1}`, value: giayKhen },
    });
    expect(JSON.stringify(about(writes, request))).not.toContain('2340000');
  });

  it.each([
    [{ day: '2099-01-01', handedOn: '2099-01-01' }, ['dayAhead', 'notHandedYet']],
    [{ handedOn: '2026-10-31' }, ['notHandedYet']],
    [{ baseSalary: '' }, ['moneyNotWhole']],
    [{ factor: '' }, ['moneyNotWhole']],
    [{ factor: '0,33', baseSalary: '1' }, ['moneyNotWhole']],
    [{ factor: '', baseSalary: '' }, []],
  ])('with %j', (given, codes) => {
    expect(missing('honour', { ...handed, ...given })).toEqual(codes);
  });

  it.each([
    ['0,3', '2340000', 702_000],
    ['1', '2340000', 2_340_000],
    ['1,25', '2340000', 2_925_000],
    ['', '2340000', null],
  ])('of factor %s by a base salary of %s brings %s đồng', (factor, baseSalary, money) => {
    expect(moneyOf({ factor, baseSalary })).toBe(money);
  });
});

describe('on the story', () => {
  const credited = (given: Partial<StoryFacts>, value: object | null) => {
    const doc = given.doc ?? story({ state: 'published' });
    const facts = {
      doc,
      factor: null,
      card: null,
      dossier: null,
      claims: {},
      consents: [],
      evidence: {},
      people: null,
      profile: profile(),
      directories: factsFor(recognised, delivery).directories,
      ...given,
    };
    const request = moveRequest({
      move: 'credit',
      by: 'system',
      input: { kind: 'replications', id: 'replication9', value },
    });
    const before = {
      ...askedOf(recognised, delivery),
      track: 'stories',
      doc,
      mover: null,
    } as const;
    return decide(
      { ...before, id: caseId, moveId: 'credit.replication9.on', walls: [], request },
      rulesOfMoves.stories,
      facts,
    ).writes;
  };

  it('a page that stands is changed at once', () => {
    const writes = credited({}, learned);
    const data = about(writes, `profiles/${profile().slug}`);
    expect(data).toEqual({ replications: [learned] });
    expect(Profile.safeParse({ ...profile(), ...data }).success).toBe(true);
    const after = { ...story({ state: 'published' }), ...about(writes, `stories/${caseId}`) };
    expect(Story.parse(after).replications).toEqual({ replication9: learned });
  });

  it('and again when it is taken back', () => {
    const doc = story({ state: 'published', replications: { replication9: learned } });
    expect(about(credited({ doc }, null), `profiles/${profile().slug}`)).toEqual({
      replications: [],
    });
  });

  it('a page that was taken down stays down', () => {
    const gone = {
      v: 1,
      status: 'gone',
      slug: profile().slug,
      story: caseId,
      since: '2026-12-20',
    } as const;
    const writes = credited({ profile: gone }, learned);
    expect(writes.some(({ path }) => path.startsWith('profiles/'))).toBe(false);
  });
});
