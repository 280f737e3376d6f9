/** What readers wait for: a page made for them against one that never changes, and the first photo on a telephone's terms. */
import { gzipSync } from 'node:zlib';
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getFirestore, type Firestore } from 'firebase-admin/firestore';
import type { Browser, Page } from 'playwright-core';
import { encodedPhoto } from '../../functions/src/images/encoded.ts';
import { theSharp } from '../../functions/src/files/inspect/image.ts';
import { contentTypes, nameOfPhoto } from '../../functions/src/images/public-area.ts';
import { launchChromium } from '../browser/chromium.ts';
import { withoutTriggers } from '../functions/triggers.ts';
import { storeFiles } from '../suite/data/load.ts';
import { loadDemoAnew } from '../suite/data.ts';
import { addressOf } from './browser.ts';
import { signedIn } from './client.ts';
import { startCompressing } from './compressing.ts';
import { layMany, layProfiles } from './crowd.ts';
import { lay } from './ground.ts';
import { handWrittenAddress, readProfile } from './read-profile.ts';
import { slowDown } from './slow.ts';
import { bytesRow, median, ratioRow, type Row } from './table.ts';

const crowds = { few: 100, many: 20_000 } as const;
const profilePath = `/guong/${readProfile.slug}`;

export const measureReaders = async (): Promise<readonly Row[]> => {
  await loadDemoAnew();
  const app = initializeApp({ projectId: process.env['GCLOUD_PROJECT'] ?? '' }, 'readers');
  const db = getFirestore(app);
  const browser = await launchChromium();
  try {
    const gone = await withdrawn(db);
    await layPhotos();
    const few = await madeAmong(db, crowds.few);
    const pages = [...(await bytes()), ...(await firstPhoto(browser))];
    const many = await madeAmong(db, crowds.many);
    return [...pages, ...few, ...many, ...gone];
  } finally {
    await browser.close();
    await deleteApp(app);
  }
};

/** Three photographs of leaves and light: noise that no encoder makes small, softened as a lens would. */
const layPhotos = async (): Promise<void> => {
  const sharp = await theSharp();
  for (const photo of readProfile.photos) {
    const { width, height } = photo;
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
    const original = await sharp({
      create: { width, height, channels: 3, background: '#000', noise },
    })
      .blur(3)
      .jpeg()
      .toBuffer();
    const files = (await encodedPhoto(original, photo)).map((one) => {
      const name = nameOfPhoto(readProfile.slug, photo, one.width, one.format);
      return [name, { bytes: one.bytes, type: contentTypes[one.format] }] as const;
    });
    await storeFiles(new Map(files));
  }
};

const samples = 60;
/** A process that has just started has compiled nothing yet, the database's no more than ours; how long ours takes is what "load" measures. */
const warmUps = 400;
const rounds = warmUps + samples;

/** The same profile under other addresses, for what no instance has read yet. */
const copyAt = (round: number): string => `${readProfile.slug}-${round}`;

/** The same instance answers all of it; each question is asked in turn with the page that never changes. */
const madeAmong = async (db: Firestore, count: number): Promise<readonly Row[]> => {
  await withoutTriggers(async () => {
    await layProfiles(db, count);
    await lay(db, { [`profiles/${readProfile.slug}`]: readProfile });
    await layMany(db, rounds, (round) => [
      `profiles/${copyAt(round)}`,
      { ...readProfile, slug: copyAt(round) },
    ]);
  });
  const part = `a page made anew, ${samples} each among ${count} profiles, against a function with a page that never changes, both through Hosting`;
  const rows: Row[] = [];
  for (const [what, path] of pages) {
    const compared = await inTurn((round) => addressOf(path(round)));
    rows.push(ratioRow({ part, what }, compared, 1.5));
  }
  const toKnow = [
    [
      'to know: profile that nobody has read yet',
      (round: number) => addressOf(`/guong/${copyAt(round)}`),
    ],
    ['to know: the read alone that it costs, asked of the emulator', () => documentOf(profilePath)],
  ] as const;
  for (const [what, address] of toKnow)
    rows.push(ratioRow({ part, what }, await inTurn(address), null));
  return rows;
};

/** Medians of what is asked for and of the page that never changes, one after the other. */
const inTurn = async (asked: (round: number) => string) => {
  const constant = addressOf(handWrittenAddress);
  const [measured, baseline]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const times = [await timeOf(asked(round)), await timeOf(constant)] as const;
    if (round < warmUps) continue;
    measured.push(times[0]);
    baseline.push(times[1]);
  }
  return { measured: median(measured), baseline: median(baseline), unit: 'ms', digits: 1 };
};

const documentOf = (path: string): string =>
  `http://${process.env['FIRESTORE_EMULATOR_HOST']}/v1/projects/${process.env['GCLOUD_PROJECT']}/databases/(default)/documents${path.replace('/guong/', '/profiles/')}`;

const pages = [
  ['profile, read a moment ago', () => profilePath],
  ['list', () => '/danh-sach'],
  ['list, filtered', () => '/danh-sach?dia-ban=25222'],
  ['search', () => '/tim-kiem?q=vi+du'],
  [
    'search, with a word looked for the first time',
    (round: number) => `/tim-kiem?q=vi+du+${round}`,
  ],
] as const;

