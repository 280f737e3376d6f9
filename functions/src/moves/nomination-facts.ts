/** The facts of a case that a move's gate asks for, and no others. */
import * as z from 'zod';
import { Appraisal } from '#domain/appraisal.ts';
import { Claim } from '#domain/claim.ts';
import { Decision, Delegation } from '#domain/decision.ts';
import { Dossier, PrivatePerson } from '#domain/dossier.ts';
import type { NominationFacts } from '#domain/facts.ts';
import { Nomination } from '#domain/nomination.ts';
import { liveStates } from '#domain/nomination-workflow.ts';
import { pointsThatCount } from '#domain/points.ts';
import { PublicNotice } from '#domain/public-notice.ts';
import { Score } from '#domain/score.ts';
import { Session } from '#domain/session.ts';
import { Story } from '#domain/story.ts';
import type { KeptSubject } from '#domain/subject.ts';
import { allOff } from '#domain/switches.ts';
import { Submission } from '#domain/submission.ts';
import { Tally } from '#domain/tally.ts';
import { Task } from '#domain/task.ts';
import { emptyRegister, isSameDeed, registered } from '#domain/registering.ts';
import { consentsOf } from './consents-of.ts';
import { criteriaSetOf, cycleOf, directoriesOf, rulePackOf, switchesOf } from '../catalogues.ts';
import { named } from './glance.ts';
import type { Reader } from './reader.ts';
import { keptAs, registerOf } from './register-of.ts';
import { followed } from '../subjects/followed.ts';

type Need = Exclude<keyof NominationFacts, 'doc'>;

/** The entry that holds for a case that was sent. One read, one more for each merge behind it. */
const entryOf = async (reader: Reader, { subjectKey }: Nomination): Promise<KeptSubject | null> => {
  const own = subjectKey === null ? null : await keptAs(reader, subjectKey);
  return own === null ? null : ((await followed((key) => keptAs(reader, key), own)).at(-1) ?? null);
};

/** Other live cases for the same subject and deed: one read a case that its entry has in this cycle. */
const duplicatesOf = async (
  reader: Reader,
  id: string,
  doc: Nomination,
  found: ReturnType<typeof registered>,
): Promise<readonly string[]> => {
  const subject = found !== null && 'subject' in found ? found.subject : null;
  const ids = Object.entries(subject?.cases ?? {}).flatMap(([other, cycle]) =>
    other !== id && cycle === doc.cycle ? [other] : [],
  );
  const cards = await reader.others(
    Nomination,
    ids.map((other) => `nominations/${other}`),
  );
  const live: readonly string[] = liveStates;
  return ids.filter((_other, at) => {
    const card = cards[at] ?? null;
    return card !== null && card !== 'unread' && live.includes(card.state) && isSameDeed(doc, card);
  });
};

/** Of those who have handed in, the one whose appraisal this is not; '' where there is none. */
const otherIn = ({ appraisedBy = [] }: Nomination, appraisal: string): string =>
  appraisedBy.find((uid) => uid !== appraisal) ?? '';
/** One read for each that was ever made. */
const submissionsOf = async (
  reader: Reader,
  { submissions = [] }: Nomination,
): Promise<readonly Submission[]> => {
  const found = await reader.many(
    Submission,
    submissions.map((one) => `submissions/${one}`),
  );
  return found.filter((one) => one !== null);
};

/** One read each; one that cannot be read stops no move. */
const openTasksOf = async (
  reader: Reader,
  { tasks }: Nomination,
): Promise<NominationFacts['openTasks']> => {
  const found = await reader.many(
    z.unknown(),
    tasks.map((key) => `tasks/${key}`),
  );
  return Object.fromEntries(
    tasks.flatMap((key, at): readonly (readonly [string, Task])[] => {
      const { data } = Task.safeParse(found[at]);
      return data === undefined ? [] : [[key, data]];
    }),
  );
};

const named5 = z.array(z.string().regex(/^[A-Za-z0-9_.-]{1,120}$/u)).max(5);

