/** Whoever leaves a form with unsaved text is asked first; a move's text and a pasted list are there again after a reload or an ended session. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { batchView } from '../../web/pages/batch/words.ts';
import { factorView } from '../../web/pages/factor/words.ts';
import { pasting } from '../../web/pages/pasting/words.ts';
import { photos, reportPaste } from '../../web/words/gathering.ts';
import { viSettings } from '../../web/words/vi-settings.ts';
import { words } from '../../web/words/words.ts';
import { batch } from '../builders/decision.ts';
import { factorConsent, newFactor } from '../builders/new-factor.ts';
import { putGround, putReadyCase, putSession, stateOf } from '../functions/road.ts';
import { auth, db, freshId, loadOrganisation, put, read, until } from '../functions/suite.ts';
import { deliverCreated, storedAt, withoutTriggers } from '../functions/triggers.ts';
import { demoPassword, type DemoUid } from '../suite/data/people.ts';
import { carriedOut, fill, followMenu, headed, press, pressMove, send, visit } from './hands.ts';
import { peopleHere } from './people-here.ts';
import { signIn } from './people.ts';
import { keep } from './screens.ts';
import { pngFile } from './files.ts';
import { fieldOf, keptHere, keptTexts, nominationText, openWriting, storyText } from './typing.ts';

const { autosave, move } = words;

const people = peopleHere();
let ground = '';

beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});

// The days off that are kept here would be there already for whoever keeps them next, and free for everybody's clocks.
afterAll(() => db.doc('directories/holidays').delete());

const toTasks = (page: Page): Promise<void> => followMenu(page, words.menu.tasks);

const question = (page: Page): Locator => page.getByRole('dialog', { name: autosave.leaveTitle });

const atTasks = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: words.taskPage.title }).waitFor();

const leavesUnasked = async (page: Page): Promise<void> => {
  await toTasks(page);
  await atTasks(page);
  expect(await question(page).count()).toBe(0);
};

const toCheck = (): Promise<string> => putReadyCase(ground, { state: 'appraisal' });

const putBatch = async (): Promise<string> => {
  const id = freshId(20);
  await put(`batches/${id}`, batch({ cases: [], number: '', day: null, signatory: '' }));
  return id;
};

const listOf = (...names: readonly string[]): string =>
  [
    ['Họ và tên', 'Năm sinh', 'Dân tộc', 'Nơi ở', 'Thành tích'],
    ...names.map((name) => [name, '1980', 'S’tiêng', 'xã Bom Bo', 'Giữ rừng']),
  ]
    .map((row) => row.join('\t'))
    .join('\n');

/** A new factor that may be told of in public. */
const putAgreedFactor = async (): Promise<string> => {
  const id = freshId(20);
  await put(`newFactors/${id}`, newFactor({ state: 'nurturing' }));
  await put(`newFactors/${id}/consents/y-kien`, factorConsent());
  return `/nhan-to-moi/${id}`;
};

const unfoldWithdrawing = (page: Page): Promise<void> =>
  page.locator('summary', { hasText: factorView.withdraw }).click();

interface Form {
  readonly name: string;
  readonly who: DemoUid;
  /** Its page, once everything it needs is there. */
  readonly path: () => Promise<string>;
  /** What has to be pressed before it shows. */
  readonly open?: (page: Page) => Promise<void>;
  /** The field that is typed into. */
  readonly field: string;
}

