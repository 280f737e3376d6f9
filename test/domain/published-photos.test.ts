/** A photo goes public only with a yes of its own, with words for those who do not see it, and with its photographer. */
import { describe, expect, it } from 'vitest';
import type { Consent } from '#domain/consent.ts';
import type { StoryPhoto } from '#domain/photo.ts';
import { Story } from '#domain/story.ts';
import { publicPhotos, unmetPhotos, type PhotosInput } from '#domain/published-photos.ts';
import { consent } from '../builders/consent.ts';
import { fileEvidence, paperEvidence } from '../builders/evidence.ts';
import { morning } from '../builders/instant.ts';
import { story, storyPhoto } from '../builders/story.ts';

const image = fileEvidence({ type: 'image/jpeg', pixels: { width: 1200, height: 800 } });
const yes = (given: Partial<Consent> = {}): Consent =>
  consent({ scope: 'publication', photos: ['anh-1'], ...given });
const guardians = (given: Partial<Consent> = {}): Consent =>
  yes({ age: 'from7', guardian: 'Thị Mẹ Ví Dụ', childAgreed: true, fields: [], ...given });

const input = (photo: Partial<StoryPhoto>, given: Partial<PhotosInput> = {}): PhotosInput => ({
  photos: [storyPhoto(photo)],
  evidence: { 'anh-1': image },
  consents: [yes()],
  ...given,
});
const codes = (...of: Parameters<typeof input>): readonly string[] =>
  unmetPhotos(input(...of)).map(({ code }) => code);

describe('a photo', () => {
  it('with a yes of its own, words and a photographer lacks nothing', () => {
    expect(codes({})).toEqual([]);
  });

  it.each([
    ['none at all', []],
    ['one to other photos', [yes({ photos: ['anh-2'] })]],
    ['one to processing alone', [consent({ photos: ['anh-1'] })]],
    ['one to the bulletin alone', [yes({ channels: ['bulletin'] })]],
    ['one in another language alone', [yes({ languages: ['km'] })]],
    ['one that was spoken without a witness', [yes({ proof: 'spoken' })]],
    [
      'one that was withdrawn',
      [yes({ withdrawn: { by: 'can-bo-1', at: morning, reason: 'Đổi ý' } })],
    ],
  ])('is not shown with this consent: %s', (_what, consents) => {
    expect(codes({}, { consents })).toEqual(['photoNotConsented']);
  });

  it('tells at its own field what it lacks', () => {
    expect(unmetPhotos(input({ alt: '', photographer: '' }))).toEqual([
      { code: 'noAlt', field: 'f-photos.anh-1', details: {} },
      { code: 'noPhotographer', field: 'f-photos.anh-1', details: {} },
    ]);
  });

  it.each([
    ['of no evidence', {}],
    ['of another type', { 'anh-1': fileEvidence() }],
    ['of a paper', { 'anh-1': paperEvidence() }],
  ])('%s is unknown', (_what, evidence) => {
    expect(codes({}, { evidence })).toEqual(['photoUnknown']);
    expect(publicPhotos(input({}, { evidence }))).toEqual([]);
  });
});

describe('a portrait', () => {
  it('needs the yes to the likeness besides that to the photo', () => {
    expect(codes({ portrait: true })).toEqual(['noPortraitConsent']);
    expect(codes({ portrait: true }, { consents: [yes({ fields: ['portrait'] })] })).toEqual([]);
  });
});

describe('children', () => {
  it.each([
    ['the subject alone', [yes()]],
    ['a guardian for another photo', [yes(), guardians({ photos: ['anh-2'] })]],
    ['a guardian for the bulletin', [yes(), guardians({ channels: ['bulletin'] })]],
    ['a guardian without the child of seven', [yes(), guardians({ childAgreed: false })]],
    ['nobody named for the child', [yes(), guardians({ age: 'under7', guardian: '' })]],
  ])('are not shown by the yes of %s', (_who, consents) => {
    expect(codes({ children: true }, { consents })).toEqual(['noGuardianConsent']);
  });

  it.each([[guardians()], [guardians({ age: 'under7', childAgreed: false })]])(
    'are shown by that of their guardian',
    (given) => {
      expect(codes({ children: true }, { consents: [given] })).toEqual([]);
    },
  );
});

it('goes public under an id of its own, with its measures and without what leads to the case', () => {
  expect(publicPhotos(input({ portrait: true }))).toEqual([
    {
      id: 'ab'.repeat(8),
      portrait: true,
      alt: 'Chị Thị Ví Dụ bên khung dệt',
      caption: 'Lớp dệt buổi tối',
      photographer: 'Điểu Minh Họa',
      width: 1200,
      height: 800,
    },
  ]);
});

it.each([
  ['of another form', [{ ...storyPhoto(), place: '12.1, 107.1' }]],
  ['too many', Array.from({ length: 7 }, (_none, at) => storyPhoto({ id: `anh-${at}` }))],
  ['no list', 'anh-1'],
])(
  'photos that no page wrote, %s, leave the story readable and without photos',
  (_what, photos) => {
    expect(Story.parse({ ...story(), photos })).toEqual(story());
  },
);
