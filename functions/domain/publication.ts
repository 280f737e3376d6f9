/** What a story holds of its publication: its address, its first day, and what was corrected since. */
import type { Day, Instant } from './day.ts';
import type { Story } from './story.ts';

export const publication = (
  { slug, textVersion, published }: Pick<Story, 'slug' | 'textVersion' | 'published'>,
  correction: string,
  at: Instant,
  today: Day,
): NonNullable<Story['published']> => ({
  slug,
  textVersion,
  // A corrected page keeps the day on which it first appeared.
  at: published?.at ?? at,
  corrections: [
    ...(published?.corrections ?? []),
    ...(published === null ? [] : [{ on: today, note: correction }]),
  ],
});
