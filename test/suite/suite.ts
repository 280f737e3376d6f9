/** `npm run suite -- "<command>"`: runs a command with the local suite up, and ends with the command's code. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import * as z from 'zod';
import { loadData } from './data.ts';
import { chosenServices } from './environment.ts';
import { startSuite, type Suite } from './emulators.ts';
import { killTree } from './kill-tree.ts';
import { onStop } from './on-stop.ts';

const graceToEnd = 8_000;

const command = process.argv.slice(2).join(' ');
if (!command) fail('Say what to run: npm run suite -- "<command>".');

const started = Date.now();
try {
  process.exit(await runWithSuite(command));
} catch (problem) {
  fail(problem instanceof Error ? problem.message : String(problem));
}

async function runWithSuite(toRun: string): Promise<number> {
  const data = z.enum(['empty', 'base', 'demo']).parse(process.env['SUITE_DATA'] ?? 'empty');
  let end: (signal: NodeJS.Signals) => void = (signal) => process.exit(codeOf(signal));
  onStop((signal) => end(signal));
  const services = chosenServices(process.env['SUITE_ONLY']);
  const suite = await startSuite({ ports: 'free', services, showPage: false });
  try {
    Object.assign(process.env, suite.variables);
    await loadData(data);
    console.error(`The suite is up after ${Math.round((Date.now() - started) / 1000)} s.`);
    return await run(toRun, suite, (stopCommand) => (end = stopCommand));
  } finally {
    await suite.stop();
  }
}

/** Resolves to the exit code a shell would report. A stop asks the command to end, and insists after a while. */
function run(
  toRun: string,
  suite: Suite,
  setStop: (stop: (signal: NodeJS.Signals) => void) => void,
): Promise<number> {
  const child = spawn(toRun, { shell: true, stdio: 'inherit' });
  const pid = child.pid ?? 0;
  suite.accompany(pid);
  const stop = (signal: NodeJS.Signals): void => {
    killTree(pid, signal);
    setTimeout(() => killTree(pid, 'SIGKILL'), graceToEnd).unref();
  };
  setStop(stop);
  void suite.lost.then((sentence) => {
    if (child.exitCode === null) console.error(sentence);
    stop('SIGTERM');
  });
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      if (code !== 0) console.error(`What the emulators wrote: ${suite.logFile}`);
      resolve(code ?? codeOf(signal ?? 'SIGKILL'));
    });
  });
}

function codeOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
