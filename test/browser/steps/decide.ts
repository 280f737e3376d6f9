/** Step 4: the office prepares the decision, the head approves it, the office issues it with number and date. */
import { randomInt } from 'node:crypto';
import { decisionView } from '../../../web/words/decisions.ts';
import {
  candidate,
  carriedOut,
  comesToStand,
  fill,
  headed,
  press,
  pressMove,
  send,
  stands,
  typedDay,
  visit,
} from '../hands.ts';
import type { Journey } from '../journey.ts';
import { keep } from '../screens.ts';

export const prepareDecision = async (journey: Journey): Promise<void> => {
  const page = await journey.people.at('van-phong-1');
  await visit(page, '/quyet-dinh');
  await press(page, decisionView.create);
  const waiting = page.getByRole('group', { name: decisionView.candidates });
  await waiting.waitFor();
  await press(page, decisionView.chooseNone);
  await (await candidate(page, journey.subject.name)).check();
  await keep(page, 'step-4-new-decision');
  await page.locator('form').getByRole('button', { name: decisionView.create }).click();
  await page.waitForURL(/quyet-dinh\/\w{20}$/u);
  await headed(page);
  journey.decision = /quyet-dinh\/(\w{20})$/u.exec(page.url())?.[1] ?? '';
  await keep(page, 'step-4-prepared');
};

export const approveDecision = async (journey: Journey): Promise<void> => {
  const page = await journey.people.at('giam-doc');
  await visit(page, `/quyet-dinh/${journey.decision}`);
  await pressMove(page, 'decisions', 'approve');
  await keep(page, 'step-4-approve');
  await send(page, 'decisions', 'approve');
  await carriedOut(page, 'decisions', 'approve', 'signed');
  await keep(page, 'step-4-approved');
};

export const issueDecision = async (journey: Journey): Promise<void> => {
  const page = await journey.people.at('van-phong-1');
  await comesToStand(page, `/ho-so/${journey.caseId}`, 'nominations', 'signed');
  await visit(page, `/quyet-dinh/${journey.decision}`);
  await pressMove(page, 'decisions', 'issue');
  await fill(page, decisionView.number, String(randomInt(100, 10_000)));
  await fill(page, decisionView.day, typedDay());
  await keep(page, 'step-4-issue');
  await send(page, 'decisions', 'issue');
  await carriedOut(page, 'decisions', 'issue', 'issued');
  await keep(page, 'step-4-issued');
  await comesToStand(page, `/ho-so/${journey.caseId}`, 'nominations', 'recognised');
  await keep(page, 'step-4-recognised');
};

/** The case as the walled head of the nominating unit finds it. */
export const whatTheWalledRead = async (journey: Journey): Promise<string> => {
  const page = await journey.people.at('truong-phong-1');
  await visit(page, `/ho-so/${journey.caseId}`);
  await stands(page, 'nominations', 'recognised');
  await keep(page, 'step-4-case-of-the-walled');
  return await page.locator('main').innerText();
};
