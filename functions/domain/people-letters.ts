/** Letters about people: the heads learn of every grant, the invited of their invitation. */
import type { Instant } from './day.ts';
import type { Write } from './engine/move-rule.ts';
import type { Grant } from './grant.ts';

/** Kinds of letter that no move causes: what the mail templates must word besides those of the moves. */
export const peopleLetterKinds = ['grantMade', 'invited'] as const;
export type PeopleLetterKind = (typeof peopleLetterKinds)[number];

/**
 * The mails of one grant, under keys made from it; each names the grant only, and what it says is looked up when it leaves.
 * A head is told even of a grant of their own.
 */
export const lettersOfGrant = (
  {
    id,
    grant,
    uid,
    heads,
  }: {
    readonly id: string;
    readonly grant: Grant;
    readonly uid: string;
    readonly heads: readonly string[];
  },
  now: Instant,
): readonly Write[] => [
  ...heads.toSorted().map((head) => queued('grantMade', id, head, now)),
  ...(grant.kind === 'invite' && grant.person.active ? [queued('invited', id, uid, now)] : []),
];

const queued = (kind: PeopleLetterKind, grant: string, person: string, now: Instant): Write => ({
  op: 'create',
  path: `mail/${kind}.people.${grant}.0.${person}`,
  data: {
    v: 1,
    kind,
    track: 'people',
    subject: grant,
    person,
    state: 'queued',
    code: '',
    queuedAt: now,
    attempt: 0,
    nextAttemptAt: now,
    leaseUntil: null,
  },
});
