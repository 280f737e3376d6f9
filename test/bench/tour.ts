/** The README's tour on a telephone's terms: four times slower, on a slow 4G line; from each click to its answer. */
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { follow } from '../browser/looks/states.ts';
import { people } from '../suite/data/people.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { loadDemoAnew } from '../suite/data.ts';
import { addressOf, pageOf } from './browser.ts';
import { slowDown, slower } from './slow.ts';
import type { Failed, Row } from './table.ts';

interface Stop {
  /** null: a reader who is not signed in. */
  readonly who: DemoUid | null;
  readonly path: string;
  /** What is there once the page answers. */
  readonly says: string;
}

const stops: readonly Stop[] = [
  { who: 'van-phong-1', path: '/hop/phien-hai-2026', says: 'Điểu Sơn Mẫu' },
  { who: 'can-bo-1', path: '/ho-so/q1d4y7cs', says: 'Phiếu cân chưa có chữ ký' },
  { who: 'truong-phong-2', path: '/ho-so/u8d1b6nc', says: 'GS-2026-U8D1B6NC' },
  { who: 'chu-tich-cong-doan', path: '/ho-so/u8d1b6nc', says: 'Chở 39 chuyến cấp cứu' },
  { who: 'van-phong-1', path: '/ho-so/c4w8e2ro', says: 'Bản cam kết chỉ có 22 chữ ký' },
  { who: null, path: '/guong/nguoi-di-lai-tung-goc-cay-lam-moc-c4w8e2ro', says: '21 vụ việc' },
  { who: 'van-phong-1', path: '/ho-so/r9u5s3no', says: 'người giám hộ chưa đồng ý' },
  { who: null, path: '/guong/soi-day-vong-ben-suoi-dak-a-r9u5s3no', says: '2 em nhỏ' },
  {
    who: null,
    path: '/guong/nhung-khung-det-duoi-mot-mai-nha-o-bu-vi-du-d6t1v8hm',
    says: '2 tổ dệt',
  },
  { who: 'can-bo-1', path: '/ho-so/n2e7b4km', says: 'Nghệ nhân ưu tú, già làng' },
  { who: null, path: '/guong/con-duong-cua-ap-soc-minh-hoa-x3g6l9du', says: '38 hộ' },
  { who: 'van-phong-1', path: '/ho-so', says: 'Thị Lan Ví Dụ' },
];

/** Milliseconds from the click: to the first change on the screen, and to what was asked for. */
interface Answer {
  readonly first: number;
  readonly whole: number;
}

/** At most: a page that has come to rest is clicked on at once. */
const reading = 120_000;
const bounds = { first: 100, median: 1_000, longest: 3_000 };

export const measureTour = async (failed: Failed): Promise<readonly Row[]> => {
  await loadDemoAnew();
  // Starts the functions that the stops ask; how long a process takes to start is what "load" measures.
  for (const address of [
    '/',
    '/danh-sach',
    '/anh/khong-co',
    '/tep/khong-co',
    '/doi-tuong/khong-co',
  ])
    await fetch(addressOf(address));
  const browser = await launchChromium();
  try {
    const answers = await walked(browser, failed);
    return [...answers.map(([stop, answer]) => rowOf(stop, answer)), ...summaryOf(answers)];
  } finally {
    await browser.close();
  }
};

const walked = async (
  browser: Browser,
  failed: Failed,
): Promise<readonly (readonly [Stop, Answer])[]> => {
  const open = new Map<string, Page>();
  const found: (readonly [Stop, Answer])[] = [];
  for (const stop of stops) {
    const page = open.get(stop.who ?? '') ?? (await slowPageOf(browser, stop.who));
    open.set(stop.who ?? '', page);
    // One machine stands here for everybody's telephone: nobody is measured while another's page still fetches.
    await Promise.all([...open.values()].map(atRest));
    try {
      found.push([stop, await (stop.who === null ? opened(page, stop) : clicked(page, stop))]);
    } catch (problem) {
      failed(`${stop.path}: ${String(problem).split('\n')[0]}`);
    }
  }
  return found;
};

const slowPageOf = async (browser: Browser, who: DemoUid | null): Promise<Page> => {
  const page = who === null ? await browser.newPage() : await pageOf(browser, who);
  page.setDefaultTimeout(30_000);
  await slowDown(page);
  return page;
};

/** Until nothing has come for a while: what a page fetches ahead, it fetches while its reader reads. */
const atRest = async (page: Page): Promise<void> => {
  await page.evaluate(() => performance.setResourceTimingBufferSize(10_000));
  await page.waitForFunction(
    (quiet) => {
      const held = globalThis as unknown as { rest?: { come: number; since: number } };
      const come = performance.getEntriesByType('resource').length;
      if (held.rest?.come !== come) held.rest = { come, since: performance.now() };
      return performance.now() - held.rest.since > quiet;
    },
    2_000,
    { polling: 250, timeout: reading },
  );
};

/** A link followed within the application by somebody who has read the page before; the page itself watches its screen. */
const clicked = async (page: Page, { path, says }: Stop): Promise<Answer> => {
  await page.evaluate((awaited) => {
    const started = performance.now();
    const seen = { first: 0, whole: 0 };
    Object.assign(globalThis, { seen });
    // Without a name of its own, which the compiler would keep by a helper that no page knows.
    new MutationObserver(() => {
      const now = performance.now() - started;
      seen.first ||= now;
      if (seen.whole === 0 && document.body.innerText.includes(awaited)) seen.whole = now;
    }).observe(document.querySelector('main') ?? document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  }, says);
  await follow(page, path);
  await page.waitForFunction(() => (globalThis as unknown as { seen: Answer }).seen.whole > 0);
  return page.evaluate(() => (globalThis as unknown as { seen: Answer }).seen);
};

/** A public page from its address: the browser itself shows that it is on its way. */
const opened = async (page: Page, { path, says }: Stop): Promise<Answer> => {
  await page.goto(addressOf(path), { waitUntil: 'domcontentloaded' });
  await page.getByText(says).first().waitFor();
  const whole = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint').at(0)?.startTime ?? 0,
  );
  return { first: 0, whole };
};

const rowOf = ({ who, path }: Stop, { first, whole }: Answer): Row => ({
  part: 'tour',
  what: `${who === null ? 'a reader' : (people[who]?.roles.join(', ') ?? who)}: ${path.slice(0, 36)}`,
  measured: `${Math.round(whole)} ms`,
  against: first === 0 ? 'opened anew' : `first change ${Math.round(first)} ms`,
  value: '',
  bound: '',
  within: null,
});

const summaryOf = (answers: readonly (readonly [Stop, Answer])[]): readonly Row[] => {
  const wholes = answers.map(([, { whole }]) => whole).toSorted((one, other) => one - other);
  const firsts = answers.map(([, { first }]) => first);
  const median = wholes[Math.floor(wholes.length / 2)] ?? 0;
  const row = (what: string, value: number, bound: number): Row => ({
    part: 'tour',
    what,
    measured: `${Math.round(value)} ms`,
    against: `${stops.length} stops, CPU 1/${slower}, slow 4G`,
    value: '',
    bound: `${bound} ms`,
    within: value <= bound,
  });
  return [
    row('from click to answer, median', median, bounds.median),
    row('from click to answer, longest', wholes.at(-1) ?? 0, bounds.longest),
    row('from click to first change, longest', Math.max(...firsts), bounds.first),
  ];
};
