/** Issues of the bulletin for tests. */
import type { Bulletin, BulletinItem, Issue } from '#domain/bulletin.ts';
import { morning } from './instant.ts';

export const bulletinItem = (given: Partial<BulletinItem> = {}): BulletinItem => ({
  id: 'm1',
  profile: 'nguoi-giu-nghe-det',
  title: '',
  text: 'Mời bạn đọc gặp một người giữ nghề.',
  ...given,
});

export const bulletinNote = (given: Partial<BulletinItem> = {}): BulletinItem => ({
  id: 'm2',
  profile: null,
  title: 'Lịch tháng tới',
  text: 'Ngày hội văn hóa được tổ chức tại nhà cộng đồng.',
  ...given,
});

export const bulletin = (given: Partial<Bulletin> = {}): Bulletin => ({
  v: 1,
  number: 4,
  year: 2026,
  title: 'Những người giữ nghề',
  foreword: 'Số này kể về những người giữ nghề của cha ông.',
  items: [bulletinItem(), bulletinNote()],
  version: 1,
  published: null,
  createdBy: 'bien-tap-1',
  createdAt: morning,
  updatedBy: 'bien-tap-1',
  updatedAt: morning,
  ...given,
});

export const issue = (given: Partial<Issue> = {}): Issue => {
  const { number, year, title, foreword, items } = bulletin();
  return {
    v: 1,
    number,
    year,
    title,
    foreword,
    items,
    profiles: ['nguoi-giu-nghe-det'],
    organisation: 'Sở Dân tộc và Tôn giáo',
    publishedOn: '2026-12-20',
    illustrative: true,
    ...given,
  };
};
