/** Opening a link never acts: every address in any letter, digest or calendar, opened by a scanner, a stranger and those it was sent to. */
import { createHash, randomBytes } from 'node:crypto';
import { Timestamp } from 'firebase-admin/firestore';
import type { Page, Request } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { givenCalendar } from '#domain/calendar.ts';
import { digestOf } from '#domain/digest.ts';
import { letterKinds } from '#domain/engine/letters.ts';
import { languages } from '#domain/language.ts';
import { letterOf, plainText, type Letter } from '#domain/mail-wording/letter.ts';
import { urgingLetter } from '#domain/mail-wording/urging.ts';
import { peopleLetterKinds } from '#domain/people-letters.ts';
import type { Task } from '#domain/task.ts';
import { trackNames, type TrackName } from '#domain/tracks.ts';
import { htmlOf } from '../../functions/src/mail/letter-html.ts';
import { words } from '../../web/words/words.ts';
import { mail } from '../builders/mail.ts';
import { task } from '../builders/task.ts';
import { today } from '../functions/road.ts';
import { db, loadOrganisation } from '../functions/suite.ts';
import { withoutTriggers } from '../functions/triggers.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { headed } from './hands.ts';
import { putSomething } from './looks/seen.ts';
import { peopleHere } from './people-here.ts';
import { site } from './people.ts';

const people = peopleHere();
/** What a letter of each track is about. */
let subjects: Readonly<Record<TrackName, string>>;
let calendarAddress = '';
const calendarOf = 'can-bo-1';

beforeAll(async () => {
  await loadOrganisation();
  // What they would open of themselves is no doing of a link's.
  const seen = await withoutTriggers(putSomething);
  subjects = {
    nominations: seen.appraised,
    sessions: seen.session,
    decisions: seen.decision,
    stories: seen.story,
    newFactors: seen.factor,
    batches: seen.batch,
    submissions: seen.proposal,
    reports: seen.report,
  };
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest('hex');
  await db.doc(`feeds/${calendarOf}`).set({ v: 1, hash, at: Timestamp.now() });
  calendarAddress = `${site}/lich/${token}.ics`;
});

const tracks = [...trackNames, 'people'] as const;

/** Every letter there is, about something of every track, in both languages. */
const letters = (): readonly Letter[] => {
  const tasks: readonly Task[] = trackNames.map((track) =>
    task({ track, subject: subjects[track], due: '2026-01-05' }),
  );
  const named = tasks.map((one) => ({ task: one, to: 'bearer' as const }));
  return languages.flatMap((language) => {
    const at = { today: today(), calendar: givenCalendar, site, language };
    const ofKinds = [...letterKinds, ...peopleLetterKinds].flatMap((kind) =>
      tracks.map((track) => {
        const subject = track === 'people' ? calendarOf : subjects[track];
        return letterOf(mail({ kind, track, subject }), site, language);
      }),
    );
    return [...ofKinds, digestOf(named, at), urgingLetter(tasks, at)].filter(
      (letter) => letter !== null,
    );
  });
};

const linksIn = (letter: Letter): readonly string[] => [
  ...[...htmlOf(letter).matchAll(/href="([^"]*)"/gu)].map(([, address = '']) => address),
  ...(plainText(letter).match(/https?:\/\/\S+/gu) ?? []),
];

const addresses = (): readonly string[] => [...new Set(letters().flatMap(linksIn))].toSorted();

/** By whom each page is worked on; what is not named here is the office's own. */
const worksThere: Readonly<Record<string, readonly DemoUid[]>> = {
  hop: ['van-phong-1', 'truong-phong-1'],
  'quyet-dinh': ['van-phong-1', 'giam-doc'],
  bai: ['bien-tap-1'],
  'ho-so': ['van-phong-1', 'can-bo-1'],
  'nhan-to-moi': ['van-phong-1', 'can-bo-1'],
  'to-trinh': ['van-phong-1', 'can-bo-1'],
  'viec-don-vi': ['truong-phong-1'],
  'nguoi-dung': ['quan-tri-1'],
};

