/** The rules, all in one run on one emulator: the coverage at the end is of everything before it. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { lay } from './client.ts';
import { gatherSometimes, onesided } from './coverage.ts';
import { ground } from './ground.ts';
import { beginAnew, isMutant } from './load.ts';
import { moveChecks } from './moves.ts';
import { readChecks } from './reading.ts';
import { writeChecks } from './writing.ts';
import './attacks/ballots.ts';
import './attacks/content.ts';
import './attacks/places.ts';
import './attacks/requests.ts';
import './attacks/scores.ts';
import './attacks/second-appraisal.ts';
import './lists.ts';

beforeAll(async () => {
  await beginAnew();
  await lay(ground);
});

afterEach(gatherSometimes);

describe.each([
  { part: 'writing', checks: writeChecks },
  { part: 'reading', checks: readChecks },
  { part: 'moving', checks: moveChecks },
])('$part', ({ checks }) => {
  it.each(checks)('$title', async ({ wrong }) => {
    expect(await wrong()).toEqual([]);
  });
});

it.skipIf(isMutant)(
  'the tests have seen every condition of the rules both true and false',
  async () => {
    expect(await onesided()).toEqual([]);
  },
);
