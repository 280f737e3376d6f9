/** What a language version may say: the figures of the Vietnamese text and no others, to whom consent reaches. */
import { describe, expect, it } from 'vitest';
import { buildProfile, type ProfileInput } from '#domain/profile.ts';
import type { PublishedProfile } from '#domain/story.ts';
import { faultsIn, figureIn, publicTranslation } from '#domain/translated-text.ts';
import { mayBeToldIn } from '#domain/kept-agreed.ts';
import {
  answerTranslation,
  originalOf,
  type TranslationFacts,
} from '#domain/translation-answer.ts';
import { withTranslation, type Translation } from '#domain/translation.ts';
import { claim } from '../builders/claim.ts';
import { consent } from '../builders/consent.ts';
import { dossier } from '../builders/dossier.ts';
import { nomination } from '../builders/nomination.ts';
import { person } from '../builders/person.ts';
import { story, storyVersion } from '../builders/story.ts';
import { publicTranslated, translation } from '../builders/translation.ts';

const claims = { 'thanh-tich-1': claim({ status: 'verified' }) };
const text = storyVersion({ body: story().body });

const input: ProfileInput = {
  id: 'a1b2c3d4',
  story: story({ state: 'approved' }),
  card: nomination({ state: 'recognised' }),
  dossier: dossier(),
  claims,
  consents: [consent({ scope: 'publication' })],
  evidence: {},
  placeName: 'Xã Bù Gia Mập',
  today: '2026-12-15',
  illustrative: true,
};

const built = (given: Partial<ProfileInput> = {}): PublishedProfile => {
  const found = buildProfile({ ...input, ...given });
  if (!('profile' in found)) throw new Error(JSON.stringify(found.unmet));
  return found.profile;
};

const profile = built();

const inEnglish = consent({ scope: 'publication', languages: ['en'] });

const facts = (given: Partial<TranslationFacts> = {}): TranslationFacts => ({
  person: person({ roles: ['editor'] }),
  draft: translation(),
  profile,
  text,
  photos: [],
  claims,
  consents: [inEnglish],
  subjectName: 'Thị Ví Dụ',
  ...given,
});

const publish = (given: Partial<TranslationFacts> = {}) =>
  answerTranslation({ act: 'publish', seen: 1 }, facts(given));

const original = originalOf({ text, profile, claims, subjectName: 'Thị Ví Dụ' });

const faults = (given: Partial<Translation> = {}, of = original): readonly string[] => {
  const draft = translation(given);
  return faultsIn(draft.language, draft, of).map(({ code, field, about }) =>
    [code, field, about].join(' ').trim(),
  );
};

describe('a translation', () => {
  it('becomes public with the figures of the same claims and the numbers of the same sources', () => {
    expect(publish()).toEqual({
      translation: publicTranslated({
        paragraphs: [
          {
            parts: [
              { text: 'The class has had ' },
              { figure: '32 learners', source: 1 },
              { text: '.' },
            ],
          },
          { parts: [{ text: 'She still teaches every Saturday evening.' }] },
        ],
      }),
    });
  });

  it('names every marker of the Vietnamese text and no other', () => {
    expect(faults({ body: 'Nothing counted.' })).toEqual(['markerMissing body thanh-tich-1']);
    expect(faults({ lead: 'Also [[thanh-tich-2]].' })).toEqual(['markerForeign body thanh-tich-2']);
    expect(faults({ lead: 'Here [[thanh tich]].' })).toEqual(['brokenToken lead [[thanh tich]]']);
  });

  it.each([
    ['It fed 40 pigs.', ['looseFigure lead 40']],
    ['ជួយ ៤០ គ្រួសារ', ['looseFigure lead 40']],
    ['She taught dozens.', ['looseFigure lead dozens']],
    ['It helped seven families.', ['looseFigure lead seven families']],
    ['In one of the hamlets the two of them began.', []],
  ])('holds no number that the Vietnamese does not hold: %s', (lead, found) => {
    expect(faults({ lead })).toEqual(found);
  });

  it('may hold a day or a year that the Vietnamese holds', () => {
    const dated = { ...original, lead: 'Từ ngày 02/9/2024 chị mở lớp.' };
    expect(faults({ lead: 'Since 2 September 2024.' }, dated)).toEqual([]);
    expect(faults({ lead: 'Since 2 September 2023.' }, dated)).toEqual(['looseFigure lead 2023']);
  });

  it('says the unit of a figure in its own words', () => {
    expect(faults({ units: {} })).toEqual(['unitMissing unit-thanh-tich-1 thanh-tich-1']);
    expect(faults({ units: { 'thanh-tich-1': '9 learners' } })).toEqual([
      'looseFigure unit-thanh-tich-1 9',
    ]);
  });

  it('has a practice where the Vietnamese has one, step for step', () => {
    const practice = {
      title: 'Lớp dệt đêm',
      steps: ['Mượn nhà', 'Mời thợ'],
      conditions: '',
      contact: '',
    };
    const of = { ...original, practice };
    expect(faults({}, of)).toEqual([
      'practiceMissing practice-title',
      'stepsDiffer practice-steps 2',
    ]);
    const whole = {
      title: 'Night class',
      steps: 'Borrow a house\nAsk',
      conditions: '',
      contact: '',
    };
    expect(faults({ practice: whole }, of)).toEqual([]);
    expect(faults({ practice: whole })).toEqual(['practiceForeign practice-title']);
  });

  it('never names whom the Vietnamese page does not name', () => {
    const hidden = { ...original, hiddenName: 'Thị Ví Dụ' };
    expect(faults({ lead: 'Thi Vi Du opened a class.' }, hidden)).toEqual(['namesSubject lead']);
  });

  it('of another text is stale', () => {
    expect(publish({ draft: translation({ textVersion: 2 }) })).toMatchObject({
      code: 'unfit',
      faults: [{ code: 'staleText' }],
    });
  });

  it('says it was confirmed only of the very version that was', () => {
    const confirmed = confirmedAt(1);
    const shown = (version: number) =>
      publicTranslation(translation({ version, confirmed }), original).confirmedOn;
    expect([shown(1), shown(2)]).toEqual(['2026-12-14', null]);
  });
});