const timeOf = async (address: string): Promise<number> => {
  const started = performance.now();
  const answer = await fetch(address);
  await answer.text();
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}.`);
  return performance.now() - started;
};

/** Of the profile with three photos, as Hosting would send it. */
const bytes = async (): Promise<readonly Row[]> => {
  const html = await (await fetch(addressOf(profilePath))).text();
  const [, style = ''] = /<style>([^<]*)<\/style>/u.exec(html) ?? [];
  const part = 'a profile with three photos';
  const against = `${html.length} characters, ${style.length} of them style`;
  return [
    bytesRow({ part, what: 'HTML with its styles, gzip', against }, gzipSync(html).length, 25),
  ];
};

const openings = 9;

/** Opened with an empty cache, in turn with the page written by hand; both travel as Hosting would send them. */
const firstPhoto = async (browser: Browser): Promise<readonly Row[]> => {
  const front = await startCompressing(addressOf(''));
  const [made, byHand]: [Opening[], Opening[]] = [[], []];
  for (let round = 0; round < openings; round += 1) {
    made.push(await openedAnew(browser, `${front.origin}${profilePath}`));
    byHand.push(await openedAnew(browser, `${front.origin}${handWrittenAddress}`));
  }
  front.close();
  if (made[0]?.words !== byHand[0]?.words)
    throw new Error(
      `The page written by hand says other words:\n${made[0]?.words}\n${byHand[0]?.words}`,
    );
  const part = `a profile with three photos, opened ${openings} times with an empty cache: CPU 1/4, slow 4G`;
  const before = Math.max(...made.map(({ asked }) => asked));
  const fonts = Math.max(...made.map((opening) => opening.fonts));
  return [
    ratioRow(
      { part, what: 'largest part painted, against the page written by hand' },
      {
        measured: median(made.map(({ painted }) => painted)),
        baseline: median(byHand.map(({ painted }) => painted)),
        unit: 'ms',
      },
      1.2,
    ),
    {
      part,
      what: 'requests up to the first photo, itself included',
      measured: String(before),
      against: '',
      value: '',
      bound: '<= 4',
      within: before <= 4,
    },
    bytesRow({ part, what: 'fonts', against: 'none is asked for where this is 0' }, fonts, 35),
  ];
};

interface Opening {
  /** Milliseconds from the start to the largest part on the screen. */
  readonly painted: number;
  /** Requests up to the first photo. */
  readonly asked: number;
  /** Bytes. */
  readonly fonts: number;
  /** All that it shows, without blanks. */
  readonly words: string;
}

const openedAnew = async (browser: Browser, address: string): Promise<Opening> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await slowDown(page);
  const asked: string[] = [];
  let fonts = 0;
  page.on('request', (request) => asked.push(request.resourceType()));
  page.on('response', async (answer) => {
    if (answer.request().resourceType() === 'font') fonts += (await answer.body()).length;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const painted = await largestPaint(page);
  const shown = await page.evaluate(() => {
    // What a script adds is no part of the text.
    for (const button of document.querySelectorAll('button')) button.remove();
    // What is laid out only when it comes near is part of the text, and not yet in what a page shows.
    for (const part of document.querySelectorAll<HTMLElement>('body *'))
      part.style.setProperty('content-visibility', 'visible');
    return document.body.innerText;
  });
  await context.close();
  const photo = asked.indexOf('image', 0);
  const words = shown.toLowerCase().replaceAll(/\s/gu, '');
  return { painted, asked: photo + 1, fonts, words };
};

const largestPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().at(-1)?.startTime ?? 0);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );

const withdrawnStory = 'd6t1v8hm';

/** From the editor's request until nothing public shows it; what Hosting may keep of it is added. */
const withdrawn = async (db: Firestore): Promise<readonly Row[]> => {
  const story = await db.doc(`stories/${withdrawnStory}`).get();
  const slug = String(story.get('published.slug'));
  const path = `/guong/${slug}`;
  const answer = await fetch(addressOf(path));
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status} before.`);
  const kept = /s-maxage=(\d+)/u.exec(answer.headers.get('cache-control') ?? '')?.[1];
  const editor = await signedIn('bien-tap-1');
  const started = performance.now();
  const request = editor.request(`stories/${withdrawnStory}/moves/${'withdrawn'.padEnd(20, '0')}`, {
    move: 'withdraw',
    seen: Number(story.get('version')),
    input: { reason: 'Đo thời gian gỡ bài' },
  });
  const shows = {
    'its page': async () => (await fetch(addressOf(path))).status === 200,
    'the list': async () => (await textAt('/danh-sach')).includes(slug),
    'the search': async () =>
      (await textAt(`/tim-kiem?q=${encodeURIComponent(String(story.get('title')))}`)).includes(
        slug,
      ),
  };
  const times = await Promise.all(
    Object.entries(shows).map(async ([what, isShown]) => {
      while (await isShown()) await new Promise((next) => setTimeout(next, 250));
      return [what, performance.now() - started] as const;
    }),
  );
  await request;
  await editor.leave();
  const cached = Number(kept) * 1000;
  return times.map(([what, time]) => ({
    part: 'a withdrawal, from the request until it is public',
    what,
    measured: `${Math.round(time)} ms`,
    against: `and ${kept} s that Hosting may keep it`,
    value: `${((time + cached) / 1000).toFixed(1)} s`,
    bound: '<= 60 s',
    within: time + cached <= 60_000,
  }));
};

const textAt = async (path: string): Promise<string> => (await fetch(addressOf(path))).text();
