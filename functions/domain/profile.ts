/** The public profile (S31, architecture §5): built field by field from story, verified claims and consent, never a filtered copy. */
import { isPublishable, lacksDocument, type Claim, type Settlement } from './claim.ts';
import { consentedFields, type Consent, type PublicField } from './consent.ts';
import { inOrder } from './credit.ts';
import { dayOf, written, type Day } from './day.ts';
import type { Dossier } from './dossier.ts';
import type { Evidence } from './evidence.ts';
import type { ById } from './facts.ts';
import { looseFigures } from './loose-figures.ts';
import { unmet, type Unmet } from './move.ts';
import type { Nomination } from './nomination.ts';
import { otherChannels } from './other-channels.ts';
import { practiceOf, practiceTexts, unmetPractice } from './practice-in-profile.ts';
import { publicPhotos, textsOfPhotos, unmetPhotos, type PhotosInput } from './published-photos.ts';
import { standingOf } from './standing.ts';
import type { Profile, PublishedProfile, Story } from './story.ts';
import {
  brokenTokens,
  claimOf,
  claimsNamed,
  paragraphsOf,
  plainText,
  stretches,
  type Claims,
} from './story-text.ts';
import { composed } from './characters.ts';
import { isNamedIn } from './named-in.ts';
import { folded } from './text.ts';

export interface ProfileInput {
  /** The story's own id; that of the case where it tells of one. */
  readonly id: string;
  readonly story: Story;
  readonly card: Pick<Nomination, 'subject' | 'decision' | 'snapshot' | 'level'> &
    Partial<Pick<Nomination, 'movement'>>;
  readonly dossier: Pick<Dossier, 'birthYear' | 'gender' | 'place' | 'village' | 'occupation'>;
  /** The case's claims by id; at least those the story names. */
  readonly claims: Claims;
  readonly consents: readonly Consent[];
  /** Evidence of the case by id; at least what the story's photos name. */
  readonly evidence: ById<Evidence>;
  /** What the place of the dossier is called, with its kind: "Xã Đăk Ơ". */
  readonly placeName: string | null;
  /** The people's name, where a consent of its own lets it be read. */
  readonly people?: string | null;
  /** Of a new factor or a good deed: when it was found. */
  readonly foundOn?: Day | null;
  readonly today: Day;
  readonly illustrative: boolean;
}

/** The profile, or all that stands in its way. */
export function buildProfile(
  input: ProfileInput,
): { readonly profile: PublishedProfile } | { readonly unmet: readonly Unmet[] } {
  const missing = unmetForProfile(input);
  if (missing.length > 0) return { unmet: missing };
  return { profile: assembled(input, recognitionOf(input.card)) };
}

/** Everything that keeps a story from becoming a profile, each with the field to go to. */
export const unmetForProfile = (input: ProfileInput): readonly Unmet[] => [
  ...unmetText(input.story),
  ...unmetPractice(input.story),
  ...unmetClaims(input),
  ...unmetFigures(input),
  ...unmetName(input),
  ...unmetPhotos(photosOf(input)),
  ...(input.story.source === 'nomination' && recognitionOf(input.card) === null
    ? [unmet('notRecognised')]
    : []),
];

/** What stays at the address once a profile is taken back: nothing of the person. */
export const tombstone = (
  profile: Pick<Profile, 'slug' | 'story'>,
  today: Day,
): Extract<Profile, { status: 'gone' }> => ({
  v: 1,
  status: 'gone',
  slug: profile.slug,
  story: profile.story,
  since: today,
});

const photosOf = (input: ProfileInput): PhotosInput => ({ ...input, photos: input.story.photos });

type Recognition = NonNullable<PublishedProfile['recognition']>;

