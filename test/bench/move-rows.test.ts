/** What the benchmark says of a move that costs more than its bound. */
import { expect, test } from 'vitest';
import { moveRow } from './move-rows.ts';

const row = (reads: readonly string[], writes: readonly string[]) =>
  moveRow({ track: 'sessions', id: 's', move: 'wall', from: 'open', cost: { reads, writes } });

const request = 'sessions/s/moves/m';

test('above the bound it says what each read and each write is', () => {
  const below = 'nominations/c';
  const writes = [request, 'sessions/s', `${below}/walls/u`, `${below}/scores/u`, 'mail/one'];
  expect(row([request, 'sessions/s', `${below}/walls/u`, `${below}/walls/`], writes)).toMatchObject(
    {
      against:
        '1 mails; reads 1 sessions/moves, 1 sessions, 2 nominations/walls; writes 1 sessions/moves, 1 sessions, 1 nominations/walls, 1 nominations/scores, 1 mail',
      value: '4 R, 4 W besides',
      within: false,
    },
  );
});

test('within the bound it says no more than what the bound allows for', () => {
  expect(row([request, 'sessions/s'], [request, 'sessions/s', 'mail/one'])).toMatchObject({
    against: '1 mails',
    within: true,
  });
});

test('what the end of a session reads of each case is told apart', () => {
  const carried = 'nominations/c/moves/closed.s';
  const ofEach = ['nominations/c', 'nominations/c/tally/current', 'nominations/c/walls/u'];
  const reads = [request, 'sessions/s', ...ofEach];
  expect(row(reads, [request, 'sessions/s', carried])).toMatchObject({
    against: '1 cases carried, 1 cards, 1 tallies, 1 walls',
    value: '2 R, 2 W besides',
    within: true,
  });
});

test('a comment that the gate reads is allowed for, as a claim is', () => {
  const comment = 'nominations/c/comments/k';
  expect(row([request, 'sessions/s', comment], [request])).toMatchObject({
    against: '1 comments',
    value: '2 R, 1 W besides',
  });
});
