/** Finds the emulators that are programs of their own: as firebase-tools has them, else as the Google Cloud CLI has them. */
import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { writeManifestJar } from './manifest-jar.ts';

const require = createRequire(import.meta.url);

interface Details {
  readonly downloadPath: string;
  readonly binaryPath?: string;
  readonly opts: { readonly remoteUrl: string };
}
interface Downloadable {
  getDownloadDetails(name: string): Details;
}
interface Download {
  downloadEmulator(name: string): Promise<void>;
}

const reachable = 2_000;
const downloadLimit = 180_000;

/**
 * The variables under which firebase-tools finds each program, or a throw that says what to install.
 * firebase-tools reads them as it loads, so the process that starts the emulators must have them from the outset.
 */
export async function findPrograms(
  services: readonly string[],
  folder: string,
): Promise<Record<string, string>> {
  const names = (['firestore', 'pubsub'] as const).filter((name) => services.includes(name));
  const found = await Promise.all(names.map((name) => findProgram(name, folder)));
  return Object.assign({}, ...found) as Record<string, string>;
}

/** Whether firebase-tools already holds the program; the emulator page is shown only then. */
export function isCached(name: string): boolean {
  const tools: Downloadable = require('firebase-tools/lib/emulator/downloadableEmulators');
  const details = tools.getDownloadDetails(name);
  return existsSync(details.binaryPath ?? details.downloadPath);
}

async function findProgram(
  name: keyof typeof fallbacks,
  folder: string,
): Promise<Record<string, string>> {
  const variable = `${name.toUpperCase()}_EMULATOR_BINARY_PATH`;
  const named = process.env[variable];
  if (named) return existing(variable, named);
  if (isCached(name) || (await isDownloaded(name))) return {};
  const { component, file, use } = fallbacks[name];
  const path = join(gcloudRoot(), file);
  if (!existsSync(path)) {
    throw new Error(
      `The ${name} emulator could not be downloaded, and the Google Cloud CLI does not have it: install the package google-cloud-cli-${component} (or: gcloud components install ${component}).`,
    );
  }
  return { [variable]: use(path, folder) };
}

/** firebase-tools reads the variable by itself; of a wrong one it would tell only an error of the file system. */
function existing(variable: string, path: string): Record<string, string> {
  if (existsSync(path)) return {};
  throw new Error(
    `${variable} names ${path}, where there is nothing: name the emulator, or unset the variable.`,
  );
}

async function isDownloaded(name: string): Promise<boolean> {
  const tools: Downloadable = require('firebase-tools/lib/emulator/downloadableEmulators');
  const { remoteUrl } = tools.getDownloadDetails(name).opts;
  try {
    const signal = AbortSignal.timeout(reachable);
    if (!(await fetch(remoteUrl, { method: 'HEAD', signal })).ok) return false;
    console.log(`Downloading the ${name} emulator…`);
    const download: Download = require('firebase-tools/lib/emulator/download');
    const late = new Promise<never>((_, refuse) => {
      setTimeout(() => refuse(new Error('too slow')), downloadLimit).unref();
    });
    await Promise.race([download.downloadEmulator(name), late]);
    return isCached(name);
  } catch {
    return false; // No way to the download: what the machine has comes next.
  }
}

const fallbacks = {
  firestore: {
    component: 'firestore-emulator',
    file: 'platform/cloud-firestore-emulator/cloud-firestore-emulator.jar',
    // The CLI's jar names no main class, so `java -jar` refuses it: start it through one that does.
    use: (path: string, folder: string) => {
      const jar = join(folder, 'firestore.jar');
      writeManifestJar(jar, 'com.google.cloud.datastore.emulator.firestore.CloudFirestore', path);
      return jar;
    },
  },
  pubsub: {
    component: 'pubsub-emulator',
    file: 'platform/pubsub-emulator/bin/cloud-pubsub-emulator',
    use: (path: string) => path,
  },
} as const;

/** The folder of the Google Cloud CLI, or '' without one. Asking gcloud takes seconds, so its link is read first. */
function gcloudRoot(): string {
  const program = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'gcloud'))
    .find((file) => existsSync(file));
  if (!program) return '';
  const root = resolve(dirname(realpathSync(program)), '..');
  if (existsSync(join(root, 'platform'))) return root;
  const asked = execFileSync(program, ['info', '--format=value(installation.sdk_root)']);
  return asked.toString().trim();
}
