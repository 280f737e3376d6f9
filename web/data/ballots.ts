/** A member's votes in an online session: sealed here, written some cases at a time, and a note of which are in. */
import { serverTimestamp } from 'firebase/firestore/lite';
import { voteId, Voter, type Choice } from '#domain/ballot.ts';
import { Dossier } from '#domain/dossier.ts';
import type { Session } from '#domain/session.ts';
import { mapped, readDocument, type Waiting } from './reading.ts';
import { sealerFor } from './seal.ts';
import { signed, written, type Change, type Written } from './writing.ts';

/** The cases in which one's own vote lies; nobody can read what it is. One read. */
export const readVoted = async (id: string, uid: string): Promise<readonly string[] | null> => {
  const found = await readDocument(`sessions/${id}/voters/${uid}`, Voter);
  if (found.is === 'ready') return found.value.cases;
  return found.is === 'missing' ? [] : null;
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

/** A request looks up one wall a case, and no more than twenty documents in all. */
const atOnce = 10;

/** Writes all that was chosen; what was written before a line was lost stays, and is told by `onVoted`. */
export async function castVotes(
  { id, session, uid, voted, chosen }: Casting,
  onVoted: (cases: readonly string[]) => void,
): Promise<Written> {
  const { ballot } = session;
  if (ballot === undefined) return 'refused';
  const seal = await sealerFor(ballot.key).catch(() => null);
  if (seal === null) return 'offline';
  let inBox = voted;
  const cases = Object.entries(chosen);
  for (let from = 0; from < cases.length; from += atOnce) {
    const part = cases.slice(from, from + atOnce);
    inBox = [...new Set([...inBox, ...part.map(([nomination]) => nomination)])];
    const votes = part.map(async ([nomination, choice]): Promise<Change> => ({
      op: 'set',
      path: `sessions/${id}/votes/${voteId(nomination, uid)}`,
      data: {
        v: 1,
        nomination,
        ...(await signed()),
        ballot: await seal({ session: id, nomination, voter: uid }, choice),
      },
    }));
    const note: Change = {
      op: 'set',
      path: `sessions/${id}/voters/${uid}`,
      data: { v: 1, cases: inBox, at: serverTimestamp() },
    };
    const is = await written([...(await Promise.all(votes)), note]);
    if (is !== 'saved') return is;
    onVoted(inBox);
  }
  return 'saved';
}
