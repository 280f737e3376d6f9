/** The file for partners' programs: which profiles one answer holds, and each as their page tells it. */
import type { ColumnEntry } from '#domain/column/entry.ts';
import { newestFirst } from '#domain/column/entry.ts';
import type { PartnerFile, PartnerProfile } from '#domain/partner-file.ts';
import { heightAt, widthsOf, type PublicPhoto } from '#domain/photo.ts';
import { plainText } from '#domain/story-text.ts';
import type { PublishedProfile } from '#domain/story.ts';
import type { Stretch } from '#domain/stretch.ts';
import {
  dataFileAddress,
  partnerPage,
  photoAddress,
  profileAddress,
  reuseAddress,
  translationAddress,
  type After,
} from '../../../web/site/addresses.ts';
import { photoLicence, textLicence } from '../../../web/site/licence.ts';

interface PartnerPage {
  readonly slugs: readonly string[];
  readonly next: After | null;
}

/** Only whose page may be shown by the press, newest first, from after the last one of the page before. */
export const partnerPageOf = (
  entries: readonly ColumnEntry[],
  after: After | null,
): PartnerPage => {
  const left = entries
    .filter(({ channels }) => channels.includes('press'))
    .filter((entry) => after === null || newestFirst(after, entry) < 0)
    .toSorted(newestFirst);
  const shown = left.slice(0, partnerPage);
  const last = shown.at(-1);
  const goesOn = left.length > partnerPage && last !== undefined;
  return {
    slugs: shown.map(({ slug }) => slug),
    next: goesOn ? { publishedOn: last.publishedOn, slug: last.slug } : null,
  };
};

/** `site` without a final slash. Asked of the profiles once more: the index may be a moment behind a yes that was taken back. */
export const partnerFileOf = (
  profiles: readonly PublishedProfile[],
  next: After | null,
  site: string,
): PartnerFile => ({
  terms: `${site}${reuseAddress}`,
  licence: textLicence,
  next: next === null ? null : `${site}${dataFileAddress(next)}`,
  profiles: profiles
    .filter(({ channels }) => channels.includes('press'))
    .map((profile) => partnerProfileOf(profile, site)),
});

/** Field by field: what is kept in a profile for the site's own use stays there. */
const partnerProfileOf = (profile: PublishedProfile, site: string): PartnerProfile => {
  const { slug, sources, lead, paragraphs } = profile;
  return {
    address: `${site}${profileAddress(slug)}`,
    language: 'vi',
    source: profile.source,
    title: profile.title,
    lead: plainText(lead),
    paragraphs: paragraphs.map(({ parts }) => plainText(parts)),
    figures: [lead, ...paragraphs.map(({ parts }) => parts)].flatMap((parts) =>
      figuresIn(parts, sources),
    ),
    standing: profile.standing.flatMap(({ what, figure, source }) =>
      withSource({ what, figure }, source, sources),
    ),
    practice: profile.practice,
    subject: profile.subject,
    recognition: profile.recognition,
    honours: profile.honours,
    replications: profile.replications,
    fields: profile.fields,
    movement: profile.movement,
    foundOn: profile.foundOn,
    photos: profile.photos.map((photo) => partnerPhoto(slug, photo, site)),
    translations: profile.translations.map(({ language }) => ({
      language,
      address: `${site}${translationAddress(slug, language)}`,
    })),
    publishedOn: profile.publishedOn,
    verifiedOn: profile.verifiedOn,
    corrections: profile.corrections,
    illustrative: profile.illustrative,
  };
};

type Sources = PublishedProfile['sources'];

const figuresIn = (parts: readonly Stretch[], sources: Sources): PartnerProfile['figures'] =>
  parts.flatMap((part) =>
    'figure' in part ? withSource({ figure: part.figure }, part.source, sources) : [],
  );

/** Nothing where there is no such source: a figure is not told without. */
const withSource = <T>(told: T, number: number, sources: Sources) => {
  const source = sources[number - 1];
  return source === undefined ? [] : [{ ...told, source }];
};

const partnerPhoto = (
  slug: string,
  photo: PublicPhoto,
  site: string,
): PartnerProfile['photos'][number] => {
  const width = widthsOf(photo).at(-1) ?? photo.width;
  const { alt, caption, photographer } = photo;
  return {
    address: `${site}${photoAddress(slug, photo, width, 'jpg')}`,
    width,
    height: heightAt(photo, width),
    alt,
    caption,
    photographer,
    licence: photoLicence,
  };
};