const forms: readonly Form[] = [
  {
    name: 'a new case',
    who: 'can-bo-1',
    path: () => Promise.resolve('/ho-so/moi'),
    field: 'f-subject.name',
  },
  {
    name: 'the reason of a move',
    who: 'van-phong-1',
    path: async () => `/ho-so/${await toCheck()}`,
    open: (page) => pressMove(page, 'nominations', 'suspend'),
    field: 'm-reason',
  },
  {
    name: 'how a claim was checked',
    who: 'van-phong-1',
    path: async () => `/ho-so/${await toCheck()}`,
    field: 'settle.thanh-tich-1.note',
  },
  {
    name: 'a new factor',
    who: 'can-bo-1',
    path: () => Promise.resolve('/nhan-to-moi'),
    open: (page) => press(page, factorView.create),
    field: 'f-note',
  },
  {
    name: 'consent to what is told of a new factor',
    who: 'van-phong-1',
    path: async () => {
      const id = freshId(20);
      await put(`newFactors/${id}`, newFactor({ state: 'nurturing' }));
      return `/nhan-to-moi/${id}`;
    },
    open: (page) => page.locator('summary', { hasText: factorView.addConsent }).click(),
    field: 'consent.witness',
  },
  {
    name: 'why a consent of a new factor is withdrawn',
    who: 'van-phong-1',
    path: putAgreedFactor,
    open: unfoldWithdrawing,
    field: 'withdraw.y-kien',
  },
  {
    name: 'a report pasted to be split into claims',
    who: 'can-bo-1',
    path: async () => `/ho-so/${await putReadyCase(ground)}/sua`,
    open: (page) => page.locator('summary', { hasText: reportPaste.title }).click(),
    field: 'report-paste',
  },
  {
    name: 'a paper that is noted and not uploaded',
    who: 'can-bo-1',
    path: async () => `/ho-so/${await putReadyCase(ground)}/sua`,
    open: (page) => page.locator('summary', { hasText: words.form.paper }).first().click(),
    field: 'f-claims.thanh-tich-1.evidence.paper.title',
  },
  {
    name: 'before whom the subject agreed to a text',
    who: 'bien-tap-1',
    path: async () => storyText.page(await storyText.begin(ground)),
    field: 'agreed.witness',
  },
  {
    name: 'a tờ trình',
    who: 'can-bo-1',
    path: () => Promise.resolve('/to-trinh'),
    open: (page) => press(page, batchView.create),
    field: 'f-title',
  },
  {
    name: 'a day off among the settings',
    who: 'van-phong-1',
    path: () => Promise.resolve('/thiet-lap/ngay-nghi'),
    open: (page) => press(page, viSettings.holidays.add),
    field: 'holiday.name',
  },
];

const typed = 'Gõ dở rồi bấm sang trang khác';

const opened = async (form: Form): Promise<{ readonly page: Page; readonly field: Locator }> => {
  const page = await people.at(form.who);
  await visit(page, await form.path());
  await form.open?.(page);
  return { page, field: page.locator(`[id="${form.field}"]`) };
};

describe('a link of the menu', () => {
  test.each(forms)('asks before $name is lost: one may stay, and one may leave', async (form) => {
    const { page, field } = await opened(form);
    await field.fill(typed);
    const address = page.url();
    await toTasks(page);
    await question(page).waitFor();
    await keep(page, `leaving-${form.field}`);
    await press(question(page), autosave.stay);
    await question(page).waitFor({ state: 'detached' });
    expect([page.url(), await field.inputValue()]).toEqual([address, typed]);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('href')))
      .toBe('/app/');

    await toTasks(page);
    await press(question(page), autosave.leavePage);
    await atTasks(page);
  });

  test.each(forms)('asks nothing where $name is as it was opened', async (form) => {
    const { page, field } = await opened(form);
    await field.waitFor();
    await leavesUnasked(page);
  });

  test('asks nothing where the text is saved by itself', async () => {
    const id = await putReadyCase(ground);
    const page = await people.at('can-bo-1');
    await openWriting(page, nominationText, id);
    await fieldOf(page, nominationText).fill(typed);
    await leavesUnasked(page);
    await until('the text on the server', async () =>
      (await read(nominationText.path(id)))?.['summary'] === typed ? true : null,
    );
  });
});

