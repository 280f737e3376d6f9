/** The launcher's side of the process that holds the emulators. */
import { fork, type ChildProcess } from 'node:child_process';
import type { WriteStream } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutSuite } from './environment.ts';
import type { HostNotice, HostOrder, HostReport } from './host.ts';
import { repository } from './run-folder.ts';

const startLimit = 180_000;

/**
 * The Firestore emulator would write down each request at length. Only this variable comes after the options on the
 * command line, which firebase-tools writes.
 */
const lighterJava = '-Dgoogle.cloud_firestore.debug_log_level=WARNING -XX:+UseSerialGC';

export interface HostPlan {
  readonly order: HostOrder;
  readonly folder: string;
  readonly variables: Record<string, string>;
  /** Comes before the PATH of this process. */
  readonly path: readonly string[];
  readonly log: WriteStream;
}

export interface HostProcess {
  /** Rejects with a sentence if the emulators cannot start. */
  readonly ready: Promise<void>;
  readonly ended: Promise<void>;
  readonly accompany: (command: number) => void;
  /** Kills every emulator; what is to be kept has been exported before. */
  end(): Promise<void>;
}

export function startHost(plan: HostPlan): HostProcess {
  const host = fork(
    fileURLToPath(new URL('host.ts', import.meta.url)),
    [JSON.stringify(plan.order)],
    {
      // A group of its own: Ctrl-C reaches the launcher alone, which saves before it ends the group.
      detached: true,
      // Node itself reads these files, and needs no cache in the folder for temporary files.
      execArgv: [],
      cwd: plan.folder,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: environmentOf(plan),
    },
  );
  host.stdout?.pipe(plan.log, { end: false });
  host.stderr?.pipe(plan.log, { end: false });
  // Before the launcher's other work at its exit, which removes the folders they write to.
  process.prependOnceListener('exit', () => killGroup(host));
  const ended = new Promise<void>((resolve) => {
    host.once('exit', () => {
      // A host that was killed leaves its emulators behind, in a group that still bears its number.
      killGroupOf(host);
      resolve();
    });
  });
  return {
    ready: Promise.race([reported(host), tooLate(), ended.then(endedEarly)]),
    ended,
    accompany: (command) => void host.send({ command } satisfies HostNotice),
    end: () => {
      killGroup(host);
      return ended;
    },
  };
}

function environmentOf(plan: HostPlan): NodeJS.ProcessEnv {
  const path = [...plan.path, join(repository, 'node_modules/.bin'), process.env['PATH'] ?? ''];
  return {
    ...withoutSuite(process.env),
    ...plan.variables,
    PATH: path.join(delimiter),
    // Without it the Admin SDK first looks for a server that only Google's own machines have.
    METADATA_SERVER_DETECTION: 'none',
    _JAVA_OPTIONS: lighterJava,
    // The functions are listed through a file, not a port that a suite beside this one may have taken.
    FIREBASE_FUNCTIONS_DISCOVERY_OUTPUT_PATH: 'true',
    NO_COLOR: '1',
  };
}

function reported(host: ChildProcess): Promise<void> {
  return new Promise((resolve, refuse) => {
    host.once('message', (report: HostReport) => {
      if ('ready' in report) resolve();
      else refuse(new Error(report.failed));
    });
  });
}

function tooLate(): Promise<never> {
  return new Promise((_, refuse) => {
    const sentence = `The emulators were not up after ${startLimit / 1000} seconds.`;
    setTimeout(() => refuse(new Error(sentence)), startLimit).unref();
  });
}

function endedEarly(): never {
  throw new Error('The emulators ended while they were starting.');
}

function killGroup(host: ChildProcess): void {
  // Whoever has exited was followed by its group; its number may be another's by now.
  if (host.exitCode === null && host.signalCode === null) killGroupOf(host);
}

/** A negative number names the whole group, emulators and functions included. */
function killGroupOf({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All have ended by themselves.
  }
}
