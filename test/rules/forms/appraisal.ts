/** What the office writes of a case: its appraisal and the council's tally. */
import { nominationStates } from '#domain/nomination-workflow.ts';
import { appraisal } from '../../builders/appraisal.ts';
import { session } from '../../builders/session.ts';
import { tally } from '../../builders/tally.ts';
import { freshCaseId, freshId } from '../fresh.ts';
import { writableCase } from '../ground.ts';
import { has } from '../people.ts';
import { type Form, forged, noBool, noMapOf, noText, noWhole, signed } from './form.ts';
import { below, inAppraisal } from './stage.ts';

const badAppraisal = {
  ...forged,
  v: [2],
  criteria: noMapOf(60, {}),
  note: noText(4000),
  complete: noBool,
};

export const appraisals: readonly Form[] = [
  {
    title: 'a first appraisal',
    states: nominationStates,
    stage: below((card, data, uid) => [{ create: `${card}/appraisals/${uid}`, data }]),
    valid: (uid) => ({ ...appraisal(), ...signed(uid) }),
    may: inAppraisal,
    for: { name: 'office', state: 'appraisal' },
    also: [{ complete: false, criteria: {} }],
    bad: { ...badAppraisal, version: [0, 2, null] },
  },
  {
    title: 'a saved appraisal',
    states: nominationStates,
    stage: below(
      (card, data, uid) => [{ set: `${card}/appraisals/${uid}`, data }],
      (card) =>
        ['office', 'walled-office'].map((uid) => ({
          set: `${card}/appraisals/${uid}`,
          data: appraisal(),
        })),
    ),
    valid: (uid) => ({ ...appraisal({ version: 2 }), ...signed(uid) }),
    may: inAppraisal,
    for: { name: 'office', state: 'appraisal' },
    bad: { ...badAppraisal, version: [1, 3, null] },
  },
];

const counts = ['givenOut', 'sealed', 'returned', 'missing', 'valid', 'invalid', 'for', 'against'];

const badTally = {
  ...forged,
  v: [1, 3],
  session: ['in.signed', 'in.planned', null],
  ...Object.fromEntries(counts.map((count) => [count, noWhole(0, 1000)])),
};

export const tallies: readonly Form[] = [
  {
    title: 'a first tally',
    states: nominationStates,
    stage: below(
      (card, data) => [{ create: `${card}/tally/current`, data }],
      (card) => [{ delete: `${card}/tally/current` }],
    ),
    valid: (uid) => ({ ...tally({ session: 'in.open' }), ...signed(uid) }),
    may: (who, state) => has(who, 'office') && !who.walled && state === 'council',
    for: { name: 'office', state: 'council' },
    bad: badTally,
  },
  {
    title: 'a tally in a session',
    states: ['planned', 'invited', 'open', 'closed', 'signed'],
    stage: (state) => {
      const id = freshCaseId();
      const sessionId = freshId();
      return {
        ground: [
          ...writableCase('council', id),
          { update: `nominations/${id}`, data: { session: sessionId } },
          { set: `sessions/${sessionId}`, data: session({ state: state as 'open' }) },
        ],
        write: (data) => [
          {
            set: `nominations/${id}/tally/current`,
            data: 'session' in data ? { ...data, session: sessionId } : data,
          },
        ],
      };
    },
    valid: (uid) => ({ ...tally(), ...signed(uid) }),
    may: (who, state) => has(who, 'office') && !who.walled && state === 'open',
    for: { name: 'office', state: 'open' },
    bad: {},
  },
];
