/** Calling, opening and signing a session of the council. */
import * as z from 'zod';
import { Day, holdsOn } from '../day.ts';
import { moveRule, type Write } from '../engine/move-rule.ts';
import type { SessionFacts } from '../facts.ts';
import { unmet, type Unmet } from '../move.ts';
import { chairing, membersOn, seatsOn, type Session } from '../session.ts';
import { filled, Id } from '../text.ts';
import { ballotOpened, cannotOpenOnline } from './online.ts';

const ready = ({ doc }: SessionFacts): readonly Unmet[] => [
  ...(doc.agenda.length > 0 ? [] : [unmet('agendaEmpty', 'agenda')]),
  ...(doc.members.length > 0 ? [] : [unmet('noMembers', 'members')]),
];

/** Presiding is for those who may: chair, vice-chair, standing member of that day. */
const mayPreside = ({ doc, council }: SessionFacts): readonly Unmet[] => {
  const { chair } = doc;
  if (chair == null || council === null) return [];
  const may: readonly string[] = chairing;
  return seatsOn(council, doc.day).some(({ uid, seat }) => uid === chair && may.includes(seat))
    ? []
    : [unmet('mayNotPreside', 'chair', { uid: chair })];
};

/** Whoever presides sees why somebody was shut out of a case; so nobody sits without one, and it is not who shuts them out. */
const presided = ({ doc: { chair, secretary, members } }: SessionFacts): readonly Unmet[] => {
  if (chair == null) return [unmet('noChair', 'chair')];
  return [
    ...(members.includes(chair) ? [] : [unmet('chairNotMember', 'chair', { uid: chair })]),
    ...(chair === secretary ? [unmet('chairIsSecretary', 'chair', { uid: chair })] : []),
  ];
};

export const invite = moveRule({
  input: z.strictObject({}),
  needs: ['council'],
  unmet: (facts: SessionFacts, _input, { today }) => [
    ...ready(facts),
    ...mayPreside(facts),
    ...(facts.doc.day >= today ? [] : [unmet('dayIsPast', 'day')]),
  ],
});

/** The session keeps a copy of the pack it opens under; only those in term on its day take part. */
export const open = moveRule({
  input: z.strictObject({ until: Day.nullish() }),
  needs: ['pack', 'council', 'switches', 'newKey', 'unreported'],
  unmet: (facts: SessionFacts, { until }, { today }) => {
    const { doc, pack, council } = facts;
    const inTerm = council === null ? [] : membersOn(council, doc.day);
    return [
      ...ready(facts),
      ...presided(facts),
      ...mayPreside(facts),
      ...(pack !== null && holdsOn(pack, doc.day) ? [] : [unmet('packNotInForce', 'rulePack')]),
      ...doc.members
        .filter((uid) => !inTerm.includes(uid))
        .map((uid) => unmet('notInTerm', 'members', { uid })),
      ...(doc.mode === 'showOfHands' && pack?.ballot === 'secret'
        ? [unmet('secretByHands', 'mode')]
        : []),
      ...(doc.mode === 'online' ? cannotOpenOnline(facts, until ?? doc.day, today) : []),
    ];
  },
  patch: (facts, { until }) => ({
    pack: facts.pack,
    reports: facts.unreported,
    ...ballotOpened(facts, until ?? facts.doc.day),
  }),
  // What went by the simplified procedure since the last session is reported at this one, once.
  writes: ({ doc, newKey, unreported }, _input, { id }) => [
    ...unreported.map((nomination): Write => ({
      op: 'update',
      path: `nominations/${nomination}`,
      data: { reported: id },
    })),
    ...(doc.mode === 'online' && newKey !== null
      ? [{ op: 'create', path: `sessionKeys/${id}`, data: newKey } as const]
      : []),
  ],
});

const notScanned = (scans: readonly string[], evidence: string): readonly Unmet[] =>
  scans.includes(evidence) ? [] : [unmet('noSuchEvidence', 'evidence')];

const notCounted = ({ ballot }: Session): readonly Unmet[] => {
  if (ballot === undefined || ballot.counted !== null) return [];
  return ballot.disputed === undefined
    ? [unmet('ballotsNotCounted')]
    : [unmet('boxDisagrees', `f-agenda.${ballot.disputed}`)];
};

/** The minutes are signed: number, day, scan. From here on the walls around the result fall. */
export const sign = moveRule({
  input: z.strictObject({ number: filled(60), day: Day, evidence: Id.nullable() }),
  needs: ['scans'],
  unmet: ({ doc, scans }: SessionFacts, { day, evidence }) => [
    ...(day >= doc.day ? [] : [unmet('minutesBeforeSession', 'day')]),
    ...notCounted(doc),
    ...(evidence === null ? [] : notScanned(scans, evidence)),
  ],
  patch: (_facts, minutes) => ({ minutes, declared: {} }),
});

/** The signed scan, or a better one; the one before stays below the session, and in the chain. */
export const attach = moveRule({
  input: z.strictObject({ evidence: Id }),
  needs: ['scans'],
  unmet: ({ scans }: SessionFacts, { evidence }) => notScanned(scans, evidence),
  patch: ({ doc }, { evidence }) =>
    doc.minutes === null ? {} : { minutes: { ...doc.minutes, evidence } },
});
