/** Ends a process with all its descendants: a shell that is killed leaves what it started behind. */
import { execFileSync } from 'node:child_process';

export function killTree(root: number, signal: NodeJS.Signals): void {
  killAll(descendants(root, parents()), signal);
}

/** Spares `root` itself. */
export function killBelow(root: number, signal: NodeJS.Signals): void {
  killAll(descendants(root, parents()).slice(1), signal);
}

function killAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended by itself meanwhile.
    }
  }
}

/** `root` and all below it, parents first. */
export function descendants(root: number, parentOf: ReadonlyMap<number, number>): number[] {
  const children = [...parentOf].filter(([, parent]) => parent === root).map(([pid]) => pid);
  return [root, ...children.flatMap((child) => descendants(child, parentOf))];
}

export function parents(): Map<number, number> {
  const table = execFileSync('ps', ['-Ao', 'pid=,ppid='], { encoding: 'utf8' });
  return new Map(
    table
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number))
      .map(([pid = 0, parent = 0]) => [pid, parent] as const),
  );
}
