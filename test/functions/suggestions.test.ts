/** Suggestions of the public through the running function: what is kept, what comes back, and what nobody learns. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf, daysAfter, monthsAfter } from '#domain/day.ts';
import { FileRead } from '#domain/file-access.ts';
import { NewFactor } from '#domain/new-factor.ts';
import { standings, SuggestionPrivate, type TypedSuggestion } from '#domain/suggestion.ts';
import { Task } from '#domain/task.ts';
import { forgetSuggestions } from '../../functions/src/suggestions/forget.ts';
import { recordings } from '../builders/recording.ts';
import { bucket, png } from './files-client.ts';
import { codeIn, formAt, somewhere, stampIn } from './public-form.ts';
import { db, endApps, freshId, loadOrganisation, passwordTokenOf, tokenOf } from './suite.ts';

const { home, post, freshStamp, sentInTime } = formAt('suggestions/phat-hien-guong');

beforeAll(async () => {
  await loadOrganisation();
  // What a deployed function is told of its bucket.
  process.env['FIREBASE_CONFIG'] = JSON.stringify({ storageBucket: bucket.name });
});
afterAll(async () => {
  delete process.env['FIREBASE_CONFIG'];
  await endApps();
});

const fields = (given: Partial<TypedSuggestion> = {}): TypedSuggestion => ({
  who: `Bà Thị Ví Dụ ${freshId(6)}`,
  where: 'Thôn Minh Họa',
  deed: 'Nấu cơm cho học sinh ở xa mỗi trưa.',
  sender: 'Anh Mẫu, 0900 000 000',
  ...given,
});

/** The stamp of a form that has stood long enough, with an address to send from. */
let ripe = '';
beforeAll(async () => {
  ripe = await freshStamp();
  await sentInTime('gui', { ...fields({ who: '' }), stamp: ripe }, somewhere());
}, 60_000);

const factorsOf = async (who: string) =>
  (await db.collection('newFactors').where('subject.name', '==', who).get()).docs;

describe('a suggestion', () => {
  test('becomes a new factor of the office’s with a task, sent twice or once; its sender is told apart', async () => {
    const given = { ...fields(), stamp: await freshStamp() };
    const first = await sentInTime('gui', { ...given, file: new Blob([png]) }, somewhere());
    const again = await post('gui', { ...given, file: new Blob([png]) }, somewhere());
    expect([first.status, again.status, codeIn(again.body)]).toEqual([
      201,
      201,
      codeIn(first.body),
    ]);
    expect(codeIn(first.body)).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/u);
    const found = await factorsOf(given.who);
    expect(found).toHaveLength(1);
    const factor = NewFactor.parse(found[0]?.data());
    expect(factor).toMatchObject({
      origin: 'public',
      state: 'identified',
      note: given.deed,
      village: given.where,
    });
    expect(JSON.stringify(factor)).not.toMatch(/0900 000 000|Anh Mẫu/u);
    const id = found[0]?.id ?? '';
    const kept = SuggestionPrivate.parse(
      (await db.doc(`newFactors/${id}/private/suggestion`).get()).data(),
    );
    expect([kept.sender, kept.attachment?.type]).toEqual([given.sender, 'image/png']);
    const task = Task.parse((await db.doc(`tasks/${factor.tasks[0]}`).get()).data());
    expect([task.kind, task.audience, task.state]).toEqual(['suggestion', 'office', 'open']);

    const handedTo = async (uid: 'van-phong-1' | 'can-bo-1') => {
      const headers = { authorization: `Bearer ${await tokenOf(uid)}` };
      return fetch(`${home}/tep/${id}`, { headers });
    };
    expect(Buffer.from(await (await handedTo('van-phong-1')).arrayBuffer())).toEqual(png);
    expect((await handedTo('can-bo-1')).status).toBe(403);
    expect((await fetch(`${home}/tep/${id}`)).status).toBe(403);

    // Whoever also decides is nobody on a password alone, here as in the security rules.
    const both = db.doc('people/van-phong-2');
    await both.update({ roles: ['office', 'deputy'] });
    const onPassword = { authorization: `Bearer ${await passwordTokenOf('van-phong-2')}` };
    expect((await fetch(`${home}/tep/${id}`, { headers: onPassword })).status).toBe(403);
    await both.update({ roles: ['office'] });

    const reads = await db.collection(`newFactors/${id}/reads`).get();
    expect(reads.docs.map((one) => FileRead.parse(one.data()))).toEqual([
      expect.objectContaining({ evidence: 'suggestion', by: 'van-phong-1' }),
    ]);

    const asked = await post('tra-cuu', { code: codeIn(first.body).toLowerCase() }, somewhere());
    expect([asked.status, asked.body.includes(standings.identified)]).toEqual([200, true]);
    expect(asked.body).not.toContain(given.who);
  });

  test('may be told by voice: the recording is kept as it came, and given to the office', async () => {
    const [bytes, type] = recordings['an MP4 without a picture'];
    const file = new Blob([new Uint8Array(bytes)]);
    const given = { ...fields(), stamp: await freshStamp(), file };
    expect((await sentInTime('gui', given, somewhere())).status).toBe(201);
    const [found] = await factorsOf(given.who);
    const kept = await db.doc(`newFactors/${found?.id}/private/suggestion`).get();
    expect(SuggestionPrivate.parse(kept.data()).attachment).toMatchObject({
      type,
      bytes: bytes.length,
    });
    const headers = { authorization: `Bearer ${await tokenOf('van-phong-1')}` };
    const handed = await fetch(`${home}/tep/${found?.id}`, { headers });
    expect(handed.headers.get('content-type')).toBe(type);
    expect(Buffer.from(await handed.arrayBuffer())).toEqual(bytes);
  });

  test('loses its sender, its file and its code a year later, and stays otherwise', async () => {
    const given = { ...fields(), stamp: await freshStamp(), file: new Blob([png]) };
    const sent = await sentInTime('gui', given, somewhere());
    const [found] = await factorsOf(given.who);
    const at = `newFactors/${found?.id}`;
    const { attachment } = SuggestionPrivate.parse(
      (await db.doc(`${at}/private/suggestion`).get()).data(),
    );
    const lastDay = monthsAfter(dayOf(Timestamp.now()), 12);
    expect(await bucket.file(attachment?.object ?? '').exists()).toEqual([true]);
    await forgetSuggestions(db, lastDay);
    expect((await db.doc(`${at}/private/suggestion`).get()).exists).toBe(true);

    await forgetSuggestions(db, daysAfter(lastDay, 1));
    expect((await db.doc(`${at}/private/suggestion`).get()).exists).toBe(false);
    expect(await bucket.file(attachment?.object ?? '').exists()).toEqual([false]);
    expect((await db.doc(at).get()).get('note')).toBe(given.deed);
    const asked = await post('tra-cuu', { code: codeIn(sent.body) }, somewhere());
    expect(asked.status).toBe(404);
    expect(await forgetSuggestions(db, daysAfter(lastDay, 1))).toBe(0);
  });

  test('is asked for by its code only', async () => {
    const asked = await post('tra-cuu', { code: 'AAAA-BBBB-CCCC' }, somewhere());
    expect(asked.status).toBe(404);
  });
});

