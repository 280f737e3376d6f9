/** Answers one move request in one transaction: read what its rule needs, let the domain decide, write once. */
import { randomUUID } from 'node:crypto';
import {
  type DocumentSnapshot,
  type Firestore,
  Timestamp,
  type Transaction,
} from 'firebase-admin/firestore';
import { logger } from 'firebase-functions/v2';
import { z } from 'zod';
import { decide, type Asked, type Decision as Answer } from '#domain/engine/decide.ts';
import type { Write } from '#domain/engine/move-rule.ts';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import { Batch, Decision } from '#domain/decision.ts';
import { NewFactor } from '#domain/new-factor.ts';
import { Nomination } from '#domain/nomination.ts';
import { Person } from '#domain/person.ts';
import { Session } from '#domain/session.ts';
import { Story } from '#domain/story.ts';
import type { TrackName } from '#domain/tracks.ts';
import { rosterOf } from '../catalogues.ts';
import { readAs, Unreadable, writeAll } from '../store.ts';
import { decisionFacts } from './decision-facts.ts';
import { nominationFacts } from './nomination-facts.ts';
import { named, type Reader, readerOf, sha256 } from './reader.ts';
import { sessionFacts } from './session-facts.ts';
import { storyFacts } from './story-facts.ts';

export interface MoveAddress {
  readonly track: TrackName;
  readonly id: string;
  readonly moveId: string;
}

/** Enough of a request to know what to read for it; the domain parses the rest. */
const Glance = z.looseObject({
  move: z.string().catch(''),
  by: z.string().catch(''),
  input: z.record(z.string(), z.unknown()).catch({}),
});
type Glance = z.infer<typeof Glance>;

type Known = Omit<Asked, 'doc' | 'walls'>;

/** What the move's rule says it needs; nothing for a name that no rule has. */
const needsOf = (
  rules: Readonly<Record<string, { readonly needs: readonly string[] }>>,
  move: string,
) => (Object.hasOwn(rules, move) ? rules[move]?.needs : undefined) ?? [];

/** How each track reads its document and its facts and asks the domain. */
const asking: {
  readonly [T in TrackName]: (
    reader: Reader,
    stored: DocumentSnapshot,
    known: Known,
    glance: Glance,
  ) => Promise<Answer | null>;
} = {
  nominations: async (reader, stored, known, { move, input }) => {
    const doc = readAs(Nomination, stored);
    if (doc === null) return null;
    // Walls come with a session, and stay: before the first session there are none to read.
    const walls = doc.session === null ? [] : await reader.ids(`nominations/${known.id}/walls`);
    const needs = needsOf(nominationsRules, move) as Parameters<typeof nominationFacts>[3];
    const facts = await nominationFacts(reader, { id: known.id, doc, walls }, input, needs);
    return decide({ ...known, doc, walls }, nominationsRules, facts);
  },
  sessions: async (reader, stored, known, { move }) => {
    const doc = readAs(Session, stored);
    if (doc === null) return null;
    const needs = needsOf(rulesOfMoves.sessions, move) as Parameters<typeof sessionFacts>[2];
    const facts = await sessionFacts(reader, { id: known.id, doc }, needs);
    return decide({ ...known, doc, walls: [] }, rulesOfMoves.sessions, facts);
  },
  decisions: async (reader, stored, known, { move, by, input }) => {
    const doc = readAs(Decision, stored);
    if (doc === null) return null;
    const needs = needsOf(rulesOfMoves.decisions, move) as Parameters<typeof decisionFacts>[3];
    const facts = await decisionFacts(reader, { doc, by }, input, needs);
    return decide({ ...known, doc, walls: [] }, rulesOfMoves.decisions, facts);
  },
  stories: async (reader, stored, known, { move }) => {
    const doc = readAs(Story, stored);
    if (doc === null) return null;
    const needs = needsOf(rulesOfMoves.stories, move) as Parameters<typeof storyFacts>[2];
    const facts = await storyFacts(reader, doc, needs);
    return decide({ ...known, doc, walls: [] }, rulesOfMoves.stories, facts);
  },
  newFactors: async (_reader, stored, known) => {
    const doc = readAs(NewFactor, stored);
    return doc && decide({ ...known, doc, walls: [] }, rulesOfMoves.newFactors, { doc });
  },
  batches: async (_reader, stored, known) => {
    const doc = readAs(Batch, stored);
    return doc && decide({ ...known, doc, walls: [] }, rulesOfMoves.batches, { doc });
  },
};

