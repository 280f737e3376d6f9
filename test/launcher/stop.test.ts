import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { isAlive, repository } from '../suite/run-folder.ts';
import { descendants, killTree, parents } from '../suite/kill-tree.ts';

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) killTree(child.pid ?? 0, 'SIGKILL');
});

interface Launched {
  readonly launcher: ChildProcess;
  readonly output: () => string;
  /** Every process of the launcher, the emulators among them. */
  readonly all: readonly number[];
}

/** Starts a launcher and waits until it has written `sign`. */
async function launch(
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
  await until(() => text.includes(sign) || launcher.exitCode !== null);
  expect(text).toContain(sign);
  const all = descendants(launcher.pid ?? 0, parents());
  return { launcher, output: () => text, all };
}

const suite = (command: string) => launch(['test/suite/suite.ts', command], 'command-runs');
const waits = 'echo command-runs; sleep 600';

test('the processes of a suite include a Java, so that the tests below see what they claim', async () => {
  const { all } = await suite(waits);
  const programs = execFileSync('ps', ['-o', 'comm=', '-p', all.join(',')], { encoding: 'utf8' });
  expect(programs).toContain('java');
});

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  '%s leaves no process behind',
  async (signal) => {
    const { launcher, all } = await suite(waits);
    launcher.kill(signal);
    await until(() => !all.some(isRunning), 12_000);
    expect(all.filter(isRunning)).toEqual([]);
  },
);

test('a host that is killed takes its emulators with it, and ends the suite', async () => {
  const { launcher, all } = await suite(waits);
  const host = all.find((pid) => commandOf(pid).includes('test/suite/host.ts'));
  if (host === undefined) throw new Error('No process of the suite holds the emulators.');
  process.kill(host, 'SIGKILL');
  await until(() => !all.some(isRunning), 30_000);
  expect(all.filter(isRunning)).toEqual([]);
  expect(launcher.exitCode).not.toBe(0);
});

test("a suite ends with its command's code and leaves no process behind", async () => {
  const { launcher, all } = await suite('echo command-runs; sleep 2; exit 7');
  await until(() => launcher.exitCode !== null);
  expect(launcher.exitCode).toBe(7);
  expect(all.filter(isRunning)).toEqual([]);
});

const start = (data: string) =>
  launch(['test/suite/start.ts'], 'Ctrl-C saves', {
    GS_DATA: data,
    GS_PORTS: 'free',
    SUITE_ONLY: 'auth,firestore,storage',
  });

test('Ctrl-C saves, and a second one while it saves keeps the copy before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gs-start-'));
  const data = join(folder, 'data');
  const first = await start(data);
  first.launcher.kill('SIGINT');
  await until(() => first.launcher.exitCode !== null);
  expect(first.launcher.exitCode).toBe(0);
  const copies = complete(data);
  expect(copies.length).toBeGreaterThan(0);

  const second = await start(data);
  second.launcher.kill('SIGINT');
  await until(() => second.output().includes('Saving'));
  await new Promise((later) => setTimeout(later, 600));
  second.launcher.kill('SIGINT');
  await until(() => !second.all.some(isRunning));
  expect(second.all.filter(isRunning)).toEqual([]);
  expect(complete(data)).toContain(copies.at(-1));
  rmSync(folder, { recursive: true });
});

function complete(data: string): string[] {
  return readdirSync(data).filter(
    (name) =>
      name.startsWith('saved-') && existsSync(join(data, name, 'firebase-export-metadata.json')),
  );
}

const commandOf = (pid: number): string =>
  execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });

/** A process that has ended but that nobody has waited for yet is not running. */
function isRunning(pid: number): boolean {
  if (!isAlive(pid)) return false;
  try {
    const state = execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
    return !state.trim().startsWith('Z');
  } catch {
    return false;
  }
}

async function until(holds: () => boolean, limit = 80_000): Promise<void> {
  const end = Date.now() + limit;
  while (!holds() && Date.now() < end) await new Promise((later) => setTimeout(later, 100));
}
