/** `npm run rules`: writes the block of moves in firestore.rules anew from the workflow tables. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withMovesBlock } from './moves-block.ts';

const file = new URL('../../firestore.rules', import.meta.url);
writeFileSync(file, withMovesBlock(readFileSync(file, 'utf8')));
