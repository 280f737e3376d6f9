/** No move is forgotten where the price of each is measured. */
import { expect, it } from 'vitest';
import { tracks, trackNames } from '#domain/tracks.ts';
import { walk } from './walk.ts';

it('the walk that is measured makes every move of every table', () => {
  const walked = walk('2026-11-25').flatMap((step) =>
    'set' in step ? [] : [`${step.track} ${step.move}`],
  );
  const all = trackNames.flatMap((track) =>
    tracks[track].moves.map(({ name }) => `${track} ${name}`),
  );
  expect([...new Set(walked)].toSorted()).toEqual([...new Set(all)].toSorted());
});
