import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '#domain/claim.ts';
import { publicFields, type Consent, type PublicField } from '#domain/consent.ts';
import { unmet } from '#domain/move.ts';
import { otherChannels } from '#domain/other-channels.ts';
import {
  buildProfile,
  tombstone,
  unmetForProfile,
  wordsOfSource,
  type ProfileInput,
} from '#domain/profile.ts';
import { Profile } from '#domain/story.ts';
import { claim, settlement } from '../builders/claim.ts';
import { consent } from '../builders/consent.ts';
import { dossier } from '../builders/dossier.ts';
import { fileEvidence } from '../builders/evidence.ts';
import { caseId, nomination } from '../builders/nomination.ts';
import { profile, story, storyPhoto } from '../builders/story.ts';

const verified = (given: Partial<Claim> = {}): Claim => claim({ status: 'verified', ...given });
const publication = (given: Partial<Consent> = {}): Consent =>
  consent({ scope: 'publication', ...given });

const profileInput = (given: Partial<ProfileInput> = {}): ProfileInput => ({
  id: caseId,
  story: story({ state: 'approved' }),
  card: nomination({ state: 'recognised' }),
  dossier: dossier(),
  claims: { 'thanh-tich-1': verified() },
  consents: [publication()],
  evidence: {},
  placeName: 'Xã Bù Gia Mập',
  today: '2026-12-15',
  illustrative: true,
  ...given,
});

const built = (some: Parameters<typeof profileInput>[0] = {}) => {
  const result = buildProfile(profileInput(some));
  if ('unmet' in result) throw new Error(JSON.stringify(result.unmet));
  return result.profile;
};

it('is built from story, verified claims and consent', () => {
  expect(built()).toEqual(
    profile({
      paragraphs: [
        {
          parts: [
            { text: 'Lớp học đã có ' },
            { figure: '32 người', source: 1 },
            { text: ' theo học.' },
          ],
        },
        { parts: [{ text: 'Chị vẫn dạy mỗi tối thứ bảy.' }] },
      ],
      sources: [{ words: 'Theo báo cáo của UBND xã Bù Gia Mập ngày 10/11/2026', on: '2026-11-23' }],
      search:
        'nguoi giu nghe det o bu gia map thi vi du xa bu gia map thon vi du nong dan so dan toc va ton giao 12/qd-sdttg 2026 chi thi vi du mo lop day det cho phu nu trong thon. lop hoc da co 32 nguoi theo hoc. chi van day moi toi thu bay.',
    }),
  );
});

it('tells honours and who learned from it, in the order of their days', () => {
  const honour = (day: string) => ({
    form: 'Giấy khen',
    number: '15/QĐ-SDTTG',
    day,
    organisation: 'Sở Dân tộc và Tôn giáo',
  });
  const learned = { who: 'Tổ dệt Sóc Minh Họa', what: 'Nhận nghề dệt', since: '2026-12-20' };
  const replication = { ...learned, source: 'Biên bản kiểm tra của UBND xã' };
  const { honours, replications } = built({
    story: story({
      honours: { b: honour('2026-12-22'), a: honour('2026-12-21') },
      replications: { c: replication },
    }),
  });
  expect({ honours, replications }).toEqual({
    honours: [honour('2026-12-21'), honour('2026-12-22')],
    replications: [replication],
  });
});

it('tells of a collective how many it is, where the story states it and it was verified', () => {
  const members = (given: Partial<Claim> = {}) =>
    verified({ metric: 'Số thành viên', value: 12, unit: 'người', ...given });
  const standingOf = (kind: 'individual' | 'collective', claims: ProfileInput['claims']) =>
    built({
      card: nomination({ state: 'recognised', subject: { name: 'Tổ dệt Ví Dụ', kind } }),
      claims,
    }).standing;
  const unsaid = { 'thanh-tich-1': verified(), 'thanh-tich-2': members() };
  expect(standingOf('collective', { 'thanh-tich-1': members() })).toEqual([
    { what: 'members', figure: '12 người', source: 1 },
  ]);
  expect(standingOf('individual', { 'thanh-tich-1': members() })).toEqual([]);
  expect(standingOf('collective', unsaid)).toEqual([]);
});

