/** What an arrangement is decided on, for tests: roster, units and organisation of a quiet day. */
import type { ArrangingFacts } from '#domain/arranging/arranging.ts';
import { morning } from '../builders/instant.ts';
import { organisation, unit } from '../builders/organisation.ts';
import { otherUnit, roster, rosterEntry } from '../builders/person.ts';

export const today = '2026-11-23';
export const arrangingFacts = (given: Partial<ArrangingFacts> = {}): ArrangingFacts => ({
  id: 'yeu-cau-1',
  by: 'office',
  reason: 'Quyết định số 9/QĐ-SDTTG',
  roster: roster({ other: rosterEntry({ name: 'Phó hai', roles: ['deputy'] }) }),
  units: [unit(), unit({ id: otherUnit, name: 'Phòng nghiệp vụ 2' })],
  organisation: organisation(),
  delegations: {},
  standIns: {},
  councils: {},
  moving: [],
  held: { people: 0, cases: 0, live: 0, others: 0 },
  criteriaSets: {},
  now: morning,
  today,
  ...given,
});
