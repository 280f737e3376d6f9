/** A real Chromium: the machine's own where there is one, else the one that a package carries. */
import { existsSync } from 'node:fs';
import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts headless. The network flags keep it from looking for its maker's servers. */
export const launchChromium = async (): Promise<Browser> =>
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
