/** The benchmark's own suite: the real one on free ports, with the baselines beside it: an empty trigger, a page that never changes. */
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildParts } from '../suite/build-parts.ts';
import { project, suiteVariables, type Service } from '../suite/environment.ts';
import { startHost } from '../suite/host-process.ts';
import { findJava } from '../suite/java.ts';
import { findPrograms } from '../suite/programs.ts';
import { handWritten, handWrittenAddress } from './read-profile.ts';
import { localFolder, makeRunFolder, type RunFolder } from '../suite/run-folder.ts';

/** Ready once every function is loaded; this process then has the suite's variables. Resolves to what stops it. */
export async function startBenchSuite(services: readonly Service[]): Promise<() => Promise<void>> {
  const run = await makeRunFolder('free');
  const temporary = mkdtempSync(join(tmpdir(), 'gs-'));
  openEmptyRequests(join(run.path, 'firestore.rules'));
  const folders = [run.path, temporary];
  const clean = (): void =>
    folders.forEach((path) => rmSync(path, { recursive: true, force: true, maxRetries: 5 }));
  process.once('exit', clean);
  const [programs] = await Promise.all([
    findPrograms(services, run.path),
    buildParts(run, services),
    services.includes('functions') ? addBaselines(run) : null,
  ]);
  mkdirSync(join(localFolder, 'log'), { recursive: true });
  const logFile = join(localFolder, 'log', `bench-${run.ports.hosting}.log`);
  const host = startHost({
    order: { project, configPath: run.configPath, folders, only: services, showPage: false },
    folder: run.path,
    variables: { ...programs, TMPDIR: temporary },
    path: [join(findJava().home, 'bin')],
    log: createWriteStream(logFile),
  });
  const stop = async (): Promise<void> => {
    await host.end();
    clean();
  };
  try {
    await host.ready;
  } catch (problem) {
    await stop();
    throw new Error(`The suite did not start; see ${logFile}.`, { cause: problem });
  }
  Object.assign(process.env, suiteVariables(run.ports, services));
  return stop;
}

/** A codebase of its own, so that it never shares a process or a bundle with what is deployed. */
async function addBaselines(run: RunFolder): Promise<void> {
  const into = join(run.path, 'functions/empty');
  await build({
    entryPoints: [join(dirname(fileURLToPath(import.meta.url)), 'empty/index.ts')],
    outfile: join(into, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    define: { 'import.meta.dirname': '__dirname' },
    logLevel: 'warning',
  });
  const dependencies = { 'firebase-admin': '*', 'firebase-functions': '*' };
  const described = { name: 'empty', main: 'index.js', engines: { node: '24' }, dependencies };
  writeFileSync(join(into, 'package.json'), JSON.stringify(described));
  writeFileSync(join(into, 'page.html'), handWritten);
  const config = JSON.parse(readFileSync(run.configPath, 'utf8')) as {
    functions: object[];
    hosting: { rewrites: object[] };
  };
  config.functions.push({ codebase: 'empty', source: 'functions/empty', runtime: 'nodejs24' });
  const page = { functionId: 'constantPage', region: 'asia-southeast1' };
  config.hosting.rewrites.unshift({ source: handWrittenAddress, function: page });
  writeFileSync(run.configPath, JSON.stringify(config));
}

/** Anybody may write what plain writes are measured by, trigger or none, in this suite's copy of the rules only. */
function openEmptyRequests(file: string): void {
  const rules = readFileSync(file, 'utf8');
  const documents = 'match /databases/{database}/documents {';
  if (!rules.includes(documents)) throw new Error(`${file} has no line "${documents}".`);
  const opened = `${documents}\n    match /empty/{id}/requests/{requestId} { allow get, create: if request.auth != null; }`;
  writeFileSync(file, rules.replace(documents, opened));
}
