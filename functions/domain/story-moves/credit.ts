/** Honours, and who learned from the role model, are told on the story's page, or no longer; the system carries it from the case. */
import * as z from 'zod';
import { inOrder, PublicHonour, PublicReplication } from '../credit.ts';
import { moveRule } from '../engine/move-rule.ts';
import type { StoryFacts } from '../facts.ts';
import { Id } from '../text.ts';

const Credit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('honours'), id: Id, value: PublicHonour.nullable() }),
  z.strictObject({ kind: z.literal('replications'), id: Id, value: PublicReplication.nullable() }),
]);
type Credit = z.infer<typeof Credit>;

/** The story's credits of that kind, by id, after this one. */
const creditsAfter = ({ doc }: StoryFacts, { kind, id, value }: Credit) => {
  const others = Object.entries(doc[kind] ?? {}).filter(([held]) => held !== id);
  return Object.fromEntries(value === null ? others : [...others, [id, value]]);
};

/** A page that stands is changed at once; one that comes later is built with what the story then holds. */
export const credit = moveRule({
  input: Credit,
  needs: ['profile'],
  patch: (facts: StoryFacts, input) => ({ [input.kind]: creditsAfter(facts, input) }),
  writes: (facts, input, { id }) => {
    const { profile } = facts;
    const data = { [input.kind]: inOrder(creditsAfter(facts, input)) };
    return profile?.status === 'published' && profile.story === id
      ? [{ op: 'update', path: `profiles/${profile.slug}`, data }]
      : [];
  },
});
