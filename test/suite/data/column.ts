/** The column's index of what these documents publish, as the trigger would have kept it. */
import { hashOf } from '../../../functions/src/column/keep-index.ts';
import { headId, indexOf } from '#domain/column/index-documents.ts';
import { Movement } from '#domain/cycle.ts';
import { Profile } from '#domain/story.ts';
import type { Documents } from './base.ts';

export function columnIn(documents: Documents): Documents {
  const below = (collection: string) =>
    Object.entries(documents).filter(([path]) => path.startsWith(`${collection}/`));
  const profiles = below('profiles').flatMap(([, document]) => {
    const profile = Profile.parse(document);
    return profile.status === 'published' ? [profile] : [];
  });
  const movements = below('movements').map(
    ([path, document]) => [path.split('/')[1], Movement.parse(document).title] as const,
  );
  const { head, leaves } = indexOf(profiles, Object.fromEntries(movements), hashOf);
  const parts = Object.entries({ [headId]: head, ...leaves });
  return Object.fromEntries(parts.map(([id, part]) => [`column/${id}`, part]));
}
