/** `/guong/{slug}`, its language versions and the talking notes made from it: one profile, or what stands in its place. */
import { slugOf } from '#domain/slug.ts';
import { markIn, type Mark } from '#domain/views.ts';
import type { PublishedProfile } from '#domain/story.ts';
import { TranslationLanguage } from '#domain/translation.ts';
import {
  markName,
  profileAddress,
  talkAddress,
  translationAddress,
} from '../../../web/site/addresses.ts';
import {
  BrokenPage,
  GonePage,
  NotFoundPage,
  UntranslatedPage,
} from '../../../web/site/plain-pages.tsx';
import { ProfilePage } from '../../../web/site/profile-page.tsx';
import { mayBeTold, TalkPage } from '../../../web/site/talk-page.tsx';
import { TranslationPage } from '../../../web/site/translation-page.tsx';
import { lettered, movedTo, page, scripted, type Answer } from './answer.ts';
import { route } from './asked.ts';
import { readColumn } from './column.ts';
import { khmerLetters } from './khmer-letters.ts';
import { origin } from './origin.ts';
import { readProfile } from './profiles.ts';
import { styleSheet, styleWithin, withStyleWithin } from './style-sheet.ts';

const slugIn = (pattern: RegExp, path: string): string | null =>
  slugOf(pattern.exec(path)?.[1] ?? '', '') || null;

export const profileRoute = route({
  read: (path, query) => {
    const slug = slugIn(/^\/guong\/([^/]+)$/u, path);
    return slug === null ? null : { slug, mark: markIn(query.get(markName)) };
  },
  address: ({ slug, mark }) => profileAddress(slug, mark),
  answer: async ({ slug, mark }) =>
    await publishedAs(slug, profileAddress, (profile) => profilePage(profile, mark)),
});

const profilePage = (profile: PublishedProfile, mark: Mark | null): Answer => {
  const shown = <ProfilePage profile={profile} origin={origin()} styleSheet={styleWithin} />;
  return { ...withStyleWithin(scripted(page(200, shown))), opened: { story: profile.story, mark } };
};

/** The same single read: the versions stand in the profile and go with it. */
export const translationRoute = route({
  read: (path) => {
    const [, name = '', tag] = /^\/guong\/([^/]+)\/([a-z]{2,3})$/u.exec(path) ?? [];
    const slug = slugOf(name, '');
    const language = TranslationLanguage.safeParse(tag);
    return slug === '' || !language.success ? null : { slug, language: language.data };
  },
  address: ({ slug, language }) => translationAddress(slug, language),
  answer: async ({ slug, language }) =>
    await publishedAs(
      slug,
      (other) => translationAddress(other, language),
      (profile) => translationOf(profile, language),
    ),
});

/** A version that is not there, or no longer, leads to the Vietnamese page and says no more. */
export const translationOf = (profile: PublishedProfile, language: TranslationLanguage): Answer => {
  const translation = profile.translations.find((one) => one.language === language);
  if (translation === undefined)
    return page(404, <UntranslatedPage profile={profile} styleSheet={styleSheet} />);
  const shown = page(
    200,
    <TranslationPage
      profile={profile}
      translation={translation}
      origin={origin()}
      styleSheet={styleSheet}
      khmerLetters={khmerLetters}
    />,
  );
  return {
    ...(language === 'km' ? lettered(shown) : shown),
    opened: { story: profile.story, mark: null },
  };
};

export const talkRoute = route({
  read: (path) => slugIn(/^\/guong\/([^/]+)\/noi-chuyen$/u, path),
  address: talkAddress,
  answer: async (slug) => await publishedAs(slug, talkAddress, talkOf),
});

export const talkOf = (profile: PublishedProfile): Answer =>
  mayBeTold(profile)
    ? page(200, <TalkPage profile={profile} styleSheet={styleSheet} />)
    : page(404, <NotFoundPage styleSheet={styleSheet} />);

async function publishedAs(
  slug: string,
  address: (slug: string) => string,
  shown: (profile: PublishedProfile) => Answer,
): Promise<Answer> {
  const profile = await readProfile(slug);
  if (profile === 'missing') {
    const meant = meantBy(slug, (await readColumn()).entries);
    return meant === null
      ? page(404, <NotFoundPage styleSheet={styleSheet} />)
      : movedTo(address(meant));
  }
  if (profile === 'unreadable') return page(500, <BrokenPage styleSheet={styleSheet} />);
  if (profile.status === 'gone') return page(410, <GonePage styleSheet={styleSheet} />);
  return shown(profile);
}

/** An address copied with other words leads on by its ending, which is one profile's alone; null where no ending is known. */
export const meantBy = (slug: string, entries: readonly { readonly slug: string }[]) => {
  const ending = /(?:^|-)((?=[a-z]*\d)[a-z0-9]{8,20})$/u.exec(slug)?.[1];
  if (ending === undefined) return null;
  const found = entries.filter((entry) => entry.slug.endsWith(`-${ending}`));
  return found.length === 1 ? (found[0]?.slug ?? null) : null;
};
