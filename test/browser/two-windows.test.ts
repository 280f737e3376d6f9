/** One member at two machines who presses at the same instant on both: one ballot lies in the box. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allOff } from '#domain/switches.ts';
import { viBallot } from '../../web/words/vi-ballot.ts';
import { declared } from '../builders/session.ts';
import { must, putGround, putReadyCase, putSession } from '../functions/road.ts';
import { db, loadOrganisation, put, read, until } from '../functions/suite.ts';
import { press, visit } from './hands.ts';
import { peopleHere } from './people-here.ts';
import { signIn } from './people.ts';

const { ballotView } = viBallot;
const people = peopleHere();
const member = 'truong-phong-1';

beforeAll(async () => {
  await loadOrganisation();
  await put('settings/switches', { ...allOff, onlineBallot: true });
});
afterAll(async () => {
  await db.doc('settings/switches').delete();
});

test('a member who votes at two machines at one instant is counted once, and both say that the vote is in', async () => {
  const { id: ground } = await putGround();
  const session = await putSession(ground, { mode: 'online', state: 'invited' });
  const given = { state: 'council', session, submittedOn: '2026-11-23' } as const;
  const cases = [await putReadyCase(ground, given), await putReadyCase(ground, given)];
  await db
    .doc(`sessions/${session}`)
    .update({ agenda: cases, declared: declared([member], cases) });
  const asked = { track: 'sessions', id: session, by: 'van-phong-1' } as const;
  await must({ ...asked, move: 'open' });

  const machines = [await people.at(member), await people.stranger()] as const;
  await signIn(machines[1], member);
  // Each chooses otherwise, so that what is counted came from one of them whole.
  await Promise.all(
    machines.map(async (page, nth) => {
      await visit(page, `/hop/${session}`);
      for (const id of cases)
        await page
          .locator(`[data-ballot="${id}"]`)
          .getByLabel(ballotView.choices[nth === 0 ? 'for' : 'against'], { exact: true })
          .check();
    }),
  );
  await Promise.all(machines.map((page) => press(page, ballotView.cast(2))));
  await Promise.all(
    machines.map((page) =>
      page.getByRole('status').filter({ hasText: ballotView.saved }).waitFor(),
    ),
  );

  await must({ ...asked, move: 'close', input: { reason: 'Chỉ thử một người' } });
  await until('the count', async () => {
    const held = (await read(`sessions/${session}`))?.['ballot'];
    return (held as { counted: unknown }).counted;
  });
  const slips = await Promise.all(
    cases.map(async (id) => (await read(`nominations/${id}/boxes/${session}`))?.['slips']),
  );
  expect([
    [['for'], ['for']],
    [['against'], ['against']],
  ]).toContainEqual(slips);
  const votes = await db.collection(`sessions/${session}/votes`).count().get();
  expect(votes.data().count).toBe(2);
  expect(people.errors).toEqual([]);
});