it('is a profile by its own schema', () => {
  expect(Profile.safeParse(built()).success).toBe(true);
});

describe('consent', () => {
  const secrets: Record<Exclude<PublicField, 'name' | 'ethnicity' | 'portrait'>, string> = {
    birthYear: '1980',
    gender: 'female',
    place: 'Xã Bù Gia Mập',
    village: 'Thôn Ví Dụ',
    occupation: 'Nông dân',
  };
  const plain = story({ title: 'Nghề dệt', lead: '', body: 'Một nghề.', slug: 'nghe-det' });

  it('shows no field that it does not name, in no part of the profile', () => {
    fc.assert(
      fc.property(fc.subarray([...publicFields]), (fields) => {
        const text = JSON.stringify(built({ story: plain, consents: [publication({ fields })] }));
        const hidden = Object.entries({ ...secrets, name: 'Thị Ví Dụ' }).filter(
          ([field]) => !fields.some((one) => one === field),
        );
        expect(hidden.filter(([, secret]) => text.includes(secret))).toEqual([]);
      }),
    );
  });

  it.each([
    ['withdrawn', publication({ withdrawn: { by: 'u', at: settlement().at, reason: '' } })],
    ['spoken without a witness', publication({ proof: 'spoken' })],
    ['for another channel', publication({ channels: ['bulletin'] })],
    ['for another purpose', publication({ scope: 'processing' })],
  ])('counts for nothing when %s', (_, given) => {
    expect(built({ story: plain, consents: [given] }).subject.name).toBeNull();
  });

  it('is needed before title, lead, text or address name the person, with or without marks', () => {
    const named = story({
      title: 'Thị Ví Dụ giữ nghề',
      lead: 'Chị Dụ dạy nghề.',
      body: 'THI VI DU dạy nghề.',
      slug: 'thi-vi-du',
    });
    expect(unmetForProfile(profileInput({ story: named, consents: [] }))).toEqual(
      ['f-title', 'f-lead', 'f-body', 'f-slug'].map((field) => unmet('noNameConsent', field)),
    );
  });
});

describe('a figure', () => {
  const named = story({ body: 'Giúp [[c1]] và [[c2]].' });

  it('never comes from a claim that is not verified', () => {
    for (const status of ['unverified', 'disputed', 'struck'] as const) {
      const claims = { c1: claim({ status }), c2: verified() };
      expect(buildProfile(profileInput({ claims, story: named }))).toEqual({
        unmet: [unmet('claimNotVerified', 'f-body', { claim: 'c1' })],
      });
    }
  });

  it('never comes from a claim that was settled by a document which nobody can look at', () => {
    const c1 = verified({ evidence: [] });
    expect(unmetForProfile(profileInput({ claims: { c1, c2: verified() }, story: named }))).toEqual(
      [unmet('claimWithoutSource', 'f-body', { claim: 'c1' })],
    );
    const seen = verified({ evidence: [], settled: settlement({ how: 'onSite' }) });
    const claims = { c1: seen, c2: verified() };
    expect(unmetForProfile(profileInput({ claims, story: named }))).toEqual([]);
  });

  it('never comes from a claim that the case does not have', () => {
    const claims = { c2: verified() };
    expect(buildProfile(profileInput({ claims, story: named }))).toEqual({
      unmet: [unmet('claimUnknown', 'f-body', { claim: 'c1' })],
    });
  });

  it('stands in no free text: not in the title, the lead, the body or a fact', () => {
    const typed = story({ title: 'Giúp 5 hộ', lead: 'Thu 6 ha.', body: 'Trồng 7 ha.' });
    const input = profileInput({ story: typed, dossier: dossier({ occupation: 'Chủ 8 ha tiêu' }) });
    expect(unmetForProfile(input)).toEqual([
      unmet('looseFigure', 'f-title', { text: '5 hộ' }),
      unmet('looseFigure', 'f-lead', { text: '6 ha' }),
      unmet('looseFigure', 'f-body', { text: '7 ha' }),
      unmet('looseFigure', 'f-occupation', { text: '8 ha' }),
    ]);
  });

  it('points to its source, numbered in the order of first use; the same source has one number', () => {
    const claims = {
      a: verified({
        value: 1,
        settled: settlement({ source: 'Biên bản kiểm tra', on: '2026-11-24' }),
      }),
      b: verified({ value: 2 }),
      c: verified({ value: 3 }),
    };
    const page = built({ claims, story: story({ lead: '[[b]]', body: '[[a]], [[c]]' }) });
    expect([page.lead, page.paragraphs, page.sources, page.verifiedOn]).toEqual([
      [{ figure: '2 người', source: 1 }],
      [
        {
          parts: [
            { figure: '1 người', source: 2 },
            { text: ', ' },
            { figure: '3 người', source: 1 },
          ],
        },
      ],
      [
        { words: 'Theo báo cáo của UBND xã Bù Gia Mập ngày 10/11/2026', on: '2026-11-23' },
        { words: 'Theo biên bản kiểm tra', on: '2026-11-24' },
      ],
      '2026-11-24',
    ]);
  });
});

