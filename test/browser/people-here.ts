/** The people of one test file: their browser is opened before its tests and closed after them. */
import { afterAll, beforeAll } from 'vitest';
import { endApps } from '../functions/suite.ts';
import { launchChromium } from './chromium.ts';
import { peopleIn, type People } from './people.ts';

/** Called where the file begins: what it registers after this is undone before the browser closes. */
export const peopleHere = (): People => {
  let here: People;
  beforeAll(async () => {
    here = peopleIn(await launchChromium());
  });
  afterAll(async () => {
    await here.close();
    await here.browser.close();
    await endApps();
  });
  return {
    at: (uid) => here.at(uid),
    stranger: () => here.stranger(),
    close: () => here.close(),
    get browser() {
      return here.browser;
    },
    get errors() {
      return here.errors;
    },
  };
};
