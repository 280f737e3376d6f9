/** Publishes a language version or takes it off, or says why not; and which of them a withdrawn consent leaves. */
import { isPublishable } from './claim.ts';
import { isConsentedOn, type Consent } from './consent.ts';
import { mayBeToldIn } from './kept-agreed.ts';
import type { Person } from './person.ts';
import { numberedSources } from './profile.ts';
import type { PublishedProfile, Story, StoryVersion } from './story.ts';
import {
  claimOf,
  claimsNamed,
  paragraphsOf,
  plainText,
  stretches,
  type Claims,
} from './story-text.ts';
import { faultsIn, publicTranslation, type Original } from './translated-text.ts';
import type {
  PublicTranslation,
  Translation,
  TranslationAct,
  TranslationFault,
  TranslationRefusal,
} from './translation.ts';

export interface TranslationFacts {
  /** Who asks; null without a readable person document. */
  readonly person: Person | null;
  readonly draft: Translation | null;
  /** The story's own page; null where none is public. */
  readonly profile: PublishedProfile | null;
  /** The text that is public, as it was approved. */
  readonly text: StoryVersion | null;
  readonly photos: Story['photos'];
  readonly claims: Claims;
  /** Those that count at the subject's age. */
  readonly consents: readonly Consent[];
  readonly subjectName: string;
}

export interface Refused {
  readonly code: TranslationRefusal;
  readonly faults: readonly TranslationFault[];
}

const refused = (code: TranslationRefusal, faults: readonly TranslationFault[] = []): Refused => ({
  code,
  faults,
});

/** What becomes of the public version: `translation` null takes it off. */
export const answerTranslation = (
  { act, seen }: Pick<TranslationAct, 'act' | 'seen'>,
  facts: TranslationFacts,
): { readonly translation: PublicTranslation | null } | Refused => {
  const { person, draft, profile, text } = facts;
  if (person?.active !== true || !person.roles.includes('editor')) return refused('notYou');
  if (draft === null) return refused('noSuchVersion');
  if (act === 'takeDown') return { translation: null };
  if (draft.version !== seen) return refused('changedSince');
  if (profile === null || text === null) return refused('notPublished');
  if (!isConsentedOn(facts.consents, 'website', draft.language)) return refused('noConsent');
  if (!mayBeToldIn(draft.language, { ...facts, profile })) return refused('consentNotForAll');
  if (!figuresStand(profile, text, facts.claims)) return refused('figuresChanged');
  const original = originalOf({ ...facts, text, profile });
  const faults = faultsIn(draft.language, draft, original);
  return faults.length > 0
    ? refused('unfit', faults)
    : { translation: publicTranslation(draft, original) };
};

/** What a translation is held against. */
export const originalOf = ({
  text: { textVersion, title, lead, body },
  profile,
  claims,
  subjectName,
}: Pick<TranslationFacts, 'claims' | 'subjectName'> & {
  readonly text: Pick<StoryVersion, 'textVersion' | 'title' | 'lead' | 'body'>;
  readonly profile: PublishedProfile;
}): Original => ({
  textVersion,
  title,
  lead,
  body,
  practice: profile.practice,
  claims,
  hiddenName: profile.subject.name === null ? subjectName : null,
});

/** Whether the claims still say what the Vietnamese page says: what changed since is published there first. */
function figuresStand(
  profile: PublishedProfile,
  text: Pick<StoryVersion, 'lead' | 'body'>,
  claims: Claims,
): boolean {
  const settled = claimsNamed(text).every((id) => {
    const claim = claimOf(claims, id);
    return claim !== undefined && isPublishable(claim);
  });
  if (!settled) return false;
  const { sources, numberOf } = numberedSources(text, claims);
  const now = [text.lead, ...paragraphsOf(text.body)].map((words) =>
    plainText(stretches(words, numberOf, claims)),
  );
  const there = [profile.lead, ...profile.paragraphs.map(({ parts }) => parts)].map(plainText);
  return JSON.stringify([now, sources]) === JSON.stringify([there, profile.sources]);
}
