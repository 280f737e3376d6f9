/** Nothing that was typed is lost: over a reload, a lost line, an ended session, a full disk, a wrong clock. */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { pasting } from '../../web/pages/pasting/words.ts';
import { words } from '../../web/words/words.ts';
import { batch } from '../builders/decision.ts';
import { putGround, putReadyCase, today } from '../functions/road.ts';
import { auth, freshId, loadOrganisation, put, read, until } from '../functions/suite.ts';
import { carriedOut, fill, press, pressMove, send, visit } from './hands.ts';
import { demoPassword } from '../suite/data/people.ts';
import { signIn, site } from './people.ts';
import { findLine, loseLine } from './line.ts';
import { keep } from './screens.ts';
import {
  appraisalBy,
  appraisalText,
  comesTo,
  cutOff,
  fieldOf,
  keptHere,
  keptTexts,
  mend,
  nominationText,
  openWriting,
  storyText,
  stored,
  takeUp,
  writings,
} from './typing.ts';
import { peopleHere } from './people-here.ts';

const { autosave, form } = words;

const people = peopleHere();
let ground = '';

beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});

describe('while somebody types', () => {
  test.each(writings)(
    '$kind: a pause is enough, and the page says when it was saved',
    async (writing) => {
      const id = await writing.begin(ground);
      const page = await people.at(writing.who);
      await openWriting(page, writing, id);
      await fieldOf(page, writing).fill('Gõ rồi nghỉ tay.');
      await comesTo(page, 'saved');
      expect(await page.locator('[data-saving] [role=status]').innerText()).toMatch(
        /^Đã lưu lúc \d\d:\d\d\.$/u,
      );
      await stored(writing, id, 'Gõ rồi nghỉ tay.');
      await until(
        'nothing kept any more',
        async () => !(await keptTexts(page)).includes('nghỉ tay'),
      );
      await keep(page, `autosave-${writing.kind}-saved`);
    },
  );

  test('what cannot be sent yet is kept and marked, and holds back nothing else', async () => {
    const id = await putReadyCase(ground);
    const page = await people.at('can-bo-1');
    await openWriting(page, nominationText, id);
    await press(page, form.addClaim);
    const claim = page.getByRole('group', { name: form.claim(2), exact: true });
    await fill(claim, form.metric, 'Số mét đường');
    await fill(page, form.birthDate, '14/0');
    await fill(page, form.summary, 'Phần này gửi được.');
    await stored(nominationText, id, 'Phần này gửi được.');
    await comesTo(page, 'held');
    const born = page.getByLabel(form.birthDate, { exact: true });
    await expect.poll(() => born.getAttribute('aria-invalid')).toBe('true');
    await keep(page, 'autosave-held');

    await page.reload();
    await takeUp(page, '14/0');
    await expect.poll(() => born.inputValue()).toBe('14/0');
    await fill(page, form.birthDate, '14/03/1968');
    await expect
      .poll(() => claim.getByLabel(form.metric, { exact: true }).inputValue())
      .toBe('Số mét đường');
    await until('the birth date', async () =>
      (await read(`nominations/${id}/private/person`))?.['birthDate'] === '1968-03-14'
        ? true
        : null,
    );
    await press(claim, form.removeClaim);
    await comesTo(page, 'saved');
  });

  test('a consent half filled in is there again after a reload', async () => {
    const id = await putReadyCase(ground);
    const page = await people.at('can-bo-1');
    await openWriting(page, nominationText, id);
    await fill(page, form.guardian, 'Bà Thị Ví Dụ');
    await keptHere(page, 'Bà Thị Ví Dụ');
    await page.reload();
    await press(page.locator('[data-part=left]'), autosave.takeUp);
    await expect
      .poll(() => page.getByLabel(form.guardian, { exact: true }).inputValue())
      .toBe('Bà Thị Ví Dụ');
  });
});

