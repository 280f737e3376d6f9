/** A case with a mark in every word, on the whole road and past it; new factors, suggestions and requests of every move beside it. */
import sharp from 'sharp';
import { Timestamp } from 'firebase-admin/firestore';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import type { Move } from '#domain/move.ts';
import type { Mover } from '#domain/person.ts';
import { Story } from '#domain/story.ts';
import { trackNames, tracks, type TrackName } from '#domain/tracks.ts';
import type * as z from 'zod';
import { appraisal } from '../builders/appraisal.ts';
import { claim } from '../builders/claim.ts';
import { consent } from '../builders/consent.ts';
import { batch, decision, delegation } from '../builders/decision.ts';
import {
  dossier,
  privateDiscipline,
  privateEthnicity,
  privatePerson,
} from '../builders/dossier.ts';
import { fileEvidence, paperEvidence } from '../builders/evidence.ts';
import { factorConsent, newFactor, planItem, support } from '../builders/new-factor.ts';
import { nomination } from '../builders/nomination.ts';
import { score } from '../builders/score.ts';
import { session } from '../builders/session.ts';
import { report } from '../builders/report.ts';
import { checkAnswer, profile, story, storyPhoto } from '../builders/story.ts';
import { submission } from '../builders/submission.ts';
import { examplesOf } from '../secrets/example.ts';
import { planted } from '../secrets/kept.ts';
import type { Marks } from '../secrets/marks.ts';
import { send } from './files-client.ts';
import { ask, must, outcomeAt, putReadyCase, today } from './road.ts';
import { heldSession, issued, published } from './road-to-the-public.ts';
import { db, freshId, put, putCase, read, until } from './suite.ts';

type Name = keyof typeof planted;

/** Nobody else was born on this day. */
export const birthDate = '1931-08-29';
const birthYear = 1931;
export const birthDateForms = ['1931-08-29', '29/08/1931', '29.08.1931'];

/** Of the claim that was struck, and of nothing else. */
const struckFigure = 40_417;
export const struckForms = ['40.417', '40417', '40,417'];

/** What the road leads to. */
export interface Planted {
  readonly id: string;
  readonly session: string;
  readonly slug: string;
  readonly factor: string;
  /** Where the story of a factor stands that was mended after it had been told. */
  readonly toldFactor: string;
}

/** Whom the factor was called when it was told, and whom it is called since. */
export const factorNames = { told: 'Tổ Gọi Nhầm', mended: 'Tổ Gọi Đúng' } as const;

