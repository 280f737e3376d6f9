/** A suite's own folder: its configuration, rules and builds, so that suites side by side share nothing. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixedPorts, localConfig } from './local-config.ts';
import { claimPorts, requireFree, type Ports } from './ports.ts';

export const repository = fileURLToPath(new URL('../../', import.meta.url));
export const localFolder = join(repository, '.local');
const runs = join(localFolder, 'run');

export interface RunFolder {
  readonly path: string;
  readonly configPath: string;
  readonly ports: Ports;
}

/** `fixed` are the ports of firebase.json; `free` a block that no other suite has. */
export async function makeRunFolder(which: 'fixed' | 'free'): Promise<RunFolder> {
  mkdirSync(runs, { recursive: true });
  sweepRunFolders();
  const config: unknown = JSON.parse(readFileSync(join(repository, 'firebase.json'), 'utf8'));
  const ports = which === 'free' ? await claimPorts(runs) : fixedPorts(config);
  if (which === 'fixed') await requireFree(ports);
  const path = join(runs, String(ports.hosting));
  mkdirSync(join(path, 'public'), { recursive: true });
  writeFileSync(join(path, 'pid'), String(process.pid));
  for (const file of ['firestore.rules', 'firestore.indexes.json', 'storage.rules']) {
    if (existsSync(join(repository, file))) cpSync(join(repository, file), join(path, file));
  }
  const configPath = join(path, 'firebase.json');
  writeFileSync(configPath, JSON.stringify(localConfig(config, ports), null, 2));
  return { path, configPath, ports };
}

/** Removes what a launcher that was killed together with its emulators left behind. */
function sweepRunFolders(): void {
  for (const name of readdirSync(runs)) {
    const owner = join(runs, name, 'pid');
    if (existsSync(owner) && isAlive(Number(readFileSync(owner, 'utf8')))) continue;
    // A folder without an owner may have been made this second by a suite that starts beside this one.
    if (!existsSync(owner)) continue;
    rmSync(join(runs, name), { recursive: true, force: true });
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}
