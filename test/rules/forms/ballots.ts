/** The online secret ballot: a sealed vote, and the note that it is in. */
import { sessionStates } from '#domain/track-workflows.ts';
import { onlineBallot, onlineSession, sealedNothing, vote, voter } from '../../builders/online.ts';
import { declared, wall } from '../../builders/session.ts';
import { type Doc, serverTime, type Write } from '../client.ts';
import { freshCaseId, freshId } from '../fresh.ts';
import { declaredUids, has, type Knocker, seatedUids, walledUids } from '../people.ts';
import { type Form, forged, signed } from './form.ts';

export interface Round {
  readonly session: string;
  readonly cases: readonly string[];
  readonly ground: readonly Write[];
}

/** An online round over so many cases, of the seated, with what the ground's people declared and their walls. */
export const round = (state: string, count = 1): Round => {
  const session = `sessions/${freshId()}`;
  const cases = Array.from({ length: count }, freshCaseId);
  const never = Date.parse('2100-01-01T00:00:00Z');
  const voters = Object.fromEntries(seatedUids.map((uid) => [uid, never]));
  const held = onlineSession({
    state: state as 'open',
    members: seatedUids,
    agenda: [...cases],
    declared: declared(declaredUids, cases),
    ballot: onlineBallot({ voters }),
  });
  return {
    session,
    cases,
    ground: [
      { set: session, data: held },
      ...cases.flatMap((id) =>
        walledUids.map((uid) => ({ set: `nominations/${id}/walls/${uid}`, data: wall({ uid }) })),
      ),
    ],
  };
};

export const castBy = (uid: string, nomination: string): Doc => ({
  ...vote({ nomination }),
  ...signed(uid),
});

/** `now` are the cases voted on at that moment; all of them unless said. */
export const notedBy = (
  session: string,
  uid: string,
  cases: readonly string[],
  now: readonly string[] = cases,
): Write => ({
  set: `${session}/voters/${uid}`,
  data: { ...voter({ cases: [...cases], now: [...now] }), at: serverTime },
});

const votes = (who: Knocker, state: string): boolean =>
  has(who, 'council') && who.seated && state === 'open';

/** What stands for the round's own cases: all of them, one of another round beside them, or one more often than any note holds. */
const casesOf = (given: unknown, most: number, cases: readonly string[]): unknown => {
  if (given === 'own') return cases;
  if (given === 'oneMore') return [...cases, 'case0000'];
  return given === 'tooMany' ? Array.from({ length: most + 1 }, () => cases[0]) : given;
};

const wrongSlips = [
  '',
  null,
  5,
  sealedNothing.slice(1),
  `${sealedNothing}t`,
  sealedNothing.replace('..', '.A.'),
  sealedNothing.replaceAll('c', '+'),
  sealedNothing.replaceAll('t', '='),
  { sealed: sealedNothing },
];

export const ballots: readonly Form[] = [
  {
    title: 'a sealed vote',
    states: sessionStates,
    stage: (state) => {
      const { session, cases, ground } = round(state);
      const [nomination = ''] = cases;
      return {
        ground,
        write: (data, uid) => [
          {
            set: `${session}/votes/${nomination}_${uid}`,
            data: data['nomination'] === 'own' ? { ...data, nomination } : data,
          },
          notedBy(session, uid, cases),
        ],
      };
    },
    valid: (uid) => ({ ...castBy(uid, 'own') }),
    may: (who, state) => votes(who, state) && who.declared && !who.walled,
    for: { name: 'council', state: 'open' },
    bad: { ...forged, v: [2], nomination: ['case0000', '', null], ballot: wrongSlips },
  },
  {
    title: 'the note that a vote is in',
    states: sessionStates,
    stage: (state) => {
      const { session, cases, ground } = round(state);
      return {
        ground,
        write: (data, uid) => [
          {
            create: `${session}/voters/${uid}`,
            data: {
              ...data,
              ...('cases' in data && { cases: casesOf(data['cases'], 300, cases) }),
              ...('now' in data && { now: casesOf(data['now'], 20, cases) }),
            },
          },
        ],
      };
    },
    valid: () => ({ ...voter(), cases: 'own', now: 'own', at: serverTime }),
    may: (who, state) => votes(who, state) && who.declared,
    for: { name: 'council', state: 'open' },
    bad: {
      v: [1, 3],
      cases: ['tooMany', 'oneMore', ['case0000'], 'case0000', null, [5]],
      now: ['tooMany', ['case0000'], 'case0000', null, [5]],
      at: forged.at,
    },
  },
];
