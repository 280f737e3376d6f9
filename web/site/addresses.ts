/** Every public address, written in one way only: what a link says is what the server takes as canonical. */
import type { Day } from '#domain/day.ts';
import type { PhotoFormat, PublicPhoto } from '#domain/photo.ts';
import { kinds, levels, type Choice } from './choices.ts';

/** The last entry a page of the list showed; the next page begins after it, whatever is published meanwhile. */
export interface After {
  readonly publishedOn: Day;
  readonly slug: string;
}

/** Stored values; null where the reader did not choose. */
export interface ListChoice {
  readonly year: number | null;
  readonly place: string | null;
  readonly kind: string | null;
  readonly level: string | null;
  readonly after: After | null;
}

export const everything: ListChoice = {
  year: null,
  place: null,
  kind: null,
  level: null,
  after: null,
};

/** Names of the list's parameters, in the order in which an address carries them. */
export const parameters = {
  year: 'nam',
  place: 'dia-ban',
  kind: 'loai',
  level: 'cap',
  after: 'sau',
} as const;

export const columnAddress = '/';
export const suggestAddress = '/phat-hien-guong';
export const lookUpAddress = '/phat-hien-guong/tra-cuu';
export const iconAddress = '/bieu-tuong.svg';

export const profileAddress = (slug: string): string => `/guong/${slug}`;

/** Of one photo of a profile, in one of its widths. */
export const photoAddress = (
  slug: string,
  { id }: Pick<PublicPhoto, 'id'>,
  width: number,
  format: PhotoFormat,
): string => `/anh/${slug}/${id}-${width}.${format}`;

export const searchAddress = (words: string): string =>
  words === '' ? '/tim-kiem' : `/tim-kiem?${new URLSearchParams({ q: words })}`;

export function listAddress(choice: ListChoice): string {
  const { year, place, kind, level, after } = choice;
  const query = new URLSearchParams();
  if (year !== null) query.set(parameters.year, String(year));
  if (place !== null) query.set(parameters.place, place);
  if (kind !== null) query.set(parameters.kind, nameFor(kinds, kind));
  if (level !== null) query.set(parameters.level, nameFor(levels, level));
  if (after !== null) query.set(parameters.after, `${after.publishedOn}_${after.slug}`);
  return query.size === 0 ? '/danh-sach' : `/danh-sach?${query}`;
}

const nameFor = (choices: readonly Choice[], value: string): string =>
  choices.find((choice) => choice.value === value)?.name ?? value;
