/** What the demo year holds beside the present organisation: the names before the merger, the council's term before, a remote commune. */
import type { Agency } from '#domain/agency.ts';
import type { Cycle } from '#domain/cycle.ts';
import { daysAfter, type Day } from '#domain/day.ts';
import type { Delegation } from '#domain/decision.ts';
import type { Place, Unit } from '#domain/organisation.ts';
import type { Person } from '#domain/person.ts';
import type { Council } from '#domain/session.ts';
import { agency, council } from '../agency.ts';

/** The first day of the merged province. */
export const merged = '2025-07-01';
const renamed = '2025-03-01';

/** Under which name, and in which series of numbers, the agency acted on a day. */
export const agencyOn = (day: Day): Agency => {
  if (day >= merged) return agency;
  if (day >= renamed) return { ...agency, organisation: 'sdttg-binh-phuoc' };
  return { ...agency, organisation: 'bdt-binh-phuoc', series: 'QD-BDT' };
};

/** The unit as it was before the merger: the present id leads with the present agency's symbol. */
export const unitOn = (unit: string, day: Day): string =>
  day < merged ? unit.replace(/^sdttg-/u, '') : unit;

/** Its officials have no e-mail: what concerns them goes by telephone and on paper. */
export const remoteUnit: Unit = {
  id: 'xa-dak-o',
  name: 'UBND xã Đăk Ơ',
  kind: 'commune',
  organisation: null,
  successor: null,
  validFrom: merged,
  validTo: null,
};

const withoutMail = (name: string, role: 'officer' | 'unitHead'): Person => ({
  v: 1,
  name,
  email: null,
  roles: [role],
  unit: remoteUnit.id,
  active: true,
});

export const remotePeople: Readonly<Record<string, Person>> = {
  'chu-tich-dak-o': withoutMail('Điểu Giả Định', 'unitHead'),
  'can-bo-dak-o': withoutMail('Thị Giả Định', 'officer'),
};

/** Communes as they were called before the merger; each went on under its code. */
export const formerPlaces: readonly Place[] = (
  [
    ['25222', 'Bù Gia Mập', 'huyện Bù Gia Mập'],
    ['25225', 'Đăk Ơ', 'huyện Bù Gia Mập'],
    ['25405', 'Bom Bo', 'huyện Bù Đăng'],
    ['25402', 'Thọ Sơn', 'huyện Bù Đăng'],
    ['25294', 'Lộc Thành', 'huyện Lộc Ninh'],
  ] as const
).map(([code, name, district]) => ({
  code,
  name,
  fullName: `Xã ${name}, ${district}`,
  formerProvince: 'Bình Phước',
  validFrom: null,
  validTo: daysAfter(merged, -1),
}));

/** The same seven people in the term before. */
export const councilOfTwoTerms: Council = {
  ...council,
  seats: [
    ...council.seats.map((seat) => ({ ...seat, from: '2021-01-01', to: '2025-12-31' })),
    ...council.seats,
  ],
};

/** This year's cycle takes cases on whatever day the demo year is loaded. */
export const openCycle = (cycle: Cycle, today: Day): Cycle => ({
  ...cycle,
  opens: [cycle.opens, daysAfter(today, -90)].toSorted()[0] ?? cycle.opens,
  closes: [cycle.closes, daysAfter(today, 30)].toSorted()[1] ?? cycle.closes,
});

/** Cases for the province are posted first; the pack asks for it. */
export const provinceCycle = (today: Day): Cycle => ({
  v: 1,
  title: 'Đợt đề nghị khen thưởng cấp tỉnh năm 2026',
  opens: daysAfter(today, -90),
  closes: daysAfter(today, 60),
  rulePack: 'de-nghi-cap-tinh',
});

export const delegations: Readonly<Record<string, Delegation>> = {
  'uy-quyen-2026': {
    v: 1,
    from: 'giam-doc',
    to: 'pho-giam-doc',
    capacity: 'KT. GIÁM ĐỐC',
    validFrom: '2026-07-20',
    validTo: '2026-08-07',
  },
};
