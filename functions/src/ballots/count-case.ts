/** Opens the slips of one case, keeps them as a sorted box, recounts from the box, and sends the case its verdict. */
import { isDeepStrictEqual } from 'node:util';
import type { DocumentSnapshot, Firestore, Timestamp } from 'firebase-admin/firestore';
import {
  Box,
  boxOf,
  countOfBox,
  type Read,
  readSlip,
  Vote,
  voteId,
  votersOfBox,
} from '#domain/ballot.ts';
import type { Session } from '#domain/session.ts';
import { verdict } from '#domain/tally.ts';
import { alreadyExists, codeOf, readAs } from '../store.ts';
import type { Opener } from './open-slips.ts';

/** A session that has closed, with what its counting needs. */
export interface Closed {
  readonly id: string;
  readonly session: Session;
  readonly ballot: NonNullable<Session['ballot']>;
  readonly pack: NonNullable<Session['pack']>;
  /** When the closing was written, by the database's clock. */
  readonly closing: Timestamp | undefined;
  readonly open: Opener;
}

/**
 * May be cut short after any write and begun again: what exists stays as it is. Two writes at most, at once or not at
 * all. A case that has its verdict is done. Throws BoxDisagrees.
 */
export const countCase = async (
  db: Firestore,
  closed: Closed,
  nomination: string,
): Promise<void> => {
  const { id, ballot, pack } = closed;
  const request = db.doc(`nominations/${nomination}/moves/closed.${id}`);
  if ((await request.get()).exists) return;
  const box = await boxed(db, closed, nomination);
  const [count, voters, at] = [countOfBox(box), votersOfBox(box), ballot.closed];
  const { result, reason } = verdict(count, voters, pack);
  const batch = db.batch();
  batch.create(request, {
    move: result,
    by: 'system',
    at,
    seen: 0,
    input: { session: id, verdict: reason },
    outcome: null,
  });
  const tally = { v: 2, session: id, ...count, by: 'system', at };
  batch.set(db.doc(`nominations/${nomination}/tally/current`), tally);
  await orIsThere(batch.commit());
};

/** What lies in a stored box is not what the slips say: of this case nothing is counted. */
export class BoxDisagrees extends Error {
  readonly nomination: string;
  readonly path: string;

  constructor(nomination: string, path: string) {
    super(`box disagrees with its slips: ${path}`);
    this.nomination = nomination;
    this.path = path;
  }
}

/**
 * The box as it is stored: made of the slips where there is none yet, and compared with them before anything is counted,
 * whoever made it. Whoever died after making it pays the slips' reads twice.
 */
const boxed = async (db: Firestore, closed: Closed, nomination: string): Promise<Box> => {
  const ref = db.doc(`nominations/${nomination}/boxes/${closed.id}`);
  const held = readAs(Box, await ref.get());
  const found = await slipsIn(db, closed, nomination);
  if (held === null) await orIsThere(ref.create(found));
  const stored = held ?? readAs(Box, await ref.get());
  if (!isDeepStrictEqual(stored, found)) throw new BoxDisagrees(nomination, ref.path);
  return found;
};

/**
 * Whose wall stood at the closing has no slip in this case, whenever it was cast. One that was set since, by whatever hand,
 * changes no vote that is over: else a count that was cut short would end otherwise than one that was not.
 */
const slipsIn = async (
  db: Firestore,
  { id, session, ballot, closing, open }: Closed,
  nomination: string,
): Promise<Box> => {
  const walls = await db.collection(`nominations/${nomination}/walls`).select().get();
  const walled = walls.docs.filter((wall) => !isSince(wall, closing)).map(({ id: uid }) => uid);
  const voters = session.members.filter((uid) => !walled.includes(uid));
  const votes =
    voters.length === 0
      ? []
      : await db.getAll(
          ...voters.map((uid) => db.doc(`sessions/${id}/votes/${voteId(nomination, uid)}`)),
        );
  const cast = voters.flatMap((voter, nth) => {
    const vote = votes[nth];
    return vote?.exists === true ? [{ voter, vote }] : [];
  });
  const read = await Promise.all(
    cast.map(({ voter, vote }) =>
      readVote(vote, { session: id, nomination, voter }, ballot.voters[voter] ?? 0, open),
    ),
  );
  return boxOf(id, voters.length, read);
};

/** By the database's own order of writes: the clocks of two instances may differ. */
const isSince = (wall: DocumentSnapshot, closing: Timestamp | undefined): boolean =>
  closing !== undefined && wall.createTime !== undefined && wall.createTime > closing;

const readVote = async (
  stored: DocumentSnapshot,
  about: Parameters<typeof readSlip>[1],
  until: number,
  open: Opener,
): Promise<Read> => {
  const vote = Vote.safeParse(stored.data()).data;
  if (vote === undefined || vote.by !== about.voter || vote.at.toMillis() >= until)
    return 'refused';
  return readSlip(await open(vote.ballot), about);
};

/** Somebody may have written it already: then it stays as it is. */
const orIsThere = async (writing: Promise<unknown>): Promise<void> => {
  try {
    await writing;
  } catch (error) {
    if (codeOf(error) !== alreadyExists) throw error;
  }
};
