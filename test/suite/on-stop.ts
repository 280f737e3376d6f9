/** Tells when the launcher is to end: a signal, or the npm or shell above it gone without one. */
import { parents } from './kill-tree.ts';
import { isAlive } from './run-folder.ts';

const lookEvery = 1_000;
/** The terminal and npm both send the signal of one Ctrl-C. */
const oneKey = 500;

/** Calls `stop` at each signal; the loss of a process above counts as a SIGTERM. */
export function onStop(stop: (signal: NodeJS.Signals) => void): void {
  let last = 0;
  const once = (signal: NodeJS.Signals): void => {
    const since = Date.now() - last;
    last = Date.now();
    if (since > oneKey) stop(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, once);
  // A killed npm passes nothing on, and a shell that gets a SIGTERM dies without passing it on.
  const above = npmAbove();
  const watch = setInterval(() => {
    if (above.every(isAlive)) return;
    clearInterval(watch);
    stop('SIGTERM');
  }, lookEvery);
  watch.unref();
}

function npmAbove(): number[] {
  if (!process.env['npm_lifecycle_event']) return [];
  const shell = process.ppid;
  return [shell, parents().get(shell) ?? shell];
}
