/** A form of the public as a person sends it who is quicker than the form allows. */
import type { Locator, Page } from 'playwright-core';

/** Presses once more as long as the answer asks for that, which whoever types for longer than a moment never meets. */
export const pressUntil = async (page: Page, taken: Locator, button: Locator): Promise<void> => {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    const answered = page.waitForResponse((one) => one.request().method() === 'POST');
    // Without script a press leads to another page: what is read before that has come is the one that was left.
    const left = page.waitForEvent('load');
    await button.click();
    await Promise.all([answered, left]);
    await taken.or(button).first().waitFor();
    if (await taken.isVisible()) return;
  }
  throw new Error('The form was not taken.');
};
