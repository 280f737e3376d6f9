/** The register on the running functions: who is found by whom, what is remembered, merges and their undoing, walls. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Timestamp } from 'firebase-admin/firestore';
import { Found, type LookUp, ToldHistory, ToldMerges, ToldSubject } from '#domain/subject-told.ts';
import { Subject } from '#domain/subject.ts';
import { caseKeysOf } from '#domain/case-keys.ts';
import type { Nomination } from '#domain/nomination.ts';
import { dossier } from '../builders/dossier.ts';
import { nomination } from '../builders/nomination.ts';
import { wall } from '../builders/session.ts';
import { story } from '../builders/story.ts';
import { subject } from '../builders/subject.ts';
import { project, region } from '../suite/environment.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { moved, putGround, putReadyCase } from './road.ts';
import { db, endApps, freshId, loadOrganisation, put, read, tokenOf, until } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

const address = `${process.env['GS_FUNCTIONS_URL']}/${project}/${region}/subjects/doi-tuong`;

const told = async (path: string, who: DemoUid | null, body?: object): Promise<Response> =>
  fetch(`${address}/${path}`, {
    headers: {
      'content-type': 'application/json',
      ...(who === null ? {} : { authorization: `Bearer ${await tokenOf(who)}` }),
    },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });

const freshName = (): string => `Điểu Ví Dụ ${freshId(6)}`;
const wanted = (name: string, given: Partial<LookUp> = {}): LookUp => ({
  name,
  kind: 'individual',
  birthYear: 1980,
  place: '25222',
  besides: null,
  ...given,
});
const found = async (who: DemoUid, about: LookUp): Promise<Found> =>
  Found.parse(await (await told('tim', who, about)).json());

/** An entry with one case that has been sent. */
const putSubject = async (given: Partial<Subject> = {}) => {
  const key = freshId(20);
  const caseId = freshId(8);
  const name = given.name ?? freshName();
  const about = { name, kind: given.kind ?? 'individual' };
  await put(
    `nominations/${caseId}`,
    nomination({
      code: `GS-2026-${caseId.toUpperCase()}`,
      subject: about,
      subjectKey: key,
      state: 'recognised',
      cycle: ground,
    }),
  );
  await put(
    `subjects/${key}`,
    subject({ name, told: caseId, cases: { [caseId]: ground }, ...given }),
  );
  return { key, caseId, name };
};

let ground = '';
beforeAll(async () => {
  ground = (await putGround()).id;
});

describe('who looks for somebody', () => {
  test('finds by the whole name, without marks, with how well it fits', async () => {
    const { key, caseId, name } = await putSubject();
    const { candidates } = await found('can-bo-1', wanted(name.toUpperCase()));
    expect(candidates).toMatchObject([{ key, strength: 'same', latest: { case: caseId } }]);
    const elsewhere = await found('can-bo-1', wanted(name, { place: '25225' }));
    expect(elsewhere.candidates).toMatchObject([{ key, strength: 'perhaps' }]);
    const older = await found('can-bo-1', wanted(name, { birthYear: 1950 }));
    expect(older.candidates).toEqual([]);
    const begun = await found('can-bo-1', wanted(name.slice(0, -2)));
    expect(begun.candidates).toEqual([]);
  });

  test('reads birth year and place only of the own unit’s cases, or as the office', async () => {
    const { name } = await putSubject();
    const knownTo = async (who: DemoUid) =>
      (await found(who, wanted(name))).candidates.map(({ known }) => known);
    expect(await knownTo('can-bo-1')).toEqual([{ birthYear: 1980, place: '25222' }]);
    expect(await knownTo('can-bo-2')).toEqual([null]);
    expect(await knownTo('van-phong-1')).toEqual([{ birthYear: 1980, place: '25222' }]);
  });

  test('learns nothing but the name behind a wall', async () => {
    const { caseId, name } = await putSubject();
    await put(`nominations/${caseId}/walls/van-phong-1`, wall({ uid: 'van-phong-1' }));
    const { candidates } = await found('van-phong-1', wanted(name));
    expect(candidates).toMatchObject([
      { strength: 'perhaps', known: null, cases: 0, latest: null, name },
    ]);
  });

  test('hears of a case that a colleague is still writing', async () => {
    const name = freshName();
    const id = await putReadyCase(ground, { subject: { name, kind: 'individual' } });
    await db.doc(`nominations/${id}`).update({ ...caseKeysOf(id, { name, kind: 'individual' }) });
    expect((await found('can-bo-2', wanted(name))).unsent).toMatchObject([{ case: id, name }]);
  });

  test.each([
    ['nobody signed in', null, 401],
    ['an editor', 'bien-tap-1', 403],
    ['an observer', 'quan-sat-1', 403],
    ['an administrator', 'quan-tri-1', 403],
  ] as const)('is not %s', async (_who, uid, status) => {
    expect((await told('tim', uid, wanted(freshName()))).status).toBe(status);
  });

  test('asks no more than sixty times an hour, and is not asked for less than a name', async () => {
    const hour = new Date().toISOString().slice(0, 13);
    await put('lookUps/can-bo-2', { v: 1, hour, count: 60 });
    expect((await told('tim', 'can-bo-2', wanted(freshName()))).status).toBe(429);
    await db.doc('lookUps/can-bo-2').delete();
    expect((await told('tim', 'can-bo-1', { ...wanted('x'), name: '' })).status).toBe(400);
    expect((await told('tim', 'can-bo-1', {})).status).toBe(400);
  });
});

