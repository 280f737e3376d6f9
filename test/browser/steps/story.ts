/** Step 5: the editor writes from verified claims, the subject agrees, the head approves, the editor publishes. */
import type { Page } from 'playwright-core';
import { storyView } from '../../../web/words/stories.ts';
import { words } from '../../../web/words/words.ts';
import { carriedOut, fill, press, pressMove, textsOf, visit } from '../hands.ts';
import type { Journey } from '../journey.ts';
import { keep } from '../screens.ts';
import { saved } from './fill-in.ts';

/** Writes a figure that no claim backs; resolves to what the refusal says. */
export const writeLooseFigure = async (journey: Journey): Promise<readonly string[]> => {
  const page = await journey.people.at('bien-tap-1');
  await visit(page, '/');
  await page.getByRole('listitem').filter({ hasText: journey.code }).getByRole('link').click();
  await fill(page, storyView.name, 'Người giữ tiếng khung cửi bên suối Đăk Huýt');
  await fill(page, storyView.lead, 'Đêm đêm, nhà bà mở cửa cho phụ nữ trong xã đến học dệt.');
  await fill(page, storyView.body, 'Đã có hơn ba mươi hộ trong xã sống được nhờ khung cửi.');
  await saveStory(page);
  await pressMove(page, 'stories', 'sendToCheck');
  const refusal = page.getByRole('alert').filter({ hasText: words.refusals.notYet });
  await refusal.waitFor();
  await keep(page, 'step-5-loose-figure');
  return await textsOf(refusal.locator('li'));
};

const saveStory = async (page: Page): Promise<void> => {
  await press(page, storyView.save);
  await saved(page);
};

/** Puts the figures of both claims where they belong in the text. */
export const writeStory = async (journey: Journey): Promise<void> => {
  const page = await journey.people.at('bien-tap-1');
  const body = page.getByLabel(storyView.body, { exact: true });
  await body.fill('Từ năm 2023, lớp dệt tại nhà đã dạy nghề cho ');
  await insertFigure(page, 'Dạy nghề dệt thổ cẩm');
  await page.keyboard.type(' trong xã.\n\nBà còn cùng bà con góp công làm ');
  await insertFigure(page, 'Vận động bà con góp công');
  await page.keyboard.type(' đường liên thôn.');
  await saveStory(page);
  await keep(page, 'step-5-written');
  journey.slug = await page.getByLabel(storyView.slug, { exact: true }).inputValue();
};

const insertFigure = async (page: Page, claim: string): Promise<void> => {
  await page
    .locator('li[data-claim]', { hasText: claim })
    .getByRole('button', { name: storyView.insert })
    .click();
  await page.locator('[data-part=preview] .figure').last().waitFor();
};

export const recordAgreement = async (journey: Journey): Promise<void> => {
  const page = await journey.people.at('bien-tap-1');
  await press(page, storyView.saveAgreed);
  await page.getByText(/Đồng ý với bản \d+/u).waitFor();
  await pressMove(page, 'stories', 'sendToCheck');
  await carriedOut(page, 'stories', 'sendToCheck', 'checking');
  await keep(page, 'step-5-sent-to-check');
};

export const approveStory = async (journey: Journey): Promise<void> => {
  const page = await journey.people.at('giam-doc');
  await visit(page, `/bai/${journey.caseId}`);
  await pressMove(page, 'stories', 'approve');
  await carriedOut(page, 'stories', 'approve', 'approved');
  await keep(page, 'step-5-approved');
};

export const publishStory = async (journey: Journey): Promise<void> => {
  const page = await journey.people.at('bien-tap-1');
  await visit(page, `/bai/${journey.caseId}`);
  await pressMove(page, 'stories', 'publish');
  await carriedOut(page, 'stories', 'publish', 'published');
  await keep(page, 'step-5-published');
};
