/** Stories and public profiles for tests. */
import type * as z from 'zod';
import type { StoryPhoto } from '#domain/photo.ts';
import type { PublishedProfile, Story, StoryVersion, SubjectAgreed } from '#domain/story.ts';
import type { CheckAnswer } from '#domain/truth-check/answer.ts';
import { morning } from './instant.ts';
import { caseId, unmoved } from './nomination.ts';

export const subjectAgreed = (
  given: Partial<z.infer<typeof SubjectAgreed>> = {},
): z.infer<typeof SubjectAgreed> => ({
  textVersion: 1,
  how: 'signature',
  witness: '',
  on: '2026-12-12',
  ...given,
});

export const storyPhoto = (given: Partial<StoryPhoto> = {}): StoryPhoto => ({
  id: 'anh-1',
  alt: 'Chị Thị Ví Dụ bên khung dệt',
  caption: 'Lớp dệt buổi tối',
  photographer: 'Điểu Minh Họa',
  portrait: false,
  children: false,
  ...given,
});

/** From `approved` on it carries the approval; once `published`, its address. */
export const story = (given: Partial<Story> = {}): Story => ({
  v: 1,
  source: 'nomination',
  nomination: caseId,
  newFactor: null,
  code: 'GS-2026-A1B2C3D4',
  state: 'drafting',
  textVersion: 1,
  title: 'Người giữ nghề dệt ở Bù Gia Mập',
  lead: 'Chị Thị Ví Dụ mở lớp dạy dệt cho phụ nữ trong thôn.',
  body: 'Lớp học đã có [[thanh-tich-1]] theo học.\n\nChị vẫn dạy mỗi tối thứ bảy.',
  slug: 'nguoi-giu-nghe-det',
  photos: [],
  author: 'bien-tap-1',
  subjectAgreed: subjectAgreed(),
  planned: null,
  approved:
    given.state === 'approved' || given.state === 'published'
      ? { by: 'giam-doc', textVersion: 1, at: morning }
      : null,
  published:
    given.state === 'published'
      ? { slug: 'nguoi-giu-nghe-det', textVersion: 1, at: morning, corrections: [] }
      : null,
  ...unmoved,
  createdBy: 'bien-tap-1',
  ...given,
});

/** A text as it was approved. */
export const storyVersion = (given: Partial<StoryVersion> = {}): StoryVersion => ({
  v: 1,
  textVersion: 1,
  title: 'Người giữ nghề dệt ở Bù Gia Mập',
  lead: 'Chị Thị Ví Dụ mở lớp dạy dệt cho phụ nữ trong thôn.',
  body: 'Lớp học đã có [[thanh-tich-1]] theo học.',
  author: 'bien-tap-1',
  by: 'giam-doc',
  at: morning,
  ...given,
});

export const recognition = (
  given: Partial<NonNullable<PublishedProfile['recognition']>> = {},
): NonNullable<PublishedProfile['recognition']> => ({
  level: 'grassroots',
  year: 2026,
  number: '12/QĐ-SDTTG',
  day: '2026-12-10',
  organisation: 'Sở Dân tộc và Tôn giáo',
  ...given,
});

export const checkAnswer = (given: Partial<CheckAnswer> = {}): CheckAnswer => ({
  v: 1,
  code: 'superlative',
  words: 'nhất',
  answer: 'kept',
  reason: 'UBND xã xác nhận bằng văn bản.',
  textVersion: 1,
  by: 'bien-tap-1',
  at: morning,
  ...given,
});

export const profile = (given: Partial<PublishedProfile> = {}): PublishedProfile => ({
  v: 1,
  status: 'published',
  slug: 'nguoi-giu-nghe-det',
  story: caseId,
  source: 'nomination',
  title: 'Người giữ nghề dệt ở Bù Gia Mập',
  lead: [{ text: 'Chị Thị Ví Dụ mở lớp dạy dệt cho phụ nữ trong thôn.' }],
  paragraphs: [
    {
      parts: [
        { text: 'Lớp học đã có ' },
        { figure: '32 người', source: 1 },
        { text: ' theo học.' },
      ],
    },
  ],
  sources: [{ words: 'Báo cáo của UBND xã Bù Gia Mập ngày 10/11/2026', on: '2026-11-23' }],
  photos: [],
  subject: {
    kind: 'individual',
    name: 'Thị Ví Dụ',
    birthYear: 1980,
    gender: null,
    place: 'Xã Bù Gia Mập',
    placeCode: '25222',
    village: 'Thôn Ví Dụ',
    occupation: 'Nông dân',
    people: null,
  },
  standing: [],
  foundOn: null,
  fields: [],
  movement: null,
  practice: null,
  translations: [],
  related: {},
  honours: [],
  replications: [],
  recognition: recognition(),
  channels: [],
  search: 'nguoi giu nghe det o bu gia map thi vi du',
  publishedOn: '2026-12-15',
  verifiedOn: '2026-11-23',
  corrections: [],
  illustrative: true,
  ...given,
});
