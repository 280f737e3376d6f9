/** Organisations, units, places and levels for tests. */
import type { Level, Organisation, Place, Unit } from '#domain/organisation.ts';
import { ownUnit } from './person.ts';

export const organisation = (given: Partial<Organisation> = {}): Organisation => ({
  id: 'sdttg-dong-nai',
  name: 'Sở Dân tộc và Tôn giáo',
  parent: 'UBND thành phố Đồng Nai',
  symbol: 'SDTTG',
  headTitle: 'Giám đốc',
  place: 'Đồng Nai',
  successor: null,
  validFrom: '2025-07-01',
  validTo: null,
  ...given,
});

export const unit = (given: Partial<Unit> = {}): Unit => ({
  id: ownUnit,
  name: 'Phòng nghiệp vụ 1',
  kind: 'professional',
  organisation: 'sdttg-dong-nai',
  successor: null,
  validFrom: '2025-07-01',
  validTo: null,
  ...given,
});

export const place = (given: Partial<Place> = {}): Place => ({
  code: '25222',
  name: 'Bù Gia Mập',
  fullName: 'Xã Bù Gia Mập',
  formerProvince: 'Bình Phước',
  validFrom: '2025-07-01',
  validTo: null,
  ...given,
});

export const level = (given: Partial<Level> = {}): Level => ({
  id: 'grassroots',
  name: 'Cấp cơ sở',
  validFrom: null,
  validTo: null,
  ...given,
});
