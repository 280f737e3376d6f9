/** A start that cannot succeed says why in one sentence, quickly, and leaves nothing behind: no process, no folder, no data. */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { descendants, parents } from '../suite/kill-tree.ts';
import { fixedPorts } from '../suite/local-config.ts';
import { repository } from '../suite/run-folder.ts';
import { hasEnded, isRunning, runFoldersOf, until } from './launched.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gs-half-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Failed {
  readonly code: number | null;
  /** All it wrote, but for the line that says what it begins with. */
  readonly said: readonly string[];
  /** Every process it ever had. */
  readonly seen: readonly number[];
  readonly folders: readonly string[];
}

/** Runs `npm start`'s launcher to its end. */
async function failing(variables: NodeJS.ProcessEnv): Promise<Failed> {
  const launcher = spawn(process.execPath, ['--import', 'tsx', 'test/suite/start.ts'], {
    cwd: repository,
    env: {
      ...process.env,
      GS_DATA: join(folder, 'data'),
      GS_PORTS: 'free',
      SUITE_ONLY: 'firestore',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [launcher.stdout, launcher.stderr]) {
    stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  }
  // What it wrote last may be read after its end has been told.
  let isRead = false;
  launcher.once('close', () => (isRead = true));
  const seen = new Set<number>();
  await until(() => {
    for (const pid of descendants(launcher.pid ?? 0, parents())) seen.add(pid);
    return hasEnded(launcher);
  });
  await until(() => isRead && ![...seen].some(isRunning), 10_000);
  const said = text
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('Building'));
  return { code: launcher.exitCode, said, seen: [...seen], folders: runFoldersOf(launcher) };
}

/** What every failed start has in common. */
const leavesNothing = ({ code, seen, folders }: Failed): void => {
  expect(code).toBe(1);
  expect(seen.filter(isRunning)).toEqual([]);
  expect(folders).toEqual([]);
};

/** A machine on which nothing but `ps` is installed, which the launcher asks for the processes above it. */
const bareMachine = (): string => {
  const path = join(folder, 'bin');
  mkdirSync(path);
  symlinkSync(['/bin/ps', '/usr/bin/ps'].find(existsSync) ?? '', join(path, 'ps'));
  return path;
};

test('a taken port is named', async () => {
  const config: unknown = JSON.parse(readFileSync(join(repository, 'firebase.json'), 'utf8'));
  const { hosting } = fixedPorts(config);
  const server = createServer();
  // Where somebody listens there already, that is what this test is about.
  await new Promise<void>((done) => {
    server.once('error', () => done());
    server.listen(hosting, '127.0.0.1', done);
  });
  const failed = await failing({ GS_PORTS: '' });
  server.close();
  expect(failed.said).toEqual([
    `Port ${hosting} is taken and the website (hosting) wants it: stop the program that listens there (perhaps another "npm start").`,
  ]);
  leavesNothing(failed);
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

test('a missing Java is asked for', async () => {
  const failed = await failing({ PATH: bareMachine(), JAVA_HOME: '', GS_JAVA_FOLDERS: folder });
  expect(failed.said).toEqual([
    'The emulators need Java 21 or newer, and none was found: install one, or set JAVA_HOME to it.',
  ]);
  leavesNothing(failed);
});

test('an emulator that is nowhere to be had is named with the package that brings it', async () => {
  const failed = await failing({
    PATH: bareMachine(),
    FIREBASE_EMULATORS_PATH: folder,
    FIRESTORE_EMULATOR_BINARY_PATH: '',
    // Nobody answers there: a machine without a network.
    NODE_USE_ENV_PROXY: '1',
    HTTPS_PROXY: 'http://127.0.0.1:9',
  });
  expect(failed.said).toEqual([
    'The firestore emulator could not be downloaded, and the Google Cloud CLI does not have it: install the package google-cloud-cli-firestore-emulator (or: gcloud components install firestore-emulator).',
  ]);
  leavesNothing(failed);
});

test('an emulator that a variable names and that is not there is named', async () => {
  const path = join(folder, 'nothing.jar');
  const failed = await failing({ FIRESTORE_EMULATOR_BINARY_PATH: path });
  expect(failed.said).toEqual([
    `FIRESTORE_EMULATOR_BINARY_PATH names ${path}, where there is nothing: name the emulator, or unset the variable.`,
  ]);
  leavesNothing(failed);
});

test('emulators that end while they start take everything with them, and the kept copy stays', async () => {
  const copy = join(folder, 'data/saved-2026-11-23T08-01-00-000Z');
  mkdirSync(copy, { recursive: true });
  const torn = JSON.stringify({
    version: '1',
    firestore: { version: '1', path: 'torn', metadata_file: 'torn/torn.overall_export_metadata' },
  });
  writeFileSync(join(copy, 'firebase-export-metadata.json'), torn);
  const failed = await failing({});
  expect(failed.said[0]).toBe('The emulators ended while they were starting.');
  expect(failed.seen.length).toBeGreaterThan(1);
  leavesNothing(failed);
  expect(readFileSync(join(copy, 'firebase-export-metadata.json'), 'utf8')).toBe(torn);
});