describe('ticks, choices and pictures that nothing keeps', () => {
  interface Ticked {
    readonly name: string;
    readonly who: DemoUid;
    readonly path: () => Promise<string>;
    readonly tick: (page: Page) => Promise<void>;
  }
  const all: readonly Ticked[] = [
    {
      name: 'who is in the room',
      who: 'van-phong-1',
      path: async () => `/hop/${await putSession(ground, { state: 'open', present: [] })}`,
      tick: (page) => page.locator('#f-present input[type=checkbox]').first().check(),
    },
    {
      name: 'a declaration of conflicts',
      who: 'truong-phong-2',
      path: async () => {
        const agenda = [await putReadyCase(ground, { state: 'council' })];
        return `/hop/${await putSession(ground, { state: 'invited', agenda })}`;
      },
      tick: async (page) => {
        await page.locator('#f-declare select').first().selectOption('sibling');
      },
    },
    {
      name: 'cases to put on a tờ trình',
      who: 'can-bo-1',
      path: async () => {
        await putReadyCase(ground);
        return `/to-trinh/${await putBatch()}`;
      },
      tick: async (page) => {
        await page.getByText(batchView.add, { exact: true }).first().click();
        await page.locator('#f-add input[type=checkbox]').first().check();
      },
    },
    {
      name: 'the day for which a story is planned',
      who: 'bien-tap-1',
      path: async () => storyText.page(await storyText.begin(ground)),
      tick: (page) => page.locator('#planned').fill('15/12/2026'),
    },
    {
      name: 'shots of a paper that are not joined yet',
      who: 'can-bo-1',
      path: async () => `/ho-so/${await putReadyCase(ground)}/sua`,
      tick: async (page) => {
        await page.locator('summary', { hasText: photos.title }).first().click();
        await page.getByLabel(photos.shoot, { exact: true }).setInputFiles(pngFile('mot.png'));
        await page.getByText(photos.page(1), { exact: true }).first().waitFor();
      },
    },
  ];

  test.each(all)('are asked about as text is: $name', async ({ who, path, tick }) => {
    const page = await people.at(who);
    await visit(page, await path());
    await tick(page);
    await toTasks(page);
    await press(question(page), autosave.stay);
    await toTasks(page);
    await press(question(page), autosave.leavePage);
    await atTasks(page);
  });
});

test('what is saved among the settings takes no more text until it is saved, and has the focus again then', async () => {
  const page = await people.at('van-phong-1');
  await visit(page, '/thiet-lap/ngay-nghi');
  await press(page, viSettings.holidays.add);
  await page.locator('[id="holiday.day"]').fill('30/12/2031');
  const name = page.locator('[id="holiday.name"]');
  await name.fill('Ngày lưu chậm');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/documents:commit*', async (route) => {
    await held;
    await route.continue();
  });
  // As Enter does where a form has one field: the focus stays in it.
  await name.evaluate((field: HTMLInputElement) => field.form?.requestSubmit());
  await page.getByRole('button', { name: words.general.saving, exact: true }).waitFor();
  await page.keyboard.type(' gõ thêm');
  expect(await name.inputValue()).toBe('Ngày lưu chậm');
  release();
  await page.getByText(words.general.saved, { exact: true }).waitFor();
  await page.unroute('**/documents:commit*');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('holiday.name');
  await page.keyboard.type(' nữa');
  expect(await name.inputValue()).toBe('Ngày lưu chậm nữa');
  await name.fill('');
});

test('what could not be saved among the settings stays open to be typed on and saved again', async () => {
  const page = await people.at('van-phong-1');
  await visit(page, '/thiet-lap/ngay-nghi');
  await press(page, viSettings.holidays.add);
  await page.locator('[id="holiday.day"]').fill('29/12/2031');
  const name = page.locator('[id="holiday.name"]');
  await name.fill('Ngày lưu hỏng');
  await page.route('**/documents:commit*', (route) => route.abort());
  const { save } = words.general;
  await press(page, save);
  await page.getByText(words.general.notSaved.offline).waitFor();
  await page.unroute('**/documents:commit*');
  expect(await name.inputValue()).toBe('Ngày lưu hỏng');
  await name.fill('Ngày lưu lại');
  await press(page, save);
  await page.getByText('Ngày lưu lại').waitFor();
});

