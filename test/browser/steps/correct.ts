/** A correction of a story, typed and on its page: saved, agreed to by the subject, and handed over for checking. */
import type { Page } from 'playwright-core';
import { storyView } from '../../../web/words/stories.ts';
import { carriedOut, press, pressMove } from '../hands.ts';
import { saved } from './fill-in.ts';

export const sendCorrection = async (page: Page): Promise<void> => {
  await press(page, storyView.save);
  await saved(page);
  await press(page, storyView.saveAgreed);
  await page.getByText(storyView.agreedOld).waitFor({ state: 'detached' });
  await pressMove(page, 'stories', 'sendToCheck');
  await carriedOut(page, 'stories', 'sendToCheck', 'checking');
};
