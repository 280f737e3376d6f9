/** The main job on the running functions: from a draft to a public profile, with its history, tasks and letters. */
import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Delivery } from '#domain/mail.ts';
import { Profile } from '#domain/story.ts';
import { settlement } from '../builders/claim.ts';
import { decision } from '../builders/decision.ts';
import { dossier } from '../builders/dossier.ts';
import { sevenMembers } from '../builders/session.ts';
import { story } from '../builders/story.ts';
import { tally } from '../builders/tally.ts';
import {
  historyOf,
  mailsOf,
  must,
  outcomeAt,
  putGround,
  putReadyCase,
  putSession,
  stateOf,
  tasksOf,
  today,
} from './road.ts';
import { db, endApps, freshId, loadOrganisation, put, read, until } from './suite.ts';

let ground = '';
beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});
afterAll(endApps);

const shutOut = ['truong-phong-1', 'truong-phong-2'];

/** Sent, returned with two items, mended, sent again, every claim settled. */
const appraised = async (): Promise<string> => {
  const id = await putReadyCase(ground);
  await must({ id, move: 'confirm', by: 'truong-phong-1', input: { dossierVersion: 1 } });
  await must({ id, move: 'submit', by: 'can-bo-1', input: { dossierVersion: 1 } });
  const items = [
    { field: 'f-summary', text: 'Nêu rõ số hộ' },
    { field: 'f-claims', text: 'Bổ sung danh sách' },
  ];
  await must({ id, move: 'return', by: 'van-phong-1', input: { items, until: '2099-12-31' } });
  const consents = [`${id}_processing`, `${id}_publication`];
  await put(`nominations/${id}/dossier/current`, dossier({ version: 2, consents }));
  await must({ id, move: 'confirm', by: 'truong-phong-1', input: { dossierVersion: 2 } });
  await must({ id, move: 'submit', by: 'can-bo-1', input: { dossierVersion: 2 } });
  await db.doc(`nominations/${id}/claims/thanh-tich-1`).update({
    status: 'verified',
    settled: { ...settlement(), at: (await db.doc(`nominations/${id}`).get()).get('updatedAt') },
  });
  return id;
};

/** Invited, declared by all seven (two are shut out), voted for by the five others, closed. */
const heldSession = async (id: string): Promise<string> => {
  const session = await putSession(ground);
  await must({
    id,
    move: 'forward',
    by: 'van-phong-1',
    input: { session, appraisal: 'van-phong-1' },
  });
  const track = 'sessions';
  await must({ track, id: session, move: 'invite', by: 'van-phong-1' });
  for (const by of sevenMembers) {
    const conflicts = shutOut.includes(by) ? [{ nomination: id, ground: 'sibling' }] : [];
    await must({ track, id: session, move: 'declare', by, input: { conflicts } });
  }
  await must({ track, id: session, move: 'open', by: 'van-phong-1' });
  await db.doc(`sessions/${session}`).update({ present: sevenMembers });
  const counted = { givenOut: 5, returned: 5, valid: 5, invalid: 0, for: 5, against: 0 };
  await put(`nominations/${id}/tally/current`, tally({ session, ...counted }));
  await must({ track, id: session, move: 'close', by: 'van-phong-1' });
  return session;
};

const issued = async (id: string): Promise<string> => {
  const decisionId = freshId(20);
  const track = 'decisions';
  await put(`decisions/${decisionId}`, decision({ cases: [id] }));
  const signing = { capacity: 'GIÁM ĐỐC', delegation: null };
  await must({ track, id: decisionId, move: 'approve', by: 'giam-doc', input: signing });
  await outcomeAt(`nominations/${id}/moves/approve.${decisionId}`);
  const paper = {
    number: String(randomInt(1_000_000)),
    day: today(),
    signatory: 'Nguyễn Văn Mẫu',
    scan: null,
  };
  await must({ track, id: decisionId, move: 'issue', by: 'van-phong-1', input: paper });
  await outcomeAt(`nominations/${id}/moves/issue.${decisionId}`);
  return decisionId;
};

const published = async (id: string): Promise<string> => {
  const slug = `nguoi-giu-nghe-det-${freshId(6)}`;
  const { title, lead, body, subjectAgreed, author } = story();
  const track = 'stories';
  await until('the story', () => read(`stories/${id}`));
  await db.doc(`stories/${id}`).update({ title, lead, body, slug, author, subjectAgreed });
  const input = { textVersion: 1 };
  await must({ track, id, move: 'sendToCheck', by: 'bien-tap-1', input });
  await must({ track, id, move: 'approve', by: 'giam-doc', input });
  await must({ track, id, move: 'publish', by: 'bien-tap-1', input: { ...input, correction: '' } });
  return slug;
};

test(
  'a case travels from draft to a public profile, and its history, tasks and letters tell how',
  { timeout: 180_000 },
  async () => {
    const id = await appraised();
    const session = await heldSession(id);
    await outcomeAt(`nominations/${id}/moves/closed.${session}`);
    expect(await stateOf(`nominations/${id}`)).toBe('decision');
    const minutes = { number: '01/BB-HĐ', day: today(), evidence: null };
    await must({ track: 'sessions', id: session, move: 'sign', by: 'van-phong-1', input: minutes });
    const decisionId = await issued(id);
    expect(await stateOf(`nominations/${id}`)).toBe('recognised');
    const slug = await published(id);

    const profile = Profile.parse(await read(`profiles/${slug}`));
    expect(profile).toMatchObject({ status: 'published', story: id });
    expect(JSON.stringify(profile)).toContain('32 người');

    const road = 'confirm submit return confirm submit forward endorse approve issue';
    expect(await historyOf('nominations', id)).toEqual(road.split(' '));
    expect(await historyOf('sessions', session)).toEqual(
      ['invite', sevenMembers.map(() => 'declare'), 'open', 'close', 'sign'].flat(),
    );
    expect(await historyOf('decisions', decisionId)).toEqual(['approve', 'issue']);
    expect(await historyOf('stories', id)).toEqual(['sendToCheck', 'approve', 'publish']);

    expect(await tasksOf(id)).toEqual({
      open: ['followUp officer:sdttg-phong-nghiep-vu-1'],
      done: [
        'appraise office',
        'appraise office',
        'approveStory head',
        'decide head',
        'holdSession office',
        'issue office',
        'mend officer:sdttg-phong-nghiep-vu-1',
        'publish editor',
        'writeStory editor',
      ],
    });
    const office = ['chanh-van-phong', 'van-phong-1', 'van-phong-2'];
    expect(await mailsOf(id)).toEqual({
      caseApproved: office,
      caseConfirmed: ['can-bo-1', 'can-bo-1'],
      caseForwarded: ['can-bo-1', 'truong-phong-1'],
      caseRecognised: ['bien-tap-1', 'can-bo-1'],
      caseReturned: ['can-bo-1'],
      caseSubmitted: [...office, ...office].toSorted(),
      caseToDecide: ['can-bo-1', 'giam-doc'],
      storyApproved: ['bien-tap-1'],
      storyPublished: [...office, 'giam-doc'].toSorted(),
      storyToCheck: ['giam-doc'],
    });
    const mails = await db.collection('mail').where('subject', '==', id).get();
    for (const mail of mails.docs) {
      const mirrored = await until(`delivery ${mail.id}`, () => read(`deliveries/${mail.id}`));
      expect(Delivery.parse(mirrored)).toMatchObject({ subject: id, person: mail.get('person') });
    }
  },
);
