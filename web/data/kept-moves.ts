/** What was typed for a move that is not carried out yet: kept on this machine for this person, one text a document and move. */
import type { TrackName } from '#domain/tracks.ts';
import { trackNames } from '#domain/tracks.ts';
import { erase, keep, keptAt, type KeptEntry, type KeptKey } from './kept-text.ts';
import { outcomeOf } from './outcome.ts';
import { signedInUid } from './session.ts';

export interface AskedOf {
  readonly track: TrackName;
  /** Of the document. */
  readonly id: string;
}

const nameOf = ({ track, id }: AskedOf): string => `${track}.${id}`;

/** Of which document a kept text's key speaks. */
export const askedOf = (name: string): AskedOf => {
  const [named = '', id = ''] = name.split('.');
  return { track: trackNames.find((one) => one === named) ?? 'nominations', id };
};

export const moveKey = (uid: string, of: AskedOf, move: string): KeptKey => [
  uid,
  'moves',
  nameOf(of),
  move,
];

export const keptMoves = async (uid: string, of: AskedOf): Promise<readonly KeptEntry[]> =>
  notCarriedOut(await keptAt({ uid, kind: 'moves', id: nameOf(of) }));

/** The text was sent as this request; what is typed from now on was not. */
export const markSent = async (of: AskedOf, move: string, moveId: string): Promise<void> => {
  const entry = await keptMove(of, move);
  if (entry !== undefined) await keep(entry.key, { ...entry.text, sent: moveId });
};

/** This request was refused: its text is as unsent as before. What was typed since is unsent already. */
export const markUnsent = async (of: AskedOf, move: string, moveId: string): Promise<void> => {
  const entry = await keptMove(of, move);
  if (entry?.text.sent === moveId) await keep(entry.key, unsent(entry).text);
};

const keptMove = async (of: AskedOf, move: string): Promise<KeptEntry | undefined> => {
  const uid = await signedInUid();
  const found = await keptAt({ uid, kind: 'moves', id: nameOf(of) });
  return found.find(({ key }) => key[3] === move);
};

const unsent = ({ key, text }: KeptEntry): KeptEntry => ({ key, text: { ...text, sent: null } });

/** Whether this text is on its way, and nobody knows yet what became of it. */
export const isOnItsWay = ({ key, text }: KeptEntry): boolean =>
  key[1] === 'moves' && typeof text.sent === 'string';

/**
 * Without the texts of moves that were carried out after their page was closed: those are erased now. One whose request
 * was answered otherwise counts as unsent. Costs a read for each text that was sent.
 */
export const notCarriedOut = async (
  entries: readonly KeptEntry[],
): Promise<readonly KeptEntry[]> => {
  const open = await Promise.all(entries.map(asAnswered));
  return open.flat();
};

const asAnswered = async (entry: KeptEntry): Promise<readonly KeptEntry[]> => {
  const { key, text } = entry;
  if (!isOnItsWay(entry) || typeof text.sent !== 'string') return [entry];
  const { track, id } = askedOf(key[2]);
  const outcome = await outcomeOf(track, id, text.sent);
  if (outcome === null) return [entry];
  if (outcome.status !== 'applied') return [unsent(entry)];
  await erase(key);
  return [];
};

/** The move was carried out, whether or not its page is still open. */
export const forgetMove = async (of: AskedOf, move: string): Promise<void> => {
  await erase(moveKey(await signedInUid(), of, move));
};
