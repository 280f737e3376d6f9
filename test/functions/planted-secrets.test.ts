/**
 * In every private field stands a mark of its own. The case then goes its whole way, and everything that is public, mailed,
 * printed, listed or logged is searched: each place tells exactly what it is there to tell.
 */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import { asConsent, FactorConsent } from '#domain/new-factor.ts';
import { directories } from '#domain/organisation.ts';
import { profileInput } from '#domain/profile-facts.ts';
import { buildProfile } from '#domain/profile.ts';
import { Profile, Story } from '#domain/story.ts';
import { allOff } from '#domain/switches.ts';
import type * as z from 'zod';
import { tellsFigure } from '../secrets/figures.ts';
import { isSpared, planted } from '../secrets/kept.ts';
import { freshMarks, wordsIn } from '../secrets/marks.ts';
import {
  calendarOf,
  digestAbout,
  listed,
  loggedSince,
  logLength,
  mailedSince,
  minutesText,
  openFile,
  publicTexts,
  readAt,
  sheetsOf,
  type Found,
} from '../secrets/places.ts';
import { bulletin, bulletinItem } from '../builders/bulletin.ts';
import { mail } from '../builders/mail.ts';
import { rulePack } from '../builders/rule-pack.ts';
import { profile } from '../builders/story.ts';
import {
  birthDateForms,
  factorNames,
  plantedRoad,
  struckForms,
  type Planted,
} from './planted-road.ts';
import { putGround, today } from './road.ts';
import { suggested } from './suggesting-client.ts';
import { db, endApps, freshId, loadOrganisation, put, putCase, read, until } from './suite.ts';

const marks = freshMarks(isSpared);
const logged = logLength();
let since = Timestamp.now();
let road: ReturnType<typeof plantedRoad>;
let walked: Planted;

beforeAll(async () => {
  await loadOrganisation();
  since = Timestamp.now();
  road = plantedRoad(marks, (await putGround()).id);
  walked = await road.walked();
  await suggested(
    road.sown('Suggestion', {
      who: 'Bà Thị Ví Dụ',
      where: 'Thôn Minh Họa',
      deed: 'Nấu cơm cho học sinh ở xa.',
      sender: 'Anh Mẫu',
    }),
  );
  await road.asked();
  await road.unreadable();
}, 400_000);

afterAll(endApps);

/** Which private words stand in the open, and where. */
const told = (found: readonly Found[]): readonly string[] =>
  [
    ...new Set([
      ...found.flatMap(({ text }) => marks.foundIn(text)),
      ...[...birthDateForms, ...struckForms].filter((form) =>
        found.some(({ text }) => tellsFigure(text, form)),
      ),
    ]),
  ].toSorted();

test('every word of every stored schema and of every move was planted', () => {
  const rules = Object.entries(rulesOfMoves).flatMap(([track, moves]) =>
    Object.entries(moves as Record<string, { readonly input: z.ZodType }>).flatMap(
      ([move, { input }]) => wordsIn(input, `${track}.${move}`),
    ),
  );
  const stored = Object.entries(planted).flatMap(([name, schema]) => wordsIn(schema, name));
  const missing = [...stored, ...rules].filter(
    (path) => !isSpared(path) && !marks.planted().has(path),
  );
  expect(missing).toEqual([]);
});

