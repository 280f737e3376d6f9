/** The personal calendar, fetched as a calendar program does: by its address alone. */
import { createHash, randomBytes } from 'node:crypto';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { person } from '../builders/person.ts';
import { session } from '../builders/session.ts';
import { task } from '../builders/task.ts';
import { project, region } from '../suite/environment.ts';
import { today } from './road.ts';
import { db, endApps, freshId, loadOrganisation, put } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

const url = `${process.env['GS_FUNCTIONS_URL']}/${project}/${region}/calendarFeed`;
const fetched = (token: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${url}/lich/${token}.ics`, init);
/** Lines are folded after 75 octets. */
const unfolded = async (answer: Response): Promise<string> =>
  (await answer.text()).replaceAll('\r\n ', '');

const given = async (uid: string): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest('hex');
  await db.doc(`feeds/${uid}`).set({ v: 1, hash, at: Timestamp.now() });
  return token;
};

const somebody = async (roles: ReturnType<typeof person>['roles']): Promise<string> => {
  const uid = freshId(12);
  await put(`people/${uid}`, person({ unit: `don-vi-${uid}`, roles }));
  return uid;
};

const taskOf = async (uid: string): Promise<string> => {
  const subject = freshId(8);
  const code = `GS-2026-${subject.toUpperCase()}`;
  await put(
    `tasks/nominations.${subject}.1.mend`,
    task({ kind: 'mend', subject, code, audience: `uid:${uid}` }),
  );
  return subject;
};

test('shows open tasks by code and step, and no task of a case one is walled from', async () => {
  const uid = await somebody(['officer']);
  const [open, done, walled] = [await taskOf(uid), await taskOf(uid), await taskOf(uid)];
  await db.doc(`tasks/nominations.${done}.1.mend`).update({ state: 'done' });
  await db.doc(`nominations/${walled}/walls/${uid}`).set({ v: 1 });
  const answer = await fetched(await given(uid));
  expect([
    answer.status,
    answer.headers.get('content-type'),
    answer.headers.get('cache-control'),
  ]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-store']);
  const text = await unfolded(answer);
  expect(text.match(/^UID:.*$/gmu)?.map((line) => line.split('@')[0])).toEqual([
    `UID:task-nominations.${open}.1.mend`,
  ]);
  expect(text).toContain(`SUMMARY:Bổ sung hồ sơ được trả lại – GS-2026-${open.toUpperCase()}`);
  expect(text).not.toContain(person().name);
});

test('shows the sessions a member sits in once they are called', async () => {
  const uid = await somebody(['council']);
  const ids = [freshId(12), freshId(12)] as const;
  const day = today();
  await put(`sessions/${ids[0]}`, session({ state: 'invited', members: [uid], day }));
  await put(`sessions/${ids[1]}`, session({ state: 'planned', members: [uid], day }));
  const text = await unfolded(await fetched(await given(uid)));
  expect(ids.map((id) => text.includes(`UID:session-${id}@`))).toEqual([true, false]);
  expect(text).toContain(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`);
});

test('shows the tasks of whom one stands in for, until the day ends, but none of a case one is walled from', async () => {
  const [uid, away] = [await somebody(['officer']), await somebody(['officer'])];
  const [open, walled] = [await taskOf(away), await taskOf(away)];
  await db.doc(`nominations/${walled}/walls/${uid}`).set({ v: 1 });
  const token = await given(uid);
  const shown = async () =>
    [...(await unfolded(await fetched(token))).matchAll(/^UID:task-nominations\.(\w+)\./gmu)].map(
      ([, subject]) => subject,
    );
  const stand = (until: number) =>
    db.doc(`standing/${uid}`).set({
      v: 1,
      people: [away],
      audiences: [`uid:${away}`],
      until: Timestamp.fromMillis(Date.now() + until),
    });
  expect(await shown()).toEqual([]);
  await stand(60_000);
  expect(await shown()).toEqual([open]);
  await stand(-1);
  expect(await shown()).toEqual([]);
});

test('shows at which hour a session begins', async () => {
  const uid = await somebody(['council']);
  const day = today();
  await put(
    `sessions/${freshId(12)}`,
    session({ state: 'invited', members: [uid], day, hour: '14:00' }),
  );
  const text = await unfolded(await fetched(await given(uid)));
  expect(text).toContain(`DTSTART:${day.replaceAll('-', '')}T070000Z`);
});

test('an address that was renewed, revoked or never given opens nothing, nor does that of somebody who left', async () => {
  const uid = await somebody(['officer']);
  const first = await given(uid);
  const second = await given(uid);
  // One after another: for requests at once the emulator starts a process each.
  const statuses = async (): Promise<number[]> => {
    const found: number[] = [];
    for (const one of [first, second, 'A'.repeat(43), '../x'])
      found.push((await fetched(one)).status);
    return found;
  };
  expect(await statuses()).toEqual([404, 200, 404, 404]);
  await db.doc(`people/${uid}`).update({ active: false });
  expect(await statuses()).toEqual([404, 404, 404, 404]);
  await db.doc(`people/${uid}`).update({ active: true });
  await db.doc(`feeds/${uid}`).delete();
  expect(await statuses()).toEqual([404, 404, 404, 404]);
  expect((await fetched(second, { method: 'POST' })).status).toBe(405);
});
