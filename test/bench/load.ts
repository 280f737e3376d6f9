/** How long a new process takes to load each bundle, against the two SDKs alone as packages. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildFunctions } from '../../functions/build.ts';
import { repository } from '../suite/run-folder.ts';
import { outputFolder } from './output.ts';
import { median, ratioRow, type Row } from './table.ts';

const rounds = 15;
const run = promisify(execFile);

/** Milliseconds that a fresh process spends in `require`; its own start is not counted. */
const loadTime = async (modules: readonly string[]): Promise<number> => {
  const script = `const t = performance.now(); ${modules.map((name) => `require(${JSON.stringify(name)});`).join(' ')} process.stdout.write(String(performance.now() - t));`;
  const { stdout } = await run(process.execPath, ['-e', script], {
    cwd: repository,
    env: { PATH: process.env['PATH'], GCLOUD_PROJECT: 'demo-guong-sang' },
  });
  return Number(stdout.split('\n').at(-1));
};

export const measureLoad = async (): Promise<readonly Row[]> => {
  const folder = join(outputFolder, 'bench/functions');
  await buildFunctions(folder);
  const entries = {
    sdks: ['firebase-functions', 'firebase-admin'],
    app: [join(folder, 'app/index.js')],
    site: [join(folder, 'site/index.js')],
  };
  const times: Record<keyof typeof entries, number[]> = { sdks: [], app: [], site: [] };
  const names = ['sdks', 'app', 'site'] as const;
  // The first round only fills the disk cache.
  for (let round = 0; round <= rounds; round += 1)
    for (const name of names) {
      const time = await loadTime(entries[name]);
      if (round > 0) times[name].push(time);
    }
  const row = (what: string, name: 'app' | 'site', atMost: number): Row =>
    ratioRow(
      {
        part: `bundle load: median of ${rounds} processes, against firebase-functions + firebase-admin alone`,
        what,
      },
      { measured: median(times[name]), baseline: median(times.sdks), unit: 'ms' },
      atMost,
    );
  return [row('app bundle', 'app', 1), row('site bundle (public renderer)', 'site', 0.6)];
};