it.each([
  ['Xác nhận của UBND xã Đăk Ơ', 'Theo xác nhận của UBND xã Đăk Ơ'],
  ['theo xác nhận của UBND xã Đăk Ơ.', 'Theo xác nhận của UBND xã Đăk Ơ'],
  ['Biên bản số 4, ngày 23/11/2026', 'Theo biên bản số 4'],
  ['UBND xã Đăk Ơ', 'Theo UBND xã Đăk Ơ'],
  ['', 'Theo giấy tờ đã được thẩm định'],
])('the source "%s" reads "%s"', (source, words) => {
  expect(wordsOfSource(settlement({ source }))).toBe(words);
});

it('needs a title, a text and an address', () => {
  const empty = story({ title: '', lead: '', body: ' \n\n ', slug: '' });
  expect(unmetForProfile(profileInput({ story: empty }))).toEqual([
    unmet('emptyTitle', 'f-title'),
    unmet('emptyBody', 'f-body'),
    unmet('noSlug', 'f-slug'),
  ]);
});

it('needs a recognition', () => {
  for (const given of [
    nomination({ state: 'signed' }),
    nomination({ state: 'recognised', snapshot: null }),
  ])
    expect(unmetForProfile(profileInput({ card: given }))).toContainEqual(unmet('notRecognised'));
});

it('tells of a good deed without a recognition, and without a claim', () => {
  const told = story({ source: 'goodDeed', nomination: null, body: 'Chị dạy mỗi tối.' });
  const card = nomination({ state: 'draft' });
  expect(built({ story: told, card, claims: {} })).toMatchObject({
    source: 'goodDeed',
    recognition: null,
    verifiedOn: '2026-12-15',
  });
});

it('may be shown again only where everything on it may be shown', () => {
  const [all, without] = [['name', 'place'], ['place']] as const;
  const given = (fields: readonly PublicField[], channels: Consent['channels']): Consent =>
    publication({ fields: [...fields], channels });
  const anonymous = { title: 'Lớp dệt', lead: '', body: 'Lớp vẫn mở.', slug: 'lop-det' };
  expect(built({ consents: [given(all, ['website', 'bulletin'])] }).channels).toEqual(['bulletin']);
  expect(
    built({ consents: [given(all, ['website']), given(without, ['bulletin'])] }).channels,
  ).toEqual([]);
  expect(built({ story: story(anonymous), consents: [] }).channels).toEqual([]);
});