describe('a reload in the middle of typing', () => {
  test.each(writings)(
    '$kind: the text is offered again and reaches the server',
    async (writing) => {
      const id = await writing.begin(ground);
      const page = await people.at(writing.who);
      await openWriting(page, writing, id);
      const before = (await read(writing.path(id)))?.[writing.field];
      await cutOff(page);
      await fieldOf(page, writing).fill('Đang gõ dở thì trang tải lại');
      await keptHere(page, 'Đang gõ dở thì trang tải lại');
      await page.reload();
      await page.locator('[data-part=left]').waitFor();
      await keep(page, `autosave-${writing.kind}-left`);
      await mend(page);
      expect((await read(writing.path(id)))?.[writing.field]).toBe(before);

      await takeUp(page, 'Đang gõ dở thì trang tải lại');
      await stored(writing, id, 'Đang gõ dở thì trang tải lại');
      await comesTo(page, 'saved');
    },
  );

  test('a text that is dropped does not come back', async () => {
    const id = await putReadyCase(ground);
    const page = await people.at('can-bo-1');
    await openWriting(page, nominationText, id);
    await cutOff(page);
    await fill(page, form.summary, 'Viết nhầm hồ sơ');
    await keptHere(page, 'Viết nhầm hồ sơ');
    await page.reload();
    const left = page.locator('[data-part=left]');
    await press(left, autosave.drop);
    await left.waitFor({ state: 'detached' });
    await page.reload();
    await fieldOf(page, nominationText).waitFor();
    expect(await page.locator('[data-part=left]').count()).toBe(0);
    await mend(page);
  });
});

describe('a lost line', () => {
  test.each(writings)(
    '$kind: the page says so, keeps the text, and sends it when the line is back',
    async (writing) => {
      const id = await writing.begin(ground);
      const page = await people.at(writing.who);
      await openWriting(page, writing, id);
      await loseLine(page);
      await fieldOf(page, writing).fill('Gõ trên đường vào thôn, mất sóng');
      await page.getByText(autosave.offline).waitFor();
      await keptHere(page, 'mất sóng');
      await keep(page, `autosave-${writing.kind}-offline`);
      await findLine(page);
      await stored(writing, id, 'Gõ trên đường vào thôn, mất sóng');
      await comesTo(page, 'saved');
    },
  );
});

describe('a session that ends in the middle of typing', () => {
  /** Of units of their own, so that no other test's colleague is sent to the door. */
  const typists = [
    { ...nominationText, who: 'can-bo-2', unit: 'sdttg-phong-nghiep-vu-2' },
    { ...appraisalBy('van-phong-2'), unit: 'sdttg-phong-nghiep-vu-2' },
    { ...storyText, unit: '' },
  ] as const;

  test.each(typists)('$kind: leads to the door and back to the text', async (writing) => {
    const { who } = writing;
    const id = await writing.begin(ground, writing.unit);
    const page = await people.stranger();
    await page.clock.install();
    await signIn(page, who);
    await openWriting(page, writing, id);
    await cutOff(page);
    await fieldOf(page, writing).fill('Đang gõ thì hết phiên');
    await keptHere(page, 'Đang gõ thì hết phiên');
    await auth.updateUser(who, { disabled: true });
    await page.clock.fastForward('02:00:00');
    await page.getByRole('alert').filter({ hasText: words.door.ended }).waitFor();
    await keep(page, `autosave-${writing.kind}-session-ended`);

    await auth.updateUser(who, { disabled: false });
    await mend(page);
    await fill(page, words.door.email, `${who}@vidu.example`);
    await fill(page, words.door.password, demoPassword);
    await press(page, words.door.signIn);
    await takeUp(page, 'Đang gõ thì hết phiên');
    await stored(writing, id, 'Đang gõ thì hết phiên');
  });

  test('signing out asks before a text that was not sent is erased, and leaves nothing behind', async () => {
    const id = await putReadyCase(ground, { ownerUnit: 'sdttg-phong-nghiep-vu-2' });
    const page = await people.stranger();
    await signIn(page, 'can-bo-2');
    await openWriting(page, nominationText, id);
    await cutOff(page);
    await fill(page, form.summary, 'Chưa gửi đã đăng xuất');
    await keptHere(page, 'Chưa gửi đã đăng xuất');
    await press(page, words.door.signOut);
    const question = page.getByRole('dialog', { name: autosave.unsentTitle });
    await question.waitFor();
    await keep(page, 'autosave-leaving');
    await press(question, autosave.stay);
    expect(await fieldOf(page, nominationText).inputValue()).toBe('Chưa gửi đã đăng xuất');

    await press(page, words.door.signOut);
    await press(question, autosave.leaveAnyway);
    await page.getByLabel(words.door.password, { exact: true }).waitFor();
    await expect.poll(() => keptTexts(page)).toBe('[]');
  });
});