test('a consent of a new factor that could not be withdrawn is told of, and its reason stays to be sent again', async () => {
  const page = await people.at('van-phong-1');
  await visit(page, await putAgreedFactor());
  await unfoldWithdrawing(page);
  const reason = page.locator('[id="withdraw.y-kien"]');
  await reason.fill('Gia đình đề nghị');
  await page.route('**/documents:commit*', (route) => route.abort());
  await press(page, factorView.reallyWithdraw);
  await page.getByText(words.general.notSaved.offline).waitFor();
  expect(await reason.inputValue()).toBe('Gia đình đề nghị');
  await page.unroute('**/documents:commit*');
  await press(page, factorView.reallyWithdraw);
  await reason.waitFor({ state: 'detached' });
  await leavesUnasked(page);
});

test('Back asks like a link: whoever stays has the text, whoever leaves is where Back leads', async () => {
  const page = await people.at('can-bo-1');
  await visit(page, '/ho-so');
  const list = page.url();
  await page.getByRole('link', { name: words.form.newTitle, exact: true }).click();
  await page.getByRole('heading', { name: words.form.newTitle }).waitFor();
  const address = page.url();
  const field = page.locator('[id="f-subject.name"]');
  await field.fill(typed);
  await page.goBack();
  await press(question(page), autosave.stay);
  await question(page).waitFor({ state: 'detached' });
  const stays = await page.evaluate(() => location.href);
  expect([stays, await field.inputValue()]).toEqual([address, typed]);

  // The entry that the page has just put there may be unknown to the browser still: going back from the one before it leaves the application.
  const devtools = await page.context().newCDPSession(page);
  await expect
    .poll(async () => {
      const { currentIndex, entries } = await devtools.send('Page.getNavigationHistory');
      return entries.slice(currentIndex - 1).map(({ url }) => url);
    })
    .toEqual([list, address]);
  await page.evaluate(() => history.back());
  await press(question(page), autosave.leavePage);
  await page.waitForURL(list);
  await headed(page);
  expect(await field.count()).toBe(0);
});

test('signing out asks as well where nothing keeps the text', async () => {
  const id = await toCheck();
  const page = await people.stranger();
  await signIn(page, 'van-phong-2');
  await visit(page, `/ho-so/${id}`);
  const note = page.locator('[id="settle.thanh-tich-1.note"]');
  await note.fill(typed);
  await press(page, words.door.signOut);
  await press(question(page), autosave.stay);
  expect(await note.inputValue()).toBe(typed);
  await press(page, words.door.signOut);
  await press(question(page), autosave.leavePage);
  await page.getByLabel(words.door.password, { exact: true }).waitFor();
});

