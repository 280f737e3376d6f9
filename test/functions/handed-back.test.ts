/** On the running functions: a task that was handed to somebody who can do it no more comes back as soon as that is so. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { directories } from '#domain/organisation.ts';
import type { Person } from '#domain/person.ts';
import type { TrackName } from '#domain/tracks.ts';
import { askBack, borneBy } from '../../functions/src/reminders/hand-back.ts';
import { newFactor } from '../builders/new-factor.ts';
import { person } from '../builders/person.ts';
import { report } from '../builders/report.ts';
import { session, wall } from '../builders/session.ts';
import { story } from '../builders/story.ts';
import { submission } from '../builders/submission.ts';
import { task } from '../builders/task.ts';
import {
  historyOf,
  mailsOf,
  moved,
  outcomeAt,
  putGround,
  putReadyCase,
  putSession,
} from './road.ts';
import { db, endApps, freshId, loadOrganisation, put, read, until } from './suite.ts';
import { deliverUpdated, withoutTriggers } from './triggers.ts';

const unit = 'sdttg-phong-nghiep-vu-1';
const made: string[] = [];

beforeAll(loadOrganisation);
afterAll(async () => {
  await Promise.all(made.map((uid) => db.doc(`people/${uid}`).delete()));
  await endApps();
});

const unheardOf = (): string => {
  const uid = freshId(12);
  made.push(uid);
  return uid;
};

/** A colleague whom the roster knows. */
const colleague = async (given: Partial<Person>): Promise<string> => {
  const uid = unheardOf();
  await put(`people/${uid}`, person({ unit, ...given }));
  await until(`${uid} is in the roster`, async () => {
    const { people = {} } = (await read('directories/roster')) ?? {};
    return Object.hasOwn(people as object, uid);
  });
  return uid;
};

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

const handedReport = (uid: string): Promise<Handed> =>
  handed({ track: 'reports', id: freshId(20), kind: 'report' }, report(), uid);

const audienceOf = async (about: Handed): Promise<unknown> =>
  (await read(`tasks/${keyOf(about)}`))?.['audience'];

const movesOf = async ({ track, id }: Handed): Promise<number> =>
  (await db.collection(`${track}/${id}/moves`).get()).size;

/** The event of a person's change comes once more; the function looks at what stands by now. */
const tellAgain = (uid: string): Promise<void> =>
  deliverUpdated('personChanged', `people/${uid}`, { name: 'Tên cũ' }, { name: 'Tên mới' });

test(
  'from whom leaves or gets other duties at once, on whatever track, and though a moment ago it was handed to them; told to those whose it is',
  { timeout: 180_000 },
  async () => {
    const gone = await colleague({ roles: ['office', 'officer'] });
    const elsewhere = await colleague({ roles: ['office', 'editor'] });
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
      [await handedReport(elsewhere), 'office'],
    ];
    // Whoever answers moves has just read the roster with both of them in it, and keeps it for half a minute.
    const given = await handedReport('van-phong-2');
    const input = { task: keyOf(given), to: gone, reason: 'Người cũ nghỉ phép' };
    const assign = { track: 'reports', id: given.id, move: 'assign', by: 'van-phong-1' } as const;
    await until('the move that hands it on', async () => {
      const { status } = await moved({ ...assign, input });
      return status === 'applied';
    });
    await put(`people/${gone}`, person({ unit, roles: ['office', 'officer'], active: false }));
    await put(`people/${elsewhere}`, person({ unit, roles: ['observer'] }));
    for (const [about, whose] of [...lost, [given, 'office'] as const]) {
      const { track, id } = about;
      await expect.poll(() => audienceOf(about), { timeout: 60_000, message: track }).toBe(whose);
      expect((await historyOf(track, id)).at(-1)).toBe('handBack');
      const { taskBack = [] } = await mailsOf(id);
      expect(taskBack.length, track).toBeGreaterThan(0);
      expect(taskBack, track).not.toContain(gone);
    }
    await Promise.all([tellAgain(gone), tellAgain(elsewhere)]);
    for (const [{ track, id }] of lost) expect(await historyOf(track, id)).toEqual(['handBack']);
  },
);

test('asked once though the event comes twice, and not at all where it comes late and they are back', async () => {
  const uid = unheardOf();
  const document = person({ unit, roles: ['office'] });
  await withoutTriggers(async () => {
    await put(`people/${uid}`, { ...document, active: false });
    await put(`people/${uid}`, document);
  });
  const about = await handedReport(uid);
  await tellAgain(uid);
  expect([await movesOf(about), await audienceOf(about)]).toEqual([0, `uid:${uid}`]);
  await withoutTriggers(() => put(`people/${uid}`, { ...document, active: false }));
  await Promise.all([tellAgain(uid), tellAgain(uid)]);
  expect(await movesOf(about)).toBe(1);
});

test('not from whom keeps the duty beside a new one', async () => {
  const uid = await colleague({ roles: ['office'] });
  const about = await handedReport(uid);
  await put(`people/${uid}`, person({ unit, roles: ['office', 'editor'] }));
  await tellAgain(uid);
  expect([await movesOf(about), await audienceOf(about)]).toEqual([0, `uid:${uid}`]);
});

test('not from whom comes to the unit’s successor before the unit’s papers do; from whom goes to another unit', async () => {
  const { entries } = directories.units.parse(await read('directories/units'));
  const merged = entries.find(({ successor }) => successor !== null);
  const [ownerUnit = '', successor = ''] = [merged?.id, merged?.successor ?? undefined];
  const along = await colleague({ unit: successor, roles: ['officer'] });
  const away = await colleague({ unit, roles: ['officer'] });
  const factor = newFactor({ state: 'nurturing', ownerUnit });
  const given = () => ({ track: 'newFactors', id: freshId(20), kind: 'nurture' }) as const;
  const kept = await handed(given(), factor, along);
  const lost = await handed(given(), factor, away);
  await Promise.all([tellAgain(along), tellAgain(away)]);
  expect([await movesOf(kept), await audienceOf(kept)]).toEqual([0, `uid:${along}`]);
  expect(await movesOf(lost)).toBe(1);
});

test('from whom is shut out of a case, of the case and of its proposal', async () => {
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
  const elsewhere = await handedReport('van-phong-2');
  const path = `nominations/${id}/walls/van-phong-2`;
  await put(path, wall({ uid: 'van-phong-2', session: meeting }));
  const since = (await db.doc(path).get()).createTime?.toMillis();
  for (const about of [ofCase, proposal]) {
    const asked = `${about.track}/${about.id}/moves/handBack.${keyOf(about)}.${since}`;
    expect((await outcomeAt(asked)).status, about.track).toBe('applied');
    expect(await audienceOf(about), about.track).toBe('office');
    const { taskBack = [] } = await mailsOf(about.id);
    expect(taskBack, about.track).toContain('van-phong-1');
    expect(taskBack, about.track).not.toContain('van-phong-2');
  }
  expect(await audienceOf(elsewhere)).toBe('uid:van-phong-2');
});

test('a document that cannot be read stops no other', async () => {
  const uid = unheardOf();
  await withoutTriggers(() => put(`people/${uid}`, person({ unit, roles: ['observer'] })));
  const broken = await handedReport(uid);
  await db.doc(`reports/${broken.id}`).update({ day: 'hôm nào' });
  const about = await handedReport(uid);
  expect(await askBack(db, await borneBy(db, uid), Timestamp.now())).toBe(1);
  expect([await movesOf(broken), await movesOf(about)]).toEqual([0, 1]);
});
