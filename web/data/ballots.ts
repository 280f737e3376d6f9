/** A member's votes in an online session: sealed here, written some cases at a time, and a note of which are in. */
import { serverTimestamp } from 'firebase/firestore/lite';
import { voteId, Voter, type Choice } from '#domain/ballot.ts';
import { Dossier } from '#domain/dossier.ts';
import type { Session } from '#domain/session.ts';
import { ownGrounds } from './own-grounds.ts';
import { mapped, readDocument, ready, valueOf, type Waiting } from './reading.ts';
import { sealerFor, type Sealer } from './seal.ts';
import { signed, written, type Change, type Written } from './writing.ts';

/** The cases in which one's own vote lies; nobody can read what it is. One read. */
export const readVoted = async (id: string, uid: string): Promise<Waiting<readonly string[]>> => {
  const found = await readDocument(`sessions/${id}/voters/${uid}`, Voter);
  return found.is === 'missing' ? ready([]) : mapped(found, ({ cases }) => cases);
};

/** What a case is about, opened on the ballot itself. One read. */
export const readSummary = async (nomination: string): Promise<Waiting<string>> =>
  mapped(
    await readDocument(`nominations/${nomination}/dossier/current`, Dossier),
    ({ summary }) => summary,
  );

export interface Casting {
  readonly id: string;
  readonly session: Session;
  readonly uid: string;
  /** Cases that are in already. */
  readonly voted: readonly string[];
  readonly chosen: Readonly<Record<string, Choice>>;
}

/** How far it came: what was written before a line was lost is in, and a wall may have come up since the page was read. */
export interface Cast {
  readonly is: Written;
  readonly voted: readonly string[];
  readonly walled: readonly string[];
}

/** A request looks up one wall a case, and no more than twenty documents in all. */
const atOnce = 10;

export async function castVotes(casting: Casting): Promise<Cast> {
  const { ballot } = casting.session;
  const begun: Cast = { is: 'saved', voted: casting.voted, walled: [] };
  if (ballot === undefined) return { ...begun, is: 'refused' };
  const seal = await sealerFor(ballot.key).catch(() => null);
  if (seal === null) return { ...begun, is: 'offline' };
  const cases = Object.keys(casting.chosen);
  let cast = begun;
  for (let from = 0; from < cases.length && cast.is === 'saved'; from += atOnce)
    cast = await castPart(casting, seal, cases.slice(from, from + atOnce), cast);
  return cast;
}

/**
 * A part that is refused is tried again without the cases behind a wall, and with a note of those that are in since this
 * page was read: cast in another window, they stay in.
 */
const castPart = async (
  casting: Casting,
  seal: Sealer,
  part: readonly string[],
  before: Cast,
): Promise<Cast> => {
  const voted = [...new Set([...before.voted, ...part])];
  const is = await writtenVotes(casting, seal, part, voted);
  if (is === 'saved') return { ...before, voted };
  if (is !== 'refused') return { ...before, is };
  const [grounds, since] = await Promise.all([
    ownGrounds(part, casting.uid),
    castSince(casting, before),
  ]);
  const walled = Object.keys(grounds);
  if (walled.length === 0 && since.length === 0) return { ...before, is };
  const rest = part.filter((id) => !walled.includes(id));
  const cast = {
    ...before,
    voted: [...before.voted, ...since],
    walled: [...before.walled, ...walled],
  };
  return rest.length === 0 ? cast : castPart(casting, seal, rest, cast);
};

const writtenVotes = async (
  { id, uid, chosen }: Casting,
  seal: Sealer,
  part: readonly string[],
  voted: readonly string[],
): Promise<Written> => {
  const votes = part.map(async (nomination): Promise<Change> => ({
    op: 'set',
    path: `sessions/${id}/votes/${voteId(nomination, uid)}`,
    data: {
      v: 1,
      nomination,
      ...(await signed()),
      ballot: await seal({ session: id, nomination, voter: uid }, chosen[nomination] ?? 'blank'),
    },
  }));
  const note: Change = {
    op: 'set',
    path: `sessions/${id}/voters/${uid}`,
    data: { v: 2, cases: voted, now: part, at: serverTimestamp() },
  };
  return written([...(await Promise.all(votes)), note]);
};

const castSince = async ({ id, uid }: Casting, { voted }: Cast): Promise<readonly string[]> =>
  (valueOf(await readVoted(id, uid)) ?? []).filter((one) => !voted.includes(one));
