/** Settings, as administrator, office and head use them: switches, who signs and stands in, units, cycles, days off. */
import { Timestamp } from 'firebase-admin/firestore';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '../../web/words/words.ts';
import { viSettings } from '../../web/words/vi-settings.ts';
import { task } from '../builders/task.ts';
import { answeringPaths, endAnsweringBut } from '../functions/end-answering.ts';
import { db, freshId, loadOrganisation, put, putCase, read, until } from '../functions/suite.ts';
import { people as demoPeople } from '../suite/data/people.ts';
import { choose, fill, press, tick, today, typedDay, visit } from './hands.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const people = peopleHere();
const said = viSettings;

/** What the tests below record for everybody is ended after them: other files read who is written to. */
let answering: ReadonlySet<string> = new Set();
const cycles: string[] = [];
beforeAll(async () => {
  await loadOrganisation();
  answering = await answeringPaths();
});
afterAll(async () => {
  await Promise.all(cycles.map((path) => db.doc(path).delete()));
  await db.doc('settings/reminders').delete();
  await db.doc('settings/switches').delete();
  await endAnsweringBut(answering);
});

const nameOf = (uid: keyof typeof demoPeople): string => demoPeople[uid]?.name ?? '';

const recorded = (page: Page): Promise<void> =>
  page.getByRole('status').filter({ hasText: said.recorded }).waitFor();

const reason = (page: Page): Promise<void> => fill(page, said.reason, 'Công văn số 12/SDTTG-VP');

/** A unit of its own, so that no other test's data moves. */
const freshUnit = async (name: string): Promise<void> => {
  const id = freshId(20);
  await db.doc(`arrangements/${id}`).create({
    v: 1,
    kind: 'newUnit',
    input: { name, kind: 'professional', from: '2025-07-01' },
    reason: 'Thử nghiệm',
    by: 'quan-tri-1',
    at: Timestamp.now(),
    outcome: null,
  });
  await until('the unit', async () => (await read(`arrangements/${id}`))?.['outcome']);
};

test('the administrator turns a switch on and off; the office sees it and cannot', async () => {
  const admin = await people.at('quan-tri-1');
  await visit(admin, '/thiet-lap');
  const english = admin.locator('[data-switch=english]');
  await english.getByRole('button', { name: said.switches.turnOn }).click();
  await english.getByText(said.switches.on, { exact: true }).waitFor();
  await expect
    .poll(() => read('settings/switches'))
    .toMatchObject({ english: true, scores: false });
  await keep(admin, 'settings-switches');
  await english.getByRole('button', { name: said.switches.turnOff }).click();
  await english.getByText(said.switches.off, { exact: true }).waitFor();
  const office = await people.at('van-phong-1');
  await visit(office, '/thiet-lap');
  await office.locator('[data-switch=english]').waitFor();
  expect(await office.locator('[data-switch] button').count()).toBe(0);
});

test('the office records a delegation; one that contradicts it is refused in words and nothing typed is lost', async () => {
  const page = await people.at('van-phong-1');
  await visit(page, '/thiet-lap/uy-quyen');
  await press(page, said.delegations.add);
  await choose(page, said.delegations.form, said.delegations.forms.KT);
  await fill(page, said.lastDay, typedDay(30));
  await press(page, said.record);
  await page.getByRole('alert').filter({ hasText: words.emptyField }).waitFor();
  await reason(page);
  await press(page, said.record);
  await recorded(page);
  await page.getByText('KT. GIÁM ĐỐC').first().waitFor();
  await keep(page, 'settings-delegations');
  await press(page, said.close);
  await press(page, said.delegations.add);
  await choose(page, said.delegations.form, said.delegations.forms.PT);
  await fill(page, said.lastDay, typedDay(10));
  await reason(page);
  await press(page, said.record);
  const refusal = page.getByRole('alert');
  await refusal.waitFor();
  expect(await refusal.innerText()).toContain(nameOf('pho-giam-doc'));
  expect(await page.getByLabel(said.lastDay).inputValue()).toBe(typedDay(10));
  await keep(page, 'settings-delegation-refused');
});

test('a stand-in finds the work of whoever is away, but not of a case they are shut out of', async () => {
  const office = await people.at('van-phong-1');
  const [open, shut] = [await putCase({ state: 'returned' }), await putCase({ state: 'returned' })];
  for (const id of [open, shut])
    await put(
      `tasks/nominations.${id}.1.mend`,
      task({
        subject: id,
        kind: 'mend',
        code: `GS-2026-${id.toUpperCase()}`,
        audience: 'uid:can-bo-bom-bo',
        unit: 'xa-bom-bo',
      }),
    );
  await put(`nominations/${shut}/walls/truong-phong-tuyen-truyen`, {
    v: 1,
    uid: 'truong-phong-tuyen-truyen',
    session: 'phien-1',
    ground: 'sibling',
    by: 'truong-phong-tuyen-truyen',
    at: Timestamp.now(),
  });
  await visit(office, '/thiet-lap/truc-thay');
  await press(office, said.standIns.add);
  await choose(office, said.standIns.away, nameOf('can-bo-bom-bo'));
  await choose(office, said.standIns.by, nameOf('truong-phong-tuyen-truyen'));
  await fill(office, said.lastDay, typedDay(5));
  await reason(office);
  await press(office, said.record);
  await recorded(office);
  await keep(office, 'settings-stand-ins');
  await until('the stand-in', () => read('standing/truong-phong-tuyen-truyen'));
  const other = await people.at('truong-phong-tuyen-truyen');
  await visit(other, '/');
  await other.getByText(`GS-2026-${open.toUpperCase()}`).first().waitFor();
  expect(await other.getByText(`GS-2026-${shut.toUpperCase()}`).count()).toBe(0);
});

