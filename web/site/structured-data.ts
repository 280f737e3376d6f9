/** What search engines read of a profile: schema.org, of nothing but what the page shows. */
import type { PublishedProfile } from '#domain/story.ts';
import { plainText } from '#domain/story-text.ts';
import { profileAddress } from './addresses.ts';

/** JSON without a "<", so that no text of a story can end the element it stands in. */
export const structuredData = (profile: PublishedProfile, origin: string): string =>
  JSON.stringify(articleOf(profile, origin)).replaceAll('<', String.raw`\u003c`);

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
