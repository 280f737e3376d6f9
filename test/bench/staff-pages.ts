/** The staff pages in a browser: what they read and write among few and many cases, and how long a click waits for its outcome. */
import { type App, deleteApp, initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { loadData } from '../suite/data.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { addressOf, costOf, pageOf, type PageCost } from './browser.ts';
import { crowds, layCases } from './crowd.ts';
import { catalogues, draftCase, lay } from './ground.ts';
import { mailsTold, opened, staffPages, title } from './staff-addresses.ts';
import { percentile, ratioRow, type Failed, type Row } from './table.ts';

const unitHead = 'truong-phong-1';
const office = 'van-phong-1';
const samples = 60;
const warmUps = 3;

const inBrowser = async <T>(work: (browser: Browser, db: Firestore) => Promise<T>): Promise<T> => {
  await loadData('base');
  const app: App = initializeApp({ projectId: process.env['GCLOUD_PROJECT'] ?? '' }, 'pages');
  const db = getFirestore(app);
  await lay(db, { ...catalogues, ...opened() });
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
    const tabs = new Map<DemoUid, Page>();
    for (const { who } of staffPages) if (!tabs.has(who)) tabs.set(who, await pageOf(browser, who));
    const among = async (count: number): Promise<readonly PageCost[]> => {
      await layCases(db, count);
      for (const tab of tabs.values()) await costOf(tab, '/app', title);
      const asking = tabs.get(office);
      if (asking !== undefined) await learnOfMails(asking);
      const costs: PageCost[] = [];
      for (const { path, shown, who } of staffPages) {
        const tab = tabs.get(who);
        if (tab === undefined) continue;
        await tab.evaluate(stayFresh);
        costs.push(await costOf(tab, path, shown));
      }
      return costs;
    };
    const [few, many] = [await among(crowds.few), await among(crowds.many)];
    return staffPages.map(({ what }, index) => sameCost(`staff: ${what}`, few[index], many[index]));
  });

/**
 * Which mails did not arrive is asked once an hour, of a function: whoever leaves before its answer asks again at the next page.
 * While it hears of all the cases that were laid it answers late, so it is asked at its own page until it does.
 */
const learnOfMails = async (tab: Page, tries = 10): Promise<void> => {
  await tab.goto(addressOf('/app/thu'));
  try {
    await tab.locator(mailsTold).first().waitFor();
    await tab.waitForFunction(mailsAreKnown);
  } catch (error) {
    if (tries === 1) throw error;
    await learnOfMails(tab, tries - 1);
  }
};

const mailsAreKnown = (): boolean =>
  (Object.values(sessionStorage) as readonly string[]).some((text) =>
    /"mailsAt":[1-9]/u.test(text),
  );

/** What a tab keeps for two minutes is fresh at each page, however long the whole walk takes. */
const stayFresh = (): void => {
  for (const [key, text] of Object.entries(sessionStorage) as readonly [string, string][]) {
    if (!text.startsWith('{')) continue;
    const kept: unknown = JSON.parse(text);
    if (typeof kept === 'object' && kept !== null && 'at' in kept && typeof kept.at === 'number')
      sessionStorage.setItem(key, JSON.stringify({ ...kept, at: Date.now() }));
  }
};

const told = (cost: PageCost | undefined): string =>
  cost === undefined ? 'not opened' : `${cost.reads} R, ${cost.writes} W`;

const sameCost = (what: string, few?: PageCost, many?: PageCost): Row => {
  const same = few !== undefined && told(few) === told(many);
  return {
    part: 'reads and writes of opening each staff page among 40 and among 40,000 cases; those of the rules themselves not counted',
    what,
    measured: told(many),
    against: told(few),
    value: same ? 'the same' : 'not the same',
    bound: 'the same',
    within: same,
  };
};

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
