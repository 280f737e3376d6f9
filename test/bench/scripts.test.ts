/** The script of a staff page grows by a little with every feature; here it is told on the day it grows too far. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { repository } from '../suite/run-folder.ts';

test('the pages that are opened first keep within the script they may have', async () => {
  const bench = ['--import', 'tsx', 'test/bench/bench.ts', '--only', 'scripts'];
  // A production build, whatever this process calls itself.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { stdout } = await promisify(execFile)(process.execPath, bench, { cwd: repository, env });
  expect(stdout).toContain('2 of 2 bounds kept, 0 measurements failed');
}, 300_000);
