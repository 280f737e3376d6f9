/** On the running functions: a task that was handed to somebody who can do it no more comes back with the daily run. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TrackName } from '#domain/tracks.ts';
import { askBackLost } from '../../functions/src/reminders/hand-back.ts';
import { newFactor } from '../builders/new-factor.ts';
import { person } from '../builders/person.ts';
import { report } from '../builders/report.ts';
import { session, wall } from '../builders/session.ts';
import { story } from '../builders/story.ts';
import { submission } from '../builders/submission.ts';
import { task } from '../builders/task.ts';
import { historyOf, mailsOf, outcomeAt, putGround, putReadyCase, putSession } from './road.ts';
import { db, endApps, freshId, loadOrganisation, put, read, until } from './suite.ts';
import { withoutTriggers } from './triggers.ts';

const unit = 'sdttg-phong-nghiep-vu-1';
/** Left the agency, and went to do something else. */
const [gone, elsewhere] = [freshId(12), freshId(12)];

beforeAll(async () => {
  await loadOrganisation();
  await put(`people/${gone}`, person({ unit, roles: ['office', 'officer'], active: false }));
  await put(`people/${elsewhere}`, person({ unit, roles: ['observer'] }));
  await until('both are in the roster', async () => {
    const { people = {} } = (await read('directories/roster')) ?? {};
    return [gone, elsewhere].every((uid) => Object.hasOwn(people as object, uid));
  });
});
afterAll(async () => {
  await Promise.all([gone, elsewhere].map((uid) => db.doc(`people/${uid}`).delete()));
  await endApps();
});

interface Handed {
  readonly track: TrackName;
  readonly id: string;
  readonly kind: string;
}

const keyOf = ({ track, id, kind }: Handed): string => `${track}.${id}.1.${kind}`;

/** The document with its one open task, which this person has by name. */
const handed = async (about: Handed, document: object, uid: string): Promise<Handed> => {
  const { track, id, kind } = about;
  const key = keyOf(about);
  await put(`tasks/${key}`, task({ track, subject: id, kind, audience: `uid:${uid}` }));
  await put(`${track}/${id}`, { ...document, tasks: [key] });
  return about;
};

const audienceOf = async (about: Handed): Promise<unknown> =>
  (await read(`tasks/${keyOf(about)}`))?.['audience'];

test('from whom has left or has other duties, on whatever track; asked once, told to those whose it is', async () => {
  const lost: readonly (readonly [Handed, whose: string])[] = [
    [
      await handed(
        { track: 'sessions', id: freshId(20), kind: 'inviteSession' },
        session({ state: 'planned' }),
        gone,
      ),
      'office',
    ],
    [
      await handed(
        { track: 'stories', id: freshId(8), kind: 'writeStory' },
        story({ state: 'drafting' }),
        elsewhere,
      ),
      'editor',
    ],
    [
      await handed(
        { track: 'newFactors', id: freshId(20), kind: 'nurture' },
        newFactor({ state: 'nurturing', ownerUnit: unit }),
        gone,
      ),
      `officer:${unit}`,
    ],
    [
      await handed({ track: 'reports', id: freshId(20), kind: 'report' }, report(), elsewhere),
      'office',
    ],
  ];
  const kept = await handed(
    { track: 'reports', id: freshId(20), kind: 'report' },
    report(),
    'van-phong-2',
  );
  const now = Timestamp.now();
  await askBackLost(db, now);
  await askBackLost(db, now);
  for (const [about, whose] of lost) {
    const { track, id } = about;
    const asked = `${track}/${id}/moves/handBack.${keyOf(about)}.${now.toMillis()}`;
    expect((await outcomeAt(asked)).status, track).toBe('applied');
    expect(await audienceOf(about), track).toBe(whose);
    expect(await historyOf(track, id)).toEqual(['handBack']);
    const { taskBack = [] } = await mailsOf(id);
    expect(taskBack.length, track).toBeGreaterThan(0);
    expect(taskBack, track).not.toContain(gone);
  }
  await askBackLost(db, Timestamp.now());
  for (const [{ track, id }] of lost)
    expect((await db.collection(`${track}/${id}/moves`).get()).size, track).toBe(1);
  expect(await audienceOf(kept)).toBe('uid:van-phong-2');
  expect((await db.collection(`reports/${kept.id}/moves`).get()).size).toBe(0);
});

test('from whom is shut out of a case, of the case and of its proposal, where no event has told', async () => {
  const { id: ground } = await putGround();
  const meeting = await putSession(ground, { state: 'invited' });
  const key = (id: string): string => `nominations.${id}.1.holdSession`;
  const id = await putReadyCase(ground, { state: 'council', session: meeting });
  await db.doc(`nominations/${id}`).update({ tasks: [key(id)] });
  const ofCase: Handed = { track: 'nominations', id, kind: 'holdSession' };
  await put(
    `tasks/${key(id)}`,
    task({ subject: id, kind: 'holdSession', audience: 'uid:van-phong-2' }),
  );
  const proposal: Handed = { track: 'submissions', id: `${id}-1`, kind: 'seekReceipt' };
  await handed(proposal, submission({ state: 'sent', nomination: id }), 'van-phong-2');
  await withoutTriggers(() =>
    put(`nominations/${id}/walls/van-phong-2`, wall({ uid: 'van-phong-2', session: meeting })),
  );
  const now = Timestamp.now();
  await askBackLost(db, now);
  for (const about of [ofCase, proposal]) {
    const asked = `${about.track}/${about.id}/moves/handBack.${keyOf(about)}.${now.toMillis()}`;
    expect((await outcomeAt(asked)).status, about.track).toBe('applied');
    expect(await audienceOf(about), about.track).toBe('office');
    const { taskBack = [] } = await mailsOf(about.id);
    expect(taskBack, about.track).toContain('van-phong-1');
    expect(taskBack, about.track).not.toContain('van-phong-2');
  }
});