/** All that a link could have moved: the documents, what was asked of them, the obligations, and the calendar's address. */
const stored = async (): Promise<unknown> => {
  const about = await Promise.all(
    trackNames.map(async (track) => {
      const ref = db.doc(`${track}/${subjects[track]}`);
      const [doc, moves, tasks] = await Promise.all([
        ref.get(),
        ref.collection('moves').get(),
        db.collection('tasks').where('subject', '==', ref.id).get(),
      ]);
      const all = [doc, ...moves.docs, ...tasks.docs];
      return all.map((one) => [one.ref.path, one.updateTime?.toDate().toISOString()]);
    }),
  );
  const feed = await db.doc(`feeds/${calendarOf}`).get();
  return [...about, feed.updateTime?.toDate().toISOString()];
};

/** What a page may ask by POST and yet only reads. */
const reads = [
  /:(?:batchGet|runQuery|runAggregationQuery)(?:\?|$)/u,
  /\/Listen\/channel/u,
  // Keeps somebody signed in.
  /identitytoolkit\.googleapis\.com\/v1\/accounts:lookup/u,
  /securetoken\.googleapis\.com\/v1\/token/u,
];
const acts = (request: Request): boolean =>
  !['GET', 'HEAD', 'OPTIONS'].includes(request.method()) &&
  !reads.some((one) => one.test(request.url())) &&
  !isQuestion(request.postData() ?? '');

/** The office's menu asks how many letters did not arrive: a document of its own, new each time, which a function answers. */
const isQuestion = (body: string): boolean => {
  const written = [...body.matchAll(/\/documents\/(?<path>[^"]+)"/gu)].map(([, path = '']) => path);
  return written.length > 0 && written.every((path) => path.startsWith('mailChecks/'));
};

/** What was asked for while a page was opened and read its documents, and is no reading. */
const askedBy = async (page: Page, address: string, shown: () => Promise<void>) => {
  const asked: string[] = [];
  const note = (request: Request): void => {
    if (acts(request)) asked.push(`${request.method()} ${request.url()} ${request.postData()}`);
  };
  page.on('request', note);
  await page.goto(address);
  await shown();
  await page.waitForLoadState('networkidle');
  page.off('request', note);
  return asked;
};

test('letters lead to these pages alone, by links and nothing else to press', () => {
  const about = Object.entries({
    'ho-so': subjects.nominations,
    hop: subjects.sessions,
    'quyet-dinh': subjects.decisions,
    'to-trinh': subjects.batches,
    bai: subjects.stories,
    'nhan-to-moi': subjects.newFactors,
    'trinh-cap-tren': subjects.submissions,
    'bao-cao': subjects.reports,
  }).map(([folder, id]) => `${folder}/${id}`);
  const wanted = ['', 'dang-nhap', 'nguoi-dung', 'viec-don-vi', ...about];
  expect(addresses()).toEqual(wanted.map((path) => `${site}/app/${path}`).toSorted());
  for (const letter of letters())
    expect(htmlOf(letter)).not.toMatch(/<(?:form|button|input|script|iframe|img)\b/u);
});

describe('opening every link of every letter changes nothing', () => {
  test('by a mail scanner that fetches them, and the calendar’s address, twice', async () => {
    const before = await stored();
    for (const address of [...addresses(), calendarAddress])
      for (const method of ['HEAD', 'GET', 'GET', 'HEAD']) {
        const answer = await fetch(address, { method });
        expect([address, method, answer.status]).toEqual([address, method, 200]);
        await answer.text();
      }
    expect(await stored()).toEqual(before);
  });

  test('by a browser in which nobody is signed in: it stops at the door', async () => {
    const page = await people.stranger();
    const before = await stored();
    for (const address of addresses()) {
      const door = (): Promise<void> => page.getByLabel(words.door.password).waitFor();
      expect(await askedBy(page, address, door), address).toEqual([]);
    }
    expect(await stored()).toEqual(before);
  });

  test('by those whose work it is, signed in: the page only reads until they press', async () => {
    const before = await stored();
    for (const address of addresses().filter((one) => !one.endsWith('/dang-nhap'))) {
      const [, folder = ''] = /\/app\/([^/]*)/u.exec(address) ?? [];
      for (const uid of worksThere[folder] ?? ['van-phong-1']) {
        const page = await people.at(uid);
        const shown = (): Promise<void> =>
          headed(page).catch((cause: unknown) => {
            throw new Error(`${uid} sees no page at ${address}`, { cause });
          });
        expect(await askedBy(page, address, shown), `${uid}: ${address}`).toEqual([]);
      }
    }
    expect(await stored()).toEqual(before);
  });
});
