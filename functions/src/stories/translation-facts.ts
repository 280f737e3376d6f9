/** The facts of a language version: who asks, what was entered, what is public, what it rests on. */
import { aboutFactor } from '#domain/about-factor.ts';
import { fittingAge } from '#domain/consent.ts';
import type { StoryFacts } from '#domain/facts.ts';
import { Person } from '#domain/person.ts';
import { Story, StoryVersion, type PublishedProfile } from '#domain/story.ts';
import type { TranslationFacts } from '#domain/translation-answer.ts';
import { Translation, type TranslationLanguage } from '#domain/translation.ts';
import type { Reader } from '../moves/reader.ts';
import { storyFacts } from '../moves/story-facts.ts';

/** Two reads, and those of what is told. What does not parse gives no rights and is not published. */
export const factsOf = async (
  reader: Reader,
  {
    id,
    language,
    by,
  }: { readonly id: string; readonly language: TranslationLanguage; readonly by: string },
): Promise<TranslationFacts> => {
  const [person, draft, told] = await Promise.all([
    reader.one(Person, `people/${by}`),
    reader.one(Translation, `stories/${id}/translations/${language}`),
    toldOf(reader, id),
  ]);
  return { person, draft, ...told };
};

type Told = Omit<TranslationFacts, 'person' | 'draft'>;

const nothingTold: Told = {
  profile: null,
  text: null,
  photos: [],
  claims: {},
  consents: [],
  subjectName: '',
};

/**
 * What is public of the story, and what that rests on: the approved version and its address, whatever a correction is
 * writing meanwhile. Two reads, and those of the story's case.
 */
export const toldOf = async (reader: Reader, id: string): Promise<Told> => {
  const story = await reader.one(Story, `stories/${id}`);
  if (story === null) return nothingTold;
  const { published } = story;
  const [facts, text] = await Promise.all([
    storyFacts(reader, { ...story, slug: published?.slug ?? story.slug }, [
      'card',
      'dossier',
      'claims',
      'consents',
      'profile',
    ]),
    published === null
      ? null
      : reader.one(StoryVersion, `stories/${id}/versions/${published.textVersion}`),
  ]);
  return {
    profile: ownProfile(facts, id),
    text,
    photos: text?.photos ?? story.photos,
    claims: facts.claims,
    consents: fittingAge(facts.consents, facts.dossier?.birthYear ?? null),
    subjectName: nameIn(facts),
  };
};

const ownProfile = ({ profile }: StoryFacts, id: string): PublishedProfile | null =>
  profile?.status === 'published' && profile.story === id ? profile : null;

const nameIn = ({ factor, card }: StoryFacts): string =>
  (factor === null ? card : aboutFactor(factor).card)?.subject.name ?? '';
