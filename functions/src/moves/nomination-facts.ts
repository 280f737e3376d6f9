/** The facts of a case that a move's gate asks for, and no others. */
import * as z from 'zod';
import { Appraisal } from '#domain/appraisal.ts';
import { Claim } from '#domain/claim.ts';
import { Cycle } from '#domain/cycle.ts';
import { Decision, Delegation } from '#domain/decision.ts';
import { Dossier } from '#domain/dossier.ts';
import type { NominationFacts } from '#domain/facts.ts';
import type { Nomination } from '#domain/nomination.ts';
import { liveStates } from '#domain/nomination-workflow.ts';
import { Session } from '#domain/session.ts';
import { Story } from '#domain/story.ts';
import { Tally } from '#domain/tally.ts';
import { subjectKeyOf } from '#domain/subject-key.ts';
import { consentsOf } from './consents-of.ts';
import { criteriaSetOf, directoriesOf, rulePackOf } from '../catalogues.ts';
import { named } from './glance.ts';
import { type Reader, sha256 } from './reader.ts';

type Need = Exclude<keyof NominationFacts, 'doc'>;

/** Other live cases with the same subject in the same cycle. At least one read. */
const duplicatesOf = async (
  reader: Reader,
  id: string,
  cycle: string,
  key: string,
): Promise<readonly string[]> => {
  const cases = reader.db.collection('nominations');
  const same = cases.where('subjectKey', '==', key).where('cycle', '==', cycle);
  const found = await reader.query(same.select('state').limit(5));
  const live: readonly string[] = liveStates;
  return found.docs
    .filter((other) => other.id !== id && live.includes(String(other.get('state'))))
    .map((other) => other.id);
};

const RefusedVote = z.looseObject({
  move: z.string(),
  input: z.unknown(),
  outcome: z.looseObject({ status: z.literal('refused') }),
});

/** What the session's closing asked of this case, if it was refused. One read. */
const refusedVoteOf = async (
  reader: Reader,
  id: string,
  session: string,
): Promise<NominationFacts['refusedVote']> => {
  const asked = await reader.one(z.unknown(), `nominations/${id}/moves/closed.${session}`);
  const { data } = RefusedVote.safeParse(asked);
  return data === undefined ? null : { move: data.move, input: data.input };
};

export const nominationFacts = async (
  reader: Reader,
  about: { readonly id: string; readonly doc: Nomination; readonly walls: readonly string[] },
  input: Readonly<Record<string, unknown>>,
  needs: readonly Need[],
): Promise<NominationFacts> => {
  const { id, doc, walls } = about;
  const asks = (need: Need): boolean => needs.includes(need);
  const below = `nominations/${id}`;
  const sessionId = named(input, 'session') || (doc.session ?? '');
  const optional = <T>(
    need: Need,
    name: string,
    read: () => Promise<T | null>,
  ): Promise<T | null> => (asks(need) && name !== '' ? read() : Promise.resolve(null));

  const [
    dossier,
    cycle,
    session,
    appraisal,
    decision,
    delegation,
    tally,
    claims,
    criteria,
    directories,
  ] = await Promise.all([
    optional('dossier', id, () => reader.one(Dossier, `${below}/dossier/current`)),
    optional('cycle', doc.cycle, () => reader.one(Cycle, `cycles/${doc.cycle}`)),
    optional('session', sessionId, () => reader.one(Session, `sessions/${sessionId}`)),
    optional('appraisal', named(input, 'appraisal'), () =>
      reader.one(Appraisal, `${below}/appraisals/${named(input, 'appraisal')}`),
    ),
    optional('decision', named(input, 'decision'), () =>
      reader.one(Decision, `decisions/${named(input, 'decision')}`),
    ),
    optional('delegation', named(input, 'delegation'), () =>
      reader.one(Delegation, `delegations/${named(input, 'delegation')}`),
    ),
    optional('tally', id, () => reader.one(Tally, `${below}/tally/current`)),
    asks('claims') ? reader.all(Claim, `${below}/claims`) : {},
    optional('criteria', doc.criteriaSet, () => criteriaSetOf(reader.db, doc.criteriaSet)),
    directoriesOf(reader.db),
  ]);

  const subjectKey = dossier === null ? '' : subjectKeyOf(doc.subject, dossier, sha256);
  const packId = session?.rulePack ?? cycle?.rulePack ?? '';
  const [consents, duplicates, pack, story, refusedVote] = await Promise.all([
    asks('consents') ? consentsOf(reader, id) : [],
    asks('duplicates') && subjectKey !== '' ? duplicatesOf(reader, id, doc.cycle, subjectKey) : [],
    optional('pack', packId, () => rulePackOf(reader.db, packId)),
    doc.decision === null ? null : optional('story', id, () => reader.one(Story, `stories/${id}`)),
    asks('refusedVote') && doc.state === 'council' && session?.state === 'closed'
      ? refusedVoteOf(reader, id, sessionId)
      : null,
  ]);

  return {
    doc,
    dossier,
    claims,
    consents,
    criteria,
    cycle,
    pack,
    duplicates,
    subjectKey,
    appraisal,
    session,
    tally,
    decision,
    delegation,
    story,
    refusedVote,
    walls,
    directories,
  };
};
