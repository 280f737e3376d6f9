/** Step 1: the unit nominates, is told what is missing, fills it in, confirms and submits. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { words } from '../../../web/words/words.ts';
import { pdfFile, pngFile, type PickedFile } from '../files.ts';
import {
  carriedOut,
  choose,
  fill,
  press,
  pressMove,
  stands,
  textsOf,
  tick,
  visit,
} from '../hands.ts';
import type { Journey } from '../journey.ts';
import { keep } from '../screens.ts';

const { form, general } = words;

/** From the list of cases to a draft. */
export const openCase = async (journey: Journey): Promise<void> => {
  const page = await journey.people.at('can-bo-1');
  await page.getByRole('link', { name: words.menu.cases, exact: true }).click();
  await page.getByRole('link', { name: words.caseList.create }).click();
  await fill(page, form.name, journey.subject.name);
  await choose(page, form.cycle, 'Đợt xét, công nhận điển hình tiên tiến năm 2026');
  await choose(page, form.level, 'Cấp cơ sở');
  await choose(page, form.criteriaSet, 'Cá nhân điển hình tiên tiến cấp cơ sở');
  await keep(page, 'step-1-new');
  await press(page, form.create);
  await page.getByRole('heading', { name: form.title }).waitFor();
  journey.caseId = /ho-so\/(\w{8})\/sua/u.exec(page.url())?.[1] ?? '';
  journey.code = `GS-${new Date().getFullYear()}-${journey.caseId.toUpperCase()}`;
};

/** Saves next to nothing and tries to send it. */
export const submitTooEarly = async (journey: Journey): Promise<Page> => {
  const page = await journey.people.at('can-bo-1');
  await fill(page, form.occupation, journey.subject.occupation);
  await save(page);
  await page.getByRole('link', { name: form.toCase }).click();
  await pressMove(page, 'nominations', 'submit');
  await page.getByRole('alert').filter({ hasText: words.refusals.notYet }).waitFor();
  await stands(page, 'nominations', 'draft');
  return page;
};

interface UnmetItem {
  readonly sentence: string;
  /** Where its link leads, and the field there; null where there is nothing to fill in. */
  readonly href: string | null;
  readonly field: string | null;
}

/** Each unmet item as it is worded. */
export const unmetItems = async (page: Page): Promise<readonly UnmetItem[]> => {
  const items = page.getByRole('alert').locator('li');
  const sentences = await textsOf(items);
  return Promise.all(
    sentences.map(async (sentence, index) => {
      const link = items.nth(index).locator('a');
      const href = (await link.count()) === 0 ? null : await link.getAttribute('href');
      return { sentence, href, field: href?.split('#')[1] ?? null };
    }),
  );
};

/** Follows a link to a field; resolves to the id of what has the focus then. */
export const landsOn = async (page: Page, href: string): Promise<string> => {
  await page.evaluate((to) => location.assign(to), href);
  const field = href.split('#')[1] ?? '';
  await page.waitForFunction((id) => document.activeElement?.id === id, field);
  return field;
};

export const fillInCase = async (journey: Journey): Promise<void> => {
  const page = await journey.people.at('can-bo-1');
  const { subject, caseId } = journey;
  await visit(page, `/ho-so/${caseId}/sua`);
  await page.locator('#f-birthYear').fill(subject.birthYear);
  await choose(page, form.gender, words.genders.female);
  await choose(page, form.place, subject.place);
  await fill(page, form.village, subject.village);
  await fill(page, form.summary, subject.summary);
  await fill(
    page,
    form.report,
    'Từ năm 2023, mỗi tuần hai buổi tối, nhà bà mở cửa cho phụ nữ trong xã đến học dệt.',
  );
  await answerCriteria(page);
  await addClaim(page, firstClaim);
  await addClaim(page, secondClaim);
  await recordConsents(page);
  await fillPrivate(page, subject.secrets);
  await save(page);
  await keep(page, 'step-1-filled-in');
};

const answerCriteria = async (page: Page): Promise<void> => {
  await answer(
    page,
    'H4',
    'met',
    'Họp thôn ngày 12/10/2026, tất cả người dự họp nhất trí đề nghị.',
  );
  await answer(
    page,
    'IC2',
    'met',
    'Dạy theo mẫu hoa văn cổ, ghi lại thành sổ mẫu để người sau học.',
  );
  await answer(page, 'IC4', 'met', 'Giữ nghề dệt của người S’tiêng, người M’nông cùng học.');
  await answer(page, 'IC5', 'met', 'Giữ lớp từ năm 2023 đến nay.');
  await answer(page, 'IC6', 'none', '');
};