test('two units become one: first what it moves, then the move, then both stand among those of before', async () => {
  const [one, two] = [`Phòng Thử ${freshId(6)}`, `Phòng Mẫu ${freshId(6)}`];
  await freshUnit(one);
  await freshUnit(two);
  const page = await people.at('quan-tri-1');
  await visit(page, '/thiet-lap/don-vi');
  await press(page, said.units.merge);
  const group = page.getByRole('group', { name: said.units.which });
  await tick(group, one);
  await tick(group, two);
  await press(page, said.units.weigh);
  await page.getByRole('status').filter({ hasText: 'Sẽ chuyển: 0 người' }).waitFor();
  const merged = `Phòng Gộp ${freshId(6)}`;
  await fill(page, said.units.name, merged);
  await reason(page);
  await keep(page, 'settings-merger');
  await press(page, said.units.confirmMerge);
  await recorded(page);
  await page.getByText(said.units.mergedInto(merged)).waitFor();
  await press(page, said.close);
  for (const name of [one, two])
    await page
      .getByRole('listitem')
      .filter({ hasText: name })
      .filter({ hasText: said.units.successor(merged) })
      .waitFor();
  await keep(page, 'settings-units');
});

test('the office opens a cycle, changes its last day, and cannot end it before it begins', async () => {
  const page = await people.at('van-phong-1');
  const title = `Đợt xét thử ${freshId(5)}`;
  await visit(page, '/thiet-lap/dot-xet');
  await press(page, said.cycles.addCycle);
  await fill(page, said.cycles.title, title);
  await fill(page, said.firstDay, typedDay());
  await fill(page, said.lastDay, typedDay(-1));
  await press(page, words.general.save);
  await page.getByRole('alert').filter({ hasText: said.refusals.daysReversed() }).waitFor();
  await fill(page, said.lastDay, typedDay(20));
  await press(page, words.general.save);
  await page.getByRole('status').filter({ hasText: words.general.saved }).waitFor();
  await page.getByText(title).first().waitFor();
  await keep(page, 'settings-cycles');
  const found = await db.collection('cycles').where('title', '==', title).get();
  cycles.push(...found.docs.map(({ ref }) => ref.path));
  expect(found.docs.map((one) => one.get('opens') as unknown)).toEqual([today()]);
});

test('days off: a day to be worked instead must be a weekend day', async () => {
  const page = await people.at('van-phong-1');
  await visit(page, '/thiet-lap/ngay-nghi');
  await press(page, said.holidays.add);
  await fill(page, said.holidays.day, '17/11/2027');
  await choose(page, said.holidays.kind, said.holidays.kinds.workday);
  await fill(page, said.holidays.name, 'Làm bù thử');
  await press(page, words.general.save);
  await page.getByRole('alert').filter({ hasText: said.holidays.workedOnWeekend }).waitFor();
  await choose(page, said.holidays.kind, said.holidays.kinds.dayOff);
  await press(page, words.general.save);
  await page.getByRole('status').filter({ hasText: words.general.saved }).waitFor();
  await page.getByText('17/11/2027').first().waitFor();
  await keep(page, 'settings-holidays');
  await page.getByRole('button', { name: `${said.holidays.remove} 17/11/2027` }).click();
  await page.getByText('Làm bù thử', { exact: false }).first().waitFor({ state: 'detached' });
});

test('the administrator sets when whom is reminded, and the office reads it', async () => {
  const admin = await people.at('quan-tri-1');
  await visit(admin, '/thiet-lap/nhac-viec');
  const first = admin.getByLabel(said.ladder.days).first();
  await first.fill('ba');
  await press(admin, words.general.save);
  await admin.getByRole('alert').filter({ hasText: said.ladder.notDays }).waitFor();
  await first.fill('-4');
  await keep(admin, 'settings-ladder');
  await press(admin, words.general.save);
  await admin.getByRole('status').filter({ hasText: words.general.saved }).waitFor();
  const office = await people.at('van-phong-1');
  await visit(office, '/thiet-lap/nhac-viec');
  await office.getByText(`${said.ladder.when(-4)}: ${said.ladder.to.bearer}`).waitFor();
});

test('no page threw anything on the way', () => {
  expect(people.errors).toEqual([]);
});
