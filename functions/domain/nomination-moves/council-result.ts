/** What the council's vote does to a case: made by the system when the session closes, checked again here. */
import * as z from 'zod';
import { moveRule } from '../engine/move-rule.ts';
import type { NominationFacts } from '../facts.ts';
import { unmet } from '../move.ts';
import { votersCounted } from '../session-moves/voters.ts';
import { signerOf } from '../signer.ts';
import { verdict, verdictReasons, type Verdict } from '../tally.ts';
import { filled, Id } from '../text.ts';
import { notRecognised } from './tell-subject.ts';

/** What the case's history tells of the vote: why, and no number. The numbers stay in the tally, for whom that is open. */
export const VoteInput = z.strictObject({ session: Id, verdict: z.enum(verdictReasons) });
export type VoteInput = z.infer<typeof VoteInput>;

/**
 * What its session decided of the case, counted from the tally below it; null while that is open or counts. A case of
 * which nothing could be entered, since it could not be read, waits for another session.
 */
export const verdictOf = ({
  doc,
  session,
  tally,
  walls,
}: Pick<NominationFacts, 'doc' | 'session' | 'tally' | 'walls'>): Verdict | null => {
  if (session?.pack == null || session.state === 'open') return null;
  if (tally !== null && tally.session === doc.session)
    return verdict(tally, votersCounted(session, walls, tally), session.pack);
  return session.ballot?.counted === null ? null : { result: 'defer', reason: 'notCounted' };
};

const agrees = (result: Verdict['result'], facts: NominationFacts, input: VoteInput): boolean => {
  const counted = facts.doc.session === input.session ? verdictOf(facts) : null;
  return counted?.result === result && counted.reason === input.verdict;
};

const needed = ['session', 'tally', 'walls'] as const;

/** Who is to sign is known from here on: whoever is shut out learns of it by being asked nothing. */
export const endorse = moveRule({
  input: VoteInput,
  needs: needed,
  unmet: (facts: NominationFacts, input) =>
    agrees('endorse', facts, input) ? [] : [unmet('notTheVerdict')],
  patch: ({ session, walls }, _input, { roster }) => ({
    unwalled: walls.length === 0,
    signer: session?.pack == null ? null : signerOf(walls, roster, session.pack),
  }),
});

const Ineligible = z.strictObject({ criterion: Id, reason: filled(1000) });

/** By the system after the vote; by the office where a criterion rules the case out. */
export const decline = moveRule({
  input: z.union([VoteInput, Ineligible]),
  needs: [...needed, 'criteria'],
  unmet: (facts: NominationFacts, input, { by }) => {
    if ('verdict' in input)
      return by === 'system' && agrees('decline', facts, input) ? [] : [unmet('notTheVerdict')];
    const known = facts.criteria?.hard.some(({ id }) => id === input.criterion) ?? false;
    return known && facts.doc.state === 'appraisal' ? [] : [unmet('noSuchCriterion', 'criterion')];
  },
  patch: ({ walls }, input, context) => ({
    ...notRecognised(context),
    ...('verdict' in input ? { unwalled: walls.length === 0 } : {}),
  }),
});

const Postponed = z.strictObject({ cycle: Id, reason: filled(1000) });

/** "Chưa xét kỳ này": by the system without quorum or voters, by the head to a later cycle. */
export const defer = moveRule({
  input: z.union([VoteInput, Postponed]),
  needs: needed,
  unmet: (facts: NominationFacts, input, { by }) => {
    if ('verdict' in input)
      return by === 'system' && agrees('defer', facts, input) ? [] : [unmet('notTheVerdict')];
    return facts.doc.state === 'decision' ? [] : [unmet('notTheVerdict')];
  },
  patch: ({ doc, walls }, input) =>
    'cycle' in input
      ? { deferredTo: input.cycle }
      : { deferredTo: doc.cycle, unwalled: walls.length === 0 },
});