const confirmedAt = (version: number) => ({
  name: 'Jane',
  on: '2026-12-14',
  version,
  by: 'bien-tap-1',
  at: translation().createdAt,
});

it.each([
  ['en', '1,234.5 kg'],
  ['km', '1.234,5 kg'],
  ['sti', '1.234,5 kg'],
] as const)('a figure in %s reads %s', (language, shown) => {
  expect(figureIn(language, { value: 1234.5, unit: 'kg' }, '')).toBe(shown);
});

describe('it is refused', () => {
  it.each([
    ['notYou', { person: person({ roles: ['office'] }) }],
    ['noSuchVersion', { draft: null }],
    ['changedSince', { draft: translation({ version: 2 }) }],
    ['notPublished', { profile: null }],
    ['notPublished', { text: null }],
    ['noConsent', { consents: [] }],
    ['noConsent', { consents: [consent({ scope: 'publication', languages: ['vi', 'km'] })] }],
    ['noConsent', { consents: [consent({ ...inEnglish, channels: ['bulletin'] })] }],
    ['consentNotForAll', { consents: [consent({ ...inEnglish, fields: ['name'] })] }],
    ['figuresChanged', { claims: { 'thanh-tich-1': claim({ status: 'verified', value: 33 }) } }],
    ['figuresChanged', { claims: { 'thanh-tich-1': claim({ status: 'disputed' }) } }],
  ] as const)('with %s', (code, given) => {
    expect(publish(given)).toMatchObject({ code });
  });

  it('but is taken off whatever has become of it', () => {
    const asked = { act: 'takeDown', seen: 9 } as const;
    expect(answerTranslation(asked, facts({ profile: null, consents: [] }))).toEqual({
      translation: null,
    });
  });
});

it('a photo is shown in a language only where that was agreed to', () => {
  const photos = [
    { id: 'anh-1', alt: '', caption: '', photographer: '', portrait: false, children: false },
  ];
  expect(mayBeToldIn('en', { profile, photos, consents: [inEnglish] })).toBe(false);
  const shown = { ...inEnglish, photos: ['anh-1'] };
  expect(mayBeToldIn('en', { profile, photos, consents: [shown] })).toBe(true);
});

it('a story that is published anew has no translation beside it', () => {
  expect(built().translations).toEqual([]);
});

it('stands in the order of the languages, each once', () => {
  const [english, khmer] = [publicTranslated(), publicTranslated({ language: 'km' })];
  const both = withTranslation(withTranslation([], 'km', khmer), 'en', english);
  expect(both).toEqual([english, khmer]);
  expect(withTranslation(both, 'en', null)).toEqual([khmer]);
});
