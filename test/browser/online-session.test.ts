/** An online session of seven members at seven browsers: declared, voted, replaced, counted; the secretary sees how many, never who. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allOff } from '#domain/switches.ts';
import { viBallot } from '../../web/words/vi-ballot.ts';
import { sessionView } from '../../web/words/sessions.ts';
import { words } from '../../web/words/words.ts';
import { putGround, putReadyCase, putSession } from '../functions/road.ts';
import { db, loadOrganisation, put, read, until } from '../functions/suite.ts';
import { councilMembers, type DemoUid } from '../suite/data/people.ts';
import { carriedOut, comesToStand, press, pressMove, send, stands, visit } from './hands.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const { ballotView } = viBallot;
const people = peopleHere();

beforeAll(async () => {
  await loadOrganisation();
  await put('settings/switches', { ...allOff, onlineBallot: true });
});
afterAll(async () => {
  await db.doc('settings/switches').delete();
});

const choose = (page: Page, id: string, choice: keyof typeof ballotView.choices): Promise<void> =>
  page
    .locator(`[data-ballot="${id}"]`)
    .getByLabel(ballotView.choices[choice], { exact: true })
    .check();

const saved = (page: Page): Promise<void> =>
  page.getByRole('status').filter({ hasText: ballotView.saved }).waitFor();

test('seven members vote at seven browsers, and only the boxes are counted', async () => {
  const { id: ground } = await putGround();
  const session = await putSession(ground, { mode: 'online', title: 'Phiên họp trực tuyến' });
  const given = { state: 'council', session, submittedOn: '2026-11-23' } as const;
  const [first, second] = [await putReadyCase(ground, given), await putReadyCase(ground, given)];
  await db.doc(`sessions/${session}`).update({ agenda: [first, second], state: 'invited' });
  const relative: DemoUid = 'truong-phong-2';
  const pages = await Promise.all(councilMembers.map((uid) => people.at(uid)));
  await Promise.all(pages.map((page) => visit(page, `/hop/${session}`)));
  const walled = await people.at(relative);
  await walled
    .locator(`[id="declare.${second}"]`)
    .selectOption({ label: words.wallGrounds.sibling });
  await Promise.all(pages.map((page) => press(page, sessionView.declare)));
  await Promise.all(pages.map((page) => page.getByText(sessionView.youDeclared).waitFor()));

  const secretary = await people.at('van-phong-1');
  await visit(secretary, `/hop/${session}`);
  await pressMove(secretary, 'sessions', 'open');
  await send(secretary, 'sessions', 'open');
  await carriedOut(secretary, 'sessions', 'open', 'open');
  await secretary.getByText(ballotView.voted(0, 7)).waitFor();

  await Promise.all(pages.map((page) => visit(page, `/hop/${session}`)));
  const otherTab = await (await people.at('giam-doc')).context().newPage();
  await visit(otherTab, `/hop/${session}`);
  await otherTab.locator(`[data-ballot="${first}"]`).waitFor();
  await Promise.all(
    councilMembers.map(async (uid, nth) => {
      const page = await people.at(uid);
      await choose(page, first, nth === 0 ? 'against' : 'for');
      if (uid !== relative) await choose(page, second, nth === 1 ? 'blank' : 'against');
      if (nth === 2) await keep(page, 'online-ballot');
      await press(page, ballotView.cast(uid === relative ? 1 : 2));
      await saved(page);
    }),
  );
  await expect.poll(() => walled.locator('[data-ballot]').count()).toBe(1);
  await walled.getByText(ballotView.shutOut).waitFor();

  // Heard while it is open: nobody has loaded the secretary's page again.
  await secretary.getByText(ballotView.voted(7, 7)).waitFor();
  await keep(secretary, 'online-turnout');

  // Its page was read before the chair voted: what is in since stays in, and the vote is taken all the same.
  await choose(otherTab, first, 'blank');
  await press(otherTab, ballotView.cast(1));
  await saved(otherTab);
  expect((await read(`sessions/${session}/voters/giam-doc`))?.['cases']).toEqual([first, second]);
  await otherTab.close();

  // The chair changes the vote; what was voted is shown to nobody, not even the chair.
  const chair = await people.at('giam-doc');
  await visit(chair, `/hop/${session}`);
  await chair.getByText(ballotView.isIn).first().waitFor();
  expect(await chair.locator('[data-ballot] input:checked').count()).toBe(0);
  await choose(chair, first, 'for');
  await press(chair, ballotView.cast(1));
  await saved(chair);

  await pressMove(secretary, 'sessions', 'close');
  await send(secretary, 'sessions', 'close');
  await carriedOut(secretary, 'sessions', 'close', 'closed');
  await Promise.all(pages.map((page) => stands(page, 'sessions', 'closed')));
  await until('the count', async () => {
    const held = (await read(`sessions/${session}`))?.['ballot'];
    return (held as { counted: unknown }).counted;
  });
  await secretary.getByText(/khóa mở phiếu đã hủy/u).waitFor();
  await comesToStand(secretary, `/ho-so/${first}`, 'nominations', 'decision');
  await comesToStand(secretary, `/ho-so/${second}`, 'nominations', 'declined');
  expect(await read(`nominations/${first}/tally/current`)).toMatchObject({
    returned: 7,
    for: 7,
    against: 0,
  });
  expect(await read(`nominations/${second}/tally/current`)).toMatchObject({
    givenOut: 6,
    returned: 6,
    invalid: 1,
    against: 5,
  });
  expect(await read(`sessionKeys/${session}`)).toBeNull();
  expect(people.errors).toEqual([]);
});
