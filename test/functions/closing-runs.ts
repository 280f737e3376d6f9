/** Closings in processes of their own, which may be killed before any write. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** A process that closes the session once it hears "go"; 0 kills it nowhere. */
export const begun = (session: string, killBefore = 0): ChildProcess =>
  fork(fileURLToPath(new URL('./closing.ts', import.meta.url)), [session, String(killBefore)], {
    execArgv: ['--import', 'tsx'],
  });

/** The number of writes it made; null where it was killed. */
export const ended = async (child: ChildProcess): Promise<number | null> => {
  let writes: number | null = null;
  child.on('message', (said) => {
    if (typeof said !== 'number') return;
    writes = said;
    child.send('end');
  });
  const [code, signal] = await once(child, 'exit');
  expect([code, signal]).toEqual(writes === null ? [null, 'SIGKILL'] : [0, null]);
  return writes;
};

export const runIn = async (session: string, killBefore = 0): Promise<number | null> => {
  const child = begun(session, killBefore);
  await once(child, 'message');
  child.send('go');
  return ended(child);
};
