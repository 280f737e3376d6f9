/** Requests a move and waits for its answer: the one way in which anything changes state. */
import { doc, getDoc, serverTimestamp, setDoc, Timestamp } from 'firebase/firestore/lite';
import { useEffect, useState } from 'preact/hooks';
import * as z from 'zod';
import { MoveLink, MoveRequest, Outcome } from '#domain/move.ts';
import type { TrackName } from '#domain/tracks.ts';
import { forgetMove, markSent, markUnsent } from './kept-moves.ts';
import { holdsHiddenText, normalised } from './normalised.ts';
import { movedEvent } from './my-tasks.ts';
import { outcomeOf } from './outcome.ts';
import { signedInUid } from './session.ts';
import { failureOf, newId, theStore, type Unwritten } from './store.ts';

/** A request with or without its answer, as the history lists it. */
export const MoveEntry = z.strictObject({
  ...MoveRequest.shape,
  ...MoveLink.partial().shape,
  outcome: Outcome.nullable(),
});
export type MoveEntry = z.infer<typeof MoveEntry>;

export interface Ask {
  readonly track: TrackName;
  readonly id: string;
  readonly move: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The version of the document this person has read. */
  readonly seen: number;
}

export type Request =
  | { readonly is: 'idle' }
  | { readonly is: 'sending' | 'waiting' | 'still' | Unwritten; readonly move: string }
  | { readonly is: 'answered'; readonly move: string; readonly outcome: Outcome };

const firstPause = 100;
const longestPause = 2_000;
const patience = 30_000;

/** Writes the request; resolves to its id, or why it could not be written. */
export async function requestMove(ask: Ask): Promise<{ readonly moveId: string } | Unwritten> {
  if (holdsHiddenText(ask.input)) return 'hidden';
  const moveId = newId(20);
  try {
    const store = await theStore();
    // Before it is sent: a page that is closed in the next moment must find again what became of it.
    await markSent(ask, ask.move, moveId);
    await setDoc(doc(store, `${ask.track}/${ask.id}/moves/${moveId}`), {
      move: ask.move,
      by: await signedInUid(),
      at: serverTimestamp(),
      seen: ask.seen,
      input: normalised(ask.input),
      outcome: null,
    });
    return { moveId };
  } catch (problem) {
    const failure = failureOf(problem);
    // Without a connection nobody knows whether it arrived.
    if (failure === 'refused') await markUnsent(ask, ask.move, moveId);
    return failure;
  }
}

/** Whether somebody else moved the document since this person read it: then that is why the rules refused. */
async function hasMovedOn(track: TrackName, id: string, seen: number): Promise<boolean> {
  const found = await getDoc(doc(await theStore(), `${track}/${id}`)).catch(() => null);
  return found?.exists() === true && found.get('version') !== seen;
}

/** What the function would have answered, had the rules let the request through. */
const overtaken = (): Outcome => ({
  status: 'refused',
  code: 'stale',
  details: { unmet: [] },
  at: Timestamp.now(),
});

/** Reads that one request again and again, ever more slowly; null when there is no answer yet. */
export async function awaitOutcome(
  track: TrackName,
  id: string,
  moveId: string,
): Promise<Outcome | null> {
  let pause = firstPause;
  for (
    const start = Date.now();
    Date.now() - start < patience;
    pause = Math.min(pause * 2, longestPause)
  ) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const outcome = await outcomeOf(track, id, moveId);
    if (outcome !== null) return outcome;
  }
  return null;
}

const underWayStates: readonly Request['is'][] = ['sending', 'waiting', 'still'];

/**
 * The state of this person's last request on one document; a request under way survives a reload of the page.
 * `forget` drops an answer that no longer holds, because what it spoke of was changed.
 */
export function useMove(
  track: TrackName,
  id: string,
  onAnswer: (outcome: Outcome) => void,
): readonly [
  Request,
  (ask: Pick<Ask, 'move' | 'input' | 'seen'>) => Promise<Outcome | null>,
  look: () => void,
  forget: () => void,
] {
  const [request, setRequest] = useState<Request>({ is: 'idle' });
  const follow = async (moveId: string, move: string): Promise<Outcome | null> => {
    setRequest({ is: 'waiting', move });
    const outcome = await awaitOutcome(track, id, moveId);
    if (outcome === null) {
      setRequest({ is: 'still', move });
      return null;
    }
    underWay.forget(track, id);
    if (outcome.status === 'applied') {
      await forgetMove({ track, id }, move);
      dispatchEvent(new Event(movedEvent));
    } else await markUnsent({ track, id }, move, moveId);
    setRequest({ is: 'answered', move, outcome });
    onAnswer(outcome);
    return outcome;
  };
  const ask = async (asked: Pick<Ask, 'move' | 'input' | 'seen'>): Promise<Outcome | null> => {
    setRequest({ is: 'sending', move: asked.move });
    const written = await requestMove({ track, id, ...asked });
    if (written === 'refused' && (await hasMovedOn(track, id, asked.seen))) {
      const outcome = overtaken();
      setRequest({ is: 'answered', move: asked.move, outcome });
      onAnswer(outcome);
      return outcome;
    }
    if (typeof written === 'string') {
      setRequest({ is: written, move: asked.move });
      return null;
    }
    underWay.remember(track, id, written.moveId, asked.move);
    return await follow(written.moveId, asked.move);
  };
  const resume = (): void => {
    const open = underWay.recall(track, id);
    if (open) void follow(open.moveId, open.move);
  };
  useEffect(resume, [track, id]);
  const forget = (): void =>
    setRequest((now) => (underWayStates.includes(now.is) ? now : { is: 'idle' }));
  return [request, ask, resume, forget];
}

const UnderWay = z
  .string()
  .regex(/^[A-Za-z0-9]{20} [A-Za-z]+$/u)
  .transform((held) => {
    const [moveId = '', move = ''] = held.split(' ');
    return { moveId, move };
  });

const underWay = {
  key: (track: TrackName, id: string): string => `move.${track}.${id}`,
  remember(track: TrackName, id: string, moveId: string, move: string): void {
    sessionStorage.setItem(this.key(track, id), `${moveId} ${move}`);
  },
  forget(track: TrackName, id: string): void {
    sessionStorage.removeItem(this.key(track, id));
  },
  recall(track: TrackName, id: string): z.infer<typeof UnderWay> | null {
    const held = UnderWay.safeParse(sessionStorage.getItem(this.key(track, id)));
    return held.success ? held.data : null;
  },
};
