/**
 * The process that holds the emulators. It leads a process group with every emulator in it, and ends the
 * whole group as soon as the launcher's channel closes, so nothing outlives a launcher that was killed.
 */
import childProcess, { type SpawnOptions } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { killBelow, killTree } from './kill-tree.ts';
import { isCached } from './programs.ts';
import { refuseStorageClients } from './storage-rules.ts';

export interface HostOrder {
  readonly project: string;
  readonly configPath: string;
  /** Removed when the group ends before the launcher could do so. */
  readonly folders: readonly string[];
  readonly only: readonly string[];
  readonly showPage: boolean;
  /** A folder that an export wrote. */
  readonly importFrom?: string;
}
export type HostReport = { readonly ready: true } | { readonly failed: string };
/** The launcher names the command it runs, so that it ends together with the emulators. */
export interface HostNotice {
  readonly command: number;
}

const require = createRequire(import.meta.url);
const order = JSON.parse(process.argv[2] ?? '') as HostOrder;
const commands = new Set<number>();

process.on('message', ({ command }: HostNotice) => commands.add(command));
process.on('disconnect', endEverything);
process.on('SIGTERM', endEverything);
process.on('SIGINT', () => undefined);
keepChildrenInGroup();
try {
  await startEmulators();
  process.send?.({ ready: true } satisfies HostReport);
} catch (problem) {
  const failed = problem instanceof Error ? problem.message : String(problem);
  process.send?.({ failed } satisfies HostReport);
}

/** Runs the start as a command of firebase-tools, which reads the configuration into its options. */
async function startEmulators(): Promise<void> {
  const { Command } = require('firebase-tools/lib/command');
  const { startAll } = require('firebase-tools/lib/emulator/controller');
  const { beforeEmulatorCommand } = require('firebase-tools/lib/emulator/commandUtils');
  logAsTheProgramDoes();
  refuseStorageClients();
  const showPage = order.showPage && isCached('ui');
  const start = new Command('suite')
    .before(beforeEmulatorCommand)
    .action((options: unknown) => startAll(options, showPage, true));
  await start.runner()({
    project: order.project,
    config: order.configPath,
    only: order.only.join(','),
    import: order.importFrom,
    nonInteractive: true,
  });
}

/** As a module firebase-tools is silent; under this variable it writes what its program writes, functions' logs included. */
function logAsTheProgramDoes(): void {
  process.env['IS_FIREBASE_CLI'] = 'true';
  require('firebase-tools/lib/logger').useConsoleLoggers();
  delete process.env['IS_FIREBASE_CLI'];
}

/** firebase-tools gives each emulator a group of its own, which a kill of this group would miss. */
function keepChildrenInGroup(): void {
  const { spawn } = childProcess;
  const inGroup = (program: string, given: readonly string[], options: SpawnOptions = {}) =>
    spawn(program, given, { ...options, detached: false });
  childProcess.spawn = inGroup as typeof spawn;
}

/** The emulators go first, for they write into the folders; whatever fails on the way, the group ends. */
function endEverything(): void {
  try {
    for (const command of commands) killTree(command, 'SIGKILL');
    killBelow(process.pid, 'SIGKILL');
    for (const folder of order.folders) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  } finally {
    process.kill(-process.pid, 'SIGKILL');
  }
}