export const plantedRoad = (marks: Marks, ground: string) => {
  const sown = <N extends Name>(name: N, document: z.infer<(typeof planted)[N]>) =>
    marks.in(planted[name] as unknown as z.ZodType<typeof document>, name, document);
  const put_ = <N extends Name>(path: string, name: N, document: z.infer<(typeof planted)[N]>) =>
    put(path, sown(name, document) as object);
  const schemaOf = (track: TrackName, move: string): z.ZodType => {
    const rules: Readonly<Record<string, { readonly input: z.ZodType }>> = rulesOfMoves[track];
    const schema = rules[move]?.input;
    if (schema === undefined) throw new Error(`${track} know no ${move}`);
    return schema;
  };
  const inputOf = (track: TrackName, move: string, input: unknown): object =>
    marks.in(schemaOf(track, move), `${track}.${move}`, input) as object;
  const walk = (track: TrackName, id: string, by: string, move: string, input: object = {}) =>
    must({ track, id, move, by, input: inputOf(track, move, input) });

  /** A photo with words in its camera's notes, sent as the page sends it. */
  const photoOf = async (id: string): Promise<string> => {
    const photo = freshId(20);
    const bytes = await sharp({
      create: { width: 700, height: 500, channels: 3, background: '#285040' },
    })
      .withExif({ IFD0: { Artist: marks.at('photo.notes'), Copyright: marks.at('photo.notes') } })
      .jpeg()
      .toBuffer();
    const named = { title: marks.at('Evidence.title'), source: marks.at('Evidence.source') };
    const sent = await send(id, { id: photo, bytes, ...named });
    if (sent.status !== 201) throw new Error(`the photo was refused: ${await sent.text()}`);
    return photo;
  };

  const contentOf = async (id: string, version: number): Promise<void> => {
    const below = `nominations/${id}`;
    const consents = [`${id}_processing`, `${id}_publication`];
    await put_(`${below}/dossier/current`, 'Dossier', dossier({ version, consents, birthYear }));
    await put_(`${below}/claims/thanh-tich-1`, 'Claim', claim());
    const struck = claim({ status: 'struck', value: struckFigure });
    await put_(`${below}/claims/thanh-tich-2`, 'Claim', struck);
    await put_(`${below}/evidence/minh-chung-1`, 'Evidence', fileEvidence());
    await put_(`${below}/evidence/minh-chung-2`, 'Evidence', paperEvidence());
    await put_(`${below}/private/person`, 'PrivatePerson', privatePerson({ birthDate }));
    await put_(`${below}/private/ethnicity`, 'PrivateEthnicity', privateEthnicity());
    await put_(`${below}/private/discipline`, 'PrivateDiscipline', privateDiscipline());
    await put_(`${below}/appraisals/van-phong-1`, 'Appraisal', appraisal());
    await put_(`${below}/scores/truong-phong-1`, 'Score', score());
  };

  /** To publication of the name and one photo, everywhere, but of nothing else. */
  const consentsOf = async (id: string, photo: string): Promise<void> => {
    const withdrawn = { by: 'can-bo-1', at: Timestamp.now(), reason: 'Đổi ý' };
    const given = { nomination: id, who: 'Người đồng ý' };
    await put_(`consents/${id}_processing`, 'Consent', consent(given));
    await put_(
      `consents/${id}_publication`,
      'Consent',
      consent({
        ...given,
        scope: 'publication',
        fields: ['name'],
        photos: [photo],
        channels: ['website', 'bulletin', 'social', 'press', 'event'],
      }),
    );
    await put_(
      `consents/${id}_ethnicity`,
      'Consent',
      consent({ ...given, scope: 'ethnicity', withdrawn }),
    );
  };

  const appraisedCase = async (): Promise<{ readonly id: string; readonly photo: string }> => {
    const { subject, givenName = 'Dụ' } = sown('Nomination', nomination({ givenName: 'Dụ' }));
    const named = { ...subject, name: `${subject.name} ${freshId(6)}` };
    const id = await putReadyCase(ground, { subject: named, givenName });
    const photo = await photoOf(id);
    await contentOf(id, 1);
    await consentsOf(id, photo);
    const move = (by: string, name: string, input: object = {}) =>
      walk('nominations', id, by, name, input);
    await move('truong-phong-1', 'confirm', { dossierVersion: 1 });
    await move('can-bo-1', 'submit', { dossierVersion: 1 });
    const items = [{ field: 'f-summary', text: 'Nêu rõ số hộ' }];
    await move('van-phong-1', 'return', { items, until: '2099-12-31' });
    await contentOf(id, 2);
    await move('truong-phong-1', 'confirm', { dossierVersion: 2 });
    await move('can-bo-1', 'submit', { dossierVersion: 2 });
    await move('van-phong-1', 'suspend', { reason: 'Có đơn' });
    await move('van-phong-1', 'resume', { reason: 'Đã rõ' });
    const settled = { ...claim({ status: 'verified' }), evidence: ['minh-chung-1'] };
    await put_(`nominations/${id}/claims/thanh-tich-1`, 'Claim', {
      ...settled,
      settled: settled.settled === null ? null : { ...settled.settled, note: 'Đã gọi' },
    });
    return { id, photo };
  };

  const publishedCase = async (id: string, photo: string): Promise<string> => {
    const practice = {
      title: 'Lớp dệt tại nhà',
      steps: 'Mời người\nDạy',
      conditions: 'Có khung dệt',
      contact: 'Hội Phụ nữ xã',
    };
    const text = sown('Story', story({ practice, photos: [storyPhoto({ id: photo })] }));
    const { title, lead, body, photos, subjectAgreed } = text;
    const written = { title, lead, body, photos, practice: text.practice, subjectAgreed };
    const slug = await published(id, written);
    await put_(`stories/${id}/answers/one`, 'CheckAnswer', checkAnswer());
    await walk('stories', id, 'bien-tap-1', 'correct', { reason: 'Người đọc hỏi' });
    for (const [by, move] of [
      ['bien-tap-1', 'sendToCheck'],
      ['giam-doc', 'approve'],
    ] as const)
      await walk('stories', id, by, move, { textVersion: 1 });
    await walk('stories', id, 'bien-tap-1', 'publish', {
      textVersion: 1,
      correction: 'Sửa tên thôn',
    });
    const on = today();
    const learned = { who: 'Tổ dệt thôn bên', what: 'Dệt', since: on, source: 'UBND xã' };
    const move = (name: string, input: object) =>
      walk('nominations', id, 'van-phong-1', name, input);
    await move('replicate', { ...learned, consent: 'paper' });
    await move('checkIn', { on, standing: 'exemplary', note: 'Vẫn dạy', readyFor: '' });
    await move('honour', {
      form: 'Giấy khen',
      number: '01/QĐ',
      day: on,
      organisation: 'UBND xã',
      factor: '',
      baseSalary: '',
      handedOn: on,
      handedAt: 'Nhà văn hóa thôn',
    });
    return slug;
  };

  const factorOf = async (): Promise<string> => {
    const factor = freshId(20);
    const path = `newFactors/${factor}`;
    const withdrawn = { by: 'can-bo-1', at: Timestamp.now(), reason: 'Đổi ý' };
    await put_(path, 'NewFactor', newFactor());
    await put_(`${path}/plan/one`, 'PlanItem', planItem());
    await put_(`${path}/support/one`, 'Support', support());
    await put_(`${path}/consents/one`, 'FactorConsent', factorConsent());
    await put_(`${path}/consents/two`, 'FactorConsent', factorConsent({ withdrawn }));
    return factor;
  };

  /** Told, mended while its story is written, and published. */
  const toldFactor = async (): Promise<string> => {
    const id = freshId(20);
    const path = `newFactors/${id}`;
    const called = (name: string) =>
      newFactor({ kind: 'goodDeed', subject: { name, kind: 'collective' } });
    await put_(path, 'NewFactor', called(factorNames.told));
    await put_(`${path}/consents/one`, 'FactorConsent', factorConsent({ fields: ['name'] }));
    await walk('newFactors', id, 'can-bo-1', 'tell', { words: 'Tổ giúp nhau mua bò.' });
    const { subject, village } = sown('NewFactor', called(factorNames.mended));
    await db.doc(path).update({ subject, village, place: '25225', foundOn: '2026-11-18' });
    await until('the story to follow', async () => {
      const { about } = Story.parse(await read(`stories/${id}`));
      return about?.subject.name === subject.name;
    });
    const { title, lead, subjectAgreed } = sown('Story', story());
    return published(id, { title, lead, subjectAgreed, body: 'Tổ giúp nhau mua bò.' });
  };

  const papers = async (id: string): Promise<void> => {
    await put_(`batches/${freshId(20)}`, 'Batch', batch({ cases: [id] }));
    // Long over, so that nobody is told what the head is told.
    const over = { validFrom: '2020-11-01', validTo: '2020-11-30' };
    await put_(`delegations/${freshId(20)}`, 'Delegation', delegation(over));
  };

  /** Of somebody who signs in a moment later; the heads are told. */
  const grant = async (): Promise<void> => {
    const person = {
      name: 'Người mới',
      email: `${freshId(8)}@vidu.example`,
      roles: ['officer' as const],
      unit: 'sdttg-phong-nghiep-vu-1',
      active: true,
    };
    const asked = { v: 1 as const, person, reason: 'Tăng cường', by: 'quan-tri-1', outcome: null };
    const path = `grants/${freshId(20)}`;
    await put_(path, 'Grant', { ...asked, at: Timestamp.now(), kind: 'invite', uid: null });
    await until('the answer to a grant', async () => (await read(path))?.['outcome']);
  };

  return {
    sown,
    /** A case from draft to a corrected public page with its honours. */
    walked: async (): Promise<Planted> => {
      const { id, photo } = await appraisedCase();
      await papers(id);
      const { title, place } = sown('Session', session());
      const held = await heldSession(ground, id, { title, place });
      await outcomeAt(`nominations/${id}/moves/closed.${held}`);
      const minutes = { number: '01/BB-HĐ', day: today(), evidence: null };
      await walk('sessions', held, 'van-phong-1', 'sign', minutes);
      await issued(id, { title: sown('Decision', decision()).title });
      const slug = await publishedCase(id, photo);
      const factor = await factorOf();
      await grant();
      return { id, session: held, slug, factor, toldFactor: await toldFactor() };
    },
    /** A case on public notice, of which the public may know the name alone. */
    posted: async (noticed: string): Promise<string> => {
      const { subject } = sown('Nomination', nomination());
      const id = await putReadyCase(noticed, { subject, state: 'appraisal' });
      await contentOf(id, 1);
      const yes = consent({ nomination: id, scope: 'publication', channels: ['notice'] });
      await put_(`consents/${id}_publication`, 'Consent', { ...yes, fields: ['name'] });
      const keepers = { keeper: 'van-phong-1', otherKeeper: 'giam-doc' };
      await walk('nominations', id, 'van-phong-1', 'post', keepers);
      return id;
    },
    /** Every move of every track is asked for with words in all its fields, and answered, in whatever way. */
    asked: async (): Promise<void> => {
      for (const track of trackNames)
        await Promise.all(
          tracks[track].moves.flatMap((move: Move) =>
            examplesOf(schemaOf(track, move.name)).map(async (example) => {
              const id = await movable(track, move);
              const input = inputOf(track, move.name, example);
              return outcomeAt(await ask({ track, id, move: move.name, by: moverOf(move), input }));
            }),
          ),
        );
    },
    /** A dossier that no schema reads any more: the move cannot be decided, and an administrator is told. */
    unreadable: async (): Promise<void> => {
      const id = await putReadyCase(ground);
      const path = `nominations/${id}/dossier/current`;
      await db.doc(path).update({ summary: [marks.at('unreadable')], [marks.at('unreadable')]: 1 });
      await outcomeAt(
        await ask({ id, move: 'submit', by: 'can-bo-1', input: { dossierVersion: 1 } }),
      );
      const slug = `hong-${freshId(8)}`;
      await put(`profiles/${slug}`, { ...profile({ slug }), lead: marks.at('unreadable') });
      await fetch(`${process.env['GS_HOSTING_URL']}/guong/${slug}`);
      await db.doc(`profiles/${slug}`).delete();
    },
  };
};

const movers: Partial<Record<Mover, string>> = {
  officer: 'can-bo-1',
  unitHead: 'truong-phong-1',
  office: 'van-phong-1',
  council: 'truong-phong-1',
  head: 'giam-doc',
  deputy: 'pho-giam-doc',
  editor: 'bien-tap-1',
  admin: 'quan-tri-1',
};

const moverOf = ({ by }: Move): string => by.map((one) => movers[one]).find(Boolean) ?? 'system';

/** A document that stands where this move may begin. */
const movable = async (track: TrackName, { from }: Move): Promise<string> => {
  const state = from[0] as never;
  if (track === 'nominations') return putCase({ state });
  const id = freshId(20);
  const document = {
    sessions: () => session({ state, agenda: [] }),
    decisions: () => decision({ state, cases: [id.slice(0, 8)] }),
    stories: () => story({ state, nomination: null }),
    newFactors: () => newFactor({ state }),
    batches: () => batch({ state, cases: [] }),
    submissions: () => submission({ state }),
    reports: () => report({ state }),
  }[track]();
  await put(`${track}/${id}`, document);
  return id;
};