describe('of all that was planted', () => {
  test('the public reads the story, what goes with it, and each figure with its source', async () => {
    const found = await until('the profile in every list', async () => {
      const texts = await publicTexts(walked.slug);
      const feeds = texts.filter(({ place }) => /xml|json|danh-sach/u.test(place));
      const listing = (slug: string) => feeds.filter(({ text }) => text.includes(slug)).length;
      return listing(walked.slug) >= 5 && listing(walked.toldFactor) > 0 && texts;
    });
    expect(found.filter(({ place }) => place.startsWith('/anh/')).length).toBeGreaterThan(3);
    for (const file of [`/guong/${walked.slug}/bao-chi.zip`, '/du-lieu.json'])
      expect(marks.foundIn(found.find(({ place }) => place === file)?.text ?? ''), file).toContain(
        'Story.title',
      );
    expect(told(found)).toEqual([
      'Claim.settled.source',
      'Claim.unit',
      'NewFactor.subject.name',
      'Nomination.subject.name',
      'Story.body',
      'Story.lead',
      'Story.photos[].alt',
      'Story.photos[].caption',
      'Story.photos[].photographer',
      'Story.practice.conditions',
      'Story.practice.contact',
      'Story.practice.steps',
      'Story.practice.title',
      'Story.title',
      'nominations.honour.form',
      'nominations.honour.number',
      'nominations.honour.organisation',
      'nominations.replicate.source',
      'nominations.replicate.what',
      'nominations.replicate.who',
      'stories.publish.correction',
    ]);
  });

  test('the public reads of a factor what its consent names, as it was mended after it had been told', async () => {
    const found = await publicTexts(walked.toldFactor);
    const own = found.filter(({ place }) => place.startsWith(`/guong/${walked.toldFactor}`));
    expect(told(own)).toEqual(['NewFactor.subject.name', 'Story.lead', 'Story.title']);
    const called = (name: string) => found.filter(({ text }) => text.includes(name));
    expect(called(factorNames.mended).length).toBeGreaterThan(0);
    expect(called(factorNames.told)).toEqual([]);
  });

  test('the writers of its story see before what the page then says', async () => {
    const published = Profile.parse(await read(`profiles/${walked.toldFactor}`));
    const story = Story.parse(await read(`stories/${published.story}`));
    const consents = (await db.collection(`newFactors/${published.story}/consents`).get()).docs;
    const { entries } = directories.places.parse(await read('directories/places'));
    const input = profileInput(
      {
        doc: story,
        factor: story.about ?? null,
        card: null,
        dossier: null,
        claims: {},
        consents: consents.map((one) =>
          asConsent(published.story, { ownerUnit: '' }, FactorConsent.parse(one.data())),
        ),
        people: null,
        evidence: {},
        directories: { places: entries, agency: { illustrative: true } },
      },
      published.story,
      today(),
    );
    // Which pages are related is kept by a trigger, after the publishing.
    expect(input && buildProfile(input)).toEqual({
      profile: { ...published, related: {} },
    });
  });

  test('an issue of the bulletin tells no more than the page, on the screen and on paper', async () => {
    const [year, number] = [2033, 1 + Math.floor(Math.random() * 90)];
    const issue = `${year}-${number}`;
    const items = [bulletinItem({ profile: walked.slug })];
    await put(`bulletins/${issue}`, bulletin({ year, number, items }));
    const act = { v: 1, act: 'publish', seen: 1, by: 'bien-tap-1', at: Timestamp.now() };
    const path = `bulletins/${issue}/acts/${freshId(20)}`;
    await db.doc(path).create({ ...act, outcome: null });
    await until('the issue', async () => (await read(path))?.['outcome']);
    const [page, paper] = [
      await readAt(`/ban-tin/${issue}`),
      await readAt(`/ban-tin/${issue}/ban-in.pdf`),
    ];
    for (const { text } of [page, paper]) expect(marks.foundIn(text)).toContain('Story.title');
    const open = new Set(told(await publicTexts(walked.slug)));
    expect(told([page, paper]).filter((word) => !open.has(word))).toEqual([]);
    for (const list of ['bulletins', 'issues']) await db.doc(`${list}/${issue}`).delete();
  });

  test('a public notice tells the name, and nothing else of the case', async () => {
    const { id: noticed } = await putGround();
    const pack = rulePack({ id: noticed, noticeWorkingDays: 3, validFrom: '2020-01-01' });
    await put(`rulePacks/${noticed}`, pack);
    const id = await road.posted(noticed);
    await put('settings/switches', { ...allOff, publicNotice: true });
    const [list, page] = [await readAt('/niem-yet'), await readAt(`/niem-yet/${id}`)];
    expect(list.text).toContain(`/niem-yet/${id}`);
    expect(told([page])).toEqual(['Nomination.subject.name']);
    expect(told([list])).toEqual(['Nomination.subject.name']);
    await put('settings/switches', allOff);
  });

  test('mails tell nothing but where a session meets', async () => {
    expect(told(await mailedSince(since))).toEqual(['Session.place']);
  });

  test('a digest names tasks by the code of the case, and tells nothing', async () => {
    const digest = await digestAbout([walked.id, walked.session, walked.factor], 'van-phong-1');
    expect(digest.text).toContain(`GS-2026-${walked.id.toUpperCase()}`);
    expect(told([digest])).toEqual([]);
  });

  test('the sheets for the room tell who it is about and what was verified, the ballot sheet the name alone', async () => {
    const { cases, ballot } = await sheetsOf(walked.session);
    expect(told([cases])).toEqual([
      'Claim.settled.source',
      'Claim.text',
      'Claim.unit',
      'Dossier.occupation',
      'Dossier.summary',
      'Dossier.village',
      'Nomination.subject.name',
    ]);
    expect(told([ballot])).toEqual(['Nomination.subject.name', 'Session.title']);
  });

  test('what all staff may list tells nothing but the name', async () => {
    expect(told(await listed([walked.id, walked.session, walked.factor]))).toEqual([
      'Nomination.givenName',
      'Nomination.subject.name',
    ]);
  });

  test('the minutes tell whom the session was about, and nothing of the case', async () => {
    expect(told([await minutesText(walked.session)])).toEqual([
      'Nomination.subject.name',
      'Session.place',
      'Session.title',
      'sessions.sign.number',
    ]);
  });

  test('the calendars of who holds the tasks tell nothing', async () => {
    const found = [];
    for (const uid of ['giam-doc', 'can-bo-1', 'van-phong-1', 'bien-tap-1'])
      found.push(await calendarOf(uid));
    expect(told(found)).toEqual([]);
  });

  test('the log of all functions tells nothing', async () => {
    expect(told([await loggedSince(logged)])).toEqual([]);
  });
});

describe('a leak is found', () => {
  const leak = marks.at('leak');

  test('on a public page', async () => {
    const slug = `lo-${freshId(8)}`;
    await put(`profiles/${slug}`, profile({ slug, title: `Gương ${leak}` }));
    expect(told(await publicTexts(slug)).includes('leak')).toBe(true);
    await db.doc(`profiles/${slug}`).delete();
  });

  test('in a mail', async () => {
    const queuedAt = Timestamp.now();
    const given = { kind: 'caseReturned', subject: walked.id, code: leak, queuedAt };
    await put(
      `mail/caseReturned.nominations.${walked.id}.99.can-bo-1`,
      mail({ ...given, nextAttemptAt: queuedAt }),
    );
    expect(told(await mailedSince(queuedAt))).toEqual(['leak']);
  });

  test('in a list', async () => {
    const id = await putCase({ code: `GS-2026-${leak}` });
    expect(told(await listed([id]))).toEqual(['leak']);
  });

  test('in the log', async () => {
    const length = logLength();
    await openFile(walked.id, `${leak}${freshId(13)}`);
    expect(told([await loggedSince(length)])).toEqual(['leak']);
  });
});
