/** The officer fills in the whole form: facts, answers, two claims with a file each, consents, what stays private. */
import type { Locator, Page } from 'playwright-core';
import { files } from '../../../web/pages/files/words.ts';
import { words } from '../../../web/words/words.ts';
import { pdfFile, pngFile, type PickedFile } from '../files.ts';
import { choose, fill, press, tick, visit } from '../hands.ts';
import type { Journey } from '../journey.ts';
import { keep } from '../screens.ts';

const { form } = words;

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
  await group.getByLabel(files.pick, { exact: true }).setInputFiles(claim.file);
  await group.getByRole('button', { name: `${form.detach} ${claim.file.name}` }).waitFor();
};

const chooseMatching = async (field: Locator, label: RegExp): Promise<void> => {
  const options = await field.locator('option').allInnerTexts();
  await field.selectOption({ label: options.find((option) => label.test(option)) ?? '' });
};

const recordConsents = async (page: Page): Promise<void> => {
  const consents = page.getByRole('group', { name: form.consents });
  await choose(consents, form.scope, words.consentScopes.processing);
  await fill(consents, form.keptAt, 'Phiếu số 05, lưu tại phòng');
  await press(consents, form.addConsent);
  await consents.getByRole('listitem').nth(0).waitFor();
  await fill(consents, form.keptAt, 'Phiếu số 05, lưu tại phòng');
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

/** Waits until everything typed is on the server. */
export const saved = (page: Page): Promise<void> => page.locator('[data-saving=saved]').waitFor();

export const save = async (page: Page): Promise<void> => {
  await press(page, form.save);
  await saved(page);
};
