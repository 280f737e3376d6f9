/** The main job on the running functions: from a draft to a public profile, with its history, tasks and letters. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Delivery } from '#domain/mail.ts';
import { Profile } from '#domain/story.ts';
import { settlement } from '../builders/claim.ts';
import { dossier } from '../builders/dossier.ts';
import { sevenMembers } from '../builders/session.ts';
import { heldSession, issued, published } from './road-to-the-public.ts';
import {
  historyOf,
  mailsOf,
  must,
  outcomeAt,
  putGround,
  putReadyCase,
  stateOf,
  taskNamedBy,
  tasksOf,
  today,
} from './road.ts';
import { db, endApps, loadOrganisation, put, read, until } from './suite.ts';

let ground = '';
beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});
afterAll(endApps);

/** Sent, returned with two items, mended, sent again, every claim settled. */
const appraised = async (): Promise<string> => {
  const id = await putReadyCase(ground);
  await taskNamedBy(`nominations/${id}`);
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

test(
  'a case travels from draft to a public profile, and its history, tasks and letters tell how',
  { timeout: 180_000 },
  async () => {
    const id = await appraised();
    const session = await heldSession(ground, id);
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
      open: [
        'followUp officer:sdttg-phong-nghiep-vu-1',
        'tellSubject officer:sdttg-phong-nghiep-vu-1',
      ],
      done: [
        'appraise office',
        'appraise office',
        'approveStory head',
        'decide head',
        'finishDraft officer:sdttg-phong-nghiep-vu-1',
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