/** Those of this case, as far as the request names any. One read each. */
const evidenceOf = async (
  reader: Reader,
  id: string,
  asked: unknown,
): Promise<readonly string[]> => {
  const ids = named5.safeParse(asked).data ?? [];
  const found = await reader.many(
    z.unknown(),
    ids.map((one) => `nominations/${id}/evidence/${one}`),
  );
  return ids.filter((_one, index) => found[index] !== null);
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

/** Comments on its notice that wait for an answer, twenty at most. At least one read. */
const openCommentsOf = async (reader: Reader, id: string): Promise<readonly string[]> => {
  const comments = reader.db.collection(`nominations/${id}/comments`);
  const open = await reader.query(comments.where('answer', '==', null).select().limit(20));
  return open.docs.map((comment) => comment.id);
};

/** What its session's members gave it. Turned off, or where no session voted, nothing is read; else one read a member, at least one. */
const pointsOf = async (
  reader: Reader,
  id: string,
  { session, simplified }: Nomination,
  walls: readonly string[],
): Promise<NominationFacts['points']> => {
  if (session === null || simplified !== null || !(await switchesOf(reader.db)).scores) return {};
  return pointsThatCount(await reader.all(Score, `nominations/${id}/scores`), session, walls);
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
    otherAppraisal,
    switches,
    tally,
    person,
    claims,
    criteria,
    directories,
  ] = await Promise.all([
    optional('dossier', id, () => reader.one(Dossier, `${below}/dossier/current`)),
    optional('cycle', doc.cycle, () => cycleOf(reader.db, doc.cycle)),
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
    optional('otherAppraisal', otherIn(doc, named(input, 'appraisal')), () =>
      reader.one(Appraisal, `${below}/appraisals/${otherIn(doc, named(input, 'appraisal'))}`),
    ),
    asks('switches') ? switchesOf(reader.db) : allOff,
    optional('tally', id, () => reader.one(Tally, `${below}/tally/current`)),
    optional('birthDate', id, () => reader.one(PrivatePerson, `${below}/private/person`)),
    asks('claims') ? reader.all(Claim, `${below}/claims`) : {},
    optional('criteria', doc.criteriaSet, () => criteriaSetOf(reader.db, doc.criteriaSet)),
    directoriesOf(reader.db),
  ]);

  const register =
    asks('register') && dossier !== null
      ? await registerOf(reader, id, doc, dossier)
      : emptyRegister;
  const packId = session?.rulePack ?? cycle?.rulePack ?? '';
  const [
    consents,
    duplicates,
    pack,
    story,
    notice,
    openComments,
    refusedVote,
    submissions,
    evidence,
    openTasks,
    points,
  ] = await Promise.all([
    asks('consents') ? consentsOf(reader, id) : [],
    asks('duplicates')
      ? duplicatesOf(
          reader,
          id,
          doc,
          asks('register') ? registered(id, dossier, doc, register) : await entryOf(reader, doc),
        )
      : [],
    optional('pack', packId, () => rulePackOf(reader.db, packId)),
    doc.decision === null ? null : optional('story', id, () => reader.one(Story, `stories/${id}`)),
    optional('notice', doc.state === 'notice' ? id : '', () =>
      reader.one(PublicNotice, `notices/${id}`),
    ),
    asks('openComments') && doc.noticeUntil !== null ? openCommentsOf(reader, id) : [],
    asks('refusedVote') && doc.state === 'council' && session?.state === 'closed'
      ? refusedVoteOf(reader, id, sessionId)
      : null,
    asks('submissions') ? submissionsOf(reader, doc) : [],
    asks('evidence') ? evidenceOf(reader, id, input['evidence']) : [],
    asks('openTasks') ? openTasksOf(reader, doc) : {},
    asks('points') ? pointsOf(reader, id, doc, walls) : {},
  ]);

  return {
    doc,
    dossier,
    birthDate: person?.birthDate ?? '',
    claims,
    consents,
    criteria,
    cycle,
    pack,
    duplicates,
    register,
    appraisal,
    otherAppraisal,
    switches,
    session,
    tally,
    points,
    decision,
    delegation,
    story,
    notice,
    openComments,
    refusedVote,
    submissions,
    evidence,
    openTasks,
    walls,
    directories,
  };
};