function assembled(input: ProfileInput, recognition: Recognition | null): PublishedProfile {
  const { story, claims } = input;
  const { sources, numberOf } = numberedSources(story, claims);
  const shown = (text: string) => [...stretches(text, numberOf, claims)];
  const profile = {
    v: 1,
    status: 'published',
    slug: story.slug,
    story: input.id,
    source: story.source,
    title: story.title,
    lead: shown(story.lead),
    paragraphs: paragraphsOf(story.body).map((text) => ({ parts: shown(text) })),
    sources,
    photos: publicPhotos(photosOf(input)),
    subject: consentedSubject(input),
    standing: standingOf(story, input.card.subject.kind, claims, numberOf),
    foundOn: input.foundOn ?? null,
    recognition,
    honours: inOrder(story.honours),
    replications: inOrder(story.replications),
    channels: otherChannels(input.consents, story.photos),
    fields: [...(story.fields ?? [])],
    movement: input.card.movement ?? null,
    practice: practiceOf(story),
    // One that was made for another text would stand beside this one with other figures.
    translations: [],
    related: {},
    publishedOn: story.published === null ? input.today : dayOf(story.published.at),
    verifiedOn:
      sources
        .map((source) => source.on)
        .toSorted()
        .at(-1) ??
      recognition?.day ??
      input.today,
    corrections: (story.published?.corrections ?? []).map(({ on, note }) => ({ on, note })),
    illustrative: input.illustrative,
  } satisfies Omit<PublishedProfile, 'search'>;
  return { ...profile, search: searchTextOf(profile) };
}

function consentedSubject(input: ProfileInput): PublishedProfile['subject'] {
  const { card, dossier } = input;
  const fields = consentedFields(input.consents, 'website');
  const only = <T>(field: PublicField, value: T): T | null =>
    fields.has(field) && value !== '' ? value : null;
  return {
    kind: card.subject.kind,
    name: only('name', card.subject.name),
    birthYear: only('birthYear', dossier.birthYear),
    gender: dossier.gender === 'notStated' ? null : only('gender', dossier.gender),
    place: only('place', input.placeName),
    placeCode: only('place', dossier.place),
    village: only('village', dossier.village),
    occupation: only('occupation', dossier.occupation),
    people: only('ethnicity', input.people ?? ''),
  };
}

/** In the words that held on that day; null before a decision. */
function recognitionOf({ decision, snapshot, level }: ProfileInput['card']): Recognition | null {
  if (decision === null || snapshot === null) return null;
  const { number, day } = decision;
  const year = Number(day.slice(0, 4));
  return { level, year, number, day, organisation: snapshot.organisation };
}

/** Sources in the order of their first use; claims with the same source and day share a number. */
export function numberedSources(story: Pick<Story, 'lead' | 'body'>, claims: Claims) {
  const sources: PublishedProfile['sources'] = [];
  const numbers = new Map<string, number>();
  for (const id of claimsNamed(story)) {
    const settled = claimOf(claims, id)?.settled;
    if (!settled) continue;
    const words = wordsOfSource(settled);
    const known = sources.findIndex((one) => one.words === words && one.on === settled.on);
    numbers.set(id, known < 0 ? sources.push({ words, on: settled.on }) : known + 1);
  }
  return { sources, numberOf: (id: string): number => numbers.get(id) ?? 1 };
}

/** What a source is called where the appraiser wrote none: never a confirmer's name, who gave no consent. */
const unnamedSource = {
  document: 'giấy tờ đã được thẩm định',
  onSite: 'kết quả kiểm tra thực tế',
  confirmer: 'xác nhận được ghi trong hồ sơ',
} as const satisfies Record<Settlement['how'], string>;

const commonNoun =
  /^(?:xác nhận|biên bản|báo cáo|giấy|văn bản|bản|số liệu|kết quả|lời|sổ|hồ sơ|danh sách|ông|bà|anh|chị|già|trưởng)(?!\p{L})/iu;

