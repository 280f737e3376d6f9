/** What an office works with all day: one's own tasks, the unit's, the board that urges, the list of cases. */
import { Timestamp } from 'firebase-admin/firestore';
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { caseKeysOf } from '#domain/case-keys.ts';
import { daysAfter, written } from '#domain/day.ts';
import type { Task } from '#domain/task.ts';
import { worklists } from '../../web/words/worklists.ts';
import { words } from '../../web/words/words.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { decision } from '../builders/decision.ts';
import { mail } from '../builders/mail.ts';
import { wall } from '../builders/session.ts';
import { task } from '../builders/task.ts';
import { putGround, putReadyCase, putSession } from '../functions/road.ts';
import { db, freshId, loadOrganisation, put, putCase, read, until } from '../functions/suite.ts';
import { choose, fill, followMenu, press, textsOf, today, visit } from './hands.ts';
import { desktop, keep, phone } from './screens.ts';
import { peopleHere } from './people-here.ts';
import { signIn } from './people.ts';

const { caseList, menu } = words;
/** A unit of which other tests know nothing. */
const unit = 'xa-bom-bo';

const people = peopleHere();

beforeAll(async () => {
  await loadOrganisation();
});

// Every test counts what it put there itself, whatever ran before it.
beforeEach(async () => {
  await forgetWork();
});

afterAll(async () => {
  await forgetWork();
});

/** The unit's cases go first: a task that is being opened for one of them then is there already, or finds no case. */
const forgetWork = async (): Promise<void> => {
  const cases = await db.collection('nominations').where('ownerUnit', '==', unit).get();
  await Promise.all(cases.docs.map(({ ref }) => db.recursiveDelete(ref)));
  await forgetTasks();
};

const forgetTasks = async (): Promise<void> => {
  const found = await Promise.all([
    db.collection('tasks').get(),
    db.collection('mail').where('kind', '==', 'urging').get(),
    db.collection('mail').where('state', 'in', ['dead', 'unknown']).get(),
  ]);
  await Promise.all(found.flatMap(({ docs }) => docs.map(({ ref }) => ref.delete())));
};

const putTask = async (given: Partial<Task>): Promise<string> => {
  const subject = given.subject ?? freshId(8);
  const code = `GS-2026-${subject.toUpperCase()}`;
  const whole = task({ subject, code, ...given });
  await put(`tasks/${whole.track}.${subject}.1.${whole.kind}`, whole);
  return code;
};

/** How many drafts the unit has, once each has the task that its creation opens. */
const draftsWithTasks = async (): Promise<number> => {
  const ofUnit = db.collection('nominations').where('ownerUnit', '==', unit);
  return until('the tasks of the drafts', async () => {
    const { docs } = await ofUnit.where('state', '==', 'draft').get();
    const all = docs.every((one) => (one.get('tasks') as readonly string[]).length > 0);
    return all && docs.length;
  });
};

const inDays = (count: number): string => daysAfter(today(), count);

/** The page is looked at once more, so many minutes after it was looked at last. */
const seenAgain = (page: Page, minutes: number): Promise<void> =>
  page.evaluate((later) => {
    const now = Date.now() + later * 60_000;
    Date.now = () => now;
    document.dispatchEvent(new Event('visibilitychange'));
  }, minutes);

const countsTasks = (request: Request): boolean =>
  request.url().includes(':runAggregationQuery') &&
  request.postData()?.includes('"audience"') === true;

/** Ten minutes later, and told how many tasks there are. */
const countedAgain = async (page: Page): Promise<void> => {
  const counted = page.waitForResponse((response) => countsTasks(response.request()));
  await seenAgain(page, 10);
  await counted;
};

