/** Who reads what: collection × state × person × {get, list} against one table. */
import { trackNames, tracks } from '#domain/tracks.ts';
import type { Check } from './check.ts';
import { ask, askAll, contradicting, type Ask } from './client.ts';
import { pathIn } from './ground.ts';
import { knockers, knockersElsewhere, pairsAt, type Knocker } from './people.ts';
import { readersBelowACase, readersBesideCases, type Reach, type Reads } from './readers.ts';

interface Place {
  readonly path: string;
  readonly state: string;
  readonly reads: Reads;
}

const collectionOf = (path: string): string => path.split('/').slice(0, -1).join('/');

/** What no state opens or shuts is tried in one. */
const sameEverywhere = [
  'private/ethnicity',
  'private/discipline',
  'walls/somebody',
  'scoreDrafts/somebody',
  'boxes/one',
];

const places: readonly Place[] = [
  ...trackNames.flatMap((track) =>
    tracks[track].states.flatMap((state): Place[] => [
      { path: pathIn(track, state), state, reads: readersBesideCases[track] },
      ...(track === 'nominations'
        ? Object.entries(readersBelowACase)
            .filter(([below]) => state === 'draft' || !sameEverywhere.includes(below))
            .map(([below, reads]) => ({
              path: `${pathIn(track, state)}/${below}`,
              state,
              reads,
            }))
        : [
            {
              path: `${pathIn(track, state)}/moves/m1`,
              state,
              reads: readersBesideCases[`${track}/moves`] ?? nobody,
            },
          ]),
    ]),
  ),
  ...Object.entries(readersBesideCases)
    .filter(([path]) => path.includes('/') && !path.endsWith('/moves'))
    .map(([path, reads]) => ({ path, state: '', reads: reads ?? nobody })),
];

function nobody(): Reach {
  return 'nothing';
}

/** Names of those whom the rules answer. */
export async function answered(
  toAsk: (who: Knocker) => Ask,
  people: readonly Knocker[] = knockers,
): Promise<string[]> {
  const answers = await askAll(people, (who) => ask(who.uid, toAsk(who)));
  return people.filter((_, at) => answers[at] === 'allowed').map(({ name }) => name);
}

export const named = (
  reads: (who: Knocker) => boolean,
  people: readonly Knocker[] = knockers,
): string[] => people.filter(reads).map(({ name }) => name);

/** The walled matter where a case is asked about. */
const peopleAt = (path: string): readonly Knocker[] =>
  /^(nominations|submissions|consents|deliveries)/u.test(path) ? knockers : knockersElsewhere;

export const readChecks: readonly Check[] = places.map(({ path, state, reads }) => ({
  title: `${path}${state && `, in state ${state},`} opens to whom the table names`,
  kind: 'reading' as const,
  about: path.split('/').filter((_, at) => at % 2 === 0),
  wrong: async () => {
    const about = path.split('/').filter((_, at) => at % 2 === 0);
    const here = peopleAt(path);
    const inPairs = pairsAt(about).filter((who) => here === knockers || !who.walled);
    const people = [...here, ...inPairs];
    const tried = people.flatMap((who) => [
      { who, what: { get: path }, may: reads(who, state) !== 'nothing' },
      { who, what: { list: collectionOf(path) }, may: reads(who, state) === 'list' },
    ]);
    const wrong = await contradicting(
      tried,
      ({ who, what }) => ask(who.uid, what),
      ({ may }) => may,
    );
    return wrong.map(
      ({ who, what, may }) => `${who.name} ${may ? 'may not' : 'may'} ${Object.keys(what).join()}`,
    );
  },
}));
