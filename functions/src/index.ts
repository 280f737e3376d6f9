/** The functions of the staff side, by the names they are deployed under. */
export { moveRequested } from './moves/move-requested.ts';
export { sweepMoves } from './moves/sweep-moves.ts';
