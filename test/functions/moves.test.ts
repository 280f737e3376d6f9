/** Requests that must not pass: each refusal in its words, the card and the chain as they were, other cases unharmed. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalCodes, type RefusalCode } from '#domain/move.ts';
import { Task } from '#domain/task.ts';
import { wall } from '../builders/session.ts';
import {
  ask,
  historyOf,
  mailsOf,
  moved,
  must,
  outcomeAt,
  putGround,
  putReadyCase,
  stateOf,
  type Ask,
} from './road.ts';
import { db, endApps, freshId, loadOrganisation, put, read, until } from './suite.ts';

let ground = '';
beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});
afterAll(endApps);

const reason = { reason: 'Có lý do' };
const confirm = { move: 'confirm', by: 'truong-phong-1', input: { dossierVersion: 1 } };
const atOffice = { state: 'appraisal', submittedOn: '2026-11-23' } as const;

describe('a request', () => {
  type Refused = readonly [
    title: string,
    code: RefusalCode,
    asked: (id: string) => Promise<Omit<Ask, 'id'>>,
  ];
  const refusals: readonly Refused[] = [
    [
      'for a move that no table has',
      'noSuchMove',
      async () => ({ move: 'publish', by: 'can-bo-1' }),
    ],
    [
      'for a move of another state',
      'noSuchMove',
      async () => ({ move: 'issue', by: 'van-phong-1' }),
    ],
    [
      'under a name that every object has',
      'noSuchMove',
      async () => ({ move: 'constructor', by: 'can-bo-1' }),
    ],
    ['by the wrong role', 'notYou', async () => ({ move: 'return', by: 'can-bo-1' })],
    [
      'by an officer of another unit',
      'notYou',
      async () => ({ move: 'withdraw', by: 'can-bo-2', input: reason }),
    ],
    [
      'by nobody we know',
      'notYou',
      async () => ({ move: 'withdraw', by: 'khong-ai', input: reason }),
    ],
    [
      'in the name of the system',
      'notYou',
      async () => ({ move: 'return', by: 'system', input: reason }),
    ],
    [
      'by somebody shut out of the case',
      'walled',
      async (id) => {
        await put(`nominations/${id}/walls/van-phong-2`, wall({ uid: 'van-phong-2' }));
        // A wall comes with a session, whose id the card keeps.
        await db.doc(`nominations/${id}`).update({ session: 'phien-cu' });
        return { move: 'suspend', by: 'van-phong-2', input: reason };
      },
    ],
    [
      'made on an older version',
      'stale',
      async () => ({ move: 'suspend', by: 'van-phong-1', input: reason, seen: 4 }),
    ],
    [
      'while the case is suspended',
      'suspended',
      async (id) => {
        await db
          .doc(`nominations/${id}`)
          .update({ suspended: { by: 'van-phong-1', at: Timestamp.now() } });
        return { move: 'return', by: 'van-phong-1' };
      },
    ],
    [
      'with an unknown field',
      'badInput',
      async () => ({
        move: 'suspend',
        by: 'van-phong-1',
        input: { ...reason, state: 'recognised' },
      }),
    ],
    [
      'without its reason',
      'badInput',
      async () => ({ move: 'suspend', by: 'van-phong-1', input: { reason: ' ' } }),
    ],
    [
      'with text that turns its direction',
      'badInput',
      async () => ({ move: 'suspend', by: 'van-phong-1', input: { reason: 'a\u202Eb' } }),
    ],
    [
      'with a text of 1 MB',
      'badInput',
      async () => ({
        move: 'suspend',
        by: 'van-phong-1',
        input: { reason: 'x'.repeat(1_000_000) },
      }),
    ],
    [
      'that comes too early',
      'notYet',
      async () => ({ move: 'resume', by: 'van-phong-1', input: reason }),
    ],
  ];

  test.each(refusals)(
    '%s is refused as %s, and the card stays as it was',
    async (_title, code, asked) => {
      const id = await putReadyCase(ground, atOffice);
      const request = { id, ...(await asked(id)) };
      const before = await read(`nominations/${id}`);
      expect(await moved(request)).toMatchObject({ status: 'refused', code });
      expect(await read(`nominations/${id}`)).toEqual(before);
      expect(await historyOf('nominations', id)).toEqual([]);
      expect(await mailsOf(id)).toEqual({});
    },
  );

  test('that holds more than a request may is refused as unreadable', async () => {
    const id = await putReadyCase(ground);
    const path = `nominations/${id}/moves/${freshId(20)}`;
    const { move, by, input } = confirm;
    await db
      .doc(path)
      .create({ move, by, input, at: Timestamp.now(), seen: 0, outcome: null, hash: 'x' });
    expect(await outcomeAt(path)).toMatchObject({ status: 'refused', code: 'unreadable' });
    expect(await stateOf(`nominations/${id}`)).toBe('draft');
  });

  test('that fills its document to the brim is answered, though nothing more fits in', async () => {
    const id = await putReadyCase(ground, atOffice);
    const brim = { reason: 'x'.repeat(1_048_300) };
    const path = await ask({ id, move: 'suspend', by: 'van-phong-1', input: brim });
    expect(await outcomeAt(path)).toMatchObject({ status: 'refused', code: 'badInput' });
    expect((await read(path))?.['input']).toEqual({});
    expect(await historyOf('nominations', id)).toEqual([]);
  });

  test('can be refused in every way there is, and these tests meet them all', () => {
    const met = new Set<RefusalCode>([...refusals.map(([, code]) => code), 'unreadable']);
    expect(met).toEqual(new Set(refusalCodes));
  });

  test('for a case that is not there is refused and opens no task on any other', async () => {
    expect(await moved({ id: freshId(8), ...confirm })).toMatchObject({ code: 'unreadable' });
  });
});

test('of two requests at once exactly one is applied, the other is told that somebody was faster', async () => {
  const id = await putReadyCase(ground, atOffice);
  const asked = { id, move: 'suspend', input: reason, seen: 0 };
  const paths = await Promise.all([
    ask({ ...asked, by: 'van-phong-1' }),
    ask({ ...asked, by: 'van-phong-2' }),
  ]);
  const codes = await Promise.all(paths.map(async (path) => (await outcomeAt(path)).code));
  expect(new Set(codes)).toEqual(new Set([null, 'stale']));
  expect(await historyOf('nominations', id)).toEqual(['suspend']);
});

test('a right taken away a second ago is gone', async () => {
  const id = await putReadyCase(ground, { ownerUnit: 'xa-bom-bo' });
  const asked = { id, move: 'withdraw', by: 'can-bo-bom-bo', input: reason };
  await db.doc('people/can-bo-bom-bo').update({ active: false });
  expect(await moved(asked)).toMatchObject({ code: 'notYou' });
  await db.doc('people/can-bo-bom-bo').update({ active: true });
  expect(await moved(asked)).toMatchObject({ status: 'applied' });
});

test('a card that nobody can read opens a task for the administrator and stops no other case', async () => {
  const [broken, sound] = [await putReadyCase(ground), await putReadyCase(ground)];
  await db.doc(`nominations/${broken}`).update({ level: 5 });
  const before = await read(`nominations/${broken}`);
  expect(await moved({ id: broken, ...confirm })).toMatchObject({ code: 'unreadable' });
  expect(await read(`nominations/${broken}`)).toEqual(before);
  const task = Task.parse(await read(`tasks/nominations.${broken}.unreadable`));
  expect(task).toMatchObject({ audience: 'admin', state: 'open', subject: broken });
  await must({ id: sound, ...confirm });
});

test('HTML stays text and typed marks become one form, in the history too', async () => {
  const id = await putReadyCase(ground, atOffice);
  const typed = `<script>alert("${'Điểu Ến'.normalize('NFD')}")</script>`;
  const path = await ask({ id, move: 'suspend', by: 'van-phong-1', input: { reason: typed } });
  expect((await outcomeAt(path)).status).toBe('applied');
  expect((await read(path))?.['input']).toEqual({ reason: typed.normalize('NFC') });
  expect(await historyOf('nominations', id)).toEqual(['suspend']);
});

test('a name is corrected in one Unicode form, before and after are kept', async () => {
  const id = await putReadyCase(ground, atOffice);
  const before = String((await read(`nominations/${id}`))?.['subject']?.['name' as never]);
  const after = 'Điểu Thị Ến'.normalize('NFD');
  await must({
    id,
    move: 'amend',
    by: 'van-phong-1',
    input: { field: 'name', before, after, reason: 'Gõ thiếu dấu', paper: '' },
  });
  expect((await read(`nominations/${id}`))?.['subject']).toEqual({
    name: after.normalize('NFC'),
    kind: 'individual',
  });
});

test('somebody shut out in a session stays shut out when the case goes back to the office', async () => {
  const id = await putReadyCase(ground, {
    state: 'decision',
    submittedOn: '2026-11-23',
    session: 'phien-cu',
  });
  await put(`nominations/${id}/walls/van-phong-2`, wall({ uid: 'van-phong-2' }));
  const input = { capacity: 'GIÁM ĐỐC', delegation: null, ...reason };
  await must({ id, move: 'sendBack', by: 'giam-doc', input });
  expect(await moved({ id, move: 'suspend', by: 'van-phong-2', input: reason })).toMatchObject({
    code: 'walled',
  });
  await must({ id, move: 'withdraw', by: 'can-bo-1', input: reason });
  const letters = await until('the letters', async () => {
    const mails = await mailsOf(id);
    return mails['caseWithdrawn'] && mails;
  });
  expect(Object.values(letters).flat()).not.toContain('van-phong-2');
});