describe('the text of a move', () => {
  const item = 'Xin nêu rõ lớp dệt mở từ năm nào';
  const asked = (page: Page): Locator => page.getByLabel(`${move.itemText} 1`, { exact: true });
  const back = (page: Page): Locator => page.locator('form [data-part=left]');
  /** At a machine of its own the office begins to return a case; its text is kept there. */
  const returnBegun = async (): Promise<{ readonly page: Page; readonly id: string }> => {
    const id = await toCheck();
    const page = await people.stranger();
    await signIn(page, 'van-phong-1');
    await typeReturn(page, id);
    return { page, id };
  };
  const typeReturn = async (page: Page, id: string): Promise<void> => {
    await visit(page, `/ho-so/${id}`);
    await pressMove(page, 'nominations', 'return');
    await asked(page).fill(item);
    await keptHere(page, item);
  };

  test('stands in its form again after a reload, and is forgotten once the move is carried out', async () => {
    const { page } = await returnBegun();
    await page.reload();
    await back(page).waitFor();
    // Whoever was about to open it does not shut it.
    await pressMove(page, 'nominations', 'return');
    expect(await asked(page).inputValue()).toBe(item);
    await keep(page, 'leaving-move-left');

    await fill(page, move.until, '31/12/2027');
    await send(page, 'nominations', 'return');
    await carriedOut(page, 'nominations', 'return', 'returned');
    await expect.poll(() => keptTexts(page)).toBe('[]');
    await leavesUnasked(page);
  });

  test('is forgotten when it is given up, and kept when its form is only put away', async () => {
    const { page } = await returnBegun();
    await asked(page).press('Escape');
    await asked(page).waitFor({ state: 'detached' });
    await pressMove(page, 'nominations', 'return');
    await back(page).waitFor();
    expect(await asked(page).inputValue()).toBe(item);

    await press(page, words.general.cancel);
    await until('nothing kept', async () => (await keptTexts(page)) === '[]');
    await pressMove(page, 'nominations', 'return');
    expect(await asked(page).inputValue()).toBe('');
  });

  test('survives a session that ends, for its author and nobody else at this machine', async () => {
    const id = await toCheck();
    const page = await people.stranger();
    await page.clock.install();
    await signIn(page, 'van-phong-2');
    await typeReturn(page, id);
    await auth.updateUser('van-phong-2', { disabled: true });
    await page.clock.fastForward('02:00:00');
    await page.getByRole('alert').filter({ hasText: words.door.ended }).waitFor();
    await auth.updateUser('van-phong-2', { disabled: false });

    const comeBack = async (who: DemoUid): Promise<void> => {
      await fill(page, words.door.email, `${who}@vidu.example`);
      await fill(page, words.door.password, demoPassword);
      await press(page, words.door.signIn);
      await page.locator('#buoc-return').waitFor();
    };
    await comeBack('van-phong-1');
    await pressMove(page, 'nominations', 'return');
    expect([await asked(page).inputValue(), await back(page).count()]).toEqual(['', 0]);
    await press(page, words.door.signOut);
    await page.getByLabel(words.door.password, { exact: true }).waitFor();

    await signIn(page, 'van-phong-2');
    await visit(page, `/ho-so/${id}`);
    await back(page).waitFor();
    expect(await asked(page).inputValue()).toBe(item);
  });

  test('takes the focus from nobody who types elsewhere when its form opens by itself', async () => {
    const { page } = await returnBegun();
    let release = (): void => undefined;
    const typing = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/kept-form*', async (route) => {
      await typing;
      await route.continue();
    });
    await page.reload();
    const note = page.locator('[id="settle.thanh-tich-1.note"]');
    await note.pressSequentially('Đang ');
    release();
    await back(page).waitFor();
    await page.keyboard.type('xem');
    expect(await note.inputValue()).toBe('Đang xem');
  });

  test('that was sent and not answered is neither sent nor unsent; carried out after its page is closed, it does not come back', async () => {
    const { page, id } = await returnBegun();
    await fill(page, move.until, '31/12/2027');
    const path = await withoutTriggers(async () => {
      await send(page, 'nominations', 'return');
      const request = await until('the request', async () => {
        const { docs } = await db.collection(`nominations/${id}/moves`).get();
        return docs[0]?.ref.path;
      });
      // Half a minute of asking again and again.
      await page.getByText(move.still).waitFor({ timeout: 60_000 });
      return request;
    });
    await toTasks(page);
    await press(page.getByRole('dialog', { name: autosave.unclearTitle }), autosave.stay);
    await press(page, words.door.signOut);
    const unsent = page.getByRole('dialog', { name: autosave.unsentTitle });
    await unsent.getByText(autosave.unclear).waitFor();
    await press(unsent, autosave.stay);

    await deliverCreated('moveRequested', path, await storedAt(path));
    const later = await page.context().newPage();
    await page.close();
    await visit(later, `/ho-so/${id}`);
    await until('nothing kept', async () => (await keptTexts(later)) === '[]');
    expect(await stateOf(`nominations/${id}`)).toBe('returned');
  });

  test('that was sent and refused counts as unsent again', async () => {
    const { page, id } = await returnBegun();
    await fill(page, move.until, '31/12/2027');
    // Somebody else moved the case meanwhile.
    const version = Number((await read(`nominations/${id}`))?.['version']);
    await db.doc(`nominations/${id}`).update({ version: version + 1 });
    await send(page, 'nominations', 'return');
    await page.getByText(words.refusals.stale).waitFor();
    await press(page, words.door.signOut);
    const unsent = page.getByRole('dialog', { name: autosave.unsentTitle });
    await unsent.getByRole('link').first().waitFor();
    expect(await unsent.getByText(autosave.unclear).count()).toBe(0);
  });

  test('is named before its author signs out, with the case and the form beside it, and then erased', async () => {
    const { page, id } = await returnBegun();
    await page.locator('[id="settle.thanh-tich-1.note"]').fill(typed);
    await press(page, words.door.signOut);
    const unsent = page.getByRole('dialog', { name: autosave.unsentTitle });
    const { nominations } = words.moves;
    const code = String((await read(`nominations/${id}`))?.['code']);
    const link = unsent.getByRole('link', {
      name: `${autosave.places.moves}: ${nominations.return} (${code})`,
    });
    await unsent.getByText(autosave.leavingForm).waitFor();
    expect(await link.getAttribute('href')).toBe(`/app/ho-so/${id}#buoc-return`);
    await press(unsent, autosave.leaveAnyway);
    await page.getByLabel(words.door.password, { exact: true }).waitFor();
    await expect.poll(() => keptTexts(page)).toBe('[]');
  });
});

