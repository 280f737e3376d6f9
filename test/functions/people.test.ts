/** Grants, the roster that follows the people, and the deliveries that mirror the mails, through the running functions. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestKey } from '#domain/digest.ts';
import { GrantOutcome } from '#domain/grant.ts';
import { Delivery, Mail } from '#domain/mail.ts';
import { Person, Roster } from '#domain/person.ts';
import { keepAccount } from '../../functions/src/people/accounts.ts';
import { mail } from '../builders/mail.ts';
import { person } from '../builders/person.ts';
import { auth, db, endApps, freshId, loadOrganisation, put, read, until } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

const address = (): string => `${freshId(10)}@vidu.example`;

const invited = (given: object = {}): Record<string, unknown> => ({
  name: 'Người Mẫu Mới',
  email: address(),
  roles: ['officer'],
  unit: 'xa-bom-bo',
  active: true,
  ...given,
});

/** As an administrator's page writes it. */
const grant = async (given: Record<string, unknown> = {}): Promise<string> => {
  const id = freshId(20);
  await db.doc(`grants/${id}`).create({
    v: 1,
    kind: 'invite',
    uid: null,
    person: invited(),
    reason: 'Cán bộ mới của xã',
    by: 'quan-tri-1',
    at: Timestamp.now(),
    outcome: null,
    ...given,
  });
  return id;
};

const outcomeOf = async (id: string): Promise<GrantOutcome> =>
  GrantOutcome.parse(
    await until(`outcome of grant ${id}`, async () => (await read(`grants/${id}`))?.['outcome']),
  );

const mailsOf = async (id: string): Promise<string[]> => {
  const found = await db.collection('mail').where('subject', '==', id).get();
  return found.docs.map((one) => {
    const { kind, person: to, state } = Mail.parse(one.data());
    return `${kind} to ${to}: ${state}`;
  });
};

const rosterEntry = async (uid: string): Promise<Roster['people'][string] | null> =>
  Roster.parse(await read('directories/roster')).people[uid] ?? null;

describe('a grant', () => {
  test('invites somebody: account, person document, roster, and letters to the head and to the invited', async () => {
    const asked = invited({ name: 'Điểu Thị Mới'.normalize('NFD') });
    const id = await grant({ person: asked });
    const outcome = await outcomeOf(id);
    expect(outcome.status).toBe('applied');
    const uid = outcome.uid ?? '';
    const stored = Person.parse(await read(`people/${uid}`));
    expect(stored).toEqual({ v: 1, ...asked, name: 'Điểu Thị Mới'.normalize('NFC') });
    expect((await auth.getUser(uid)).email).toBe(asked['email']);
    expect((await mailsOf(id)).toSorted()).toEqual([
      'grantMade to giam-doc: queued',
      `invited to ${uid}: queued`,
    ]);
    const { v: _v, email: _email, ...entry } = stored;
    expect(await until('roster entry', () => rosterEntry(uid))).toEqual(entry);
  });

  test('takes a right away at once, disables the account and tells the head', async () => {
    const uid = (await outcomeOf(await grant())).uid ?? '';
    const before = Person.parse(await read(`people/${uid}`));
    const { v: _v, ...changed } = { ...before, active: false };
    const id = await grant({ kind: 'change', uid, person: changed });
    expect(await outcomeOf(id)).toMatchObject({ status: 'applied', uid });
    expect(await read(`people/${uid}`)).toEqual({ v: 1, ...changed });
    expect(await mailsOf(id)).toEqual(['grantMade to giam-doc: queued']);
    await until('disabled account', async () => (await auth.getUser(uid)).disabled);
    expect(await until('roster entry', () => rosterEntry(uid))).toMatchObject({ active: false });

    await outcomeOf(await grant({ kind: 'change', uid, person: { ...changed, active: true } }));
    await until('enabled account', async () => !(await auth.getUser(uid)).disabled);
  });

  test('shutting somebody out and letting them in again may cross: the account is as the document says last', async () => {
    const [shut, open] = [{ active: false }, { active: true }];
    for (const heard of [
      [shut, open],
      [open, shut],
    ]) {
      const uid = freshId(20);
      await auth.createUser({ uid, disabled: heard[0]?.active === true });
      const stands = [...heard];
      const isActive = async (): Promise<boolean> =>
        (stands.length > 1 ? stands.shift() : stands[0])?.active === true;
      await keepAccount(uid, isActive);
      expect((await auth.getUser(uid)).disabled).toBe(heard[1]?.active === false);
    }
  });

  test('that asks twice for one address is carried out once', async () => {
    const asked = invited();
    const ids = await Promise.all([grant({ person: asked }), grant({ person: asked })]);
    const outcomes = await Promise.all(ids.map(outcomeOf));
    expect(new Set(outcomes.map(({ code }) => code))).toEqual(new Set([null, 'alreadyThere']));
  });

  const refusals: readonly [title: string, given: () => Record<string, unknown>, code: string][] = [
    ['by somebody who is no administrator', () => ({ by: 'van-phong-1' }), 'notYou'],
    ['by somebody unknown', () => ({ by: 'khong-ai' }), 'notYou'],
    [
      'for oneself',
      () => ({
        kind: 'change',
        uid: 'quan-tri-1',
        person: invited({ email: 'quan-tri-1@vidu.example', roles: ['admin', 'head'] }),
      }),
      'ownRoles',
    ],
    [
      "for oneself under one's own address",
      () => ({ person: invited({ email: 'QUAN-TRI-1@vidu.example', roles: ['head'] }) }),
      'ownRoles',
    ],
    [
      'for a unit that does not exist',
      () => ({ person: invited({ unit: 'khong-co' }) }),
      'noSuchUnit',
    ],
    [
      'to invite whom we have',
      () => ({ person: invited({ email: 'can-bo-1@vidu.example' }) }),
      'alreadyThere',
    ],
    ['to change somebody unknown', () => ({ kind: 'change', uid: freshId(12) }), 'noSuchPerson'],
    [
      "to hand over an account to another's mailbox",
      () => ({ kind: 'change', uid: 'giam-doc' }),
      'emailFixed',
    ],
    ['without a reason', () => ({ reason: '  ' }), 'badInput'],
    ['without a real address', () => ({ person: invited({ email: 'vidu' }) }), 'badInput'],
    [
      'with a role that does not exist',
      () => ({ person: invited({ roles: ['king'] }) }),
      'badInput',
    ],
    ['with an unknown field', () => ({ person: invited({ passwordHash: 'x' }) }), 'badInput'],
  ];
  test.each(refusals)('%s is refused, and nobody changes', async (_title, given, code) => {
    const asked = given();
    const uid = typeof asked['uid'] === 'string' ? asked['uid'] : 'quan-tri-1';
    const before = await read(`people/${uid}`);
    const id = await grant(asked);
    expect(await outcomeOf(id)).toMatchObject({ status: 'refused', code, uid: null });
    expect(await mailsOf(id)).toEqual([]);
    expect(await read(`people/${uid}`)).toEqual(before);
  });

  test('refused leaves no account behind', async () => {
    const asked = invited({ unit: 'khong-co' });
    await outcomeOf(await grant({ person: asked }));
    await expect(auth.getUserByEmail(String(asked['email']))).rejects.toMatchObject({
      code: 'auth/user-not-found',
    });
  });
});

