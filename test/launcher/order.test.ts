/** Where emulators and Java are looked for, and what comes first. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { repository } from '../suite/run-folder.ts';

const require = createRequire(import.meta.url);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gs-order-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (...path: string[]): string => {
  const made = join(folder, ...path);
  mkdirSync(dirname(made), { recursive: true });
  writeFileSync(made, '');
  chmodSync(made, 0o755);
  return made;
};

/** What a fresh process finds: both firebase-tools and the launcher read their surroundings as they begin. */
const found = (code: string, variables: NodeJS.ProcessEnv): unknown => {
  const script = `const { findPrograms } = await import('./test/suite/programs.ts');
const { findJava } = await import('./test/suite/java.ts');
console.log('found ' + JSON.stringify(${code}));`;
  const written = execFileSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', script],
    {
      cwd: repository,
      encoding: 'utf8',
      env: {
        HOME: folder,
        PATH: join(folder, 'bin'),
        FIREBASE_EMULATORS_PATH: join(folder, 'cache'),
        NODE_USE_ENV_PROXY: '1',
        // Nobody answers there: a machine without a network.
        HTTPS_PROXY: 'http://127.0.0.1:9',
        ...variables,
      },
    },
  );
  return JSON.parse(/^found (.*)$/mu.exec(written)?.[1] ?? 'null');
};
const firestore = (variables: NodeJS.ProcessEnv = {}): unknown =>
  found(`await findPrograms(['firestore'], ${JSON.stringify(folder)})`, variables);

/** What firebase-tools would keep after a download. */
const downloaded = (): string => {
  const tools = require('firebase-tools/lib/emulator/downloadableEmulators') as {
    getDownloadDetails(name: string): { downloadPath: string };
  };
  return file('cache', basename(tools.getDownloadDetails('firestore').downloadPath));
};
const ofGoogle = (): void => {
  file('sdk/bin/gcloud');
  file('sdk/platform/cloud-firestore-emulator/cloud-firestore-emulator.jar');
  mkdirSync(join(folder, 'bin'));
  symlinkSync(join(folder, 'sdk/bin/gcloud'), join(folder, 'bin/gcloud'));
};

test('an emulator that a variable names comes first, then what firebase-tools has, then the Google Cloud CLI', () => {
  ofGoogle();
  expect(firestore()).toEqual({
    FIRESTORE_EMULATOR_BINARY_PATH: join(folder, 'firestore.jar'),
  });
  // firebase-tools finds both by itself: nothing is put in their place.
  downloaded();
  expect(firestore()).toEqual({});
  rmSync(join(folder, 'cache'), { recursive: true });
  expect(firestore({ FIRESTORE_EMULATOR_BINARY_PATH: file('own.jar') })).toEqual({});
});

const java = (version: string, ...path: string[]): string => {
  const program = file(...path, 'bin/java');
  writeFileSync(join(folder, ...path, 'release'), `JAVA_VERSION="${version}"\n`);
  return dirname(program);
};

test('JAVA_HOME, the PATH and the folder of the system are all looked at, and the newest is taken', () => {
  java('25.0.1', 'jvm/temurin-25');
  const onPath = java('1.8.0_402', 'eight');
  java('21.0.2', 'home');
  const surroundings = {
    JAVA_HOME: join(folder, 'home'),
    PATH: [join(folder, 'empty'), onPath].join(delimiter),
    GS_JAVA_FOLDERS: join(folder, 'jvm'),
  };
  const newest = (variables: NodeJS.ProcessEnv): unknown => found('findJava()', variables);
  expect(newest(surroundings)).toEqual({ home: join(folder, 'jvm/temurin-25'), version: 25 });
  rmSync(join(folder, 'jvm'), { recursive: true });
  expect(newest(surroundings)).toEqual({ home: join(folder, 'home'), version: 21 });
  java('22', 'eight');
  expect(newest(surroundings)).toEqual({ home: join(folder, 'eight'), version: 22 });
});