/** "Xác nhận của UBND xã Đăk Ơ, ngày 20/10/2026." → "Theo xác nhận của UBND xã Đăk Ơ"; the day stands by itself. */
export function wordsOfSource(settled: Pick<Settlement, 'source' | 'how' | 'on'>): string {
  const source = composed(settled.source)
    .replace(/^theo\s+/iu, '')
    .replace(/[\s.,;]+$/u, '')
    .replace(new RegExp(`[\\s,]*\\(?ngày ${written(settled.on)}\\)?$`, 'u'), '')
    .trim();
  if (source === '') return `Theo ${unnamedSource[settled.how]}`;
  return `Theo ${source.replace(commonNoun, (noun) => noun.toLowerCase())}`;
}

/** All that a reader may search for, and nothing that the page does not show. */
function searchTextOf(profile: Omit<PublishedProfile, 'search'>): string {
  const { subject, recognition } = profile;
  const facts = [subject.name, subject.place, subject.village, subject.occupation, subject.people];
  const texts = [profile.lead, ...profile.paragraphs.map(({ parts }) => parts)].map(plainText);
  const honour =
    recognition === null
      ? []
      : [recognition.organisation, recognition.number, String(recognition.year)];
  const practice = profile.practice;
  const way = practice === null ? [] : [practice.title, ...practice.steps, practice.conditions];
  return folded(
    [profile.title, ...facts, ...honour, ...texts, ...way]
      .filter((part) => part !== null)
      .join(' '),
  );
}

function unmetText(story: Story): readonly Unmet[] {
  const broken = ([field, text]: readonly [string, string]) =>
    brokenTokens(text).map((found) => unmet('brokenToken', `f-${field}`, { text: found }));
  return [
    ...(story.title === '' ? [unmet('emptyTitle', 'f-title')] : []),
    ...(paragraphsOf(story.body).length === 0 ? [unmet('emptyBody', 'f-body')] : []),
    ...(story.slug === '' ? [unmet('noSlug', 'f-slug')] : []),
    ...[['lead', story.lead] as const, ['body', story.body] as const].flatMap(broken),
  ];
}

const unmetClaims = ({ story, claims }: ProfileInput): readonly Unmet[] =>
  claimsNamed(story).flatMap((id) => {
    const code = whyNotPublic(claimOf(claims, id));
    const field = story.lead.includes(`[[${id}]]`) ? 'f-lead' : 'f-body';
    return code === null ? [] : [unmet(code, field, { claim: id })];
  });

function whyNotPublic(
  claim: Claim | undefined,
): 'claimUnknown' | 'claimNotVerified' | 'claimWithoutSource' | null {
  if (claim === undefined) return 'claimUnknown';
  if (!isPublishable(claim)) return 'claimNotVerified';
  return lacksDocument(claim) ? 'claimWithoutSource' : null;
}

/** A title cannot carry a footnote, so it holds no figure at all. */
function unmetFigures(input: ProfileInput): readonly Unmet[] {
  const { story } = input;
  const { village, occupation } = consentedSubject(input);
  const texts = {
    title: withTokens(story.title),
    lead: story.lead,
    body: story.body,
    village,
    occupation,
    ...practiceTexts(story),
    ...textsOfPhotos(story),
  };
  return Object.entries(texts).flatMap(([field, text]) =>
    looseFigures(text ?? '').map((figure) =>
      unmet('looseFigure', `f-${field}`, { text: figure.text }),
    ),
  );
}

/** In a title a token is not replaced: its brackets would be shown, so what is in them counts as text. */
const withTokens = (title: string): string => title.replaceAll('[[', '[ [');

function unmetName({ story, card, consents }: ProfileInput): readonly Unmet[] {
  if (consentedFields(consents, 'website').has('name')) return [];
  const { title, lead, body, slug } = story;
  const texts = { title, lead, body, slug, ...practiceTexts(story), ...textsOfPhotos(story) };
  return Object.entries(texts)
    .filter(([, text]) => isNamedIn(text, card.subject.name))
    .map(([field]) => unmet('noNameConsent', `f-${field}`));
}
