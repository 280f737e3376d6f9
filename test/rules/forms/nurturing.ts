/** What lies below a new factor: its plan, what was given to it, and the consent to tell of it. */
import { tracks } from '#domain/tracks.ts';
import { factorConsent, newFactor, planItem, support } from '../../builders/new-factor.ts';
import { fileEvidence } from '../../builders/evidence.ts';
import { type Doc, serverTime } from '../client.ts';
import { freshId } from '../fresh.ts';
import {
  forged,
  noBool,
  noDay,
  noFilled,
  noOneOf,
  noText,
  signed,
  witnessedAndKept,
  type Form,
  type Stage,
} from './form.ts';
import { unitOrOffice } from './stage.ts';

/** A factor of its own in a state, and a write below it: over what lies there, or beside. */
const below =
  (collection: string, standing: Doc | null = null) =>
  (state: string): Stage => {
    const factor = `newFactors/${freshId()}`;
    const path = `${factor}/${collection}/${freshId()}`;
    const kept = [
      ...(standing === null ? [] : [{ set: path, data: standing }]),
      ...(collection === 'consents'
        ? // A file that lies there under an id with room for mischief proves nothing.
          ['phieu-1', 'a b'].map((id) => ({
            set: `${factor}/evidence/${id}`,
            data: fileEvidence(),
          }))
        : []),
    ];
    return {
      ground: [{ set: factor, data: newFactor({ state: state as 'ready' }) }, ...kept],
      write: (data) => [standing === null ? { create: path, data } : { update: path, data }],
    };
  };

const states = tracks.newFactors.states;
const officerWhile = (state: string) => ({ name: 'officer', state });
const noDayLeft = noDay.filter((day) => day !== null);

const badPlan = {
  ...forged,
  v: [2],
  weakPoint: noFilled(300),
  measure: noFilled(500),
  owner: noFilled(120),
  due: noDay,
  done: noDayLeft,
};

/** What may be written, but under a name that is none. */
const misnamed = (collection: string, state: string, data: Doc): Form => ({
  title: `${collection} of a new factor under a name that is none`,
  states: [state],
  stage: (current) => {
    const { ground, write } = below(collection)(current);
    return {
      ground,
      write: (given, uid) =>
        write(given, uid).map((one) =>
          'create' in one ? { ...one, create: one.create.replace(/[^/]+$/u, 'a b') } : one,
        ),
    };
  },
  valid: (uid) => ({ ...data, ...signed(uid) }),
  may: () => false,
  for: null,
  bad: {},
});

export const nurturing: readonly Form[] = [
  misnamed('plan', 'nurturing', planItem()),
  misnamed('support', 'ready', support()),
  misnamed('consents', 'identified', factorConsent()),

  {
    title: 'a weak point and what is done about it',
    states,
    stage: below('plan'),
    valid: (uid) => ({ ...planItem(), ...signed(uid) }),
    may: (who, state) => unitOrOffice(who) && state === 'nurturing',
    for: officerWhile('nurturing'),
    bad: { ...badPlan, more: ['x'] },
  },
  {
    title: 'a part of the plan that is done',
    states,
    stage: below('plan', planItem()),
    valid: (uid) => ({ done: '2026-12-01', ...signed(uid) }),
    may: (who, state) => unitOrOffice(who) && state === 'nurturing',
    for: officerWhile('nurturing'),
    bad: badPlan,
  },
  {
    title: 'what was given to a new factor',
    states,
    stage: below('support'),
    valid: (uid) => ({ ...support(), ...signed(uid) }),
    may: unitOrOffice,
    for: officerWhile('ready'),
    bad: {
      ...forged,
      v: [2],
      kind: noOneOf,
      words: noFilled(500),
      giver: noFilled(120),
      on: noDay,
      more: ['x'],
    },
  },
  {
    title: 'the consent to tell of a good deed',
    states: ['identified'],
    stage: below('consents'),
    valid: (uid) => ({ ...factorConsent(), ...signed(uid) }),
    may: unitOrOffice,
    for: officerWhile('identified'),
    also: [
      { age: 'from7', guardian: 'Bà Mẫu', childAgreed: true },
      { proof: 'spoken', witness: 'Trần Minh Họa', keptAt: '' },
      { proof: 'spoken', proofEvidence: 'phieu-1', keptAt: '' },
      { proof: 'paper', proofEvidence: 'phieu-1', keptAt: '' },
    ],
    refused: [
      // Spoken before nobody.
      { proof: 'spoken', witness: ' ', keptAt: '' },
      ...witnessedAndKept,
    ],
    bad: {
      ...forged,
      v: [1, 2],
      who: noFilled(120),
      fields: [['birthYear'], ['name', 'name', 'place', 'village'], 'name', null],
      languages: [['fr'], 'vi', null, Array.from({ length: 6 }, () => 'vi')],
      channels: [['radio'], ['event', 'event', 'press', 'social', 'website', 'bulletin'], null],
      // Spoken before nobody; on a paper that lies nowhere.
      proof: [...noOneOf, 'spoken'],
      witness: noText(120),
      keptAt: [...noText(200), '', ' \n '],
      // One that does not lie below the note.
      proofEvidence: ['phieu-2', 'a b', 7],
      age: noOneOf,
      guardian: noText(120),
      childAgreed: noBool,
      on: noDay,
      withdrawn: [{ by: 'officer' }],
      more: ['x'],
    },
  },
  {
    title: 'the consent to tell of a good deed, taken back',
    states: ['identified'],
    stage: below('consents', factorConsent()),
    valid: (uid) => ({ withdrawn: { by: uid, at: serverTime, reason: '' } }),
    may: unitOrOffice,
    for: officerWhile('identified'),
    bad: {
      'withdrawn.by': ['somebody'],
      'withdrawn.at': forged.at,
      'withdrawn.reason': noText(500),
      'withdrawn.more': ['x'],
      fields: [['name']],
      who: ['Khác'],
    },
  },
  {
    title: 'a consent taken back a second time',
    states: ['identified'],
    stage: below(
      'consents',
      factorConsent({ withdrawn: { by: 'officer', at: newFactor().createdAt, reason: '' } }),
    ),
    valid: (uid) => ({ withdrawn: { by: uid, at: serverTime, reason: '' } }),
    may: () => false,
    for: null,
    bad: {},
  },
];
