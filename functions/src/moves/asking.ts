/** How each track reads its document and its facts, and asks the domain. */
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { Batch, Decision } from '#domain/decision.ts';
import type { Asked } from '#domain/engine/asked.ts';
import { decide, type Answer } from '#domain/engine/decide.ts';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import { NewFactor } from '#domain/new-factor.ts';
import { Nomination } from '#domain/nomination.ts';
import { Report } from '#domain/report.ts';
import { Session } from '#domain/session.ts';
import { Story } from '#domain/story.ts';
import { Submission } from '#domain/submission.ts';
import type { TrackName } from '#domain/tracks.ts';
import { mayHaveWalls } from '#domain/walls-of.ts';
import { readAs } from '../store.ts';
import { batchFacts } from './batch-facts.ts';
import { decisionFacts } from './decision-facts.ts';
import type { Glance } from './glance.ts';
import { newFactorFacts } from './new-factor-facts.ts';
import { nominationFacts } from './nomination-facts.ts';
import type { Reader } from './reader.ts';
import { sessionFacts } from './session-facts.ts';
import { storyFacts } from './story-facts.ts';
import { submissionFacts } from './submission-facts.ts';

/** What is known of a request before its document is read. */
export type Known = Omit<Asked, 'doc' | 'walls'>;

type Asking = (
  reader: Reader,
  stored: DocumentSnapshot,
  known: Known,
  glance: Glance,
) => Promise<Answer | null>;

/** What the move's rule says it needs; nothing for a name that no rule has. */
const needsOf = <Need extends string>(
  rules: Readonly<Record<string, { readonly needs: readonly Need[] }>>,
  move: string,
): readonly Need[] => (Object.hasOwn(rules, move) ? rules[move]?.needs : undefined) ?? [];

const { nominations, sessions, decisions, stories, newFactors, batches, submissions, reports } =
  rulesOfMoves;

/** null where there is no such document. Throws Unreadable. */
export const asking: Readonly<Record<TrackName, Asking>> = {
  nominations: async (reader, stored, known, { move, input }) => {
    const doc = readAs(Nomination, stored);
    if (doc === null) return null;
    const walls = mayHaveWalls(doc) ? await reader.ids(`nominations/${known.id}/walls`) : [];
    const about = { id: known.id, doc, walls };
    const facts = await nominationFacts(reader, about, input, needsOf(nominations, move));
    return decide({ ...known, doc, walls }, nominations, facts);
  },
  sessions: async (reader, stored, known, { move, by, input }) => {
    const doc = readAs(Session, stored);
    if (doc === null) return null;
    const about = { id: known.id, doc, by };
    const facts = await sessionFacts(reader, about, input, needsOf(sessions, move));
    return decide({ ...known, doc, walls: [] }, sessions, facts);
  },
  decisions: async (reader, stored, known, { move, by, input }) => {
    const doc = readAs(Decision, stored);
    if (doc === null) return null;
    const facts = await decisionFacts(reader, { doc, by }, input, needsOf(decisions, move));
    return decide({ ...known, doc, walls: [] }, decisions, facts);
  },
  stories: async (reader, stored, known, { move }) => {
    const doc = readAs(Story, stored);
    if (doc === null) return null;
    const facts = await storyFacts(reader, doc, needsOf(stories, move));
    return decide({ ...known, doc, walls: [] }, stories, facts);
  },
  newFactors: async (reader, stored, known, { move, input }) => {
    const doc = readAs(NewFactor, stored);
    if (doc === null) return null;
    const about = { id: known.id, doc };
    const facts = await newFactorFacts(reader, about, input, needsOf(newFactors, move));
    return decide({ ...known, doc, walls: [] }, newFactors, facts);
  },
  batches: async (reader, stored, known, { move }) => {
    const doc = readAs(Batch, stored);
    if (doc === null) return null;
    const facts = await batchFacts(reader, doc, needsOf(batches, move));
    return decide({ ...known, doc, walls: [] }, batches, facts);
  },
  submissions: async (reader, stored, known, { move }) => {
    const doc = readAs(Submission, stored);
    if (doc === null) return null;
    const facts = await submissionFacts(reader, doc, needsOf(submissions, move));
    return decide({ ...known, doc, walls: facts.walls }, submissions, facts);
  },
  reports: async (_reader, stored, known) => {
    const doc = readAs(Report, stored);
    return doc === null ? null : decide({ ...known, doc, walls: [] }, reports, { doc });
  },
};
