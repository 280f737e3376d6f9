/** Requests to arrange who signs and stands in for whom, and which units there are. */
import { arrangementKinds, askers, type ArrangementKind } from '#domain/arrangement.ts';
import { has } from '../people.ts';
import { type Form, forged, noFilled, noMapOf, signed } from './form.ts';
import { made } from './stage.ts';

const formOf = (kind: ArrangementKind): Form => ({
  title: `a request: ${kind}`,
  states: [''],
  stage: made('arrangements'),
  valid: (uid) => ({
    v: 1,
    kind,
    input: { validFrom: '2026-11-23' },
    reason: 'Giấy ủy quyền số 12/GUQ',
    outcome: null,
    ...signed(uid),
  }),
  may: (who) => has(who, ...askers[kind]),
  for: { name: askers[kind][0] ?? '', state: '' },
  bad: {
    ...forged,
    v: [2],
    kind: ['other', null],
    input: noMapOf(12, 'x'),
    reason: noFilled(500),
    outcome: ['applied'],
  },
});

/** One of each sort is spoilt in every way; who may is asked of all. */
export const arrangements: readonly Form[] = arrangementKinds.map(formOf);
