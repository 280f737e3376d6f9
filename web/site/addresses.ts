/** Every public address, written in one way only: what a link says is what the server takes as canonical. */
import type { Day } from '#domain/day.ts';
import type { Mark } from '#domain/views.ts';
import type { PhotoFormat, PublicPhoto } from '#domain/photo.ts';
import type { TranslationLanguage } from '#domain/translation.ts';
import { siteCardAddress } from '#domain/share-card.ts';
import { facetNames, nothingChosen, type Chosen, type FacetName } from '#domain/column/facets.ts';
import { fields, kinds, levels, type Choice } from './choices.ts';
import { peoples } from './peoples.ts';

/** The last entry a page of the list showed; the next page begins after it, whatever is published meanwhile. */
export interface After {
  readonly publishedOn: Day;
  readonly slug: string;
}

export interface ListChoice extends Chosen {
  readonly after: After | null;
}

export const everything: ListChoice = { ...nothingChosen, after: null };

/** Names of the list's parameters, in the order in which an address carries them. */
export const parameters = {
  year: 'nam',
  place: 'dia-ban',
  kind: 'loai',
  level: 'cap',
  field: 'linh-vuc',
  people: 'dan-toc',
  movement: 'phong-trao',
  after: 'sau',
} as const satisfies Record<FacetName | 'after', string>;

/** What has a name of its own in an address; years, places and movements stand there as they are stored. */
const named: Partial<Record<FacetName, readonly Choice[]>> = {
  kind: kinds,
  level: levels,
  field: fields,
  people: peoples,
};

export const columnAddress = '/';
export const suggestAddress = '/phat-hien-guong';
export const lookUpAddress = '/phat-hien-guong/tra-cuu';
export const bulletinsAddress = '/ban-tin';
export const noticesAddress = '/niem-yet';
export const commentLookUpAddress = '/niem-yet/tra-cuu';
export const iconAddress = '/bieu-tuong.svg';
export const rssAddress = '/rss.xml';
export const jsonFeedAddress = '/feed.json';
export const embedAddress = '/nhung';
export const embedScriptAddress = '/nhung.js';
export const reuseAddress = '/dat-len-trang-khac';
export const dataAddress = '/du-lieu.json';
/** Profiles that one answer of the data file holds; each costs a read. */
export const partnerPage = 50;
export const scriptAddress = '/doc.js';
export const choosingScriptAddress = '/chon-tep.js';
/** What crawlers may read. They ask for /robots.txt, which no function is given, and are led here. */
export const crawlersAddress = '/may-doc.txt';
export const siteMapAddress = '/sitemap.xml';

/** Of a case's public notice ahead of the council. */
export const noticeAddress = (id: string): string => `${noticesAddress}/${id}`;

/** Of one issue of the bulletin, by its id. */
export const issueAddress = (id: string): string => `${bulletinsAddress}/${id}`;

/** Of the issue as a file to be printed. */
export const printedIssueAddress = (id: string): string => `${issueAddress(id)}/ban-in.pdf`;

/** The parameter that says by which way a reader came who clicked on no page of the site. */
export const markName = 'tu';

export const profileAddress = (slug: string, mark: Mark | null = null): string =>
  mark === null ? `/guong/${slug}` : `/guong/${slug}?${markName}=${mark}`;

/** Of a profile in another language than Vietnamese. */
export const translationAddress = (slug: string, language: TranslationLanguage): string =>
  `${profileAddress(slug)}/${language}`;

/** The profile's page in each of its languages; none where there is but one. */
export const alternatesOf = ({
  slug,
  translations,
}: {
  readonly slug: string;
  readonly translations: readonly { readonly language: TranslationLanguage }[];
}) =>
  translations.length === 0
    ? []
    : [
        { language: 'vi' as const, address: profileAddress(slug) },
        ...translations.map(({ language }) => ({
          language,
          address: translationAddress(slug, language),
        })),
      ];

export const talkAddress = (slug: string): string => `${profileAddress(slug)}/noi-chuyen`;

/** Of what the press may take of a profile. */
export const pressAddress = (slug: string): string => `${profileAddress(slug)}/bao-chi.zip`;

/** Of the QR code that leads to a profile. */
export const codeAddress = (slug: string): string => `${profileAddress(slug)}/ma-qr.svg`;

/** What another website's frame shows: one profile, or the newest ones. */
export const frameAddress = (slug: string | null): string =>
  slug === null ? embedAddress : `${embedAddress}?guong=${slug}`;

/** `page` is the whole address of a profile; `width`, in pixels, where the asker gives a bound. */
export const oembedAddress = (
  page: string,
  format: 'json' | 'xml' = 'json',
  width: number | null = null,
): string => {
  const bound = width === null ? {} : { maxwidth: String(width) };
  return `/oembed?${new URLSearchParams({ url: page, format, ...bound })}`;
};

/** Of one photo of a profile, in one of its widths. */
export const photoAddress = (
  slug: string,
  { id }: Pick<PublicPhoto, 'id'>,
  width: number,
  format: PhotoFormat,
): string => `/anh/${slug}/${id}-${width}.${format}`;

/** Of the picture by which social networks show a profile. */
export const cardAddress = (slug: string, id: string): string => `/anh/${slug}/the-${id}.jpg`;

/** Of the picture by which social networks show the pages that are no profile. */
export const standingCardAddress = siteCardAddress;

/** Of the data file, or of where it goes on. */
export const dataFileAddress = (after: After | null): string =>
  after === null
    ? dataAddress
    : `${dataAddress}?${new URLSearchParams({ [parameters.after]: afterText(after) })}`;

/** `after`: the last profile the page before showed; results go on after it. */
export const searchAddress = (words: string, after: string | null = null): string => {
  if (words === '') return '/tim-kiem';
  const from = after === null ? {} : { [parameters.after]: after };
  return `/tim-kiem?${new URLSearchParams({ q: words, ...from })}`;
};

export function listAddress(choice: ListChoice): string {
  const query = new URLSearchParams();
  for (const facet of facetNames) {
    const value = choice[facet];
    if (value !== null) query.set(parameters[facet], nameFor(named[facet] ?? [], value));
  }
  const { after } = choice;
  if (after !== null) query.set(parameters.after, afterText(after));
  return query.size === 0 ? '/danh-sach' : `/danh-sach?${query}`;
}

const afterText = ({ publishedOn, slug }: After): string => `${publishedOn}_${slug}`;

const nameFor = (choices: readonly Choice[], value: string): string =>
  choices.find((choice) => choice.value === value)?.name ?? value;
