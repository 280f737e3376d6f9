/** Requests about the register of subjects. */
import { subjectRequestKinds } from '#domain/subject-request.ts';
import { has } from '../people.ts';
import { type Form, forged, noFilled, noMapOf, signed } from './form.ts';
import { made } from './stage.ts';

export const subjectRequests: readonly Form[] = subjectRequestKinds.map((kind) => ({
  title: `a request about the register: ${kind}`,
  states: [''],
  stage: made('subjectRequests'),
  valid: (uid) => ({
    v: 1,
    kind,
    input: { from: 'a1b2c3d4-2', into: 'e5f6g7h8-2' },
    reason: 'Cùng số căn cước trong hai hồ sơ giấy',
    outcome: null,
    ...signed(uid),
  }),
  may: (who) => has(who, 'office'),
  for: { name: 'office', state: '' },
  bad: {
    ...forged,
    v: [2],
    kind: ['follow', 'other', null],
    input: noMapOf(2, 'x'),
    reason: noFilled(500),
    outcome: ['applied'],
  },
}));
