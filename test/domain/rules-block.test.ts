/** The block of moves in firestore.rules and the workflow tables say the same. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withMovesBlock } from '../../functions/rules/moves-block.ts';

it('the rules carry the moves of the tables as they are now', () => {
  const rules = readFileSync(new URL('../../firestore.rules', import.meta.url), 'utf8');
  expect(rules, 'firestore.rules is stale: run npm run rules').toEqual(withMovesBlock(rules));
});

it('rules without the marks are not guessed at', () => {
  expect(() => withMovesBlock('service cloud.firestore {}')).toThrow('moves: begin');
});
