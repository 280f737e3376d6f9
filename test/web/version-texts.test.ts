/** Versions of a story as the publishing desk compares them. */
import { expect, it } from 'vitest';
import { versionTexts, type Version } from '../../web/pages/truth/version-texts.ts';
import { storyPhoto, storyVersion } from '../builders/story.ts';

const named = { field: (field: string) => `(${field})`, photo: (id: string) => `Tệp ${id}` };
const texts = (given: Partial<Version> = {}) => versionTexts(storyVersion(given), named);

it('the good practice, the fields and each photo with its words are compared as texts', () => {
  const shown = texts({
    practice: { title: 'Dạy dệt', steps: 'Một\nHai', conditions: '', contact: 'Hội Phụ nữ xã' },
    fields: ['culture', 'learning'],
    photos: [storyPhoto({ caption: '' }), storyPhoto({ id: 'anh-2' })],
  });
  expect([shown.practice, shown.fields, shown.photos]).toEqual([
    'Dạy dệt\nMột\nHai\nHội Phụ nữ xã',
    '(culture)\n(learning)',
    'Tệp anh-1\nChị Thị Ví Dụ bên khung dệt\nĐiểu Minh Họa\n\nTệp anh-2\nLớp dệt buổi tối\nChị Thị Ví Dụ bên khung dệt\nĐiểu Minh Họa',
  ]);
});

it('what an older version did not keep is told apart from what was empty', () => {
  expect(texts()).toMatchObject({ practice: null, fields: null, photos: null });
  expect(texts({ fields: [], photos: [] })).toMatchObject({ fields: '', photos: '' });
});
