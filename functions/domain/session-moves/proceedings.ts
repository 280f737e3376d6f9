/** Calling, opening and signing a session of the council. */
import * as z from 'zod';
import { Day, holdsOn } from '../day.ts';
import { moveRule } from '../engine/move-rule.ts';
import type { SessionFacts } from '../facts.ts';
import { unmet, type Unmet } from '../move.ts';
import { membersOn } from '../session.ts';
import { filled, Id } from '../text.ts';
import { ballotOpened, cannotOpenOnline } from './online.ts';

const ready = ({ doc }: SessionFacts): readonly Unmet[] => [
  ...(doc.agenda.length > 0 ? [] : [unmet('agendaEmpty', 'agenda')]),
  ...(doc.members.length > 0 ? [] : [unmet('noMembers', 'members')]),
];

export const invite = moveRule({
  input: z.strictObject({}),
  needs: [],
  unmet: (facts: SessionFacts, _input, { today }) => [
    ...ready(facts),
    ...(facts.doc.day >= today ? [] : [unmet('dayIsPast', 'day')]),
  ],
});

/** The session keeps a copy of the pack it opens under; only those in term on its day take part. */
export const open = moveRule({
  input: z.strictObject({ until: Day.nullish() }),
  needs: ['pack', 'council', 'switches', 'newKey'],
  unmet: (facts: SessionFacts, { until }, { today }) => {
    const { doc, pack, council } = facts;
    const inTerm = council === null ? [] : membersOn(council, doc.day);
    return [
      ...ready(facts),
      ...(pack !== null && holdsOn(pack, doc.day) ? [] : [unmet('packNotInForce', 'rulePack')]),
      ...doc.members
        .filter((uid) => !inTerm.includes(uid))
        .map((uid) => unmet('notInTerm', 'members', { uid })),
      ...(doc.mode === 'online' ? cannotOpenOnline(facts, until ?? doc.day, today) : []),
    ];
  },
  patch: (facts, { until }) => ({
    pack: facts.pack,
    ...ballotOpened(facts, until ?? facts.doc.day),
  }),
  writes: ({ doc, newKey }, _input, { id }) =>
    doc.mode === 'online' && newKey !== null
      ? [{ op: 'create', path: `sessionKeys/${id}`, data: newKey }]
      : [],
});

/** The minutes are signed: number, day, scan. From here on the walls around the result fall. */
export const sign = moveRule({
  input: z.strictObject({ number: filled(60), day: Day, evidence: Id.nullable() }),
  needs: [],
  unmet: ({ doc }: SessionFacts, { day }) => [
    ...(day >= doc.day ? [] : [unmet('minutesBeforeSession', 'day')]),
    ...(doc.ballot === undefined || doc.ballot.counted !== null
      ? []
      : [unmet('ballotsNotCounted')]),
  ],
  patch: (_facts, minutes) => ({ minutes }),
});
