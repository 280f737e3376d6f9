/** The rules, all in one run on one emulator: the coverage at the end is of everything before it. */
import { beforeAll } from 'vitest';
import { lay } from './client.ts';
import { ground } from './ground.ts';
import { loadRules } from './load.ts';
import './attacks.ts';
import './writing.ts';
import './reading.ts';
import './moves.ts';
import './coverage.ts';

beforeAll(async () => {
  await loadRules();
  await lay(ground);
});
