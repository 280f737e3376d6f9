import { expect, it } from 'vitest';
import { structuredData } from '../../web/site/structured-data.ts';
import { profile } from '../builders/story.ts';

const origin = 'https://guong.example';

it('tells search engines what the page shows, and no more', () => {
  const corrections = [{ on: '2026-12-20', note: 'Sửa tên xã.' }];
  expect(JSON.parse(structuredData(profile({ corrections }), origin))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: 'Người giữ nghề dệt ở Bù Gia Mập',
    description: 'Chị Thị Ví Dụ mở lớp dạy dệt cho phụ nữ trong thôn.',
    url: 'https://guong.example/guong/nguoi-giu-nghe-det',
    inLanguage: 'vi',
    datePublished: '2026-12-15',
    dateModified: '2026-12-20',
    publisher: { '@type': 'GovernmentOrganization', name: 'Sở Dân tộc và Tôn giáo' },
    contentLocation: { '@type': 'AdministrativeArea', name: 'Xã Bù Gia Mập' },
    about: { '@type': 'Person', name: 'Thị Ví Dụ' },
  });
});

it('names nobody who did not agree, and no agency where nobody decided', () => {
  const subject = { ...profile().subject, name: null };
  const data: unknown = JSON.parse(structuredData(profile({ subject, recognition: null }), origin));
  expect(data).not.toHaveProperty('about');
  expect(data).toHaveProperty('publisher', { '@type': 'Organization', name: 'Gương Sáng' });
});

it.each([
  ['individual', 'Person'],
  ['collective', 'Organization'],
  ['household', 'Thing'],
] as const)('tells of one of the kind %s as a %s', (kind, type) => {
  const subject = { ...profile().subject, kind };
  const data: unknown = JSON.parse(structuredData(profile({ subject }), origin));
  expect(data).toHaveProperty('about', { '@type': type, name: 'Thị Ví Dụ' });
});

it('tells when a good deed was noted', () => {
  const deed = profile({ source: 'goodDeed', recognition: null, foundOn: '2026-03-12' });
  expect(JSON.parse(structuredData(deed, origin))).toHaveProperty('temporalCoverage', '2026-03-12');
});

it('cannot be ended by a text within it', () => {
  const title = '</script><script>alert(1)</script><!--';
  const data = structuredData(profile({ title }), origin);
  expect(data).not.toContain('<');
  expect(JSON.parse(data)).toHaveProperty('headline', title);
});
