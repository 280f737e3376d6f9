/** The bulletin "Dân tộc thiểu số và miền núi" (S39): an issue as the editor composes it, and what of it everybody reads. */
import * as z from 'zod';
import { Day, Instant } from './day.ts';
import { Slug } from './story.ts';
import { filled, Id, text } from './text.ts';

export const bulletinName = 'Bản tin Dân tộc thiểu số và miền núi';

/** The most items one issue holds. */
export const mostItems = 12;

/** A profile with words of the editor's before it, or, without a profile, a note with a heading of its own. */
export const BulletinItem = z.strictObject({
  id: Id,
  profile: Slug.nullable(),
  title: text(160),
  text: text(2000),
});
export type BulletinItem = z.infer<typeof BulletinItem>;

const numbered = { number: z.int().min(1).max(99), year: z.int().min(2000).max(2100) } as const;

/** `bulletins/{id}`, the id as `issueIdOf` makes it. `version` rises by one with every save. */
export const Bulletin = z.strictObject({
  v: z.literal(1),
  ...numbered,
  title: text(160),
  foreword: text(3000),
  /** In the order of the issue; the rules do not look into them, so what is none is read as none. */
  items: z.array(BulletinItem).max(mostItems).default([]).catch([]),
  version: z.int().min(1),
  /** Written by the function that publishes. */
  published: z.strictObject({ by: Id, at: Instant, version: z.int() }).nullable(),
  createdBy: Id,
  createdAt: Instant,
  updatedBy: Id,
  updatedAt: Instant,
});
export type Bulletin = z.infer<typeof Bulletin>;

/** `issues/{id}`: an issue as everybody may read it. Of a profile it holds the address alone; the rest is read where it lives. */
export const Issue = z.strictObject({
  v: z.literal(1),
  ...numbered,
  title: text(160),
  foreword: text(3000),
  items: z.array(BulletinItem).max(mostItems),
  /** The profiles of the items, so that they are found when one is taken back. */
  profiles: z.array(Slug),
  /** The agency's name on that day. */
  organisation: z.string(),
  publishedOn: Day,
  illustrative: z.boolean(),
});
export type Issue = z.infer<typeof Issue>;

/** `issues/list`: what the page of all issues shows. */
export const IssueList = z.strictObject({
  v: z.literal(1),
  issues: z.array(z.strictObject({ ...numbered, title: text(160), publishedOn: Day })),
});
export type IssueList = z.infer<typeof IssueList>;

export const issueListId = 'list';
export const noIssues: IssueList = { v: 1, issues: [] };

type Numbered = Pick<Issue, 'number' | 'year'>;

/** "2026-4": id of an issue, and the last part of its address. */
export const issueIdOf = ({ number, year }: Numbered): string => `${year}-${number}`;

export const issueName = ({ number, year }: Numbered): string => `Số ${number} năm ${year}`;

const latestFirst = (one: Numbered, other: Numbered): number =>
  other.year - one.year || other.number - one.number;

/** The list with this issue in its place, or without it where it is taken off. */
export const listedIssues = (
  { issues }: IssueList,
  { number, year }: Numbered,
  issue: Issue | null,
): IssueList => ({
  v: 1,
  issues: [
    ...issues.filter((one) => one.number !== number || one.year !== year),
    ...(issue === null
      ? []
      : [{ number, year, title: issue.title, publishedOn: issue.publishedOn }]),
  ].toSorted(latestFirst),
});

/** Whether all that a profile shows was agreed to be told in the bulletin. */
export const mayBeInBulletin = ({ channels }: { readonly channels: readonly string[] }): boolean =>
  channels.includes('bulletin');

/** The issue after a profile was taken back: neither its address nor the words written for it are left. null: nothing to change. */
export const withoutProfile = (issue: Issue, slug: string): Issue | null =>
  issue.profiles.includes(slug)
    ? {
        ...issue,
        items: issue.items.filter(({ profile }) => profile !== slug),
        profiles: issue.profiles.filter((profile) => profile !== slug),
      }
    : null;

/** `bulletins/{id}/acts/{actId}` as the editor's page writes it: who asked for what, over which version. */
export const bulletinActs = ['publish', 'takeDown'] as const;
export const BulletinAct = z.strictObject({
  v: z.literal(1),
  act: z.enum(bulletinActs),
  seen: z.int().min(1),
  by: Id,
  at: Instant,
  outcome: z.null(),
});
export type BulletinAct = z.infer<typeof BulletinAct>;

export const bulletinRefusals = [
  'badInput',
  'notYou',
  'noSuchIssue',
  'changedSince',
  'empty',
  'unnamed',
  'looseFigure',
  'notPublished',
  'notForBulletin',
] as const;
export type BulletinRefusal = (typeof bulletinRefusals)[number];

/** `items`: ids of those that stand in the way. */
export const BulletinOutcome = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('applied'), code: z.null(), items: z.array(Id), at: Instant }),
  z.strictObject({
    status: z.literal('refused'),
    code: z.enum(bulletinRefusals),
    items: z.array(Id),
    at: Instant,
  }),
]);
export type BulletinOutcome = z.infer<typeof BulletinOutcome>;

/** A note is told by its heading; `filled` says what a reader would find empty. */
export const isNamed = ({ profile, title }: Pick<BulletinItem, 'profile' | 'title'>): boolean =>
  profile !== null || filled(160).safeParse(title).success;
