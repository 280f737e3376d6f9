/** A line that is gone, as in the field. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Takes the line away from all pages of this person's. The browser is told so, and needs a moment: a request that leaves at
 * once may still be answered, so this page is asked until none is.
 */
export const loseLine = async (page: Page): Promise<void> => {
  await page.context().setOffline(true);
  const reaches = (): Promise<boolean> =>
    page.evaluate(() =>
      fetch('/robots.txt', { cache: 'no-store' }).then(
        () => true,
        () => false,
      ),
    );
  await expect.poll(reaches).toBe(false);
};

export const findLine = (page: Page): Promise<void> => page.context().setOffline(false);