const nominationsRules = rulesOfMoves.nominations;

/** A person document that does not parse gives no rights; it must not stop the answer. */
const moverOf = (snapshot: DocumentSnapshot): Person | null =>
  Person.safeParse(snapshot.data()).data ?? null;

const read = async (
  db: Firestore,
  tx: Transaction,
  address: MoveAddress,
  request: DocumentSnapshot,
): Promise<Answer | null> => {
  const { track, id } = address;
  const glance = Glance.parse(request.data() ?? {});
  const uid = named(glance, 'by') || 'nobody';
  const roster = await rosterOf(db);
  const refs = [db.doc(`${track}/${id}`), ...(uid === 'system' ? [] : [db.doc(`people/${uid}`)])];
  const [stored, person] = await tx.getAll(...refs);
  if (stored === undefined) return null;
  const known: Known = {
    ...address,
    request: request.data(),
    mover: person === undefined ? null : moverOf(person),
    roster,
    now: Timestamp.now(),
    salt: randomUUID(),
    sha256,
  };
  return asking[track](readerOf(db, tx), stored, known, glance);
};

/** What is written when a document cannot be read: the refusal, and a task for the administrator. */
const unreadableWrites = ({ track, id, moveId }: MoveAddress, now: Timestamp): readonly Write[] => [
  {
    op: 'update',
    path: `${track}/${id}/moves/${moveId}`,
    data: { outcome: { status: 'refused', code: 'unreadable', details: { unmet: [] }, at: now } },
  },
  {
    op: 'set',
    path: `tasks/${track}.${id}.unreadable`,
    data: {
      v: 1,
      track,
      subject: id,
      code: id,
      kind: 'mendDocument',
      audience: 'admin',
      opened: now,
      due: new Date(now.toMillis()).toISOString().slice(0, 10),
      state: 'open',
      closed: null,
    },
  },
];

const decided = async (
  db: Firestore,
  tx: Transaction,
  address: MoveAddress,
  request: DocumentSnapshot,
) => {
  try {
    const answer = await read(db, tx, address, request);
    return answer?.writes ?? unreadableWrites(address, Timestamp.now());
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    logger.error('unreadable document', { path: error.path, fields: error.fields });
    return unreadableWrites(address, Timestamp.now());
  }
};

const failedPrecondition = 9;
const alreadyExists = 6;
const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : null;

/**
 * Answers the request as it was read (by the event or by the sweeper). The write to the request carries its update time
 * as a precondition, so a request that was answered meanwhile is left alone, without costing a read.
 */
export const answer = async (
  db: Firestore,
  address: MoveAddress,
  request: DocumentSnapshot,
  tries = 3,
): Promise<void> => {
  if (request.get('outcome') !== null || request.updateTime === undefined) return;
  const { updateTime } = request;
  try {
    await db.runTransaction(async (tx) => {
      const writes = await decided(db, tx, address, request);
      const own = request.ref.path;
      for (const write of writes.filter(({ path }) => path === own)) {
        tx.update(request.ref, write.data, { lastUpdateTime: updateTime });
      }
      writeAll(
        tx,
        db,
        writes.filter(({ path }) => path !== own),
      );
    });
  } catch (error) {
    if (codeOf(error) === failedPrecondition && (await request.ref.get()).get('outcome') !== null)
      return;
    // Somebody took the same key (a number, an address) between our read and our write: look again.
    if (codeOf(error) === alreadyExists && tries > 1)
      return answer(db, address, request, tries - 1);
    throw error;
  }
};
