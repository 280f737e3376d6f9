/** What tests of closing share: documents laid under it, and closings in processes of their own, which may be killed before any write. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { expect } from 'vitest';
import { stored } from '../builders/instant.ts';
import { baseDocuments } from '../suite/data/base.ts';

type Lay = (documents: Readonly<Record<string, object>>) => Promise<void>;

/** Writes documents by their paths, all or none. */
export const layingIn =
  (db: Firestore): Lay =>
  async (documents) => {
    const batch = db.batch();
    for (const [path, data] of Object.entries(documents))
      batch.set(
        db.doc(path),
        stored({ ...data }, (millis) => Timestamp.fromMillis(millis)),
      );
    await batch.commit();
  };

/** What an installation begins with: more than one batch holds. */
export const layBase = async (db: Firestore): Promise<void> => {
  const lay = layingIn(db);
  const base = Object.entries(baseDocuments());
  for (let from = 0; from < base.length; from += 200)
    await lay(Object.fromEntries(base.slice(from, from + 200)));
};

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
