/** A text between keyboard and server, pure: what stands there, what is typed here, and where somebody else wrote something else. */
import { differing, merged, same, withValueAt, type Apart, type Path } from './merged.ts';

/** A text as it stands on the server. */
export interface Stored<D> {
  readonly draft: D;
  readonly version: number;
}

export interface DraftState<D> {
  readonly draft: D;
  /** The stored text that the draft was typed over. */
  readonly base: Stored<D>;
  /** What was sent since then, last one last: any of it may stand there although no answer came. */
  readonly sent: readonly D[];
  /** A newer stored text, while places that differ wait for a choice. */
  readonly theirs: Stored<D> | null;
  readonly apart: readonly Apart[];
  /** Places into which somebody else's words have come since the page was opened. */
  readonly taken: readonly Path[];
}

export const beginning = <D>(stored: Stored<D>): DraftState<D> => ({
  draft: stored.draft,
  base: stored,
  sent: [],
  theirs: null,
  apart: [],
  taken: [],
});

/** A change was made to the draft as it looked then; what was typed since stays. */
export const typed = <D>(state: DraftState<D>, from: D, to: D): DraftState<D> => ({
  ...state,
  draft: from === state.draft ? to : merged([from], to, state.draft).draft,
});

/** Somebody without a line tries often; an attempt that is forgotten costs a question, never a text. */
const mostSent = 8;

export const sending = <D>(state: DraftState<D>, sent: D): DraftState<D> => ({
  ...state,
  sent: [...state.sent.filter((one) => !same(one, sent)), sent].slice(-mostSent),
});

/** The server has it: `stored` is what it took of what was sent. */
export const confirmed = <D>(state: DraftState<D>, sent: D, stored: Stored<D>): DraftState<D> => ({
  ...state,
  draft: merged([sent], state.draft, stored.draft).draft,
  base: stored,
  sent: [],
});

/** A save that failed on its way may have raised the version; the answer tells how far. */
export const failed = <D>(state: DraftState<D>, version: number): DraftState<D> => ({
  ...state,
  base: { ...state.base, version },
});

const ancestorsOf = <D>({ base, sent }: DraftState<D>): readonly D[] => [base.draft, ...sent];

/** Lets two new entries of the same name stand side by side before texts are put together. */
export type Parted<D> = (ancestors: readonly D[], mine: D, theirs: D) => D;

/** Somebody else, or oneself elsewhere, has saved meanwhile. */
export const met = <D>(state: DraftState<D>, theirs: Stored<D>, part: Parted<D>): DraftState<D> => {
  const ancestors = ancestorsOf(state);
  const mine = part(ancestors, state.draft, theirs.draft);
  const { draft, apart } = merged(ancestors, mine, theirs.draft);
  const taken = [...state.taken, ...differing(mine, draft)];
  return apart.length > 0
    ? { ...state, draft, theirs, apart, taken }
    : { draft, base: theirs, sent: [], theirs: null, apart, taken };
};

/** One of two texts was chosen for a place; after the last choice the draft stands over the newer version. */
export const chosen = <D>(
  state: DraftState<D>,
  path: Path,
  whose: 'mine' | 'theirs',
): DraftState<D> => {
  const at = state.apart.find((one) => same(one.path, path));
  if (at === undefined || state.theirs === null) return state;
  const draft = whose === 'mine' ? state.draft : withValueAt(state.draft, path, at.theirs);
  const apart = state.apart.filter((one) => one !== at);
  return apart.length > 0
    ? { ...state, draft, apart }
    : { ...state, draft, apart, base: state.theirs, sent: [], theirs: null };
};

/** What was left on this machine: the text it was typed over, those sent, the text itself. */
export interface Left<D> {
  readonly base: D;
  readonly sent: readonly D[];
  readonly draft: D;
}

/** A text left on this machine is taken up again over the one that stands now. */
export const takenUp = <D>(state: DraftState<D>, left: Left<D>, part: Parted<D>): DraftState<D> => {
  const ancestors = [left.base, ...left.sent];
  const mine = part(ancestors, left.draft, state.draft);
  const { draft, apart } = merged(ancestors, mine, state.draft);
  if (apart.length === 0) return { ...state, draft };
  const base = { draft: left.base, version: state.base.version };
  return { ...state, draft, base, sent: left.sent, theirs: state.base, apart };
};

/** Whether anything is left that the server does not have. */
export const isAhead = <D>({ draft, base, theirs }: DraftState<D>): boolean =>
  theirs !== null || !same(draft, base.draft);
