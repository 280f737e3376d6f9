/** Finds a Java that the emulators accept; the one on the PATH is often an older one. */
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

export interface Java {
  readonly home: string;
  readonly version: number;
}

/** What firebase-tools asks of the Firestore emulator's Java. */
export const oldestJava = 21;

const systemFolders = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines', '/opt/java'];

/** Where systems keep their Javas; tests name other folders, to be on a machine that has none. */
const foldersOfJavas = (): readonly string[] =>
  process.env['GS_JAVA_FOLDERS']?.split(delimiter) ?? systemFolders;

export function findJava(): Java {
  return newestJava([...new Set(javaHomes())].flatMap(readJava));
}

/** Throws a sentence for the developer if none is new enough. */
export function newestJava(found: readonly Java[]): Java {
  const newest = found.toSorted((a, b) => b.version - a.version)[0];
  if (newest && newest.version >= oldestJava) return newest;
  const seen = newest ? `the newest found is Java ${newest.version}` : 'none was found';
  throw new Error(
    `The emulators need Java ${oldestJava} or newer, and ${seen}: install one, or set JAVA_HOME to it.`,
  );
}

/** Reads a home's `release` file, which costs nothing, where asking the program takes a second. */
export function readJava(home: string): Java[] {
  const release = join(home, 'release');
  if (!existsSync(release) || !existsSync(join(home, 'bin', 'java'))) return [];
  const version = /^JAVA_VERSION="(?:1\.)?(\d+)/m.exec(readFileSync(release, 'utf8'))?.[1];
  return version ? [{ home, version: Number(version) }] : [];
}

function javaHomes(): string[] {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'java'))
    .filter((file) => existsSync(file))
    .map((file) => dirname(dirname(realpathSync(file))));
  const installed = foldersOfJavas()
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => realpathSync(join(folder, name))))
    .flatMap((home) => [home, join(home, 'Contents', 'Home')]);
  return [process.env['JAVA_HOME'] ?? '', ...onPath, ...installed].filter(Boolean);
}
