/** The bulletin through the running functions: published, read, printed, and what a withdrawal leaves of it. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BulletinOutcome, Issue, type Bulletin } from '#domain/bulletin.ts';
import { tombstone } from '#domain/profile.ts';
import { answerAct } from '../../functions/src/bulletins/bulletin-asked.ts';
import { bulletin, bulletinItem, bulletinNote } from '../builders/bulletin.ts';
import { profile } from '../builders/story.ts';
import { db, endApps, freshId, loadOrganisation, put, read, until } from './suite.ts';

const site = process.env['GS_HOSTING_URL'] ?? '';
const slugs: string[] = [];
const year = 2031;
let number = 0;

beforeAll(loadOrganisation);
afterAll(async () => {
  const issues = Array.from({ length: number }, (_, at) => `${year}-${at + 1}`);
  await Promise.all([
    ...slugs.map((slug) => db.doc(`profiles/${slug}`).delete()),
    ...issues.flatMap((id) => [
      db.doc(`issues/${id}`).delete(),
      db.doc(`bulletins/${id}`).delete(),
    ]),
    db.doc('issues/list').delete(),
  ]);
  await endApps();
});

const published = async (given: Parameters<typeof profile>[0] = {}): Promise<string> => {
  const slug = `guong-${freshId(12)}`;
  slugs.push(slug);
  await put(
    `profiles/${slug}`,
    profile({ channels: ['bulletin'], title: `Gương ${slug}`, ...given, slug }),
  );
  return slug;
};

const draft = async (items: Bulletin['items'], given: Partial<Bulletin> = {}): Promise<string> => {
  number += 1;
  const id = `${year}-${number}`;
  await put(`bulletins/${id}`, bulletin({ number, year, items, ...given }));
  return id;
};

const ask = async (id: string, given: Record<string, unknown> = {}): Promise<BulletinOutcome> => {
  const path = `bulletins/${id}/acts/${freshId(20)}`;
  const asked = { v: 1, act: 'publish', seen: 1, by: 'bien-tap-1', at: Timestamp.now() };
  await db.doc(path).create({ ...asked, outcome: null, ...given });
  const outcome = await until('an outcome', async () => (await read(path))?.['outcome']);
  return BulletinOutcome.parse(outcome);
};

const pageOf = async (path: string) => {
  const answer = await fetch(site + path);
  return { status: answer.status, body: await answer.text(), headers: answer.headers };
};

const comesToHold = (path: string, word: string, holds = true): Promise<unknown> =>
  expect
    .poll(async () => (await pageOf(path)).body.includes(word), { timeout: 90_000, interval: 500 })
    .toBe(holds);

describe('an issue', () => {
  test('is published once, however often it is asked, and read in its order by anybody', async () => {
    const [one, other] = [await published(), await published()];
    const items = [
      bulletinItem({ id: 'a', profile: other, text: '' }),
      bulletinNote({ id: 'b', text: '<script>alert(document.title)</script>' }),
      bulletinItem({ id: 'c', profile: one }),
    ];
    const id = await draft(items);
    expect((await pageOf(`/ban-tin/${id}`)).status).toBe(404);
    const path = `bulletins/${id}/acts/${freshId(20)}`;
    const asked = { v: 1, act: 'publish', seen: 1, by: 'bien-tap-1', at: Timestamp.now() };
    await db.doc(path).create({ ...asked, outcome: null });
    await Promise.all([
      answerAct(db, id, path.split('/')[3] ?? ''),
      answerAct(db, id, path.split('/')[3] ?? ''),
    ]);
    expect((await read(path))?.['outcome']).toMatchObject({ status: 'applied' });
    expect(await read(`bulletins/${id}`)).toMatchObject({
      published: { by: 'bien-tap-1', version: 1 },
    });

    for (const slug of [one, other]) await comesToHold(`/ban-tin/${id}`, `/guong/${slug}"`);
    const { body, headers } = await pageOf(`/ban-tin/${id}`);
    expect(body.indexOf(other)).toBeLessThan(body.indexOf(one));
    expect(body).not.toContain('<script>');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    await comesToHold('/ban-tin', `/ban-tin/${id}"`);
    await comesToHold('/sitemap.xml', `/ban-tin/${id}<`);

    const printed = await fetch(`${site}/ban-tin/${id}/ban-in.pdf`);
    expect([printed.status, printed.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(
      Buffer.from(await printed.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  test('is refused with what stands in the way, and nobody but the editor publishes it', async () => {
    const [gone, kept] = [`guong-${freshId(12)}`, await published({ channels: ['press'] })];
    const withGone = await draft([bulletinItem({ profile: gone })]);
    expect(await ask(withGone)).toMatchObject({ code: 'notPublished', items: ['m1'] });
    const withKept = await draft([bulletinItem({ profile: kept })]);
    expect(await ask(withKept)).toMatchObject({ code: 'notForBulletin', items: ['m1'] });
    const fine = await draft([bulletinNote()]);
    expect(await ask(fine, { by: 'van-phong-1' })).toMatchObject({ code: 'notYou' });
    expect(await ask(fine, { seen: 2 })).toMatchObject({ code: 'changedSince' });
    expect(await ask(fine, { act: 'other' })).toMatchObject({ code: 'badInput' });
    for (const id of [withGone, withKept, fine]) expect(await read(`issues/${id}`), id).toBeNull();
  });

  test('tells nothing more of a profile that is taken back, on its page, on paper or in the database', async () => {
    const [staying, leaving] = [await published(), await published()];
    const items = [
      bulletinItem({ id: 'a', profile: leaving, text: 'Lời riêng cho bài này.' }),
      bulletinItem({ id: 'b', profile: staying, text: 'Lời cho bài kia.' }),
    ];
    const id = await draft(items);
    expect((await ask(id)).status).toBe('applied');
    await comesToHold(`/ban-tin/${id}`, leaving);
    const before = (await (await fetch(`${site}/ban-tin/${id}/ban-in.pdf`)).arrayBuffer())
      .byteLength;

    await put(`profiles/${leaving}`, tombstone({ slug: leaving, story: 'a1b2c3d4' }, '2026-12-20'));
    await comesToHold(`/ban-tin/${id}`, leaving, false);
    const issue = await until('an issue without it', async () => {
      const held = Issue.parse(await read(`issues/${id}`));
      return held.profiles.includes(leaving) ? null : held;
    });
    expect(issue.items.map((item) => item.profile)).toEqual([staying]);
    const { body } = await pageOf(`/ban-tin/${id}`);
    expect(body).not.toContain('Lời riêng');
    expect(body).toContain('Lời cho bài kia.');
    const after = (await (await fetch(`${site}/ban-tin/${id}/ban-in.pdf`)).arrayBuffer())
      .byteLength;
    expect(after).toBeLessThan(before);
  });

  test('once taken off is nowhere any more', async () => {
    const id = await draft([bulletinNote()]);
    expect((await ask(id)).status).toBe('applied');
    await comesToHold('/ban-tin', `/ban-tin/${id}"`);
    expect((await ask(id, { act: 'takeDown' })).status).toBe('applied');
    await comesToHold('/ban-tin', `/ban-tin/${id}"`, false);
    for (const path of [`/ban-tin/${id}`, `/ban-tin/${id}/ban-in.pdf`])
      expect((await pageOf(path)).status, path).toBe(404);
    expect(await read(`bulletins/${id}`)).toMatchObject({ published: null });
  });
});
