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

/** Three reads, and those of the story's case. What does not parse gives no rights and is not published. */
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
  const text =
    told.textVersion === null
      ? null
      : await reader.one(StoryVersion, `stories/${id}/versions/${told.textVersion}`);
  return { person, draft, text, ...told };
};

type Told = Omit<TranslationFacts, 'person' | 'draft' | 'text'> & {
  readonly textVersion: number | null;
};

const nothingTold: Told = {
  profile: null,
  textVersion: null,
  photos: [],
  claims: {},
  consents: [],
  subjectName: '',
};

/** What is public of the story, and what that rests on. */
export const toldOf = async (reader: Reader, id: string): Promise<Told> => {
  const story = await reader.one(Story, `stories/${id}`);
  if (story === null) return nothingTold;
  const facts = await storyFacts(reader, story, [
    'card',
    'dossier',
    'claims',
    'consents',
    'profile',
  ]);
  return {
    profile: ownProfile(facts, id),
    textVersion: story.published?.textVersion ?? null,
    photos: story.photos,
    claims: facts.claims,
    consents: fittingAge(facts.consents, facts.dossier?.birthYear ?? null),
    subjectName: nameIn(facts),
  };
};

const ownProfile = ({ profile }: StoryFacts, id: string): PublishedProfile | null =>
  profile?.status === 'published' && profile.story === id ? profile : null;

const nameIn = ({ factor, card }: StoryFacts): string =>
  (factor === null ? card : aboutFactor(factor).card)?.subject.name ?? '';
