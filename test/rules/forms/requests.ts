/** The request to move a document, the same for every track: what no client forges in it. */
import { trackNames, type TrackName } from '#domain/tracks.ts';
import { moveRequest } from '../../builders/move.ts';
import { forged, noMapOf, signed, type Form } from './form.ts';
import { freshId } from '../fresh.ts';
import { movingIn, pathIn } from '../ground.ts';
import { has, hasHere, type Knocker } from '../people.ts';

interface Open {
  readonly state: string;
  readonly move: string;
  readonly name: string;
  readonly may: (who: Knocker) => boolean;
}

const office = (who: Knocker): boolean => has(who, 'office');
const unitOrOffice = (who: Knocker): boolean => office(who) || hasHere(who, 'officer');

/** One open move of each track. */
const open: Record<TrackName, Open> = {
  nominations: {
    state: 'draft',
    move: 'submit',
    name: 'officer',
    may: (who) => unitOrOffice(who) && !who.walled,
  },
  sessions: { state: 'planned', move: 'invite', name: 'office', may: office },
  decisions: { state: 'signed', move: 'issue', name: 'office', may: office },
  stories: {
    state: 'drafting',
    move: 'sendToCheck',
    name: 'editor',
    may: (who) => has(who, 'editor'),
  },
  newFactors: { state: 'identified', move: 'nurture', name: 'officer', may: unitOrOffice },
  submissions: {
    state: 'prepared',
    move: 'send',
    name: 'office',
    may: (who) => office(who) && !who.walled,
  },
  reports: { state: 'due', move: 'send', name: 'office', may: office },
  batches: { state: 'confirmed', move: 'send', name: 'officer', may: unitOrOffice },
};

const keys = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, at]));

export const requests: readonly Form[] = trackNames.map((track) => {
  const { state, move, name, may } = open[track];
  return {
    title: `a request to move one of ${track}`,
    states: [state],
    stage: () => ({
      ground: [],
      write: (data) => [{ create: `${pathIn(track, state)}/moves/${freshId()}`, data }],
    }),
    valid: (uid) => ({
      ...moveRequest({ move, input: { ...keys(12) } }),
      ...signed(uid),
      seen: movingIn(track, state)['version'],
    }),
    may,
    for: { name, state },
    bad: {
      ...forged,
      move: ['vanish', '', 5, null],
      seen: [1, -1, '0', null],
      input: noMapOf(12, 1),
      outcome: [{ status: 'applied' }, 'applied'],
    },
  };
});
