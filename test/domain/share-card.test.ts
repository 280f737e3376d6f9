/** What a share card says follows from the profile and from what its subject agreed to. */
import { expect, it } from 'vitest';
import type { PublicPhoto } from '#domain/photo.ts';
import { shareCardAlt, shareCardId, shareCardOf } from '#domain/share-card.ts';
import { profile } from '../builders/story.ts';

const photo: PublicPhoto = {
  id: '0123456789abcdef',
  portrait: false,
  alt: 'Chị bên khung dệt',
  caption: '',
  photographer: 'Điểu Minh Họa',
  width: 1200,
  height: 800,
};

it('shows who, where and a photo only with consent to social networks', () => {
  const open = shareCardOf(profile({ channels: ['social'], photos: [photo] }));
  expect([open.about, open.photo]).toEqual([['Thị Ví Dụ', 'Xã Bù Gia Mập'], photo]);
  const closed = profile({ channels: ['bulletin', 'press'], photos: [photo] });
  expect([shareCardOf(closed).about, shareCardOf(closed).photo]).toEqual([[], null]);
  expect(shareCardAlt(closed)).toBe('Người giữ nghề dệt ở Bù Gia Mập');
});

it('leaves no trace of a fact that was not agreed to', () => {
  const subject = { ...profile().subject, name: null, place: null };
  expect(shareCardOf(profile({ channels: ['social'], subject })).about).toEqual([]);
});

it('has another address as soon as it shows something else, and the same one as long as it does not', () => {
  const ids = [
    profile(),
    profile({ title: 'Khác' }),
    profile({ channels: ['social'] }),
    profile({ channels: ['social'], photos: [photo] }),
    profile({ recognition: null }),
  ].map(shareCardId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{16}$/u);
  expect(shareCardId(profile({ related: { khac: 'Bài khác' } }))).toBe(shareCardId(profile()));
});
