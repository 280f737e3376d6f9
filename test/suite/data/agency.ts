/** The present organisation of the demonstration: its units, its council, the criteria it has issued. */
import type { Agency } from '#domain/agency.ts';
import type { CriteriaSet } from '#domain/criteria-set.ts';
import type { Organisation, Unit } from '#domain/organisation.ts';
import type { Seed } from '#domain/seed.ts';
import type { Council } from '#domain/session.ts';
import { councilMembers } from './people.ts';

export const agency: Agency = {
  v: 1,
  organisation: 'sdttg-dong-nai',
  illustrative: true,
  series: 'QD-SDTTG',
  press: 'Điện thoại 0000 000 000, thư tuyentruyen@vidu.example',
};

/** The seed's, with the parent's name of today in place of the seed's remark on its change. */
export const organisations = (seed: Seed): readonly Organisation[] =>
  seed.organisations.map((entry) =>
    entry.id === agency.organisation ? { ...entry, parent: 'UBND thành phố Đồng Nai' } : entry,
  );

/** The seed's, the leaders under their present name, and bodies outside the agency that take part. */
export const units = (seed: Seed): readonly Unit[] => [
  ...seed.units.map((entry) =>
    entry.id === 'sdttg-lanh-dao' ? { ...entry, name: 'Lãnh đạo Sở' } : entry,
  ),
  outside('xa-bu-gia-map', 'UBND xã Bù Gia Mập', 'commune', '2025-07-01'),
  outside('xa-bom-bo', 'UBND xã Bom Bo', 'commune', '2025-07-01'),
  outside('so-noi-vu', 'Sở Nội vụ (thi đua, khen thưởng)', 'superior', '2025-03-01'),
];

const outside = (id: string, name: string, kind: Unit['kind'], validFrom: string): Unit => ({
  id,
  name,
  kind,
  organisation: null,
  successor: null,
  validFrom,
  validTo: null,
});

/** Notes on new factors and good deeds are not reviewed by the council, so their sets stay drafted. */
const issuedSets = new Set(['IND-CS', 'COL-CS', 'HGD-CS', 'NCUT', 'DX', 'CD', 'IND-T', 'COL-T']);

export const criteriaSets = (seed: Seed): readonly CriteriaSet[] =>
  Object.values(seed.criteriaSets).map(illustrative);

const illustrative = (set: CriteriaSet): CriteriaSet =>
  issuedSets.has(set.id)
    ? {
        ...set,
        state: 'inForce',
        validFrom: '2026-01-01',
        illustrative: true,
        issued: { by: 'giam-doc', paper: 'Quyết định ban hành tiêu chí (minh họa)' },
      }
    : { ...set, illustrative: true };

const seatOf = (place: number): Council['seats'][number]['seat'] =>
  (['chair', 'viceChair', 'standing'] as const)[place] ?? 'member';

/** Seven seats for a term of five years. */
export const council: Council = {
  v: 1,
  name: 'Hội đồng Thi đua - Khen thưởng cơ sở',
  seats: councilMembers.map((uid, place) => ({
    uid,
    seat: seatOf(place),
    from: '2026-01-01',
    to: '2030-12-31',
  })),
};