describe('a machine without room', () => {
  const unit = 'sdttg-phong-nghiep-vu-2';
  const fillUp = async (page: Page): Promise<void> => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: site, quotaSize: 1 });
  };
  /** Somebody of that unit, at a machine of their own. */
  const comeIn = async (): Promise<Page> => {
    const page = await people.stranger();
    await signIn(page, 'can-bo-2');
    return page;
  };
  const told = (page: Page): Locator =>
    page.getByRole('alert').filter({ hasText: autosave.noRoomHere });
  const asksBeforeSigningOut = async (page: Page, title: string): Promise<void> => {
    await press(page, words.door.signOut);
    const question = page.getByRole('dialog', { name: title });
    await press(question, autosave.stay);
    await question.waitFor({ state: 'detached' });
  };

  test('is told of, and the text still goes to the server', async () => {
    const id = await putReadyCase(ground, { ownerUnit: unit });
    const page = await comeIn();
    await openWriting(page, nominationText, id);
    await fillUp(page);
    await cutOff(page);
    const long = 'Bà con góp công làm đường. '.repeat(700).trim();
    await fill(page, form.report, long);
    await page.getByRole('alert').filter({ hasText: autosave.noRoomOffline }).waitFor();
    await keep(page, 'autosave-no-room');
    await mend(page);
    await press(page, form.save);
    await comesTo(page, 'saved');
    expect((await read(nominationText.path(id)))?.['report']).toBe(long);
    expect(await page.getByText(autosave.noRoom).count()).toBe(0);
  });

  test('is told of beside the text of a move and beside a pasted list, and signing out asks before they are lost', async () => {
    const id = await putReadyCase(ground, { ownerUnit: unit, state: 'appraisal' });
    const page = await comeIn();
    await visit(page, `/ho-so/${id}`);
    await pressMove(page, 'nominations', 'withdraw');
    await fillUp(page);
    const reason = page.getByLabel(words.move.reason, { exact: true });
    await reason.fill('Nhầm đối tượng');
    // For half a minute the browser still goes by the room it has seen before.
    const typedOn = async (): Promise<number> => {
      await reason.pressSequentially('.');
      return told(page).count();
    };
    await expect.poll(typedOn, { interval: 1000 }).toBe(1);
    await keep(page, 'autosave-no-room-move');
    // What was typed first is kept still; that the rest is not, the question says besides.
    await asksBeforeSigningOut(page, autosave.unsentTitle);
    expect(await reason.inputValue()).toMatch(/^Nhầm đối tượng\.+$/u);
    await send(page, 'nominations', 'withdraw');
    await carriedOut(page, 'nominations', 'withdraw', 'withdrawn');

    const paper = freshId(20);
    await put(`batches/${paper}`, batch({ cases: [], ownerUnit: unit }));
    await visit(page, `/to-trinh/${paper}/dan`);
    const header = ['Họ và tên', 'Năm sinh', 'Nơi ở', 'Thành tích'];
    const row = [`Thị Hết Chỗ ${freshId(5)}`, '1980', 'xã Bom Bo', 'Giữ rừng'];
    await page.locator('#f-paste').fill([header, row].map((line) => line.join('\t')).join('\n'));
    await told(page).waitFor();
    await keep(page, 'autosave-no-room-list');
    await asksBeforeSigningOut(page, autosave.leaveTitle);
    await page.locator('#f-cycle').selectOption(ground);
    await press(page, pasting.create(1));
    await page.getByText(pasting.finished(1)).waitFor();
    await told(page).waitFor({ state: 'detached' });
  });
});

