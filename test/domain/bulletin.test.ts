/** Issues of the bulletin: what keeps one from the public, what becomes of it, and what a withdrawal takes out. */
import { describe, expect, it } from 'vitest';
import { answerBulletin, type BulletinFacts } from '#domain/bulletin-answer.ts';
import {
  Bulletin,
  Issue,
  issueIdOf,
  listedIssues,
  noIssues,
  withoutProfile,
} from '#domain/bulletin.ts';
import { bulletin, bulletinItem, bulletinNote, issue } from '../builders/bulletin.ts';
import { person } from '../builders/person.ts';

const today = '2026-12-20';
const slug = 'nguoi-giu-nghe-det';

const facts = (given: Partial<BulletinFacts> = {}): BulletinFacts => ({
  person: person({ roles: ['editor'] }),
  bulletin: bulletin(),
  profiles: { [slug]: { channels: ['bulletin'] } },
  issue: null,
  organisation: 'Sở Dân tộc và Tôn giáo',
  illustrative: true,
  ...given,
});

const publish = (given: Partial<BulletinFacts> = {}, seen = 1) =>
  answerBulletin({ act: 'publish', seen }, facts(given), today);

const withItems = (...items: Bulletin['items']) => ({ bulletin: bulletin({ items }) });

describe('an issue is published', () => {
  it('with its items in their order, the profiles by address alone', () => {
    expect(publish()).toEqual({ issue: issue() });
    expect(Issue.safeParse(issue()).success).toBe(true);
    const turned = withItems(bulletinNote(), bulletinItem());
    expect(publish(turned)).toEqual({
      issue: issue({ items: [bulletinNote(), bulletinItem()] }),
    });
  });

  it('and a later version keeps the day on which it came out', () => {
    const before = issue({ publishedOn: '2026-12-01' });
    expect(publish({ issue: before })).toEqual({ issue: before });
  });

  it('by the editor alone, and only over the version that was seen', () => {
    for (const given of [null, person({ roles: ['office', 'head'] }), person({ active: false })])
      expect(publish({ person: given })).toEqual({ code: 'notYou', items: [] });
    expect(publish({}, 2)).toEqual({ code: 'changedSince', items: [] });
    expect(publish({ bulletin: null })).toEqual({ code: 'noSuchIssue', items: [] });
  });

  it('never with a profile that is not public, nor with one not agreed to be in the bulletin', () => {
    expect(publish({ profiles: {} })).toEqual({ code: 'notPublished', items: ['m1'] });
    const odd = bulletinItem({ profile: 'constructor' });
    expect(publish({ ...withItems(odd), profiles: {} })).toMatchObject({ code: 'notPublished' });
    expect(publish({ profiles: { [slug]: { channels: ['social', 'press'] } } })).toEqual({
      code: 'notForBulletin',
      items: ['m1'],
    });
  });

  it('never with a figure of its own, for that would have no source', () => {
    const counted = withItems(bulletinItem({ text: 'Chị đã dạy 32 người.' }), bulletinNote());
    expect(publish(counted)).toEqual({ code: 'looseFigure', items: ['m1'] });
    const foreword = { bulletin: bulletin({ foreword: 'Cả xã có 12 hộ thoát nghèo.' }) };
    expect(publish(foreword)).toEqual({ code: 'looseFigure', items: [] });
    const dated = withItems(bulletinNote({ text: 'Ngày hội mở ngày 12/12/2026.' }));
    expect(publish(dated)).toHaveProperty('issue');
  });

  it('never empty, and never with a note that has no heading', () => {
    const empty = { bulletin: bulletin({ items: [], foreword: '' }) };
    expect(publish(empty)).toEqual({ code: 'empty', items: [] });
    const unnamed = withItems(bulletinNote({ title: '' }));
    expect(publish(unnamed)).toEqual({ code: 'unnamed', items: ['m2'] });
  });

  it('and is taken off whatever has become of its profiles', () => {
    const asked = { act: 'takeDown', seen: 9 } as const;
    expect(answerBulletin(asked, facts({ profiles: {} }), today)).toEqual({ issue: null });
  });
});

it('a profile that is taken back leaves with the words that were written for it', () => {
  expect(withoutProfile(issue(), slug)).toEqual(issue({ items: [bulletinNote()], profiles: [] }));
  expect(withoutProfile(issue(), 'nguoi-khac')).toBeNull();
});

it('the list holds each issue once, the latest number first', () => {
  const [fourth, tenth, older] = [
    issue(),
    issue({ number: 10 }),
    issue({ year: 2025, number: 12 }),
  ];
  const list = [fourth, tenth, older, fourth].reduce(
    (held, one) => listedIssues(held, one, one),
    noIssues,
  );
  expect(list.issues.map(issueIdOf)).toEqual(['2026-10', '2026-4', '2025-12']);
  expect(listedIssues(list, tenth, null).issues.map(issueIdOf)).toEqual(['2026-4', '2025-12']);
});

it('what a client put in place of items is read as none', () => {
  const odd = { ...bulletin(), items: [{ more: 'x' }] };
  expect(Bulletin.parse(odd).items).toEqual([]);
});
