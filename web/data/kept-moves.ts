/** What was typed for a move that is not carried out yet: kept on this machine for this person, one text a document and move. */
import type { TrackName } from '#domain/tracks.ts';
import { erase, keptAt, type KeptEntry, type KeptKey } from './kept-text.ts';
import { signedInUid } from './session.ts';

export interface AskedOf {
  readonly track: TrackName;
  /** Of the document. */
  readonly id: string;
}

const nameOf = ({ track, id }: AskedOf): string => `${track}.${id}`;

export const moveKey = (uid: string, of: AskedOf, move: string): KeptKey => [
  uid,
  'moves',
  nameOf(of),
  move,
];

export const keptMoves = (uid: string, of: AskedOf): Promise<readonly KeptEntry[]> =>
  keptAt({ uid, kind: 'moves', id: nameOf(of) });

/** The move was carried out, whether or not its page is still open. */
export const forgetMove = async (of: AskedOf, move: string): Promise<void> => {
  await erase(moveKey(await signedInUid(), of, move));
};
