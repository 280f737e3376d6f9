/** Ties at a session on the screen: a member declares one to a case that is only reported; the secretary sets and lifts walls, and counts who is there. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { Nomination } from '#domain/nomination.ts';
import { sessionView } from '../../web/words/sessions.ts';
import { words } from '../../web/words/words.ts';
import { rulePack } from '../builders/rule-pack.ts';
import { sevenMembers } from '../builders/session.ts';
import { putGround, putReadyCase, putSession } from '../functions/road.ts';
import { loadOrganisation, read, until } from '../functions/suite.ts';
import { people as staff } from '../suite/data/people.ts';
import { carriedOut, choose, fill, press, pressMove, send, visit } from './hands.ts';
import { peopleHere } from './people-here.ts';

const people = peopleHere();

beforeAll(loadOrganisation);

const member = 'truong-phong-1';
const editor = 'bien-tap-1';

interface Held {
  readonly session: string;
  readonly reported: string;
}

const openSession = async (): Promise<Held> => {
  const { id: ground } = await putGround();
  const reported = await putReadyCase(ground, {
    state: 'recognised',
    simplified: 'prize',
    reported: null,
  });
  const session = await putSession(ground, {
    state: 'open',
    reports: [reported],
    pack: rulePack(),
    present: [],
  });
  return { session, reported };
};

const nameOf = async (id: string): Promise<string> =>
  Nomination.parse(await read(`nominations/${id}`)).subject.name;

const sent = async (page: Page, move: string): Promise<void> => {
  await send(page, 'sessions', move);
  await carriedOut(page, 'sessions', move, 'open');
};

test('a member declares a tie to a case that is only reported, and reads it no more', async () => {
  const { session, reported } = await openSession();
  const page = await people.at(member);
  await visit(page, `/hop/${session}`);
  await page
    .locator(`[id="declare.${reported}"]`)
    .selectOption({ label: words.wallGrounds.sibling });
  await press(page, sessionView.declare);
  await page.getByText(sessionView.youDeclared).waitFor();
  expect(await read(`nominations/${reported}/walls/${member}`)).toMatchObject({
    ground: 'sibling',
    by: member,
  });
  await visit(page, `/ho-so/${reported}`);
  await page
    .getByText(words.caseView.walledNominator)
    .or(page.getByText(words.caseView.walled))
    .first()
    .waitFor();
});

test('the secretary shuts a colleague outside the council out of a case and lets them back, with reasons', async () => {
  const { session, reported } = await openSession();
  const page = await people.at('van-phong-1');
  const path = `nominations/${reported}/walls/${editor}`;
  const name = await nameOf(reported);
  const asked = async (move: string): Promise<void> => {
    await visit(page, `/hop/${session}`);
    await pressMove(page, 'sessions', move);
    await choose(page, sessionView.wallCase, name);
    await choose(page, sessionView.wallPerson, staff[editor]?.name ?? '');
    await fill(page, words.move.reason, 'Là em ruột');
  };
  await asked('wall');
  await choose(page, sessionView.wallGround, words.wallGrounds.sibling);
  await sent(page, 'wall');
  await until('the wall', () => read(path));
  await asked('liftWall');
  await sent(page, 'liftWall');
  await until('no wall', async () => (await read(path)) === null);
});

test('the page counts along who is in the room, and says when they are enough', async () => {
  const { session } = await openSession();
  const page = await people.at('van-phong-1');
  await visit(page, `/hop/${session}`);
  const quorum = page.locator('[data-part=quorum]');
  const boxes = page
    .getByRole('group', { name: sessionView.present, exact: true })
    .getByRole('checkbox');
  await boxes.nth(sevenMembers.length - 1).waitFor();
  const said: string[] = [];
  for (const [nth, box] of (await boxes.all()).entries()) {
    await box.check();
    await quorum.filter({ hasText: sessionView.ticked(nth + 1, 7) }).waitFor();
    said.push(await quorum.innerText());
  }
  expect(said).toHaveLength(sevenMembers.length);
  expect(said.filter((line) => line.includes('Đủ số người phải có mặt')).length).toBeGreaterThan(0);
  expect(said[0]).not.toContain('Đủ số người phải có mặt');
  expect(people.errors).toEqual([]);
});
