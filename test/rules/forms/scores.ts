/** Points of council members: the draft, what is handed in, and what supersedes it once. */
import { allOff } from '#domain/switches.ts';
import { morning } from '../../builders/instant.ts';
import { nomination } from '../../builders/nomination.ts';
import { score, scoreDraft } from '../../builders/score.ts';
import type { Doc, Write } from '../client.ts';
import { declaredUids, has, type Knocker } from '../people.ts';
import { round } from './ballots.ts';
import { type Form, forged, noFilled, noMapOf, signed, type Stage } from './form.ts';

export const scoresOn: Write = { set: 'settings/switches', data: { ...allOff, scores: true } };

export interface Scoring {
  readonly session: string;
  readonly card: string;
  readonly ground: readonly Write[];
}

/** A case before the council, in a session of the ground's people that stands in a state. */
export const scoring = (state: string): Scoring => {
  const { session: path, cases, ground } = round(state);
  const [session = '', card] = [path.split('/')[1], `nominations/${cases[0]}`];
  return {
    session,
    card,
    ground: [
      ...ground,
      { set: card, data: { ...nomination({ state: 'council' }), session } },
      scoresOn,
    ],
  };
};

const judges = (who: Knocker): boolean => has(who, 'council') && who.declared && !who.walled;
const whileCalled = (who: Knocker, state: string): boolean =>
  judges(who) && ['invited', 'open'].includes(state);
const byMember = { name: 'council', state: 'open' };
const states = ['planned', 'invited', 'open', 'closed', 'signed'];

const handedIn =
  (op: 'create' | 'set', laid: (card: string, session: string) => Write[]) =>
  (state: string): Stage => {
    const { card, session, ground } = scoring(state);
    return {
      ground: [...ground, ...laid(card, session)],
      write: (data, uid) => {
        const whole: Doc = data['session'] === 'own' ? { ...data, session } : data;
        const path = `${card}/scores/${uid}`;
        return op === 'create' ? [{ create: path, data: whole }] : [{ set: path, data: whole }];
      },
    };
  };

const noMarks: unknown[] = [
  ...noMapOf(60, 5),
  ...[-1, 101, 7.5, '7', null, [7]].map((points) => ({ S1: points })),
  { S1: 7, S2: 101 },
  { S1: 7, S2: '7' },
  { S1: '5/6' },
];

const badScore = {
  ...forged,
  v: [2],
  session: ['in.open', '', null],
  marks: noMarks,
};

export const scores: readonly Form[] = [
  {
    title: 'a draft of points',
    states: ['open'],
    stage: (state) => {
      const { card, ground } = scoring(state);
      return {
        ground,
        write: (data, uid) => [{ create: `${card}/scoreDrafts/${uid}`, data }],
      };
    },
    valid: (uid) => ({ ...scoreDraft(), ...signed(uid) }),
    may: judges,
    for: byMember,
    also: [{ marks: {} }],
    bad: { ...forged, v: [2], version: [0, 2, null], marks: noMarks },
  },
  {
    title: 'a draft of points saved again',
    states: ['open'],
    stage: (state) => {
      const { card, ground } = scoring(state);
      return {
        ground: [
          ...ground,
          ...declaredUids.map((uid) => ({
            set: `${card}/scoreDrafts/${uid}`,
            data: scoreDraft({ by: uid }),
          })),
        ],
        write: (data, uid) => [{ set: `${card}/scoreDrafts/${uid}`, data }],
      };
    },
    valid: (uid) => ({ ...scoreDraft({ version: 2 }), ...signed(uid) }),
    may: judges,
    for: byMember,
    bad: { version: [1, 3, null] },
  },
  {
    title: 'points handed in',
    states,
    stage: handedIn('create', () => []),
    valid: (uid) => ({ ...score({ session: 'own' }), ...signed(uid) }),
    may: whileCalled,
    for: byMember,
    bad: { ...badScore, first: [{ marks: {}, at: morning }], reason: ['Vì', null] },
  },
  {
    title: 'points superseded after the discussion',
    states,
    stage: handedIn('set', (card, session) =>
      declaredUids.map((uid) => ({
        set: `${card}/scores/${uid}`,
        data: score({ by: uid, session }),
      })),
    ),
    valid: (uid) => ({
      ...score({
        session: 'own',
        marks: { S1: 5 },
        first: { marks: { S1: 7 }, at: morning },
        reason: 'Sau thảo luận',
      }),
      ...signed(uid),
    }),
    may: whileCalled,
    for: byMember,
    bad: {
      ...badScore,
      first: [null, { marks: { S1: 8 }, at: morning }, { marks: { S1: 7 } }],
      reason: noFilled(500),
    },
  },
];
