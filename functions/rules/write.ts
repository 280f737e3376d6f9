/** `npm run rules`: writes anew what is derived from the workflow tables: the block of moves in firestore.rules, the README's diagram. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withDiagram } from './diagram.ts';
import { withMovesBlock } from './moves-block.ts';

const rewrite = (name: string, anew: (text: string) => string): void => {
  const file = new URL(`../../${name}`, import.meta.url);
  writeFileSync(file, anew(readFileSync(file, 'utf8')));
};

rewrite('firestore.rules', withMovesBlock);
rewrite('README.md', withDiagram);
