/**
 * Keeps the data of `npm start` between runs. A copy counts once its folder is called `saved-…`, which a
 * rename does in one step after the last byte is written; whatever breaks off before leaves the older copy.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const kept = 2;

/** The newest complete copy. */
export function lastSaved(folder: string): string | undefined {
  const newest = saved(folder).at(-1);
  return newest && join(folder, newest);
}

/**
 * Has `write` fill a new folder and makes it the newest copy; older ones than the one before it go.
 * `now` must not lie before that of an earlier copy.
 */
export async function saveData(
  folder: string,
  now: Date,
  write: (into: string) => Promise<void>,
): Promise<void> {
  const stamp = now.toISOString().replaceAll(/[:.]/g, '-');
  const unfinished = join(folder, `unfinished-${stamp}`);
  mkdirSync(unfinished, { recursive: true });
  await write(unfinished);
  renameSync(unfinished, join(folder, `saved-${stamp}`));
  for (const name of saved(folder).slice(0, -kept)) remove(folder, name);
}

/** Removes copies that broke off. Only for a start that has the folder to itself. */
export function removeUnfinished(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name.startsWith('unfinished-')) remove(folder, name);
  }
}

function saved(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith('saved-'))
    .toSorted();
}

function remove(folder: string, name: string): void {
  rmSync(join(folder, name), { recursive: true, force: true });
}