describe('the roster', () => {
  test('follows a person document, and drops the entry with it', async () => {
    const uid = `uid.${freshId(8)}`;
    await put(`people/${uid}`, person({ name: 'Tên cũ' }));
    await until('entry', () => rosterEntry(uid));
    await put(`people/${uid}`, person({ name: 'Tên mới' }));
    await until('new name', async () => (await rosterEntry(uid))?.name === 'Tên mới');
    await db.doc(`people/${uid}`).delete();
    await until('no entry', async () => (await rosterEntry(uid)) === null);
  });

  test('is not touched by a person document that does not parse', async () => {
    const broken = freshId(12);
    await db.doc(`people/${broken}`).set({ v: 1, name: 'Không đủ' });
    const uid = freshId(12);
    await put(`people/${uid}`, person());
    await until('the next entry', () => rosterEntry(uid));
    expect(await rosterEntry(broken)).toBeNull();
  });
});

describe('a delivery', () => {
  test('mirrors what the mail says now, and nothing of its bookkeeping', async () => {
    const key = `caseSubmitted.nominations.${freshId(8)}.1.van-phong-1`;
    await put(`mail/${key}`, mail());
    const first = Delivery.parse(await until('delivery', () => read(`deliveries/${key}`)));
    const { at, ...facts } = first;
    expect(facts).toEqual({
      v: 1,
      kind: mail().kind,
      track: 'nominations',
      subject: mail().subject,
      person: 'van-phong-1',
      state: 'queued',
    });
    expect(at.toMillis()).toBe((await db.doc(`mail/${key}`).get()).updateTime?.toMillis());
    await db.doc(`mail/${key}`).update({ state: 'sent', attempt: 1 });
    await until('sent', async () => (await read(`deliveries/${key}`))?.['state'] === 'sent');
    await db.doc(`mail/${key}`).delete();
    await until('gone', async () => (await read(`deliveries/${key}`)) === null);
  });

  test('of a digest stands below each case that it has named, and names no other there', async () => {
    const cases = [freshId(8), freshId(8)];
    const key = digestKey('2027-11-22', freshId(10));
    const digest = { kind: 'digest', track: 'people', subject: '2027-11-22' } as const;
    await put(`mail/${key}`, mail({ ...digest, state: 'leased', attempt: 1 }));
    const at = (id: string) => `nominations/${id}/digests/${key}`;
    await until('delivery', () => read(`deliveries/${key}`));
    expect(await read(at(cases[0] ?? ''))).toBeNull();
    await db.doc(`mail/${key}`).update({ state: 'sent', named: cases });
    for (const id of cases) {
      const { at: when, ...facts } = Delivery.parse(await until(id, () => read(at(id))));
      expect(facts).toEqual({
        v: 1,
        kind: 'digest',
        track: 'nominations',
        subject: id,
        person: mail().person,
        state: 'sent',
      });
      expect(when.toMillis()).toBe((await db.doc(`mail/${key}`).get()).updateTime?.toMillis());
    }
  });
});
