/** What search engines read of a profile: schema.org, of nothing but what the page shows. */
import type { PublishedProfile } from '#domain/story.ts';
import { plainText } from '#domain/story-text.ts';
import type { PublicTranslation } from '#domain/translation.ts';
import { profileAddress, translationAddress } from './addresses.ts';

/** JSON without a "<", so that no text of a story can end the element it stands in. */
export const structuredData = (profile: PublishedProfile, origin: string): string =>
  written({
    ...articleOf(profile, origin),
    ...(profile.translations.length === 0
      ? {}
      : { workTranslation: translationsOf(profile, origin) }),
  });

/** The same of one of its translations. */
export const structuredTranslation = (
  profile: PublishedProfile,
  translation: PublicTranslation,
  origin: string,
): string => {
  const article = articleOf(profile, origin);
  return written({
    ...article,
    headline: translation.title,
    description: plainText(translation.lead),
    url: `${origin}${translationAddress(profile.slug, translation.language)}`,
    inLanguage: translation.language,
    translationOfWork: {
      '@type': 'Article',
      url: article.url,
      inLanguage: article.inLanguage,
      headline: article.headline,
    },
  });
};

const written = (data: object): string => JSON.stringify(data).replaceAll('<', String.raw`\u003c`);

const translationsOf = ({ slug, translations }: PublishedProfile, origin: string) =>
  translations.map(({ language, title }) => ({
    '@type': 'Article',
    url: `${origin}${translationAddress(slug, language)}`,
    inLanguage: language,
    headline: title,
  }));

const articleOf = ({ subject, recognition, ...profile }: PublishedProfile, origin: string) => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline: profile.title,
  description: plainText(profile.lead),
  url: `${origin}${profileAddress(profile.slug)}`,
  inLanguage: 'vi',
  datePublished: profile.publishedOn,
  dateModified: profile.corrections.at(-1)?.on ?? profile.publishedOn,
  publisher: {
    '@type': recognition === null ? 'Organization' : 'GovernmentOrganization',
    name: recognition?.organisation ?? 'Gương Sáng',
  },
  ...(profile.foundOn === null ? {} : { temporalCoverage: profile.foundOn }),
  ...(subject.place === null
    ? {}
    : { contentLocation: { '@type': 'AdministrativeArea', name: subject.place } }),
  ...(subject.name === null ? {} : { about: { '@type': types[subject.kind], name: subject.name } }),
});

/** schema.org has no word for a household: it is told as a thing with a name. */
const types = {
  individual: 'Person',
  collective: 'Organization',
  household: 'Thing',
} as const satisfies Record<PublishedProfile['subject']['kind'], string>;
