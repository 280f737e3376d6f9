/** What was begun by mistake does not stay an open piece of work: its page throws it away, and its task closes. */
import { beforeAll, expect, test } from 'vitest';
import { decisionView } from '../../web/words/decisions.ts';
import { sessionView } from '../../web/words/sessions.ts';
import { viBatches } from '../../web/words/vi-batches.ts';
import { batch, decision } from '../builders/decision.ts';
import { session } from '../builders/session.ts';
import { tasksOf } from '../functions/road.ts';
import { db, freshId, loadOrganisation, put } from '../functions/suite.ts';
import { press, visit } from './hands.ts';
import { peopleHere } from './people-here.ts';

const people = peopleHere();

beforeAll(loadOrganisation);

const ownUnit = 'sdttg-phong-nghiep-vu-1';

const { batchView } = viBatches;

test.each([
  ['sessions', 'hop', 'van-phong-1', sessionView, session({ agenda: [], day: '2099-12-01' })],
  ['decisions', 'quyet-dinh', 'van-phong-1', decisionView, decision({ cases: ['a1b2c3d4'] })],
  ['batches', 'to-trinh', 'can-bo-1', batchView, batch({ ownerUnit: ownUnit, cases: [] })],
] as const)('one of the %s', async (track, address, uid, view, begun) => {
  const id = freshId(20);
  await put(`${track}/${id}`, begun);
  await expect.poll(async () => (await tasksOf(id)).open.length, { timeout: 20_000 }).toBe(1);
  const page = await people.at(uid);
  await visit(page, `/${address}/${id}`);
  await page.locator('summary').filter({ hasText: view.throwAway }).click();
  await page.getByText(view.throwAwayNote).waitFor();
  await press(page, view.throwAwayPress);
  await page.waitForURL((url) => url.pathname === `/app/${address}`);
  expect((await db.doc(`${track}/${id}`).get()).exists).toBe(false);
  await expect.poll(async () => (await tasksOf(id)).open, { timeout: 20_000 }).toEqual([]);
  expect(people.errors).toEqual([]);
});

test('a session for which a case waits, and a letter with a case on it, offer no such thing', async () => {
  const [meeting, letter] = [freshId(20), freshId(20)];
  await put(`sessions/${meeting}`, session({ agenda: ['a1b2c3d4'], day: '2099-12-01' }));
  await put(`batches/${letter}`, batch({ ownerUnit: ownUnit, cases: ['a1b2c3d4'] }));
  const page = await people.at('van-phong-1');
  await visit(page, `/hop/${meeting}`);
  await page.getByText(sessionView.settings, { exact: true }).waitFor();
  expect(await page.getByText(sessionView.throwAway).count()).toBe(0);
  await visit(page, `/to-trinh/${letter}`);
  await page.getByRole('button', { name: batchView.save, exact: true }).waitFor();
  expect(await page.getByText(batchView.throwAway).count()).toBe(0);
});
