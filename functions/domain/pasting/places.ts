/** Where somebody lives, as one cell writes it: "ấp Bù La, xã Bù Gia Mập" is a village and a commune of the catalogue. */
import type { Place } from '../organisation.ts';
import { folded } from '../text.ts';
import { tidy } from './columns.ts';

export interface Residence {
  /** Code of the commune or ward; '' where the catalogue knows none of that name, or several. */
  readonly place: string;
  readonly village: string;
}

/** The code of the one place of this name, with or without "xã"; '' where there is none, or more than one. */
export const placeNamed = (typed: string, places: readonly Place[]): string => {
  const asked = folded(tidy(typed))
    .replace(/^x\. ?/u, 'xa ')
    .replace(/^p\. ?/u, 'phuong ');
  const found =
    one(places.filter(({ fullName }) => folded(fullName) === asked)) ??
    one(places.filter(({ name }) => folded(name) === asked));
  return found?.code ?? '';
};

const one = (found: readonly Place[]): Place | null =>
  found.length === 1 ? (found[0] ?? null) : null;

/** What stands before the commune is the village; a district or province behind it is left out. */
export const residenceIn = (typed: string, places: readonly Place[]): Residence => {
  const parts = tidy(typed)
    .split(/\s*[,;–]\s*|\s+-\s+/u)
    .filter((part) => part !== '');
  const at = parts.findLastIndex((part) => placeNamed(part, places) !== '');
  if (at === -1) return { place: '', village: tidy(typed) };
  return { place: placeNamed(parts[at] ?? '', places), village: parts.slice(0, at).join(', ') };
};
