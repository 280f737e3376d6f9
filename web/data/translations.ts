/** Language versions of a story: entered and saved here, published by a function on request. */
import { serverTimestamp } from 'firebase/firestore/lite';
import type { Claims } from '#domain/story-text.ts';
import { noPractice } from '#domain/practice.ts';
import { Profile, StoryVersion, type PublishedProfile } from '#domain/story.ts';
import type { Original } from '#domain/translated-text.ts';
import { originalOf } from '#domain/translation-answer.ts';
import {
  Translation,
  TranslationOutcome,
  type TranslationAct,
  type TranslationLanguage,
  type TranslationText,
} from '#domain/translation.ts';
import type { Fresh, Sent } from './autosaving.ts';
import { readAll } from './case-file.ts';
import type { Stored } from './draft-state.ts';
import { normalised } from './normalised.ts';
import { readDocument, ready, type Waiting } from './reading.ts';
import { asked } from './requests.ts';
import { signedInUid } from './session.ts';
import type { StoryFile } from './stories.ts';
import type { Unwritten } from './store.ts';
import { written, type Written } from './writing.ts';

export interface TranslationDesk {
  readonly profile: PublishedProfile;
  readonly original: Original;
  readonly drafts: readonly Translation[];
}

/** `missing` while no page of the story is public, or its text was not kept. */
export async function readDesk({
  id,
  story,
  card,
  claims,
}: StoryFile): Promise<Waiting<TranslationDesk>> {
  const { published } = story;
  if (published === null) return { is: 'missing' };
  const [drafts, profile, text] = await Promise.all([
    readAll(`stories/${id}/translations`, Translation),
    readDocument(`profiles/${published.slug}`, Profile),
    readDocument(`stories/${id}/versions/${published.textVersion}`, StoryVersion),
  ]);
  if (drafts.is !== 'ready') return drafts;
  if (profile.is !== 'ready') return profile;
  if (text.is !== 'ready') return text;
  if (profile.value.status !== 'published') return { is: 'missing' };
  return ready({
    profile: profile.value,
    original: originalOf({
      profile: profile.value,
      text: text.value,
      claims: claimsOf(claims),
      subjectName: card?.subject.name ?? '',
    }),
    drafts: drafts.value.items.map(({ value }) => value),
  });
}

const claimsOf = (claims: StoryFile['claims']): Claims =>
  Object.fromEntries(claims.map(({ id, value }) => [id, value]));

const pathOf = (story: string, language: TranslationLanguage): string =>
  `stories/${story}/translations/${language}`;

const saved = async () => ({ updatedBy: await signedInUid(), updatedAt: serverTimestamp() });

export async function beginTranslation(
  story: string,
  language: TranslationLanguage,
  textVersion: number,
): Promise<Written> {
  const data = {
    v: 1,
    language,
    textVersion,
    title: '',
    lead: '',
    body: '',
    practice: noPractice,
    units: {},
    made: 'translator',
    translator: '',
    version: 1,
    confirmed: null,
    createdBy: await signedInUid(),
    createdAt: serverTimestamp(),
    ...(await saved()),
  };
  return written([{ op: 'set', path: pathOf(story, language), data }]);
}

export const storedTranslation = ({
  textVersion,
  title,
  lead,
  body,
  practice,
  units,
  made,
  translator,
  version,
}: Translation): Stored<TranslationText> => ({
  draft: { textVersion, title, lead, body, practice, units, made, translator },
  version,
});

export async function saveTranslation(
  story: string,
  language: TranslationLanguage,
  version: number,
  text: TranslationText,
): Promise<Sent<TranslationText>> {
  const data = {
    ...(normalised(text) as TranslationText),
    version: version + 1,
    ...(await saved()),
  };
  const is = await written([{ op: 'update', path: pathOf(story, language), data }]);
  return is === 'saved' ? { is, version: version + 1, draft: text } : { is, version };
}

export async function readTranslationText(
  story: string,
  language: TranslationLanguage,
): Promise<Fresh<TranslationText>> {
  const draft = await readDocument(pathOf(story, language), Translation);
  if (draft.is === 'offline') return 'offline';
  return draft.is === 'ready' ? storedTranslation(draft.value) : 'closed';
}

/** A native speaker's word for the version that stands there. */
export const confirmTranslation = async (
  story: string,
  language: TranslationLanguage,
  { name, on, version }: { readonly name: string; readonly on: string; readonly version: number },
): Promise<Written> => {
  const by = await signedInUid();
  const confirmed = { ...(normalised({ name }) as object), on, version, by, at: serverTimestamp() };
  const data = { confirmed, ...(await saved()) };
  return written([{ op: 'update', path: pathOf(story, language), data }]);
};

/** null while there is no answer. */
export const askOfTranslation = (
  story: string,
  language: TranslationLanguage,
  act: TranslationAct['act'],
  seen: number,
): Promise<TranslationOutcome | Unwritten | null> =>
  asked(`${pathOf(story, language)}/acts`, { act, seen }, TranslationOutcome);

/** What is pasted from elsewhere often holds breaks without width, which nobody sees and no text here may hold. */
export const withoutBreaks = (typed: string): string => typed.replaceAll('\u200B', '');
