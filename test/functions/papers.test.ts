/** Papers that join cases on the running functions: one tờ trình carries many, one number is given once. */
import { randomInt } from 'node:crypto';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '#domain/move.ts';
import { consent } from '../builders/consent.ts';
import { batch, decision } from '../builders/decision.ts';
import { dossier } from '../builders/dossier.ts';
import {
  ask,
  historyOf,
  must,
  outcomeAt,
  putGround,
  putReadyCase,
  stateOf,
  today,
} from './road.ts';
import { db, endApps, freshId, loadOrganisation, put, read, until } from './suite.ts';

let ground = '';
beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});
afterAll(endApps);

const codesOf = (outcome: Outcome): readonly string[] =>
  outcome.status === 'refused' ? outcome.details.unmet.map(({ code }) => code) : [];

describe('a tờ trình', () => {
  test('carries its confirmation and its sending to each case; what one lacks stops no other and follows later', async () => {
    const [whole, bare] = [await putReadyCase(ground), await putReadyCase(ground)];
    await put(`nominations/${bare}/dossier/current`, dossier({ birthYear: 1981 }));
    const takenBack = { by: 'can-bo-1', at: Timestamp.now(), reason: 'Đổi ý' };
    await put(`consents/${bare}_processing`, consent({ nomination: bare, withdrawn: takenBack }));
    const id = freshId(20);
    await put(`batches/${id}`, batch({ cases: [whole, bare], number: '', day: null }));
    const paper = { number: '05/TTr-PNV1', day: today(), signatory: 'Điểu Mẫu' };
    const asked = (of: string, move: string, seq: number): Promise<Outcome> =>
      outcomeAt(`nominations/${of}/moves/${move}.${id}.${seq}`);
    const seen = { versions: { [whole]: 1, [bare]: 1 } };

    await must({ track: 'batches', id, move: 'confirm', by: 'truong-phong-1', input: seen });
    expect([await asked(whole, 'confirm', 1), await asked(bare, 'confirm', 1)]).toMatchObject([
      { status: 'applied' },
      { status: 'applied' },
    ]);
    await must({
      track: 'batches',
      id,
      move: 'send',
      by: 'can-bo-1',
      input: { ...seen, ...paper },
    });
    expect(await asked(whole, 'submit', 2)).toMatchObject({ status: 'applied' });
    expect(codesOf(await asked(bare, 'submit', 2))).toContain('noConsentToProcessing');
    expect(await stateOf(`nominations/${whole}`)).toBe('appraisal');
    expect(await stateOf(`nominations/${bare}`)).toBe('draft');
    expect(await read(`batches/${id}`)).toMatchObject({ state: 'sent', ...paper });

    await put(`consents/${bare}_processing_2`, consent({ nomination: bare }));
    await put(`nominations/${bare}/dossier/current`, dossier({ birthYear: 1981, version: 2 }));
    const rest = { versions: { [bare]: 2 } };
    await must({ track: 'batches', id, move: 'confirm', by: 'truong-phong-1', input: rest });
    expect(await asked(bare, 'confirm', 3)).toMatchObject({ status: 'applied' });
    await must({ track: 'batches', id, move: 'sendRest', by: 'can-bo-1', input: rest });
    expect(await asked(bare, 'submit', 4)).toMatchObject({ status: 'applied' });
    expect(await historyOf('nominations', whole)).toEqual(['confirm', 'submit']);
    expect(await historyOf('nominations', bare)).toEqual(['confirm', 'confirm', 'submit']);
    expect(await historyOf('batches', id)).toEqual(['confirm', 'send', 'confirm', 'sendRest']);
  });

  test('does not confirm a content that changed after it was seen', async () => {
    const id = freshId(20);
    const one = await putReadyCase(ground);
    await put(`batches/${id}`, batch({ cases: [one] }));
    await put(`nominations/${one}/dossier/current`, dossier({ version: 2 }));
    const input = { versions: { [one]: 1 } };
    await must({ track: 'batches', id, move: 'confirm', by: 'truong-phong-1', input });
    const outcome = await outcomeAt(`nominations/${one}/moves/confirm.${id}.1`);
    expect(codesOf(outcome)).toEqual(['changedSince']);
  });
});

describe('a decision of which one case cannot be read', () => {
  test('is signed and issued for the others; that one is signed and recognised by itself once it is mended', async () => {
    const given = { state: 'decision' } as const;
    const [sound, broken] = [await putReadyCase(ground, given), await putReadyCase(ground, given)];
    const id = freshId(20);
    await put(`decisions/${id}`, decision({ state: 'prepared', cases: [sound, broken] }));
    const { level } = (await read(`nominations/${broken}`)) ?? {};
    await db.doc(`nominations/${broken}`).update({ level: 5 });
    const signing = { capacity: 'GIÁM ĐỐC', delegation: null };
    await must({ track: 'decisions', id, move: 'approve', by: 'giam-doc', input: signing });
    await until('signed', async () => (await stateOf(`nominations/${sound}`)) === 'signed');
    const paper = {
      number: String(randomInt(100_000, 1_000_000)),
      day: today(),
      signatory: 'Nguyễn Văn Mẫu',
      scan: null,
    };
    await must({ track: 'decisions', id, move: 'issue', by: 'van-phong-1', input: paper });
    await until('issued', async () => (await stateOf(`nominations/${sound}`)) === 'recognised');
    expect(await stateOf(`nominations/${broken}`)).toBe('decision');
    expect(await read(`tasks/nominations.${broken}.unreadable`)).toMatchObject({ state: 'open' });
    await db.doc(`nominations/${broken}`).update({ level });
    await must({ id: broken, move: 'approve', by: 'giam-doc', input: signing });
    await must({ id: broken, move: 'issue', by: 'van-phong-1', input: { decision: id } });
    expect(await stateOf(`nominations/${broken}`)).toBe('recognised');
  });
});

describe('a number', () => {
  test('that two offices issue at the same instant goes to one of them, and the other is told', async () => {
    const rivals = await Promise.all(
      ['van-phong-1', 'van-phong-2'].map(async (by) => {
        const id = freshId(20);
        const one = await putReadyCase(ground, { state: 'signed' });
        await put(`decisions/${id}`, decision({ state: 'signed', cases: [one] }));
        return { by, id, one };
      }),
    );
    const number = String(randomInt(100_000, 1_000_000));
    const input = { number, day: today(), signatory: 'Nguyễn Văn Mẫu', scan: null };
    const paths = await Promise.all(
      rivals.map(({ id, by }) => ask({ track: 'decisions', id, move: 'issue', by, input })),
    );
    const outcomes = await Promise.all(paths.map(outcomeAt));
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['applied', 'refused']);
    expect(outcomes.flatMap(codesOf)).toEqual(['numberTaken']);

    const winner = rivals[outcomes.findIndex(({ status }) => status === 'applied')];
    const loser = rivals.find((one) => one !== winner);
    await until(
      'the case of the issued decision',
      async () => (await stateOf(`nominations/${winner?.one}`)) === 'recognised',
    );
    expect(await stateOf(`nominations/${loser?.one}`)).toBe('signed');
    expect(await stateOf(`decisions/${loser?.id}`)).toBe('signed');
  });
});
