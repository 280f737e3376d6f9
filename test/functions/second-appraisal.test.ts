/** A second, independent appraisal on the running functions: drawn at sending, handed in twice, waited for, and counted. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ToldAgreement } from '#domain/agreement.ts';
import { allOff } from '#domain/switches.ts';
import { appraisal } from '../builders/appraisal.ts';
import { claim } from '../builders/claim.ts';
import { dossier } from '../builders/dossier.ts';
import { wall } from '../builders/session.ts';
import { project, region } from '../suite/environment.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { moved, must, putGround, putReadyCase, putSession, tasksOf } from './road.ts';
import { db, endApps, loadOrganisation, put, read, tokenOf, until } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(async () => {
  await put('settings/switches', allOff);
  // Whoever sends a case next is to find the switch off, which functions keep for half a minute.
  const ground = (await putGround()).id;
  await until('a case on which no lot falls', async () => !(await sentCase(ground)).isDrawn);
  await endApps();
});

const told = async (who: DemoUid): Promise<Response> =>
  fetch(`${process.env['GS_FUNCTIONS_URL']}/${project}/${region}/agreements/nhat-tri`, {
    headers: { authorization: `Bearer ${await tokenOf(who)}` },
  });

/** Sent to the office; and whether lot has fallen on it. */
const sentCase = async (
  ground: string,
): Promise<{ readonly id: string; readonly isDrawn: boolean }> => {
  const id = await putReadyCase(ground);
  const says = { consents: [`${id}_processing`], signedPaper: 'minh-chung-1' };
  await put(`nominations/${id}/dossier/current`, dossier(says));
  const input = { dossierVersion: 1 };
  await must({ id, move: 'submit', by: 'can-bo-1', input });
  return { id, isDrawn: (await read(`nominations/${id}`))?.['secondAppraisal'] === true };
};

/** Functions keep the switches for half a minute: a case is sent until lot is drawn for one. */
const drawnCase = async (ground: string): Promise<string> =>
  until('a case on which lot has fallen', async () => {
    const { id, isDrawn } = await sentCase(ground);
    return isDrawn && id;
  });

test('lot falls, two people hand in, the case waits for both, and their agreement is told', async () => {
  const ground = (await putGround()).id;
  await put('settings/switches', { ...allOff, secondAppraisal: true, secondAppraisalShare: 100 });
  const id = await drawnCase(ground);
  expect((await tasksOf(id)).open).toEqual(['appraise office', 'appraiseSecond office']);

  const below = `nominations/${id}`;
  const findings = appraisal().criteria;
  const [criterion = ''] = Object.keys(findings);
  const differing = { ...findings, [criterion]: { met: false, note: 'Chưa rõ', on: '2026-11-24' } };
  await put(`${below}/claims/thanh-tich-1`, claim({ status: 'verified' }));
  await put(`${below}/appraisals/van-phong-1`, appraisal({ by: 'van-phong-1' }));
  await put(
    `${below}/appraisals/van-phong-2`,
    appraisal({ by: 'van-phong-2', criteria: differing }),
  );
  const session = await putSession(ground);
  const forward = {
    id,
    move: 'forward',
    by: 'van-phong-1',
    input: { session, appraisal: 'van-phong-1' },
  };
  const missing = async (): Promise<string[]> => {
    const outcome = await moved(forward);
    return outcome.status === 'refused' ? outcome.details.unmet.map(({ code }) => code) : [];
  };
  expect(await missing()).toEqual(['secondAppraisalMissing']);

  const handIn = (by: DemoUid, whose = by) =>
    moved({ id, move: 'handIn', by, input: { appraisal: whose, version: 1 } });
  expect(await handIn('van-phong-1', 'van-phong-2')).toMatchObject({
    details: { unmet: [{ code: 'notYourAppraisal' }] },
  });
  expect((await handIn('van-phong-1')).status).toBe('applied');
  expect(await missing()).toEqual(['secondAppraisalMissing']);
  expect(await handIn('van-phong-1')).toMatchObject({
    details: { unmet: [{ code: 'handedInAlready' }] },
  });
  expect((await handIn('van-phong-2')).status).toBe('applied');
  expect((await tasksOf(id)).open).toEqual(['appraise office']);
  expect(await missing()).toEqual(['secondFindsNotMet']);

  const sums = ToldAgreement.parse(await (await told('giam-doc')).json());
  expect(sums.criteria).toContainEqual(
    expect.objectContaining({ criterion, cases: 1, agree: 0, percent: 0, kappa: null }),
  );
  expect(sums.differing).toMatchObject([{ case: id, criteria: [criterion] }]);
  await put(`${below}/walls/van-phong-2`, wall({ uid: 'van-phong-2' }));
  const walled = ToldAgreement.parse(await (await told('van-phong-2')).json());
  expect(walled).toEqual({ cases: 0, criteria: [], differing: [] });
  for (const who of ['can-bo-1', 'quan-tri-1'] as const)
    expect((await told(who)).status, who).toBe(403);
  await db.doc(`${below}/walls/van-phong-2`).delete();

  await put(`${below}/appraisals/van-phong-2`, appraisal({ by: 'van-phong-2', version: 2 }));
  expect((await moved(forward)).status).toBe('applied');
});