describe('a pasted list', () => {
  const pastedInto = async (page: Page, id: string, list: string): Promise<void> => {
    await visit(page, `/to-trinh/${id}/dan`);
    await page.locator('#f-paste').fill(list);
    await page.getByRole('heading', { name: pasting.preview }).waitFor();
  };

  test('stands there again after a reload as it was mended, without what is never read, until its cases are created', async () => {
    const id = await putBatch();
    const [one, two] = [`Thị Dán Dở ${freshId(5)}`, `Thị Dán Sửa ${freshId(5)}`];
    const page = await people.stranger();
    await signIn(page, 'can-bo-1');
    await pastedInto(page, id, listOf(one, two).replace('1980', '31/02/1980'));
    await page
      .getByLabel(pasting.edit(pasting.columns.birth, 2), { exact: true })
      .fill('28/02/1980');
    await keptHere(page, '28/02/1980');
    expect(await keptTexts(page)).not.toContain('S’tiêng');
    await page.reload();
    await page.locator('#f-cycle').selectOption(ground);
    await page.locator('tr[data-line="2"][data-state="ready"]').getByText('28/02/1980').waitFor();
    await keep(page, 'leaving-list-left');

    await toTasks(page);
    await press(question(page), autosave.stay);
    await press(page, pasting.create(2));
    await page.getByText(pasting.finished(2)).waitFor();
    await until('nothing kept', async () => (await keptTexts(page)) === '[]');
    await leavesUnasked(page);
  });

  test('without a header is kept once its columns are matched, and of them only those', async () => {
    const id = await putBatch();
    const page = await people.stranger();
    await signIn(page, 'can-bo-1');
    await visit(page, `/to-trinh/${id}/dan`);
    await page.locator('#f-paste').fill('Thị Không Tiêu Đề\tS’tiêng\t1980');
    await page.getByText(pasting.noHeader).waitFor();
    expect(await keptTexts(page)).toBe('[]');
    await page.locator('[id="f-column.0"]').selectOption('name');
    await keptHere(page, 'Thị Không Tiêu Đề');
    await page.locator('[id="f-column.2"]').selectOption('birth');
    await keptHere(page, '1980');
    expect(await keptTexts(page)).not.toContain('S’tiêng');
  });

  test('is not finished while a row of it waits for a yes', async () => {
    const id = await putBatch();
    const name = `Thị Chờ Xác Nhận ${freshId(5)}`;
    const page = await people.stranger();
    await signIn(page, 'can-bo-1');
    await pastedInto(page, id, listOf(name, name));
    await page.locator('#f-cycle').selectOption(ground);
    await press(page, pasting.create(1));
    await page.getByText(pasting.finished(1)).waitFor();
    await page.reload();
    await page.locator('#f-cycle').selectOption(ground);
    await page.locator('tr[data-line="3"][data-state="hold"]').waitFor();
  });

  test('gives way to another one', async () => {
    const id = await putBatch();
    const page = await people.stranger();
    await signIn(page, 'can-bo-1');
    await pastedInto(page, id, listOf('Thị Bỏ Đi'));
    await keptHere(page, 'Thị Bỏ Đi');
    await press(page, pasting.another);
    await until('nothing kept', async () => (await keptTexts(page)) === '[]');
    await page.reload();
    await page.locator('#f-paste').waitFor();
  });
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
