/** Starts and ends the local suite; `npm start` and `npm run suite` differ only in what they do between. */
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildParts } from './build-parts.ts';
import { project, suiteVariables, type Service } from './environment.ts';
import { startHost, type HostProcess } from './host-process.ts';
import { findJava } from './java.ts';
import { findPrograms } from './programs.ts';
import { localFolder, makeRunFolder, type RunFolder } from './run-folder.ts';

const linesOfLog = 40;
const keepLogs = 24 * 60 * 60_000;

export interface Wanted {
  readonly ports: 'fixed' | 'free';
  readonly services: readonly Service[];
  readonly showPage: boolean;
  /** A folder that an export wrote. */
  readonly importFrom?: string;
  /** Where the functions deliver mails; without it every mail waits. */
  readonly smtp?: string;
}

/** A running suite. Its emulators end with this process, however it ends. */
export interface Suite {
  readonly variables: Record<string, string>;
  readonly run: RunFolder;
  readonly logFile: string;
  /** Resolves to a sentence once the emulators have ended by themselves, which they never should. */
  readonly lost: Promise<string>;
  /** The process `command` is to end with the emulators, also if this process is killed. */
  accompany(command: number): void;
  stop(): Promise<void>;
}

/** Ready when every emulator answers and every function is loaded; throws a sentence otherwise. */
export async function startSuite(wanted: Wanted): Promise<Suite> {
  const java = needsJava(wanted) ? [join(findJava().home, 'bin')] : [];
  const run = await makeRunFolder(wanted.ports);
  // Short, for sockets are made in it and a socket's path may have little over 100 letters.
  const temporary = mkdtempSync(join(tmpdir(), 'gs-'));
  const clean = (): void => removeAll([run.path, temporary]);
  process.once('exit', clean);
  const [programs] = await Promise.all([
    findPrograms(wanted.services, run.path),
    buildParts(run, wanted.services),
  ]);
  const logFile = logFileOf(run);
  const host = startHost({
    order: {
      project,
      configPath: run.configPath,
      folders: [run.path, temporary],
      only: wanted.services,
      showPage: wanted.showPage,
      ...(wanted.importFrom ? { importFrom: wanted.importFrom } : {}),
    },
    folder: run.path,
    variables: { ...programs, ...mailVariables(wanted, run), TMPDIR: temporary },
    path: java,
    log: createWriteStream(logFile),
  });
  await readyOrEnded(host, logFile);
  return {
    variables: suiteVariables(run.ports, wanted.services),
    run,
    logFile,
    lost: host.ended.then(() => `The emulators ended by themselves. ${endOf(logFile)}`),
    accompany: host.accompany,
    stop: async () => {
      await host.end();
      clean();
    },
  };
}

/** The links in a mail lead to the pages of this very suite. */
function mailVariables({ smtp, services }: Wanted, run: RunFolder): Record<string, string> {
  const { GS_HOSTING_URL } = suiteVariables(run.ports, services);
  if (smtp === undefined) return {};
  return { GS_SMTP_URL: smtp, ...(GS_HOSTING_URL === undefined ? {} : { GS_HOSTING_URL }) };
}

function needsJava({ services }: Wanted): boolean {
  return services.includes('firestore') || services.includes('pubsub');
}

async function readyOrEnded(host: HostProcess, logFile: string): Promise<void> {
  try {
    await host.ready;
  } catch (problem) {
    await host.end();
    const sentence = problem instanceof Error ? problem.message : String(problem);
    throw new Error(`${sentence}\n${endOf(logFile)}`, { cause: problem });
  }
}

/** What was killed a moment ago may still write a last file; what cannot be removed is left to the system. */
function removeAll(folders: readonly string[]): void {
  for (const folder of folders) {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch (problem) {
      console.error(`A temporary folder is left behind: ${String(problem)}`);
    }
  }
}

function logFileOf(run: RunFolder): string {
  const folder = join(localFolder, 'log');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const age = Date.now() - statSync(join(folder, name)).mtimeMs;
    if (age > keepLogs) rmSync(join(folder, name), { force: true });
  }
  return join(folder, `suite-${run.ports.hosting}.log`);
}

function endOf(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-linesOfLog);
  return `The end of ${logFile}:\n${lines.join('\n')}`;
}
