/** What the case tells the public of the time after recognition goes through its story, by a request of the system's. */
import type { PublicHonour, PublicReplication } from '../credit.ts';
import type { Context, Write } from '../engine/move-rule.ts';

/** null takes it off the page again; the request's id is made from what it says, so that a repeat changes nothing. */
export const credited = (
  { id, now }: Context,
  kind: 'honours' | 'replications',
  named: string,
  value: PublicHonour | PublicReplication | null,
): Write => ({
  op: 'create',
  path: `stories/${id}/moves/credit.${named}.${value === null ? 'off' : 'on'}`,
  data: {
    move: 'credit',
    by: 'system',
    at: now,
    seen: 0,
    input: { kind, id: named, value },
    outcome: null,
  },
});
