/** What is typed while `npm start` runs is there the next time, and no way of ending it destroys the last good copy. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { project } from '../suite/environment.ts';
import {
  complete,
  hasEnded,
  isRunning,
  runFoldersOf,
  start,
  until,
  type Launched,
} from './launched.ts';

let folder: string;
let data: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gs-start-'));
  data = join(folder, 'data');
});
afterAll(() => rmSync(folder, { recursive: true }));

const Configuration = z.object({
  emulators: z.object({ firestore: z.object({ port: z.number() }) }),
});

/** The address of one document, with the rights of the emulator's owner. */
const notes = ({ launcher }: Launched, id: string): Parameters<typeof fetch> => {
  const [run = ''] = runFoldersOf(launcher);
  const { emulators } = Configuration.parse(
    JSON.parse(readFileSync(join(run, 'firebase.json'), 'utf8')),
  );
  return [
    `http://127.0.0.1:${emulators.firestore.port}/v1/projects/${project}/databases/(default)/documents/notes/${id}`,
    { headers: { authorization: 'Bearer owner' } },
  ];
};
const write = async (launched: Launched, id: string): Promise<void> => {
  const [address, owner] = notes(launched, id);
  const fields = { text: { stringValue: id } };
  const answer = await fetch(address, {
    ...owner,
    method: 'PATCH',
    body: JSON.stringify({ fields }),
  });
  expect(answer.status).toBe(200);
};
const isThere = async (launched: Launched, id: string): Promise<boolean> =>
  (await fetch(...notes(launched, id))).status === 200;

const ended = ({ launcher, all }: Launched): Promise<void> =>
  until(() => hasEnded(launcher) && !all.some(isRunning));

test('what was written is there after Ctrl-C and another start', async () => {
  const first = await start(data);
  await write(first, 'before');
  first.launcher.kill('SIGINT');
  await ended(first);
  expect(first.launcher.exitCode).toBe(0);

  const second = await start(data);
  expect(await isThere(second, 'before')).toBe(true);
  expect(await isThere(second, 'never-written')).toBe(false);
  second.launcher.kill('SIGTERM');
  await ended(second);
  expect(second.launcher.exitCode).toBe(0);
});

test('a second Ctrl-C while it saves keeps the copy before', async () => {
  const copies = complete(data);
  const launched = await start(data);
  launched.launcher.kill('SIGINT');
  await until(() => launched.output().includes('Saving'));
  await new Promise((later) => setTimeout(later, 600));
  launched.launcher.kill('SIGINT');
  await ended(launched);
  expect(launched.all.filter(isRunning)).toEqual([]);
  expect(complete(data)).toContain(copies.at(-1));
});

test('a kill leaves no process, and the copy before, with what was in it', async () => {
  const killed = await start(data);
  expect(await isThere(killed, 'before')).toBe(true);
  const copies = complete(data);
  killed.launcher.kill('SIGKILL');
  await ended(killed);
  expect(killed.all.filter(isRunning)).toEqual([]);
  expect(complete(data)).toEqual(copies);

  const next = await start(data);
  expect(await isThere(next, 'before')).toBe(true);
  next.launcher.kill('SIGHUP');
  await ended(next);
  expect(next.launcher.exitCode).toBe(0);
  expect(existsSync(data)).toBe(true);
});
