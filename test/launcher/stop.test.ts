/** However a suite is ended, nothing of it goes on running. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { hasEnded, isRunning, launch, until } from './launched.ts';

const suite = (command: string) => launch(['test/suite/suite.ts', command], 'command-runs');
const waits = 'echo command-runs; sleep 600';

test('the processes of a suite include a Java, so that the tests below see what they claim', async () => {
  const { all } = await suite(waits);
  const programs = execFileSync('ps', ['-o', 'comm=', '-p', all.join(',')], { encoding: 'utf8' });
  expect(programs).toContain('java');
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
  '%s leaves no process behind',
  async (signal) => {
    const { launcher, all } = await suite(waits);
    launcher.kill(signal);
    await until(() => !all.some(isRunning), 30_000);
    expect(all.filter(isRunning)).toEqual([]);
  },
);

test('a host that is killed takes its emulators with it, and ends the suite', async () => {
  const { launcher, all } = await suite(waits);
  const host = all.find((pid) => commandOf(pid).includes('test/suite/host.ts'));
  if (host === undefined) throw new Error('No process of the suite holds the emulators.');
  process.kill(host, 'SIGKILL');
  await until(() => hasEnded(launcher) && !all.some(isRunning), 30_000);
  expect(all.filter(isRunning)).toEqual([]);
  expect(hasEnded(launcher)).toBe(true);
  expect(launcher.exitCode).not.toBe(0);
});

test("a suite ends with its command's code and leaves no process behind", async () => {
  const { launcher, all } = await suite('echo command-runs; sleep 2; exit 7');
  await until(() => hasEnded(launcher));
  expect(launcher.exitCode).toBe(7);
  await until(() => !all.some(isRunning), 10_000);
  expect(all.filter(isRunning)).toEqual([]);
});

const commandOf = (pid: number): string =>
  execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
