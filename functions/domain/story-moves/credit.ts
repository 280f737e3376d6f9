/** Who learned from the role model is told on the story's page, or no longer; the system carries it from the case. */
import * as z from 'zod';
import { inOrder, PublicReplication } from '../credit.ts';
import { moveRule } from '../engine/move-rule.ts';
import type { StoryFacts } from '../facts.ts';
import type { Story } from '../story.ts';
import { Id } from '../text.ts';

const Credit = z.strictObject({ replication: Id, value: PublicReplication.nullable() });

const replicationsAfter = (
  { replications }: Story,
  { replication, value }: z.infer<typeof Credit>,
): NonNullable<Story['replications']> => {
  const others = Object.entries(replications ?? {}).filter(([id]) => id !== replication);
  return Object.fromEntries(value === null ? others : [...others, [replication, value]]);
};

/** A page that stands is changed at once; one that comes later is built with what the story then holds. */
export const credit = moveRule({
  input: Credit,
  needs: ['profile'],
  patch: ({ doc }: StoryFacts, input) => ({ replications: replicationsAfter(doc, input) }),
  writes: ({ doc, profile }, input, { id }) =>
    profile?.status === 'published' && profile.story === id
      ? [
          {
            op: 'update',
            path: `profiles/${profile.slug}`,
            data: { replications: inOrder(replicationsAfter(doc, input)) },
          },
        ]
      : [],
});