describe('a clock that is wrong by a day', () => {
  test.each([-86_400_000, 86_400_000])(
    'is told of, and changes neither what wins nor what hour is shown (%i ms)',
    async (off) => {
      const id = await putReadyCase(ground, { state: 'appraisal' });
      await put(`nominations/${id}/appraisals/van-phong-2`, {
        ...(await read(appraisalText.path(id))),
        version: 1,
        criteria: {},
        by: 'van-phong-2',
      });
      const page = await people.stranger();
      await page.clock.install({ time: Date.now() + off });
      await signIn(page, 'van-phong-2');
      await openWriting(page, appraisalText, id);
      await page.getByText(words.look.wrongClock).waitFor();
      await page
        .locator('#f-criteria')
        .getByLabel(/^H1\./u)
        .selectOption({ label: words.caseView.met });
      await fieldOf(page, appraisalText).fill('Đồng hồ máy sai một ngày');
      await comesTo(page, 'saved');
      const path = `nominations/${id}/appraisals/van-phong-2`;
      await until(
        'the note',
        async () => (await read(path))?.['note'] === 'Đồng hồ máy sai một ngày',
      );
      expect(await read(path)).toMatchObject({ criteria: { H1: { met: true, on: today() } } });
      const shown = await page.locator('[data-saving] [role=status]').innerText();
      const minutes = [0, 1, 2].map((ago) => hourOf(Date.now() - ago * 60_000));
      expect(minutes.map((time) => autosave.saved(time))).toContain(shown);
    },
  );

  const hourOf = (millis: number): string =>
    new Date(millis + 7 * 3_600_000).toISOString().slice(11, 16);
});

describe('sending a case', () => {
  test('waits for the last save and names its version', async () => {
    const id = await putReadyCase(ground);
    await put(`nominations/${id}/dossier/current`, {
      ...(await read(nominationText.path(id))),
      signedPaper: 'minh-chung-1',
    });
    const page = await people.at('can-bo-1');
    await openWriting(page, nominationText, id);
    await fill(page, form.summary, 'Sửa câu cuối rồi gửi ngay.');
    await page.getByRole('link', { name: form.toCase }).click();
    await pressMove(page, 'nominations', 'submit');
    await carriedOut(page, 'nominations', 'submit', 'appraisal');
    expect(await read(nominationText.path(id))).toMatchObject({
      version: 2,
      summary: 'Sửa câu cuối rồi gửi ngay.',
    });
  });

  test('is not asked for while something typed here has not been sent', async () => {
    const id = await putReadyCase(ground);
    const page = await people.at('can-bo-1');
    await openWriting(page, nominationText, id);
    await cutOff(page);
    await fill(page, form.summary, 'Câu này chưa gửi được');
    await page.getByRole('link', { name: form.toCase }).click();
    await pressMove(page, 'nominations', 'submit');
    await page.getByText(autosave.unsentHere).waitFor();
    await keep(page, 'autosave-unsent');
    await mend(page);
    await page.getByRole('link', { name: autosave.openUnsent }).click();
    await takeUp(page, 'Câu này chưa gửi được');
    await stored(nominationText, id, 'Câu này chưa gửi được');
    expect((await read(`nominations/${id}`))?.['state']).toBe('draft');
  });
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
