/** Who reads what: collection × state × person × {get, list} against one table. */
import { describe, expect, it } from 'vitest';
import { roles } from '#domain/person.ts';
import { trackNames, tracks } from '#domain/tracks.ts';
import { ask, askAll, type Ask } from './client.ts';
import { audiences, pathIn, taskOf } from './ground.ts';
import { has, knockers, type Knocker } from './people.ts';
import { readersBelowACase, readersBesideCases, type Reach, type Reads } from './readers.ts';

interface Place {
  readonly path: string;
  readonly state: string;
  readonly reads: Reads;
}

const collectionOf = (path: string): string => path.split('/').slice(0, -1).join('/');

const places: readonly Place[] = [
  ...trackNames.flatMap((track) =>
    tracks[track].states.flatMap((state): Place[] => [
      { path: pathIn(track, state), state, reads: readersBesideCases[track] },
      ...(track === 'nominations'
        ? Object.entries(readersBelowACase).map(([below, reads]) => ({
            path: `${pathIn(track, state)}/${below}`,
            state,
            reads,
          }))
        : [{ path: `${pathIn(track, state)}/moves/m1`, state, reads: readersBesideCases[`${track}/moves`] }]),
    ]),
  ),
  ...Object.entries(readersBesideCases)
    .filter(([path]) => path.includes('/') && !path.endsWith('/moves'))
    .map(([path, reads]) => ({ path, state: '', reads })),
].map(({ path, state, reads }) => ({ path, state, reads: reads ?? nobody }));

function nobody(): Reach {
  return 'nothing';
}

/** Names of those whom the rules answer. */
const answered = async (toAsk: (who: Knocker) => Ask): Promise<string[]> => {
  const answers = await askAll(knockers, (who) => ask(who.uid, toAsk(who)));
  return knockers.filter((_, at) => answers[at] === 'allowed').map(({ name }) => name);
};

const named = (reads: (who: Knocker) => boolean): string[] =>
  knockers.filter(reads).map(({ name }) => name);

describe('reading', () => {
  it.each(places)('$path opens to whom the table names', async ({ path, state, reads }) => {
    const got = await answered(() => ({ get: path }));
    const listed = await answered(() => ({ list: collectionOf(path) }));
    expect({ got, listed }).toEqual({
      got: named((who) => reads(who, state) !== 'nothing'),
      listed: named((who) => reads(who, state) === 'list'),
    });
  });

  it('units list their own new factors and batches, and count no more', async () => {
    for (const list of ['newFactors', 'batches']) {
      const mine = (who: Knocker): Ask => ({ list, where: ['ownerUnit', 'EQUAL', who.person?.unit ?? ''] });
      const counted = (who: Knocker): Ask => ({ ...mine(who), count: true }) as Ask;
      const may = named((who) => has(who, 'office', 'officer', 'unitHead'));
      expect([await answered(mine), await answered(counted)], list).toEqual([may, may]);
      expect(await answered(() => ({ list, count: true }))).toEqual(named((who) => has(who, 'office')));
    }
  });

  it.each(audiences)('the task for %s is seen by its audience, the head and the office', async (audience) => {
    const may = named((who) => has(who, 'office', 'head') || isFor(who, audience));
    expect(await answered(() => ({ get: `tasks/${taskOf(audience)}` }))).toEqual(may);
    expect(await answered(() => ({ list: 'tasks', where: ['audience', 'EQUAL', audience] }))).toEqual(may);
  });

  it('everybody lists the tasks of all their audiences at once; one foreign audience shuts the list', async () => {
    const mine = (who: Knocker, also: readonly string[]): Ask => ({
      list: 'tasks',
      where: ['audience', 'IN', [...audiences.filter((audience) => isFor(who, audience)), ...also, `uid:${who.uid}`]],
    });
    expect(await answered((who) => mine(who, []))).toEqual(named((who) => has(who, ...roles)));
    expect(await answered((who) => mine(who, ['uid:somebody']))).toEqual(named((who) => has(who, 'office', 'head')));
    expect(await answered(() => ({ list: 'tasks' }))).toEqual(named((who) => has(who, 'office', 'head')));
  });

  it('a walled writer lists of the history what the unit sent and what came back', async () => {
    const list = `${pathIn('nominations', 'decision')}/moves`;
    const sent: Ask = { list, where: ['move', 'IN', ['confirm', 'submit', 'withdraw', 'return']] };
    const all = await answered(() => ({ list }));
    const walledWriters = ['walled officer', 'walled unitHead', 'walled head and officer'];
    expect((await answered(() => sent)).toSorted()).toEqual([...all, ...walledWriters].toSorted());
  });

  it('whoever asked for a move sees the answer, walled or not, while they have a role', async () => {
    for (const above of [pathIn('nominations', 'decision'), 'sessions/in.open']) {
      const seen = await Promise.all(
        knockers.map(async ({ uid, name }) =>
          uid !== null && (await ask(uid, { get: `${above}/moves/by.${uid}` })) === 'allowed' ? [name] : [],
        ),
      );
      expect(seen.flat()).toEqual(named((who) => has(who, ...roles)));
    }
  });

  it('nobody reads across cases, by group or by count', async () => {
    for (const list of ['dossier', 'claims', 'moves', 'walls', 'private', 'tally', 'votes', 'people'])
      expect(await answered(() => ({ list, group: true })), list).toEqual([]);
    expect(await answered(() => ({ list: `${pathIn('nominations', 'council')}/claims`, count: true }))).toEqual(
      named((who) => readersBelowACase['claims/c1']?.(who, 'council') === 'list'),
    );
  });

  it('one reads one’s own rights, and the administrator everybody’s', async () => {
    const own = await Promise.all(
      knockers.map(async ({ uid, name }) =>
        uid !== null && (await ask(uid, { get: `people/${uid}` })) === 'allowed' ? [name] : [],
      ),
    );
    expect(own.flat()).toEqual(named((who) => has(who, ...roles)));
  });

  it('a member sees the own wall and the own declaration', async () => {
    const wall = await answered((who) => ({ get: `${pathIn('nominations', 'draft')}/walls/${who.uid}` }));
    const office = named((who) => has(who, 'office') && !who.walled);
    expect(wall).toEqual(named((who) => has(who, ...roles) || office.includes(who.name)));
    const declared = await answered((who) => ({ get: `sessions/in.open/declarations/${who.uid}` }));
    expect(declared).toEqual(named((who) => has(who, ...roles)));
  });

  it('the consent of a case that changed units is for neither officer', async () => {
    const may = named((who) => has(who, 'office', 'editor') && !who.walled);
    expect(await answered(() => ({ get: 'consents/moved' }))).toEqual(may);
  });

});

const isFor = (who: Knocker, audience: string): boolean =>
  has(who, ...roles) &&
  [
    `uid:${who.uid}`,
    ...(who.person?.roles ?? []),
    ...(who.person?.roles ?? []).map((role) => `${role}:${who.person?.unit}`),
  ].includes(audience);