/** Sends a case as its officer would, signed on paper; resolves to its card afterwards and the outcome. */
const sent = async (given: Partial<Nomination>, says: object = {}) => {
  const id = await putReadyCase(ground, given);
  const consents = [`${id}_processing`];
  const paper = { signedPaper: 'minh-chung-1' };
  await put(`nominations/${id}/dossier/current`, dossier({ consents, ...paper, ...says }));
  const input = { dossierVersion: 1 };
  const outcome = await moved({ id, move: 'submit', by: 'can-bo-1', input });
  return { id, outcome, card: await read(`nominations/${id}`) };
};

describe('a case that is sent', () => {
  const individual = (name: string): Partial<Nomination> => ({
    subject: { name, kind: 'individual' },
  });

  test('begins an entry, and the next cycle’s case of the same person joins it', async () => {
    const name = freshName();
    const first = await sent(individual(name));
    const key = String(first.card?.['subjectKey']);
    const next = (await putGround()).id;
    const second = await sent({
      ...individual(name.toLowerCase()),
      cycle: next,
      criteriaSet: next,
    });
    expect(second.card?.['subjectKey']).toBe(key);
    const held = Subject.parse(await read(`subjects/${key}`));
    expect(held.cases).toEqual({ [first.id]: ground, [second.id]: next });
    const history = await told(`ho-so/${second.id}`, 'van-phong-1');
    expect(ToldHistory.parse(await history.json())).toMatchObject({
      key,
      cases: [{ case: first.id, state: 'appraisal', honours: [] }],
    });
  });

  test('that was decided is told with the honours handed over since', async () => {
    const name = freshName();
    const first = await sent(individual(name));
    const honour = {
      form: 'Giấy khen',
      number: '12/QĐ-KT',
      day: '2026-12-20',
      organisation: 'Sở Dân tộc và Tôn giáo',
    };
    await db.doc(`nominations/${first.id}`).update({
      state: 'recognised',
      decision: { id: 'quyet-dinh-1', number: '12/QĐ-SDTTG', day: '2026-12-10' },
    });
    await put(`stories/${first.id}`, story({ honours: { h1: honour } }));
    const page = await told(String(first.card?.['subjectKey']), 'van-phong-1');
    expect(ToldSubject.parse(await page.json()).cases).toMatchObject([{ honours: [honour] }]);
  });

  test('of the same deed in the same cycle is stopped; a sudden deed beside it is not', async () => {
    const name = freshName();
    await sent(individual(name));
    const again = await sent(individual(name));
    expect(again.outcome).toMatchObject({
      status: 'refused',
      details: { unmet: [{ code: 'sameSubjectThisCycle' }] },
    });
    const sudden = await sent({ ...individual(name), occasion: 'sudden' });
    expect(sudden.outcome).toMatchObject({ status: 'applied' });
  });

  test('is not kept from going in by another case of theirs that cannot be read; that one is to be mended', async () => {
    const name = freshName();
    const broken = await sent(individual(name));
    await db.doc(`nominations/${broken.id}`).update({ level: 5 });
    expect((await sent(individual(name))).outcome).toMatchObject({ status: 'applied' });
    expect(await read(`tasks/nominations.${broken.id}.unreadable`)).toMatchObject({
      kind: 'mendDocument',
      state: 'open',
    });
    await db.doc(`nominations/${broken.id}`).delete();
  });

  test('of a namesake of one year and place is no duplicate once the unit has said so, and stays apart', async () => {
    const name = freshName();
    const first = await sent(individual(name));
    const key = String(first.card?.['subjectKey']);
    const other = await sent(individual(name), { sameness: { [key]: 'other' } });
    expect(other.outcome).toMatchObject({ status: 'applied' });
    const otherKey = String(other.card?.['subjectKey']);
    expect(Subject.parse(await read(`subjects/${otherKey}`)).apart).toEqual([key]);
    const { candidates } = await found('can-bo-1', wanted(name));
    expect(candidates.map(({ apart }) => apart)).toEqual([
      [candidates[1]?.key],
      [candidates[0]?.key],
    ]);
    const third = await sent({ ...individual(name), occasion: 'sudden' });
    expect(third.outcome).toMatchObject({
      status: 'refused',
      details: { unmet: [{ code: 'whichSubject', field: 'f-sameness', details: { count: 2 } }] },
    });
  });
});

