/** Publishes an issue of the bulletin or takes it off (S39), or says why not. */
import {
  isNamed,
  mayBeInBulletin,
  type Bulletin,
  type BulletinAct,
  type BulletinItem,
  type BulletinRefusal,
  type Issue,
} from './bulletin.ts';
import type { Day } from './day.ts';
import { looseFigures } from './loose-figures.ts';
import type { Person } from './person.ts';
import type { PublishedProfile } from './story.ts';

export interface BulletinFacts {
  /** Who asks; null without a readable person document. */
  readonly person: Person | null;
  readonly bulletin: Bulletin | null;
  /** What stands there of the profiles that the items name; only published ones. */
  readonly profiles: Readonly<Record<string, Pick<PublishedProfile, 'channels'>>>;
  /** The issue that is public already. */
  readonly issue: Issue | null;
  readonly organisation: string;
  readonly illustrative: boolean;
}

export interface Refused {
  readonly code: BulletinRefusal;
  readonly items: readonly string[];
}

const refused = (code: BulletinRefusal, items: readonly BulletinItem[] = []): Refused => ({
  code,
  items: items.map(({ id }) => id),
});

/** What becomes of the public issue: `issue` null takes it off. */
export const answerBulletin = (
  { act, seen }: Pick<BulletinAct, 'act' | 'seen'>,
  facts: BulletinFacts,
  today: Day,
): { readonly issue: Issue | null } | Refused => {
  const { person, bulletin } = facts;
  if (person?.active !== true || !person.roles.includes('editor')) return refused('notYou');
  if (bulletin === null) return refused('noSuchIssue');
  if (act === 'takeDown') return { issue: null };
  if (bulletin.version !== seen) return refused('changedSince');
  return unfit(bulletin, facts.profiles) ?? { issue: issueOf(bulletin, facts, today) };
};

/** The first kind of thing that keeps it from the public, with every item it is true of. */
const unfit = (
  { items, title, foreword }: Bulletin,
  profiles: BulletinFacts['profiles'],
): Refused | null => {
  if (items.length === 0 && foreword === '') return refused('empty');
  const unnamed = items.filter((item) => !isNamed(item));
  if (unnamed.length > 0) return refused('unnamed', unnamed);
  const loose = items.filter((item) => holdsFigure(item.title, item.text));
  if (loose.length > 0 || holdsFigure(title, foreword)) return refused('looseFigure', loose);
  const found = items.map((item) => ({
    item,
    profile: item.profile === null ? null : profileOf(profiles, item.profile),
  }));
  const gone = found.filter(({ profile }) => profile === undefined);
  if (gone.length > 0)
    return refused(
      'notPublished',
      gone.map(({ item }) => item),
    );
  const kept = found.filter(({ profile }) => profile != null && !mayBeInBulletin(profile));
  return kept.length === 0
    ? null
    : refused(
        'notForBulletin',
        kept.map(({ item }) => item),
      );
};

/** Figures stand in the stories, with their sources; the bulletin's own words have none (S31). */
const holdsFigure = (...texts: readonly string[]): boolean =>
  texts.some((text) => looseFigures(text).length > 0);

const profileOf = (profiles: BulletinFacts['profiles'], slug: string) =>
  Object.hasOwn(profiles, slug) ? profiles[slug] : undefined;

/** A later version keeps the day on which the issue came out. */
const issueOf = (
  { number, year, title, foreword, items }: Bulletin,
  { issue, organisation, illustrative }: BulletinFacts,
  today: Day,
): Issue => ({
  v: 1,
  number,
  year,
  title,
  foreword,
  items,
  profiles: [...new Set(items.flatMap(({ profile }) => profile ?? []))],
  organisation,
  publishedOn: issue?.publishedOn ?? today,
  illustrative,
});
