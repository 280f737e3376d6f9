/** Opens the slips of one case, keeps them as a sorted box, recounts from the box, and sends the case its verdict. */
import { isDeepStrictEqual } from 'node:util';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
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
import { alreadyExists, codeOf, readAs, Unreadable } from '../store.ts';
import type { Opener } from './open-slips.ts';

/** A session that has closed, with what its counting needs. */
export interface Closed {
  readonly id: string;
  readonly session: Session;
  readonly ballot: NonNullable<Session['ballot']>;
  readonly pack: NonNullable<Session['pack']>;
  readonly open: Opener;
}

/** May be cut short after any write and begun again: what exists stays as it is. Two writes at most, at once or not at all. */
export const countCase = async (
  db: Firestore,
  closed: Closed,
  nomination: string,
): Promise<void> => {
  const box = await boxed(db, closed, nomination);
  const { id, ballot, pack } = closed;
  const [count, voters, at] = [countOfBox(box), votersOfBox(box), ballot.closed];
  const { result, reason } = verdict(count, voters, pack);
  const batch = db.batch();
  batch.create(db.doc(`nominations/${nomination}/moves/closed.${id}`), {
    move: result,
    by: 'system',
    at,
    seen: 0,
    input: { session: id, verdict: reason },
    outcome: null,
  });
  const tally = { v: 2, session: id, ...count, by: 'system', at };
  batch.set(db.doc(`nominations/${nomination}/tally/current`), tally);
  await wasNew(batch.commit());
};

/** The box as it is stored: made of the slips where there is none yet, and read back before anything is counted. */
const boxed = async (db: Firestore, closed: Closed, nomination: string): Promise<Box> => {
  const ref = db.doc(`nominations/${nomination}/boxes/${closed.id}`);
  const held = readAs(Box, await ref.get());
  if (held !== null) return held;
  const found = await slipsIn(db, closed, nomination);
  const made = await wasNew(ref.create(found));
  const stored = readAs(Box, await ref.get());
  if (stored === null || (made && !isDeepStrictEqual(stored, found)))
    throw new Unreadable(ref.path, []);
  return stored;
};

/** Whose wall stands by now has no slip in this case, whenever it was cast. */
const slipsIn = async (
  db: Firestore,
  { id, session, ballot, open }: Closed,
  nomination: string,
): Promise<Box> => {
  const walls = await db.collection(`nominations/${nomination}/walls`).select().get();
  const walled = walls.docs.map((wall) => wall.id);
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

/** false where somebody had written it already. */
const wasNew = async (writing: Promise<unknown>): Promise<boolean> => {
  try {
    await writing;
    return true;
  } catch (error) {
    if (codeOf(error) !== alreadyExists) throw error;
    return false;
  }
};