const answer = async (
  page: Page,
  criterion: string,
  chosen: keyof typeof words.answers,
  text: string,
): Promise<void> => {
  await page
    .getByLabel(new RegExp(`^${criterion}\\.`, 'u'))
    .selectOption({ label: words.answers[chosen] });
  if (text !== '') await fill(page, `${form.answerText} (${criterion})`, text);
};

interface TypedClaim {
  readonly number: number;
  readonly text: string;
  readonly metric: string;
  readonly value: string;
  readonly unit: string;
  readonly criterion: RegExp;
  readonly file: PickedFile;
  readonly source: string;
}

const firstClaim: TypedClaim = {
  number: 1,
  text: 'Dạy nghề dệt thổ cẩm cho phụ nữ trong xã',
  metric: 'Số người học xong nghề',
  value: '32',
  unit: 'người',
  criterion: /^IC1\./u,
  file: pdfFile('Danh sách lớp dệt.pdf'),
  source: 'Hội Liên hiệp Phụ nữ xã Bù Gia Mập',
};

const secondClaim: TypedClaim = {
  number: 2,
  text: 'Vận động bà con góp công làm đường liên thôn',
  metric: 'Chiều dài đường',
  value: '1.250,5',
  unit: 'm',
  criterion: /^IC3\./u,
  file: pngFile('Ảnh đường liên thôn.png'),
  source: 'Ban điều hành thôn Bù La',
};

const addClaim = async (page: Page, claim: TypedClaim): Promise<void> => {
  await press(page, form.addClaim);
  const group = page.getByRole('group', { name: form.claim(claim.number), exact: true });
  await fill(group, form.claimText, claim.text);
  await chooseMatching(group.getByLabel(form.criterion, { exact: true }), claim.criterion);
  await fill(group, form.value, claim.value);
  await fill(group, form.metric, claim.metric);
  await fill(group, form.unitOfValue, claim.unit);
  await fill(group, form.period, '2023–2026');
  await fill(group, form.evidenceSource, claim.source);
  await group.getByLabel(form.attach, { exact: true }).setInputFiles(claim.file);
  await group.getByRole('listitem').filter({ hasText: claim.file.name }).waitFor();
};

const chooseMatching = async (field: Locator, label: RegExp): Promise<void> => {
  const options = await field.locator('option').allInnerTexts();
  await field.selectOption({ label: options.find((option) => label.test(option)) ?? '' });
};

const recordConsents = async (page: Page): Promise<void> => {
  const consents = page.getByRole('group', { name: form.consents });
  await choose(consents, form.scope, words.consentScopes.processing);
  await press(consents, form.addConsent);
  await consents.getByRole('listitem').nth(0).waitFor();
  await choose(consents, form.scope, words.consentScopes.publication);
  const fields = consents.getByRole('group', { name: form.publicFields });
  for (const field of ['name', 'birthYear', 'place', 'occupation'] as const)
    await tick(fields, words.publicFields[field]);
  await tick(consents.getByRole('group', { name: form.channels }), words.channels.website);
  await press(consents, form.addConsent);
  await consents.getByRole('listitem').nth(1).waitFor();
};

const fillPrivate = async (page: Page, secrets: Journey['subject']['secrets']): Promise<void> => {
  const group = page.getByRole('group', { name: form.privateTitle });
  await fill(group, form.idNumber, secrets.idNumber);
  await fill(group, form.phone, secrets.phone);
  await fill(group, form.birthDate, secrets.birthDate);
  await fill(group, form.address, secrets.address);
  await fill(group, form.discipline, secrets.discipline);
};

export const save = async (page: Page): Promise<void> => {
  await press(page, form.save);
  await page.getByRole('status').filter({ hasText: general.saved }).waitFor();
};

/** The head of the unit finds the case in the list and confirms what stands there. */
export const confirmCase = async (journey: Journey, picture: string): Promise<void> => {
  const page = await journey.people.at('truong-phong-1');
  await visit(page, '/ho-so');
  await page.getByRole('link', { name: journey.subject.name }).click();
  await pressMove(page, 'nominations', 'confirm');
  await page.getByRole('status').filter({ hasText: words.move.applied }).waitFor();
  await page.getByText(words.caseView.confirmed).first().waitFor();
  await keep(page, picture);
};

export const submitCase = async (journey: Journey, picture: string): Promise<void> => {
  const page = await journey.people.at('can-bo-1');
  await visit(page, `/ho-so/${journey.caseId}`);
  expect(await page.locator('[data-part=missing]').innerText()).toContain(
    words.caseView.nothingMissing,
  );
  await pressMove(page, 'nominations', 'submit');
  await carriedOut(page, 'nominations', 'submit', 'appraisal');
  await keep(page, picture);
};
