/** The picture by which social networks show a profile: what it says follows from the profile alone. */
import type { PublicPhoto } from './photo.ts';
import type { PublishedProfile } from './story.ts';

/** In pixels, as the networks ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

export interface ShareCard {
  readonly title: string;
  /** Who and where; none without consent to social networks. */
  readonly about: readonly string[];
  /** The agency that recognised; empty where nobody was recognised. */
  readonly organisation: string;
  /** null without a photo, or without consent to social networks. */
  readonly photo: PublicPhoto | null;
  readonly illustrative: boolean;
}

/** The page's title stands on its card in any case, as it stands in whatever is told of the page. */
export const shareCardOf = ({
  title,
  subject,
  recognition,
  channels,
  photos,
  illustrative,
}: PublishedProfile): ShareCard => {
  const isSocial = channels.includes('social');
  const about = isSocial ? [subject.name, subject.place].filter((part) => part !== null) : [];
  return {
    title,
    about,
    organisation: recognition?.organisation ?? '',
    photo: isSocial ? (photos[0] ?? null) : null,
    illustrative,
  };
};

/** Where the card of every page that is no profile is fetched. */
export const siteCardAddress = '/anh/the-chung.jpg';

/** Of every page that is no profile. */
export const siteCard: ShareCard = {
  title: 'Gương sáng quanh ta',
  about: ['Việc thật, người thật; con số nào cũng ghi rõ nguồn'],
  organisation: '',
  photo: null,
  illustrative: false,
};

/** Raised when cards are drawn in another way, so that all of them are drawn anew. */
const drawing = 1;

/** Of what the card shows, so that a changed card has another address: sixteen hexadecimal digits. */
export const shareCardId = (profile: PublishedProfile): string => {
  const content = JSON.stringify([drawing, shareCardOf(profile)]);
  return [2_166_136_261, 3_339_451_269].map((seed) => hashed(content, seed)).join('');
};

/** FNV-1a, 32 bits: it tells cards apart and guards nothing. */
const hashed = (text: string, seed: number): string => {
  let hash = seed;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

/** What is heard in its place. */
export const shareCardAlt = (profile: PublishedProfile): string => {
  const { title, about, photo } = shareCardOf(profile);
  return [title, about.join(', '), photo?.alt ?? ''].filter((part) => part !== '').join('. ');
};