it('is used on no channel to which one of its photos was not agreed', () => {
  const fields: PublicField[] = ['name', 'place'];
  const consents = [
    publication({ fields, channels: ['website'], photos: ['anh-1'] }),
    publication({ fields, channels: ['press', 'social'] }),
    publication({ fields, channels: ['press'], photos: ['anh-1'] }),
  ];
  expect(otherChannels(consents, [])).toEqual(['social', 'press']);
  expect(otherChannels(consents, [{ id: 'anh-1' }])).toEqual(['press']);
  const photos = [storyPhoto({ id: 'anh-1' })];
  const page = built({
    story: story({ state: 'approved', photos }),
    consents,
    evidence: { 'anh-1': fileEvidence({ pixels: { width: 1200, height: 800 } }) },
  });
  expect(page.channels).toEqual(['press']);
});

it('shows no bracket that was meant as a token', () => {
  expect(unmetForProfile(profileInput({ story: story({ body: 'A [[c 1]] B' }) }))).toEqual([
    unmet('brokenToken', 'f-body', { text: '[[c 1]]' }),
    unmet('looseFigure', 'f-body', { text: '1' }),
  ]);
});

it('leaves a tombstone that tells nothing of the person', () => {
  expect(tombstone(profile(), '2026-12-01')).toEqual({
    v: 1,
    status: 'gone',
    slug: 'nguoi-giu-nghe-det',
    story: caseId,
    since: '2026-12-01',
  });
});

it('a claim that is struck, disputed or unsettled never reaches a profile, whatever the story says', () => {
  const secret = 'bi-mat-7919';
  const closed = fc.constantFrom(...(['struck', 'disputed', 'unverified'] as const));
  const place = fc.constantFrom('lead', 'body');
  fc.assert(
    fc.property(closed, place, fc.boolean(), (status, field, isNamed) => {
      const hidden = claim({ status, text: secret, unit: secret, metric: secret });
      const text = isNamed ? 'Có [[kin]] học.' : 'Chị dạy dệt.';
      const told = story({ state: 'approved', lead: '', body: 'Chị dạy dệt.', [field]: text });
      const result = buildProfile(profileInput({ story: told, claims: { kin: hidden } }));
      expect(JSON.stringify(result)).not.toContain(secret);
      expect('profile' in result).toBe(!isNamed);
    }),
  );
});

describe('a good practice', () => {
  const practice = {
    title: 'Lớp dệt ban đêm',
    steps: 'Mượn nhà văn hóa\n\nMời nghệ nhân',
    conditions: 'Có khung dệt',
    contact: 'UBND xã Bù Gia Mập',
  };

  it('stands beside the person, step by step, and can be searched for', () => {
    const page = built({ story: story({ state: 'approved', practice }) });
    expect(page.practice).toEqual({
      ...practice,
      steps: ['Mượn nhà văn hóa', 'Mời nghệ nhân'],
    });
    expect(page.search).toContain('lop det ban dem muon nha van hoa moi nghe nhan');
  });

  it('needs a name and steps, and states no figure', () => {
    const half = { ...practice, title: '', steps: '', conditions: 'Cần 30 khung dệt' };
    expect(unmetForProfile(profileInput({ story: story({ practice: half }) }))).toEqual([
      unmet('practiceUnnamed', 'f-practice-title'),
      unmet('practiceWithoutSteps', 'f-practice-steps'),
      unmet('looseFigure', 'f-practice-conditions', { text: '30' }),
    ]);
  });

  it('does not give away a name that must not be shown', () => {
    const telling = { ...practice, contact: 'Chị Thị Ví Dụ' };
    const found = unmetForProfile(
      profileInput({
        story: story({ practice: telling }),
        consents: [publication({ fields: [] })],
      }),
    );
    expect(found).toContainEqual(unmet('noNameConsent', 'f-practice-contact'));
  });
});

it('names the people only with a consent of its own', () => {
  const own: Consent = { ...publication(), scope: 'ethnicity', fields: ['ethnicity'] };
  const told = { people: 'Xtiêng' };
  expect(built({ ...told, consents: [publication()] }).subject.people).toBe(null);
  expect(built({ ...told, consents: [publication(), own] }).subject.people).toBe('Xtiêng');
});
