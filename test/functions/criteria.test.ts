/** The life of a criteria set on the running suite: drafted by the office, issued by the head, never edited afterwards, replaced, retired. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ArrangementKind, ArrangementOutcome } from '#domain/arrangement.ts';
import { draftedFrom } from '#domain/criteria-drafting.ts';
import { CriteriaSet } from '#domain/criteria-set.ts';
import { daysAfter } from '#domain/day.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { project } from '../suite/environment.ts';
import { moved, must, putGround, putReadyCase, today } from './road.ts';
import { db, endApps, freshId, loadOrganisation, put, read, tokenOf, until } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

const ask = async (
  kind: ArrangementKind,
  input: object,
  by: DemoUid,
): Promise<ArrangementOutcome> => {
  const path = `arrangements/${freshId(20)}`;
  const asked = { v: 1, kind, input, reason: 'Quyết định số 12/QĐ', by, at: Timestamp.now() };
  await db.doc(path).create({ ...asked, outcome: null });
  return ArrangementOutcome.parse(
    await until(`the answer to ${kind}`, async () => (await read(path))?.['outcome']),
  );
};

const held = async (id: string): Promise<CriteriaSet> =>
  CriteriaSet.parse(await read(`criteriaSets/${id}`));

/** Past every page, with somebody's own token: whether the rules let them change a note. */
const mayEdit = async (by: DemoUid, id: string): Promise<boolean> => {
  const address = `http://${process.env['FIRESTORE_EMULATOR_HOST']}/v1/projects/${project}/databases/(default)/documents/criteriaSets/${id}?updateMask.fieldPaths=note`;
  const answer = await fetch(address, {
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${await tokenOf(by)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ fields: { note: { stringValue: `Ghi chú ${freshId(4)}` } } }),
  });
  if (![200, 403].includes(answer.status)) throw new Error(await answer.text());
  return answer.ok;
};

const sentCase = async (ground: string): Promise<string> => {
  const id = await putReadyCase(ground);
  await must({ id, move: 'confirm', by: 'truong-phong-1', input: { dossierVersion: 1 } });
  await must({ id, move: 'submit', by: 'can-bo-1', input: { dossierVersion: 1 } });
  return id;
};

test('a set is drafted by the office, issued by the head, ends the one before, is edited by nobody, and is retired', async () => {
  const { id: ground } = await putGround();
  const before = await held(ground);
  const next = { ...draftedFrom(before, [before], ground), anchors: ['Rõ, có số liệu'] };
  await put(`criteriaSets/${next.id}`, next);
  expect(await mayEdit('van-phong-1', next.id)).toBe(true);
  expect(await mayEdit('can-bo-1', next.id)).toBe(false);
  expect(await mayEdit('van-phong-1', ground)).toBe(false);
  const sent = await sentCase(ground);

  const issuing = { set: next.id, from: today() };
  for (const by of ['van-phong-1', 'pho-giam-doc', 'quan-tri-1'] as const)
    expect(await ask('issueCriteria', issuing, by)).toMatchObject({ code: 'notYou' });
  expect(await ask('issueCriteria', issuing, 'giam-doc')).toMatchObject({ status: 'applied' });
  const issued = await held(next.id);
  expect(issued).toMatchObject({
    state: 'inForce',
    validFrom: today(),
    validTo: null,
    issued: { by: 'giam-doc', paper: 'Quyết định số 12/QĐ' },
  });
  expect(await held(ground)).toEqual({
    ...before,
    state: 'replaced',
    validTo: daysAfter(today(), -1),
  });
  for (const by of ['van-phong-1', 'giam-doc', 'quan-tri-1'] as const)
    for (const id of [ground, next.id])
      expect([by, id, await mayEdit(by, id)]).toEqual([by, id, false]);
  expect(await ask('issueCriteria', issuing, 'giam-doc')).toMatchObject({ code: 'notDrafted' });

  // What was sent under the edition before keeps it, when it comes back too.
  const items = [{ field: 'f-summary', text: 'Nêu rõ' }];
  await must({
    id: sent,
    move: 'return',
    by: 'van-phong-1',
    input: { items, until: '2099-12-31' },
  });
  await must({ id: sent, move: 'confirm', by: 'truong-phong-1', input: { dossierVersion: 1 } });
  await must({ id: sent, move: 'submit', by: 'can-bo-1', input: { dossierVersion: 1 } });

  const retiring = { set: next.id, lastDay: today() };
  expect(await ask('retireCriteria', retiring, 'van-phong-1')).toMatchObject({ code: 'notYou' });
  expect(await ask('retireCriteria', retiring, 'giam-doc')).toMatchObject({ status: 'applied' });
  const note = issued.note;
  expect(await held(next.id)).toEqual({ ...issued, note, state: 'replaced', validTo: today() });
});

test('a draft that is not whole is not issued, and stays a draft', async () => {
  const { id: ground } = await putGround();
  const before = await held(ground);
  const draft = { ...draftedFrom(before, [before], ground), hard: [] };
  await put(`criteriaSets/${draft.id}`, draft);
  expect(await ask('issueCriteria', { set: draft.id, from: today() }, 'giam-doc')).toMatchObject({
    status: 'refused',
    code: 'notWhole',
  });
  expect(await held(draft.id)).toEqual(draft);
});

test('a case that names an edition which no longer holds is not sent', async () => {
  const { id: ground } = await putGround();
  await db.doc(`criteriaSets/${ground}`).update({ state: 'replaced', validTo: '2025-12-31' });
  const id = await putReadyCase(ground);
  await must({ id, move: 'confirm', by: 'truong-phong-1', input: { dossierVersion: 1 } });
  const answer = await moved({ id, move: 'submit', by: 'can-bo-1', input: { dossierVersion: 1 } });
  expect(answer.status).toBe('refused');
});
