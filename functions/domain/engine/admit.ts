/** Whether the table lets this person make this move here: what rules checked, checked again. */
import { movesFor, type Move, type MoveRequest, type RefusalCode } from '../move.ts';
import { movesWhileSuspended } from '../nomination-workflow.ts';
import { tracks } from '../tracks.ts';
import { isCarried, rolesOf, type Asked } from './asked.ts';

/** Neither a merger of units nor what a wall asks waits for a complaint to be settled. */
const openWhileSuspended: readonly string[] = [
  ...movesWhileSuspended,
  'handOver',
  'handBack',
  'nameSigner',
];

/** The table's row for this request, or why there is none: wrong name, somebody was faster, wrong state, wrong person. */
export const admitted = (asked: Asked, request: MoveRequest): Move | RefusalCode => {
  const { doc, track, moveId, mover, walls } = asked;
  const table: readonly Move[] = tracks[track].moves;
  const named = table.filter(({ name }) => name === request.move);
  if (named.length === 0) return 'noSuchMove';
  if (!isCarried(moveId) && request.seen !== doc.version) return 'stale';
  if (!named.some(({ from }) => from.includes(doc.state))) return 'noSuchMove';
  const own = doc.ownerUnit !== undefined && mover?.unit === doc.ownerUnit;
  const [row] = movesFor(named, doc.state, rolesOf(mover, request, doc), own);
  if (row === undefined) return 'notYou';
  if (walls.includes(request.by)) return 'walled';
  const suspended = doc.suspended !== undefined && doc.suspended !== null;
  return suspended && !openWhileSuspended.includes(row.name) ? 'suspended' : row;
};
