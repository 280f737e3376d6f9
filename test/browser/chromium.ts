/** A real Chromium: the machine's own where there is one, else the one that a package carries. */
import { existsSync } from 'node:fs';
import packed from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Once in some hundred times it dies as it starts, before it has opened anything: then it is started anew. */
export const launchChromium = async (left = 2): Promise<Browser> => {
  try {
    return await launched();
  } catch (problem) {
    if (left === 0) throw problem;
    console.log('Chromium has died as it started, and is started once more.');
    return launchChromium(left - 1);
  }
};

/** Starts headless. The network flags keep it from looking for its maker's servers. */
const launched = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: installed.find((path) => existsSync(path)) ?? (await packed.executablePath()),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });

/** Closes it with all of its pages; what a test holds back or answers for the site at that moment is let go of. */
export const closeContext = async (context: BrowserContext): Promise<void> => {
  const pages = context.pages();
  // Without a page nothing is under way; the test itself may have closed it.
  const routed = pages.length === 0 ? [] : [context, ...pages];
  await Promise.all(routed.map((one) => one.unrouteAll({ behavior: 'ignoreErrors' })));
  await context.close();
};