describe('“Việc của tôi”', () => {
  test('lists what waits, overdue first, counts it in the menu, and its button opens the very place', async () => {
    const ground = (await putGround()).id;
    const id = await putReadyCase(ground, { state: 'decision', ownerUnit: unit });
    const late = await putTask({
      subject: id,
      kind: 'decide',
      audience: 'head',
      unit: 'sdttg-lanh-dao',
      due: inDays(-20),
    });
    await putTask({ kind: 'decide', audience: 'head', due: inDays(60) });
    await putTask({ track: 'stories', kind: 'approveStory', audience: 'head', due: today() });
    const page = await people.at('giam-doc');
    await visit(page, '');
    await page.getByText(late).first().waitFor();
    await keep(page, 'worklists-mine');
    const headings = page.locator('main h2');
    await expect
      .poll(async () => {
        const shown = await textsOf(headings);
        return [shown[0], shown.at(-1)];
      })
      .toEqual([
        worklists.groupOf(worklists.groups.overdue, 1),
        worklists.groupOf(worklists.groups.later, 1),
      ]);
    const counts = page.locator('.menu .count');
    await expect.poll(() => textsOf(counts)).toEqual(['3', '1', '2', '1']);

    await page.getByRole('link', { name: `${worklists.next['decide']} ${late}` }).click();
    await page.locator('#buoc-approve[aria-expanded=true]').waitFor();
    await keep(page, 'worklists-next-step');
    expect(await read(`nominations/${id}`)).toMatchObject({ state: 'decision', seq: 0 });
  });

  test('asks again at the next page for a count that leaving the page before cut off', async () => {
    const page = await people.at('giam-doc');
    const count = page.locator('.menu a[href="/app/don-doc"] .count');
    const counting = '**/documents:runAggregationQuery*';
    await putTask({ kind: 'decide', audience: 'head', due: inDays(-20) });
    // What the page before was still counting is not to be kept as what this one counts.
    await expect
      .poll(() => page.evaluate(() => sessionStorage.getItem('waiting.giam-doc')))
      .not.toBeNull();
    await page.evaluate(() => sessionStorage.clear());
    await page.route(counting, (route) => route.abort());
    const cutOff = page.waitForEvent('requestfailed', (one) =>
      one.url().includes(':runAggregationQuery'),
    );
    await visit(page, '');
    await cutOff;
    await page.unroute(counting);
    await visit(page, '');
    await expect.poll(() => textsOf(count), { timeout: 30_000 }).toEqual(['1']);
  });

  test('leads from a case to the very session or decision that has it, and to a new decision with it', async () => {
    const ground = (await putGround()).id;
    const session = await putSession(ground);
    const heard = await putReadyCase(ground, { state: 'council', session });
    const [held, free] = await Promise.all([
      putReadyCase(ground, { state: 'signed' }),
      putReadyCase(ground, { state: 'signed' }),
    ]);
    const paper = freshId(20);
    await put(`decisions/${paper}`, decision({ state: 'signed', cases: [held] }));
    const codes = await Promise.all(
      (
        [
          ['holdSession', heard],
          ['issue', held],
          ['issue', free],
        ] as const
      ).map(([kind, subject]) =>
        putTask({ subject, kind, audience: 'office', unit: 'sdttg-van-phong', due: inDays(40) }),
      ),
    );
    const page = await people.at('van-phong-1');
    const follow = async (kind: string, code = ''): Promise<void> => {
      await visit(page, '');
      await page.getByRole('link', { name: `${worklists.next[kind]} ${code}` }).click();
    };
    await follow('holdSession', codes[0]);
    await page.waitForURL(`**/app/hop/${session}`);
    await follow('issue', codes[1]);
    await page.waitForURL(`**/app/quyet-dinh/${paper}#buoc-issue`);
    await page.locator('#buoc-issue[aria-expanded=true]').waitFor();
    await follow('issue', codes[2]);
    const first = page.locator('#f-cases input[type=checkbox]').first();
    await first.waitFor();
    await expect
      .poll(async () => [await first.getAttribute('id'), await first.isChecked()])
      .toEqual([`f-cases.${free}`, true]);
    await keep(page, 'worklists-new-decision');
  });

  test('shows a stand-in nothing of a case they are shut out of, and knows that it is open, so that the menu does not list again', async () => {
    const uid = 'truong-phong-tuyen-truyen';
    const audience = 'uid:chanh-van-phong';
    await put(`standing/${uid}`, {
      v: 1,
      people: ['chanh-van-phong'],
      audiences: [audience],
      until: Timestamp.fromMillis(Date.now() + 3_600_000),
    });
    const ground = (await putGround()).id;
    const walled = await putReadyCase(ground, { state: 'appraisal', ownerUnit: unit });
    await put(`nominations/${walled}/walls/${uid}`, wall({ uid }));
    const hidden = await putTask({ subject: walled, audience });
    const shown = await putTask({ subject: await putCase({ state: 'appraisal' }), audience });
    const page = await people.at(uid);
    const lists: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes(':runAggregationQuery')) return;
      if (request.postData()?.includes('"collectionId":"tasks"') === true)
        lists.push(request.url());
    });
    await visit(page, '');
    await page.getByText(shown).first().waitFor();
    expect(await page.getByText(hidden).count()).toBe(0);
    await expect.poll(() => page.locator('.menu .count').first().innerText()).toBe('1');
    const kept = (): Promise<unknown> =>
      page.evaluate((key) => JSON.parse(sessionStorage.getItem(key) ?? 'null'), `tasks.${uid}`);
    await expect.poll(kept).toMatchObject({ total: 2, tasks: [{ kind: 'appraise' }] });

    // As many as before, the hidden one among them: the page only counts.
    const listedOnce = lists.length;
    expect(listedOnce).toBeGreaterThan(0);
    await countedAgain(page);
    // One more: now it lists, and would have been seen to do so before.
    const another = await putTask({ subject: await putCase({ state: 'appraisal' }), audience });
    expect(lists).toHaveLength(listedOnce);
    await countedAgain(page);
    await page.getByText(another).first().waitFor();
    expect(lists.length).toBeGreaterThan(listedOnce);
    await expect
      .poll(() => textsOf(page.locator('.menu .count').first()), { timeout: 30_000 })
      .toEqual(['2']);
    expect(await page.getByText(hidden).count()).toBe(0);

    // And it counts once more at the next look, without another pause, where the count was cut off.
    const counting = '**/documents:runAggregationQuery*';
    await page.route(counting, (route) => route.abort());
    const cutOff = page.waitForEvent('requestfailed', countsTasks);
    await seenAgain(page, 10);
    await cutOff;
    await page.unroute(counting);
    let again = 0;
    page.on('request', (request) => {
      if (countsTasks(request)) again += 1;
    });
    await expect
      .poll(async () => {
        await seenAgain(page, 0);
        return again;
      })
      .toBeGreaterThan(0);
    await db.doc(`standing/${uid}`).delete();
  });

  test('a unit’s head finds the cases of the unit that wait to be confirmed', async () => {
    const ground = (await putGround()).id;
    const subject = { name: 'Điểu Chờ', kind: 'individual' } as const;
    const id = await putReadyCase(ground, { ownerUnit: unit, subject });
    await putCase({ ownerUnit: 'xa-bu-gia-map' });
    const confirmedAs = async (name: string, dossierVersion: number): Promise<void> => {
      const confirmed = { by: 'chu-tich-bom-bo', dossierVersion, at: Timestamp.now() };
      await putReadyCase(ground, { ownerUnit: unit, subject: { ...subject, name }, confirmed });
    };
    await confirmedAs('Điểu Đã Xong', 1);
    await confirmedAs('Điểu Đổi Rồi', 0);
    const page = await people.at('chu-tich-bom-bo');
    await visit(page, '');
    const waiting = page.getByRole('region', { name: worklists.toConfirm });
    await waiting.getByText('Điểu Chờ').waitFor();
    // What was changed after it was confirmed waits again; what stands as confirmed does not.
    await waiting.getByText('Điểu Đổi Rồi').waitFor();
    expect(await waiting.getByText('Điểu Đã Xong').count()).toBe(0);
    await keep(page, 'worklists-to-confirm');
    // And in the menu, beside what is a task.
    const counted = (name: string) =>
      page.locator('nav.menu a', { hasText: name }).locator('.count');
    await expect.poll(() => textsOf(counted(menu.tasks))).toEqual(['2']);
    await page.getByRole('link', { name: menu.cases, exact: true }).click();
    await page.getByRole('heading', { name: caseList.title }).waitFor();
    await expect.poll(() => textsOf(counted(menu.tasks))).toEqual(['2']);
    await visit(page, '');
    await waiting.getByRole('link', { name: `GS-2026-${id.toUpperCase()}` }).click();
    await page.locator('#buoc-confirm').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/app/ho-so/${id}`);
  });
});

describe('“Việc của đơn vị” and the board', () => {
  test('a unit’s head sees the unit’s work by person, drafts that are begun as well; nobody else’s page tells of it', async () => {
    await putCase({ ownerUnit: unit });
    const drafts = await draftsWithTasks();
    expect(drafts).toBeGreaterThan(0);
    const open = drafts + 2;
    const late = await putTask({
      kind: 'mend',
      audience: `officer:${unit}`,
      unit,
      due: inDays(-15),
    });
    await putTask({ kind: 'followUp', audience: `officer:${unit}`, unit, due: inDays(30) });
    const page = await people.at('chu-tich-bom-bo');
    await visit(page, '/viec-don-vi');
    const ofOfficer = page.getByRole('region', { name: 'Thị Ví Dụ' });
    await ofOfficer.getByText(late).waitFor();
    await expect.poll(() => ofOfficer.locator('li').count()).toBe(open);
    expect(await ofOfficer.getByText(words.tasks['finishDraft'] ?? '').count()).toBe(drafts);
    await keep(page, 'worklists-unit');
    // Counted when the page is loaded anew a while later, or after a move; here, with nothing kept beside the tab.
    await page.evaluate(() => sessionStorage.removeItem('waiting.chu-tich-bom-bo'));
    await page.reload();
    const entry = page.locator('nav.menu a', { hasText: menu.unitTasks });
    await expect.poll(() => textsOf(entry.locator('.count'))).toEqual([String(open)]);

    const other = await people.at('chu-tich-bu-gia-map');
    await visit(other, `/viec-don-vi?dv=${unit}`);
    await other.getByText(words.waiting.refused).waitFor();
    expect(await other.getByText(late).count()).toBe(0);
  });

  test('the office sees overdue work by unit and step, prints a sheet a unit, and has the head written to once', async () => {
    await put(`mail/${freshId(20)}`, mail({ state: 'dead', problem: 'refused' }));
    await putTask({
      kind: 'mend',
      audience: `officer:${unit}`,
      unit,
      due: inDays(-15),
    });
    await putTask({ kind: 'decide', audience: 'head', unit: 'sdttg-lanh-dao', due: inDays(-20) });
    const page = await people.at('van-phong-1');
    await visit(page, '/don-doc');
    // As it will an hour later.
    await page.evaluate(() => sessionStorage.removeItem('waiting.van-phong-1'));
    await page.reload();
    const row = page.getByRole('row').filter({ hasText: 'Bom Bo' });
    await row.waitFor();
    await keep(page, 'worklists-board');
    const counted = (name: string) =>
      page.locator('nav.menu a', { hasText: name }).locator('.count');
    await expect.poll(() => textsOf(counted(menu.board))).toEqual(['2']);
    expect(await page.locator('nav.menu a', { hasText: menu.board }).getAttribute('title')).toBe(
      words.taskPage.overdue(2),
    );
    // Mails that did not arrive are counted as the office may know of them.
    await expect.poll(() => textsOf(counted(menu.mails))).toEqual(['1']);
    expect(await row.innerText()).toContain(written(inDays(-15)));
    await press(page, worklists.board.mail);
    await page.getByRole('alert').filter({ hasText: worklists.board.chooseFirst }).waitFor();

    await row.getByRole('checkbox').check();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.urging-sheet:visible').count()).toBe(1);
    await page.getByRole('heading', { name: worklists.board.title }).waitFor({ state: 'hidden' });
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/gu)).toHaveLength(1);
    await page.screenshot({ path: '.output/screens/worklists-sheet.png' });
    await page.emulateMedia({ media: 'screen' });

    await press(page, worklists.board.mail);
    await page.getByRole('status').filter({ hasText: worklists.board.answers.mailed }).waitFor();
    await keep(page, 'worklists-urged');
    await press(page, worklists.board.mail);
    await page.getByText(worklists.board.answers.mailedToday).waitFor();
    const mails = await db.collection('mail').where('kind', '==', 'urging').get();
    expect(mails.docs.map((one) => one.get('person'))).toEqual(['chu-tich-bom-bo']);

    await row.getByRole('link').click();
    await page.getByRole('heading', { name: menu.unitTasks }).waitFor();
    expect(new URL(page.url()).search).toBe(`?dv=${unit}`);
  });
});

describe('mails that did not arrive', () => {
  const key = 'waiting.van-phong-2';
  /** As if all was asked so long ago, in minutes; then the page is opened again. */
  const later = async (page: Page, minutes: number): Promise<void> => {
    await page.evaluate(
      ([held, past]) => {
        const found = JSON.parse(sessionStorage.getItem(held) ?? '{}');
        const { at, mailsAt } = found;
        sessionStorage.setItem(
          held,
          JSON.stringify({ ...found, at: at - past, mailsAt: mailsAt - past }),
        );
      },
      [key, minutes * 60_000] as const,
    );
    const counted = page.waitForResponse('**/documents:runAggregationQuery*');
    await page.reload();
    await counted;
  };

  test('are asked after once an hour, and keep their number where asking fails', async () => {
    const asked = async (): Promise<number> =>
      (await db.collection('mailChecks').where('by', '==', 'van-phong-2').count().get()).data()
        .count;
    const before = await asked();
    await put(`mail/${freshId(20)}`, mail({ state: 'dead', problem: 'refused' }));
    const page = await people.stranger();
    await signIn(page, 'van-phong-2');
    const shown = () =>
      textsOf(page.locator('nav.menu a', { hasText: menu.mails }).locator('.count'));
    await expect.poll(shown, { timeout: 90_000 }).toEqual(['1']);
    expect((await asked()) - before).toBe(1);

    await put(`mail/${freshId(20)}`, mail({ state: 'dead', problem: 'refused' }));
    await later(page, 50);
    await expect.poll(shown, { timeout: 30_000 }).toEqual(['1']);

    const asking = '**/documents:commit*';
    await page.route(asking, (route) => route.abort());
    const failed = page.waitForEvent('requestfailed', (one) => one.url().includes(':commit'));
    await later(page, 20);
    await failed;
    await expect.poll(shown, { timeout: 30_000 }).toEqual(['1']);
    await page.unroute(asking);
    await later(page, 3);
    await expect.poll(shown, { timeout: 90_000 }).toEqual(['2']);
    expect((await asked()) - before).toBe(2);
  });
});

/** A case of the unit about this person, last changed so many minutes into 2030. */
const named = async (name: string, minutes: number): Promise<string> => {
  const id = await putCase({ ownerUnit: unit, subject: { name, kind: 'individual' } });
  await db.doc(`nominations/${id}`).update({
    ...caseKeysOf(id, { name, kind: 'individual' }),
    updatedAt: Timestamp.fromMillis(Date.UTC(2030, 0, 1) + minutes * 60_000),
  });
  return id;
};

const casesShown = (page: Page): Promise<readonly string[]> =>
  page.locator('main tbody a').allInnerTexts();

describe('the list of cases', () => {
  test('finds a name typed without marks and a code in part, sorts by given name, and remembers it all', async () => {
    const tail = freshId(5);
    const page = await people.at('can-bo-bom-bo');
    const ids = [
      await named(`Lâm Thử${tail} Ánh`, 3),
      await named(`Điểu Thử${tail} Bé`, 2),
      await named(`Y An Thử${tail}`, 1),
    ];
    await visit(page, '/ho-so');
    await fill(page, worklists.cases.search, `thu${tail}`);
    await page.keyboard.press('Enter');
    await page.getByText(`Lâm Thử${tail} Ánh`).waitFor();
    await expect.poll(() => casesShown(page)).toHaveLength(3);
    await choose(page, worklists.cases.order, worklists.cases.orders.ten);
    await page.waitForURL(/xep=ten/u);
    await expect
      .poll(() => casesShown(page))
      .toEqual([`Y An Thử${tail}`, `Lâm Thử${tail} Ánh`, `Điểu Thử${tail} Bé`]);
    await keep(page, 'worklists-found');

    // Left and come back to: the same list.
    await visit(page, '');
    await page.getByRole('link', { name: menu.cases, exact: true }).click();
    await page.getByText(`Lâm Thử${tail} Ánh`).waitFor();
    expect(await page.getByLabel(worklists.cases.search).inputValue()).toBe(`thu${tail}`);

    await page.emulateMedia({ media: 'print' });
    await keep(page, 'worklists-cases-printed');
    await page.emulateMedia({ media: 'screen' });
    await press(page, worklists.cases.reset);
    await page.waitForURL(/\/ho-so$/u);
    await fill(page, worklists.cases.search, `gs-2030-${ids[1]?.slice(0, 6).toUpperCase()}`);
    await press(page, worklists.cases.find);
    await expect.poll(() => casesShown(page)).toEqual([`Điểu Thử${tail} Bé`]);
    await fill(page, worklists.cases.search, 'không có ai');
    await press(page, worklists.cases.find);
    await page.getByText(caseList.empty).waitFor();
    await keep(page, 'worklists-nothing-found');
  });
});

test('a case is printed with all that is known of it and nothing to press', async () => {
  const id = await putReadyCase((await putGround()).id, { state: 'appraisal' });
  const page = await people.at('van-phong-1');
  await visit(page, `/ho-so/${id}`);
  await page.getByText('Mở lớp dạy dệt').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('main [aria-busy=true]').first().waitFor({ state: 'detached' });
  await page.emulateMedia({ media: 'print' });
  await keep(page, 'worklists-case-printed');
  const pressable = page
    .locator('nav, input, select, textarea, button:not(.tight > button)')
    .filter({ visible: true });
  await expect.poll(() => textsOf(pressable)).toEqual([]);
  await page.getByText(`GS-2026-${id.toUpperCase()}`).first().waitFor();
  await page.emulateMedia({ media: 'screen' });
});

describe('on a phone', () => {
  /** Their page at a telephone's size, with nothing kept beside the tab from a test before. */
  const inHand = async (uid: DemoUid): Promise<Page> => {
    const page = await people.at(uid);
    await page.setViewportSize(phone);
    onTestFinished(() => page.setViewportSize(desktop));
    await page.evaluate(() => sessionStorage.clear());
    await visit(page, '');
    return page;
  };
  const fits = async (page: Page): Promise<void> => {
    const widthOf = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(widthOf).toBeLessThanOrEqual(phone.width);
  };

  test('“Việc của tôi” lists what is overdue, and its one button opens the step in sight', async () => {
    const id = await putReadyCase((await putGround()).id, { state: 'decision', ownerUnit: unit });
    const late = await putTask({
      subject: id,
      kind: 'decide',
      audience: 'head',
      unit: 'sdttg-lanh-dao',
      due: inDays(-20),
    });
    const page = await inHand('giam-doc');
    await page
      .getByRole('heading', { name: worklists.groupOf(worklists.groups.overdue, 1) })
      .waitFor();
    await fits(page);
    await page.getByRole('link', { name: `${worklists.next['decide']} ${late}` }).click();
    const step = page.locator('#buoc-approve[aria-expanded=true]');
    await step.waitFor();
    await fits(page);
    const isInSight = async (): Promise<boolean> => {
      const box = await step.boundingBox();
      return box !== null && box.y >= 0 && box.y < phone.height;
    };
    await expect.poll(isInSight).toBe(true);
  });

  test('“Việc của đơn vị” is reached by the folded menu and lists the unit’s work by person', async () => {
    const late = await putTask({
      kind: 'mend',
      audience: `officer:${unit}`,
      unit,
      due: inDays(-15),
    });
    const page = await inHand('chu-tich-bom-bo');
    await followMenu(page, menu.unitTasks);
    await page.getByRole('region', { name: 'Thị Ví Dụ' }).getByText(late).waitFor();
    await fits(page);
  });

  test('the head’s board tells of each unit how much is overdue and since when', async () => {
    await putTask({ kind: 'mend', audience: `officer:${unit}`, unit, due: inDays(-15) });
    const page = await inHand('giam-doc');
    await followMenu(page, menu.board);
    const row = page.getByRole('row').filter({ hasText: 'Bom Bo' });
    await row.getByText(written(inDays(-15))).waitFor();
    await fits(page);
    await row.getByRole('link').click();
    await page.waitForURL(`**/app/viec-don-vi?dv=${unit}`);
  });

  test('“Đôn đốc” has a unit chosen and its head written to', async () => {
    // Of a unit that was not written to today.
    const other = 'xa-bu-gia-map';
    await putTask({ kind: 'mend', audience: `officer:${other}`, unit: other, due: inDays(-15) });
    const page = await inHand('van-phong-1');
    await followMenu(page, menu.board);
    await page.getByRole('row').filter({ hasText: 'Bù Gia Mập' }).getByRole('checkbox').check();
    await press(page, worklists.board.mail);
    await page.getByRole('status').filter({ hasText: worklists.board.answers.mailed }).waitFor();
    await fits(page);
  });

  test('the list of cases is searched without marks, sorted by given name, and found again as it was left', async () => {
    const tail = freshId(5);
    const names = [`Y An Tay${tail}`, `Lâm Tay${tail} Ánh`, `Điểu Tay${tail} Bé`];
    for (const [minutes, name] of names.entries()) await named(name, minutes);
    const page = await inHand('can-bo-bom-bo');
    await followMenu(page, menu.cases);
    await fill(page, worklists.cases.search, `tay${tail}`);
    await press(page, worklists.cases.find);
    await expect.poll(() => casesShown(page)).toEqual(names.toReversed());
    await page.locator('.fold-button[aria-expanded=false]').click();
    await choose(page, worklists.cases.order, worklists.cases.orders.ten);
    await expect.poll(() => casesShown(page)).toEqual(names);
    await fits(page);

    await visit(page, '');
    await followMenu(page, menu.cases);
    await expect.poll(() => casesShown(page)).toEqual(names);
    expect(await page.getByLabel(worklists.cases.search).inputValue()).toBe(`tay${tail}`);
  });
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
