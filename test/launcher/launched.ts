/** Starts a launcher as a person does, and watches its output and its processes. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect } from 'vitest';
import { isAlive, localFolder, repository } from '../suite/run-folder.ts';
import { descendants, killTree, parents } from '../suite/kill-tree.ts';

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) killTree(child.pid ?? 0, 'SIGKILL');
});

export interface Launched {
  readonly launcher: ChildProcess;
  readonly output: () => string;
  /** Every process of the launcher, the emulators among them. */
  readonly all: readonly number[];
}

/** Starts a launcher and waits until it has written `sign`. */
export async function launch(
  args: readonly string[],
  sign: string,
  variables: NodeJS.ProcessEnv = {},
): Promise<Launched> {
  const launcher = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: repository,
    env: { ...process.env, SUITE_ONLY: 'firestore', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(launcher);
  let text = '';
  for (const stream of [launcher.stdout, launcher.stderr]) {
    stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  }
  await until(() => text.includes(sign) || hasEnded(launcher));
  expect(text).toContain(sign);
  const all = descendants(launcher.pid ?? 0, parents());
  return { launcher, output: () => text, all };
}

/** A process that has ended but that nobody has waited for yet is not running. */
export function isRunning(pid: number): boolean {
  if (!isAlive(pid)) return false;
  try {
    const state = execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
    return !state.trim().startsWith('Z');
  } catch {
    return false;
  }
}

/** Has told its code or its signal: a moment after its process is gone. */
export const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

export async function until(holds: () => boolean, limit = 200_000): Promise<void> {
  const end = Date.now() + limit;
  while (!holds() && Date.now() < end) await new Promise((later) => setTimeout(later, 100));
}

/** A started `npm start` without functions, with its data in a folder of the test's own. */
export const start = (data: string): Promise<Launched> =>
  launch(['test/suite/start.ts'], 'Ctrl-C saves', {
    GS_DATA: data,
    GS_PORTS: 'free',
    SUITE_ONLY: 'auth,firestore,storage',
  });

/** The copies of the data that an export has written to the end. */
export const complete = (data: string): string[] =>
  readdirSync(data).filter(
    (name) =>
      name.startsWith('saved-') && existsSync(join(data, name, 'firebase-export-metadata.json')),
  );

/** The folders in which a launcher keeps what its emulators read. */
export const runFoldersOf = ({ pid }: Pick<ChildProcess, 'pid'>): string[] => {
  const runs = join(localFolder, 'run');
  return readdirSync(runs)
    .map((name) => join(runs, name))
    .filter((folder) => {
      const owner = join(folder, 'pid');
      return existsSync(owner) && readFileSync(owner, 'utf8') === String(pid);
    });
};