const megabytes = (count: number): Blob => new Blob([new Uint8Array(count * 1024 * 1024)]);

describe('what is not taken comes back with all that was typed', () => {
  const shows = (body: string, { where, deed, sender }: TypedSuggestion): boolean =>
    [where, deed, sender].every((text) => body.includes(text));

  test.each([
    ['nobody is named', { who: ' ' }, 422],
    ['something stands where people see no field', { website: 'https://vidu.example' }, 422],
    ['a name turns its reading direction', { who: 'a\u202Eb' }, 422],
    ['the file is neither picture nor recording', { file: new Blob(['#!/bin/sh']) }, 415],
    ['the picture has 12 MB', { file: megabytes(12) }, 413],
    ['the picture has all but what the platform cuts off', { file: megabytes(31) }, 413],
  ] as const)('where %s', async (_what, given, status) => {
    const whole = { ...fields(), ...given, stamp: ripe };
    const answer = await post('gui', whole, somewhere());
    expect([answer.status, shows(answer.body, whole)]).toEqual([status, true]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  // Above 32 MB it is the platform that answers, before anything of ours could.
  test('a picture of 50 MB is too large', async () => {
    const answer = await post(
      'gui',
      { ...fields(), file: megabytes(50), stamp: ripe },
      somewhere(),
    );
    expect(answer.status).toBe(413);
    expect(answer.body).not.toMatch(/\bat |\.[jt]s\b|node_modules/u);
  });

  test('where the stamp is somebody’s own making, with a new one', async () => {
    const whole = { ...fields(), stamp: 'a.b.c' };
    const answer = await post('gui', whole, somewhere());
    expect([answer.status, shows(answer.body, whole)]).toEqual([422, true]);
    expect(stampIn(answer.body)).not.toBe('a.b.c');
  });

  test('where one address sends more than neighbours would', async () => {
    const address = somewhere();
    const whole = { ...fields({ who: '' }), stamp: ripe };
    const answers: Awaited<ReturnType<typeof post>>[] = [];
    // One after another: for requests at once the emulator starts processes, each with a count of its own.
    for (let sent = 0; sent < 25; sent += 1) answers.push(await post('gui', whole, address));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
    const last = answers.find(({ status }) => status === 429);
    expect(shows(last?.body ?? '', whole)).toBe(true);
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await post('gui', whole, somewhere())).status).toBe(422);
  });

  test('and HTML in it stays text', async () => {
    const attack = '"><script>alert(1)</script>';
    const answer = await post(
      'gui',
      { ...fields({ where: attack, who: '' }), stamp: ripe },
      somewhere(),
    );
    const foreign = answer.body.replace('<script src="/chon-tep.js" defer></script>', '');
    expect(foreign).not.toContain('<script');
  });
});

test('what is no form at all is a bad request', async () => {
  const answer = await fetch(`${home}/gui`, { method: 'POST', body: '{}' });
  expect(answer.status).toBe(400);
});