/** A request of the office, and its answer. */
const asked = async (kind: string, input: object, by: DemoUid = 'van-phong-1') => {
  const id = freshId(20);
  const at = Timestamp.now();
  const request = { v: 1, kind, input, reason: 'Hai hồ sơ giấy', by, at, outcome: null };
  await db.doc(`subjectRequests/${id}`).set(request);
  return until(
    `an answer to ${kind}`,
    async () => (await read(`subjectRequests/${id}`))?.['outcome'],
  );
};

describe('two entries', () => {
  test('are merged, reviewed by a second person, undone, and remembered as two', async () => {
    const one = await putSubject();
    const two = await putSubject({ name: one.name, birthYear: 1981 });
    expect(await asked('merge', { from: one.key, into: two.key })).toMatchObject({
      status: 'applied',
    });
    const keyOf = async (id: string) => (await read(`nominations/${id}`))?.['subjectKey'];
    expect(await keyOf(one.caseId)).toBe(two.key);
    expect((await found('can-bo-1', wanted(one.name))).candidates).toMatchObject([
      { key: two.key, cases: 2 },
    ]);
    const waiting = async () =>
      ToldMerges.parse(await (await told('gop', 'van-phong-2')).json()).map(({ key }) => key);
    expect(await waiting()).toContain(one.key);
    expect(await asked('reviewMerge', { subject: one.key })).toMatchObject({ code: 'ownMerge' });
    expect(await asked('reviewMerge', { subject: one.key }, 'van-phong-2')).toMatchObject({
      status: 'applied',
    });
    expect(await waiting()).not.toContain(one.key);
    expect(await asked('undoMerge', { subject: one.key })).toMatchObject({ status: 'applied' });
    expect(await keyOf(one.caseId)).toBe(one.key);
    const page = ToldSubject.parse(await (await told(two.key, 'van-phong-1')).json());
    expect(page).toMatchObject({ cases: [{ case: two.caseId }], merged: [] });
    expect(page.record.map(({ kind }) => kind)).toEqual(['undoMerge', 'reviewMerge', 'merge']);
    expect(await asked('merge', { from: one.key, into: two.key })).toMatchObject({
      code: 'toldApart',
    });
    const likes = await found('van-phong-1', wanted(one.name, { besides: two.key }));
    expect(likes.candidates).toEqual([]);
  });

  test('keep two cases of one cycle from going on together, which each was sent alone, until undone', async () => {
    const [one, two] = [freshId(20), freshId(20)];
    const sentOf = async (key: string): Promise<string> => {
      const name = freshName();
      const about = { subject: { name, kind: 'individual' }, subjectKey: key } as const;
      const id = await putReadyCase(ground, { ...about, state: 'appraisal' });
      await put(`subjects/${key}`, subject({ name, told: id, cases: { [id]: ground } }));
      return id;
    };
    const [first, second] = [await sentOf(one), await sentOf(two)];
    const alsoLive = async (id: string): Promise<readonly string[]> => {
      const input = { session: 'phien-khong-co', appraisal: 'van-phong-1' };
      const { details } = await moved({ id, move: 'forward', by: 'van-phong-1', input });
      if (!('unmet' in details)) return ['applied'];
      return details.unmet.flatMap((each) =>
        each.code === 'sameSubjectThisCycle' ? [String(each.details['other'])] : [],
      );
    };
    expect([await alsoLive(first), await alsoLive(second)]).toEqual([[], []]);
    await asked('merge', { from: one, into: two });
    expect([await alsoLive(first), await alsoLive(second)]).toEqual([[second], [first]]);
    await asked('undoMerge', { subject: one });
    expect([await alsoLive(first), await alsoLive(second)]).toEqual([[], []]);
  });

  test('have once merged the cases of both before them that a case is held against, and once undone each its own again', async () => {
    const [one, two] = [await putSubject(), await putSubject()];
    const stopped = async (name: string) => {
      const { outcome } = await sent({ subject: { name, kind: 'individual' } });
      if (outcome.status === 'applied') return [];
      return outcome.details.unmet
        .map(({ code, details }) => `${code} ${details['other']}`)
        .toSorted();
    };
    const same = (...cases: readonly string[]) =>
      cases.map((id) => `sameSubjectThisCycle ${id}`).toSorted();
    const sudden = (name: string) =>
      sent({ subject: { name, kind: 'individual' }, occasion: 'sudden' });
    const keyOf = async (id: string) => (await read(`nominations/${id}`))?.['subjectKey'];
    const casesOf = async (key: string) =>
      Object.keys(Subject.parse(await read(`subjects/${key}`)).cases).toSorted();

    await asked('merge', { from: one.key, into: two.key });
    for (const { name } of [one, two])
      expect(await stopped(name), name).toEqual(same(one.caseId, two.caseId));
    const rescue = await sudden(one.name);
    expect(await keyOf(rescue.id)).toBe(two.key);

    await asked('undoMerge', { subject: one.key });
    expect(await stopped(one.name)).toEqual(same(one.caseId));
    expect(await stopped(two.name)).toEqual(same(two.caseId));
    expect(await keyOf(rescue.id)).toBe(one.key);
    expect(await casesOf(one.key)).toEqual([one.caseId, rescue.id].toSorted());
    expect(await casesOf(two.key)).toEqual([two.caseId]);
  });

  test('are found merged by the description of the one that is gone, under that name, and once undone each alone', async () => {
    const [one, two] = [await putSubject(), await putSubject()];
    const keysFor = async (who: DemoUid, name: string) =>
      (await found(who, wanted(name))).candidates.map((shown) => [
        shown.key,
        shown.name,
        shown.strength,
      ]);
    await asked('merge', { from: one.key, into: two.key });
    expect(await keysFor('can-bo-2', one.name)).toEqual([[two.key, one.name, 'same']]);
    await put(`nominations/${one.caseId}/walls/van-phong-2`, wall({ uid: 'van-phong-2' }));
    expect(await keysFor('van-phong-2', one.name)).toEqual([[two.key, one.name, 'perhaps']]);
    await asked('undoMerge', { subject: one.key });
    expect(await keysFor('can-bo-2', one.name)).toEqual([[one.key, one.name, 'same']]);
  });

  test('of one name merged keep what each was described as, though a case comes back that fits the other', async () => {
    const [one, two] = [await putSubject(), await putSubject()];
    const { name, nameKey } = Subject.parse(await read(`subjects/${two.key}`));
    const id = await putReadyCase(ground, {
      subject: { name, kind: 'individual' },
      subjectKey: one.key,
      occasion: 'sudden',
    });
    const older = { name, nameKey, birthYear: 1950, exactKey: one.key };
    await db.doc(`subjects/${one.key}`).update({ ...older, [`cases.${id}`]: ground });
    const before = Subject.parse(await read(`subjects/${two.key}`));
    await asked('merge', { from: one.key, into: two.key });
    const said = dossier({
      consents: [`${id}_processing`],
      signedPaper: 'minh-chung-1',
      birthYear: 1950,
    });
    await put(`nominations/${id}/dossier/current`, said);
    const input = { dossierVersion: 1 };
    expect(await moved({ id, move: 'submit', by: 'can-bo-1', input })).toMatchObject({
      status: 'applied',
    });
    const stays = { birthYear: before.birthYear, exactKey: before.exactKey, told: before.told };
    expect(await read(`subjects/${two.key}`)).toMatchObject(stays);

    await asked('undoMerge', { subject: one.key });
    expect((await read(`nominations/${id}`))?.['subjectKey']).toBe(one.key);
    expect(await read(`subjects/${two.key}`)).toMatchObject(stays);
    expect(await read(`subjects/${one.key}`)).toMatchObject({ birthYear: 1950 });
  });

  test('merged into a third one by one hold a case that comes back as it was described at first', async () => {
    const [one, two, three] = [await putSubject(), await putSubject(), await putSubject()];
    const elsewhere = subject({ birthYear: 1950, place: '25225' });
    const { birthYear, place } = elsewhere;
    await db.doc(`subjects/${three.key}`).update({ birthYear, place, exactKey: three.key });
    const id = await putReadyCase(ground, {
      subject: { name: one.name, kind: 'individual' },
      subjectKey: one.key,
      occasion: 'sudden',
    });
    await db.doc(`subjects/${one.key}`).update({ [`cases.${id}`]: ground });
    await asked('merge', { from: one.key, into: two.key });
    await asked('merge', { from: two.key, into: three.key });
    const consents = [`${id}_processing`];
    const said = dossier({
      consents,
      signedPaper: 'minh-chung-1',
      place: '25225',
      birthYear: 1979,
    });
    await put(`nominations/${id}/dossier/current`, said);
    const input = { dossierVersion: 1 };
    expect(await moved({ id, move: 'submit', by: 'can-bo-1', input })).toMatchObject({
      status: 'applied',
    });
    expect((await read(`nominations/${id}`))?.['subjectKey']).toBe(three.key);
  });

  test('are nobody’s to merge who is shut out of a case of one of them, and show them nothing', async () => {
    const [one, two] = [await putSubject(), await putSubject()];
    await put(`nominations/${one.caseId}/walls/van-phong-1`, wall({ uid: 'van-phong-1' }));
    expect(await asked('merge', { from: one.key, into: two.key })).toMatchObject({
      code: 'notYou',
    });
    const page = ToldSubject.parse(await (await told(one.key, 'van-phong-1')).json());
    expect(page).toMatchObject({ known: null, cases: [], merged: [], record: [], apart: [] });
    expect((await told(`ho-so/${one.caseId}`, 'van-phong-1')).status).toBe(403);
  });

  test('are opened by the office alone', async () => {
    const { key } = await putSubject();
    for (const who of ['can-bo-1', 'giam-doc', 'quan-tri-1'] as const)
      expect((await told(key, who)).status, who).toBe(403);
    expect((await told('khong-co', 'van-phong-1')).status).toBe(404);
  });
});

test('a corrected name is the one that is found from then on', async () => {
  const name = freshName();
  const { id } = await sent({ subject: { name, kind: 'individual' } });
  const after = `${name}a`;
  const change = { field: 'name', before: name, after, reason: 'Gõ thiếu', paper: '' };
  await moved({ id, move: 'amend', by: 'van-phong-1', input: change });
  const key = String((await read(`nominations/${id}`))?.['subjectKey']);
  await until(
    'the register to follow',
    async () => (await read(`subjects/${key}`))?.['name'] === after,
  );
  expect((await found('can-bo-1', wanted(after))).candidates).toMatchObject([{ key }]);
  expect((await found('can-bo-1', wanted(name))).candidates).toEqual([]);
});
