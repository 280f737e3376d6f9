/** A case raised to a higher level, and reports that fall due, on the running functions and the real database. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Report } from '#domain/report.ts';
import { Submission } from '#domain/submission.ts';
import { Task } from '#domain/task.ts';
import { openReports } from '../../functions/src/reminders/open-reports.ts';
import { plannedReport } from '../builders/report.ts';
import { wall } from '../builders/session.ts';
import { ask, historyOf, must, outcomeAt, putGround, putReadyCase, today } from './road.ts';
import { db, endApps, freshId, loadOrganisation, put, read } from './suite.ts';

let ground = '';
beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});
afterAll(async () => {
  await db.doc('directories/reports').delete();
  await endApps();
});

const by = 'van-phong-1';
const toProvince = {
  level: 'province',
  form: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  recipient: 'Ban Thi đua – Khen thưởng tỉnh',
};

describe('a recognised case', () => {
  /** Proposed; returns the case and the proposal. */
  const proposed = async () => {
    const nomination = await putReadyCase(ground, { state: 'recognised' });
    const asked = { track: 'nominations', id: nomination, move: 'submitUp', by } as const;
    await must({ ...asked, input: toProvince });
    const card = await read(`nominations/${nomination}`);
    const [id = ''] = (card?.['submissions'] ?? []) as readonly string[];
    return { nomination, id, asked };
  };
  const openTasks = async (subject: string): Promise<readonly string[]> => {
    const found = await db
      .collection('tasks')
      .where('subject', '==', subject)
      .where('state', '==', 'open')
      .get();
    return found.docs.map((one) => Task.parse(one.data()).kind);
  };

  test('goes up to the province step by step, with one open task at each and none at the end', async () => {
    const { nomination, id, asked } = await proposed();
    const move = (name: string, input: object) =>
      must({ track: 'submissions', id, move: name, by, input: { ...input } });
    expect(await openTasks(id)).toEqual(['sendUp']);
    expect(await outcomeAt(await ask({ ...asked, input: toProvince }))).toMatchObject({
      status: 'refused',
      details: { unmet: [{ code: 'proposedAlready' }] },
    });
    await move('send', { number: '45/TTr-SDTTG', day: today() });
    expect(await openTasks(id)).toEqual(['seekReceipt']);
    await move('acknowledge', { number: '', day: today() });
    expect(await openTasks(id)).toEqual(['seekResult']);
    const organisation = 'Ủy ban nhân dân tỉnh';
    await move('award', { form: toProvince.form, number: '2101', day: today(), organisation });
    expect(await openTasks(id)).toEqual([]);
    expect(Submission.parse(await read(`submissions/${id}`)).state).toBe('awarded');
    expect(await historyOf('submissions', id)).toEqual(['send', 'acknowledge', 'award']);
    // The case itself stands where it stood, and may go further up.
    expect(await read(`nominations/${nomination}`)).toMatchObject({ state: 'recognised' });
    await must({ ...asked, input: { ...toProvince, level: 'central' } });
  });

  test('tells nothing of its proposal to whoever is shut out of it', async () => {
    const { nomination, id } = await proposed();
    await put(`nominations/${nomination}/walls/can-bo-1`, wall({ uid: 'can-bo-1' }));
    const outcome = await must({
      track: 'submissions',
      id,
      move: 'send',
      by,
      input: { number: '46/TTr', day: today() },
    });
    const mails = outcome.status === 'applied' ? outcome.details.mail : [];
    expect(mails.some((key) => key.endsWith('.truong-phong-1'))).toBe(true);
    expect(mails.some((key) => key.endsWith('.can-bo-1'))).toBe(false);
  });
});

describe('the plan of reports', () => {
  const line = plannedReport({ id: `bc-${freshId(6)}`, first: '2026-12-15', every: 'yearly' });
  const id = `${line.id}-2026-12-15`;
  /** Seven in the morning of a day of December 2026. */
  const at = (day: number): Timestamp => Timestamp.fromMillis(Date.UTC(2026, 11, day));

  beforeEach(async () => {
    await db.doc('directories/reports').set({ v: 1, entries: [line] });
    await db.doc(`reports/${id}`).delete();
    await db.doc(`tasks/reports.${id}.0.report`).delete();
  });

  test('opens a report with its task once, however often, late or doubled the morning comes', async () => {
    // Ten working days before the 15th.
    expect(await openReports(db, Timestamp.fromMillis(Date.UTC(2026, 10, 30)))).toBe(0);
    const twice = await Promise.all([openReports(db, at(3)), openReports(db, at(3))]);
    expect(twice.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(await openReports(db, at(4))).toBe(0);
    expect(Report.parse(await read(`reports/${id}`))).toMatchObject({ day: '2026-12-15' });
    expect(Task.parse(await read(`tasks/reports.${id}.0.report`))).toMatchObject({
      due: '2026-12-15',
      audience: 'office',
      state: 'open',
    });
  });

  test('leaves alone what was sent, and its task stays closed', async () => {
    await openReports(db, at(3));
    const input = { number: '88/BC', day: today(), note: '' };
    await must({ track: 'reports', id, move: 'send', by, input });
    expect(await openReports(db, at(7))).toBe(0);
    expect(await read(`tasks/reports.${id}.0.report`)).toMatchObject({ state: 'done' });
  });

  test('that cannot be read opens nothing and stops nothing', async () => {
    await db.doc('directories/reports').set({ v: 1, entries: [{ id: 'x' }] });
    expect(await openReports(db, at(3))).toBe(0);
  });
});
