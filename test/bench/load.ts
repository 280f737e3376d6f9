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

const measures = ['time', 'processor'] as const;
type Loaded = Record<(typeof measures)[number], number>;

/** Milliseconds that a fresh process spends in `require`, by the clock and of a processor; its own start is not counted. */
const load = async (modules: readonly string[]): Promise<Loaded> => {
  const required = modules.map((name) => `require(${JSON.stringify(name)});`).join(' ');
  const script = `const [t, c] = [performance.now(), process.cpuUsage()];
    ${required}
    const time = performance.now() - t;
    const { user, system } = process.cpuUsage(c);
    process.stdout.write(JSON.stringify({ time, processor: (user + system) / 1000 }));`;
  const { stdout } = await run(process.execPath, ['-e', script], {
    cwd: repository,
    env: { PATH: process.env['PATH'], GCLOUD_PROJECT: 'demo-guong-sang' },
  });
  return JSON.parse(stdout.split('\n').at(-1) ?? '') as Loaded;
};

export const measureLoad = async (): Promise<readonly Row[]> => {
  const folder = join(outputFolder, 'bench/functions');
  await buildFunctions(folder);
  const entries = {
    sdks: ['firebase-functions', 'firebase-admin'],
    app: [join(folder, 'app/index.js')],
    site: [join(folder, 'site/index.js')],
  };
  const loads: Record<keyof typeof entries, Loaded[]> = { sdks: [], app: [], site: [] };
  const names = ['sdks', 'app', 'site'] as const;
  // The first round only fills the disk cache.
  for (let round = 0; round <= rounds; round += 1)
    for (const name of names) {
      const loaded = await load(entries[name]);
      if (round > 0) loads[name].push(loaded);
    }
  const row = (what: string, name: 'app' | 'site', measure: keyof Loaded, atMost: number | null) =>
    ratioRow(
      {
        part: `bundle load: median of ${rounds} processes, against firebase-functions + firebase-admin alone`,
        what: measure === 'time' ? what : `${what}, processor time`,
      },
      {
        measured: median(loads[name].map((loaded) => loaded[measure])),
        baseline: median(loads.sdks.map((loaded) => loaded[measure])),
        unit: 'ms',
      },
      atMost,
    );
  // Processor time tells the same on a busy machine; what a first reader waits for is the clock's.
  return measures.flatMap((measure) => [
    row('app bundle', 'app', measure, measure === 'time' ? 1 : null),
    row('site bundle (public renderer)', 'site', measure, measure === 'time' ? 0.6 : null),
  ]);
};
