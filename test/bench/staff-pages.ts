/** The staff pages in a browser: what they read among few and many cases, and how long a click waits for its outcome. */
import { type App, deleteApp, initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { loadData } from '../suite/data.ts';
import { addressOf, pageOf, readsOf } from './browser.ts';
import { crowds, layCases } from './crowd.ts';
import { catalogues, draftCase, lay } from './ground.ts';
import { sameReads } from './public-pages.ts';
import { percentile, ratioRow, type Failed, type Row } from './table.ts';

const [office, unitHead] = ['van-phong-1', 'truong-phong-1'] as const;
const samples = 60;
const warmUps = 3;

const pages = [
  { what: 'staff: my tasks', path: '/app', shown: 'h1:not([data-stands-in])' },
  {
    what: 'staff: list of cases',
    path: '/app/ho-so',
    shown: 'a[href^="/app/ho-so/"]:not([href="/app/ho-so/moi"])',
  },
  { what: 'staff: list of cases by given name', path: '/app/ho-so?xep=ten', shown: '.hint' },
  { what: 'staff: cases searched for', path: '/app/ho-so?tim=nguoi+vi+du', shown: 'tbody a' },
  { what: 'staff: a unit’s tasks', path: '/app/viec-don-vi', shown: 'h1:not([data-stands-in])' },
  { what: 'staff: board of overdue work', path: '/app/don-doc', shown: 'h1:not([data-stands-in])' },
  { what: 'staff: case page', path: '/app/ho-so/page0000', shown: '[data-move]' },
] as const;

const inBrowser = async <T>(work: (browser: Browser, db: Firestore) => Promise<T>): Promise<T> => {
  await loadData('base');
  const app: App = initializeApp({ projectId: process.env['GCLOUD_PROJECT'] ?? '' }, 'pages');
  const db = getFirestore(app);
  await lay(db, { ...catalogues, ...draftCase('page0000') });
  const browser = await launchChromium();
  try {
    return await work(browser, db);
  } finally {
    await browser.close();
    await deleteApp(app);
  }
};

export const measureStaffReads = (): Promise<readonly Row[]> =>
  inBrowser(async (browser, db) => {
    const page = await pageOf(browser, office);
    const among = async (count: number): Promise<readonly number[]> => {
      await layCases(db, count);
      const reads: number[] = [];
      for (const { path, shown } of pages) reads.push(await readsOf(page, path, shown));
      return reads;
    };
    const [few, many] = [await among(crowds.few), await among(crowds.many)];
    return pages.map(({ what }, index) => sameReads(what, few[index], many[index]));
  });

export const measureClicks = (failed: Failed): Promise<readonly Row[]> =>
  inBrowser(async (browser, db) => {
    const page = await pageOf(browser, unitHead);
    const [clicks, empties]: [number[], number[]] = [[], []];
    for (let round = 0; round < samples + warmUps; round += 1) {
      const id = `click${String(round).padStart(3, '0')}`;
      await lay(db, draftCase(id));
      await page.goto(addressOf(`/app/ho-so/${id}`));
      await page.locator('[data-move="confirm"]').waitFor();
      await page.waitForLoadState('networkidle');
      try {
        const empty = await askEmpty(page, id);
        const click = await clickOutcome(page);
        if (round >= warmUps) {
          clicks.push(click);
          empties.push(empty);
        }
      } catch (problem) {
        failed(`${id}: ${String(problem)}`);
      }
    }
    return [50, 95].map((share) =>
      ratioRow(
        {
          part: `latency in the browser, ${samples} clicks on "Xác nhận hồ sơ", against an empty trigger asked from the same page`,
          what: `click to outcome shown, p${share}`,
        },
        {
          measured: percentile(clicks, share / 100),
          baseline: percentile(empties, share / 100),
          unit: 'ms',
          digits: 1,
        },
        share === 50 ? 2 : null,
      ),
    );
  });

/** From the click until the page says that it is done. */
const clickOutcome = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const button = document.querySelector<HTMLButtonElement>('[data-move="confirm"]');
    const panel = button?.closest('section');
    const started = performance.now();
    button?.click();
    await new Promise<void>((resolve, refuse) => {
      new MutationObserver(() => {
        const notice = panel?.querySelector('.notice.good, .notice.bad');
        if (notice?.classList.contains('good') === true) resolve();
        else if (notice) refuse(new Error(notice.textContent));
      }).observe(document.body, { subtree: true, childList: true });
    });
    return performance.now() - started;
  });

/** The same request and the same polling, written out, from the same page and person to the empty trigger. */
const askEmpty = (page: Page, id: string): Promise<number> => {
  const documents = `http://${process.env['FIRESTORE_EMULATOR_HOST']}/v1/projects/${process.env['GCLOUD_PROJECT']}/databases/(default)/documents`;
  return page.evaluate(
    async ({ collection }) => {
      const key = Object.keys(localStorage).find((name) => name.startsWith('firebase:authUser'));
      const user = JSON.parse(localStorage.getItem(key ?? '') ?? '{}') as {
        stsTokenManager?: { accessToken: string };
      };
      const headers = { Authorization: `Bearer ${user.stsTokenManager?.accessToken}` };
      const started = performance.now();
      const body = JSON.stringify({ fields: { outcome: { nullValue: null } } });
      const written = await fetch(collection, { method: 'POST', headers, body });
      if (!written.ok) throw new Error(`the empty request was answered ${written.status}`);
      const { name } = (await written.json()) as { name: string };
      const address = `${collection}/${name.split('/').at(-1)}`;
      for (let pause = 100; ; pause = Math.min(pause * 2, 2_000)) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        const read = (await (await fetch(address, { headers })).json()) as {
          fields: { outcome: object };
        };
        if ('stringValue' in read.fields.outcome) return performance.now() - started;
        if (performance.now() - started > 30_000) throw new Error('the empty trigger is silent');
      }
    },
    { collection: `${documents}/empty/${id}/requests` },
  );
};
