/** Photos of a story and of the public page: what is shown, in which widths, and at which address. */
import * as z from 'zod';
import { filled, Id, text } from './text.ts';

/** The most photos one story shows. */
export const mostPhotos = 6;

/** A photo as the editor chose it; `id` is that of the evidence which holds its original. */
export const StoryPhoto = z.strictObject({
  id: Id,
  /** What is seen, for those who do not see it. */
  alt: text(300),
  caption: text(300),
  photographer: text(120),
  /** The subject's own likeness: one a story, and it needs the consent to the portrait. */
  portrait: z.boolean(),
  /** Children can be recognised in it: it needs their guardian's consent. */
  children: z.boolean(),
});
export type StoryPhoto = z.infer<typeof StoryPhoto>;

/** A published photo: encoded anew, under an id of its own that leads to no file of the case. */
export const PublicPhoto = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/u),
  portrait: z.boolean(),
  alt: filled(300),
  caption: text(300),
  photographer: text(120),
  /** Of the original as it is seen, in pixels. */
  width: z.int().min(1),
  height: z.int().min(1),
});
export type PublicPhoto = z.infer<typeof PublicPhoto>;

export const photoFormats = ['webp', 'jpg'] as const;
export type PhotoFormat = (typeof photoFormats)[number];

/** In pixels; nothing is made larger than its original. */
const widths = [480, 960, 1600] as const;

/** The widths in which a photo is served, narrowest first. */
export const widthsOf = ({ width }: Pick<PublicPhoto, 'width'>): readonly number[] => [
  ...new Set(widths.map((most) => Math.min(most, width))),
];

/** Its height at one of these widths. */
export const heightAt = (photo: Pick<PublicPhoto, 'width' | 'height'>, width: number): number =>
  Math.max(1, Math.round((photo.height * width) / photo.width));
