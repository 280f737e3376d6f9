/** What a list and a search read of a profile: the same document, fewer of its fields. */
import type * as z from 'zod';
import { Profile } from './story.ts';

const [Published] = Profile.options;

export const ProfileEntry = Published.pick({
  slug: true,
  source: true,
  title: true,
  lead: true,
  subject: true,
  recognition: true,
  publishedOn: true,
  illustrative: true,
});
export type ProfileEntry = z.infer<typeof ProfileEntry>;

export const SearchedProfile = Published.pick({ ...mask(ProfileEntry.shape), search: true });
export type SearchedProfile = z.infer<typeof SearchedProfile>;

function mask<Shape extends object>(shape: Shape): Record<keyof Shape, true> {
  return Object.fromEntries(Object.keys(shape).map((key) => [key, true])) as Record<
    keyof Shape,
    true
  >;
}
