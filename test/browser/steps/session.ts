/** Step 3: the council is invited, declares, meets and votes on paper; closing the session decides the case. */
import { councilMembers, type DemoUid } from '../../suite/data/people.ts';
import { sessionView } from '../../../web/words/sessions.ts';
import { words } from '../../../web/words/words.ts';
import { carriedOut, comesToStand, fill, press, pressMove, visit } from '../hands.ts';
import type { Journey } from '../journey.ts';
import { keep } from '../screens.ts';

/** Two of the seven: the head of the nominating unit and a relative. */
export const shutOut = [
  'truong-phong-1',
  'chu-tich-cong-doan',
] as const satisfies readonly DemoUid[];
export const isShutOut = (uid: DemoUid): boolean => shutOut.some((one) => one === uid);

export const inviteCouncil = async (journey: Journey): Promise<void> => {
  const page = await journey.people.at('van-phong-1');
  await visit(page, `/hop/${journey.session}`);
  await pressMove(page, 'sessions', 'invite');
  await carriedOut(page, 'sessions', 'invite', 'invited');
  await keep(page, 'step-3-invited');
};

/** Each member at a browser of their own, all at the same time, as an invitation brings them. */
export const declareAll = async (journey: Journey): Promise<void> => {
  for (const uid of councilMembers) {
    const page = await journey.people.at(uid);
    await visit(page, `/hop/${journey.session}`);
    if (isShutOut(uid))
      await page
        .getByLabel(journey.subject.name)
        .selectOption({ label: words.wallGrounds.household });
  }
  const pages = await Promise.all(councilMembers.map((uid) => journey.people.at(uid)));
  const walled = await journey.people.at('truong-phong-1');
  await keep(walled, 'step-3-declare');
  await Promise.all(pages.map((page) => press(page, sessionView.declare)));
  await Promise.all(pages.map((page) => page.getByText(sessionView.youDeclared).waitFor()));
  await keep(walled, 'step-3-declared');
};

/** What a member finds on the page of the case while the council has it, once it says what it is to say. */
export const whatAMemberReads = async (
  journey: Journey,
  uid: DemoUid,
  said: string,
): Promise<string> => {
  const page = await journey.people.at(uid);
  await visit(page, `/ho-so/${journey.caseId}`);
  await page.getByText(said).first().waitFor();
  await keep(page, `step-3-case-of-${uid}`);
  return await page.locator('main').innerText();
};

export const holdSession = async (journey: Journey): Promise<void> => {
  const page = await journey.people.at('van-phong-1');
  await visit(page, `/hop/${journey.session}`);
  await keep(page, 'step-3-all-declared');
  await pressMove(page, 'sessions', 'open');
  await carriedOut(page, 'sessions', 'open', 'open');
  const present = page.getByRole('group', { name: sessionView.present, exact: true });
  const boxes = present.getByRole('checkbox');
  await boxes.nth(councilMembers.length - 1).waitFor();
  for (const box of await boxes.all()) await box.check();
  await press(page, sessionView.savePresent);
  await page.getByText(sessionView.presentOf(7, 7)).waitFor();
};

/** Five ballots of the five who may vote; the page counts along. */
export const enterTally = async (journey: Journey): Promise<void> => {
  const page = await journey.people.at('van-phong-1');
  const tally = page.getByRole('form', { name: sessionView.tally });
  const count = { givenOut: 5, returned: 5, valid: 5, for: 4, against: 1 } as const;
  for (const [field, number] of Object.entries(count) as [keyof typeof count, number][])
    await fill(tally, sessionView[field], String(number));
  const preview = tally.locator('[data-part=verdict]');
  await preview.getByText(sessionView.voters(5, 5)).waitFor();
  await preview.getByText(words.verdicts.endorse).waitFor();
  await press(tally, sessionView.saveTally);
  await tally.getByText(/^Đã lưu \d/u).waitFor();
  await keep(page, 'step-3-tally');
};

export const closeSession = async (journey: Journey): Promise<void> => {
  const page = await journey.people.at('van-phong-1');
  await pressMove(page, 'sessions', 'close');
  await carriedOut(page, 'sessions', 'close', 'closed');
  await keep(page, 'step-3-closed');
  await comesToStand(page, `/ho-so/${journey.caseId}`, 'nominations', 'decision');
  await keep(page, 'step-3-decided');
};

export const signMinutes = async (journey: Journey): Promise<void> => {
  const page = await journey.people.at('van-phong-1');
  await visit(page, `/hop/${journey.session}`);
  await pressMove(page, 'sessions', 'sign');
  await fill(page, sessionView.minutesNumber, '01/BB-HĐ');
  await press(page, `${words.general.send}: ${words.moves.sessions.sign}`);
  await carriedOut(page, 'sessions', 'sign', 'signed');
  await keep(page, 'step-3-minutes');
};
