/** Lists: what a filter opens, what it must carry, and one's own among what is everybody's. */
import { describe, expect, it } from 'vitest';
import { roles } from '#domain/person.ts';
import { stepsForTheUnit } from '#domain/story.ts';
import { moveRequest } from '../builders/move.ts';
import { nomination } from '../builders/nomination.ts';
import { ownUnit } from '../builders/person.ts';
import { declared, wall } from '../builders/session.ts';
import { story } from '../builders/story.ts';
import { ask, lay, type Answer, type Ask, type Listing, type Where, type Write } from './client.ts';
import { freshCaseId } from './fresh.ts';
import { audiences, idIn, pathIn, sessionOf, taskOf, unitFor } from './ground.ts';
import { requestTo } from './moves.ts';
import { declaredUids, has, hasHere, knockers, uidOf, type Knocker } from './people.ts';
import { readersBelowACase } from './readers.ts';
import { answered, named } from './reading.ts';

describe('lists', () => {
  it('units list their own new factors and batches, and count no more', async () => {
    for (const list of ['newFactors', 'batches']) {
      const mine = (who: Knocker): Listing => ({
        list,
        where: ['ownerUnit', 'EQUAL', who.person?.unit ?? ''],
      });
      const counted = (who: Knocker): Ask => ({ ...mine(who), count: true });
      const may = named((who) => has(who, 'office', 'officer', 'unitHead'));
      expect([await answered(mine), await answered(counted)], list).toEqual([may, may]);
      expect(await answered(() => ({ list, count: true }))).toEqual(
        named((who) => has(who, 'office')),
      );
    }
  });

  it.each(audiences)(
    'the task for %s is seen by its audience; while it is open also by the office, the head, deputies and the unit’s head',
    async (audience) => {
      const get = (state: 'open' | 'done') =>
        answered(() => ({ get: `tasks/${taskOf(audience, state)}` }));
      const may = named(
        (who) =>
          has(who, 'office', 'head', 'deputy') ||
          (has(who, 'unitHead') && who.person?.unit === unitFor(audience)) ||
          isFor(who, audience),
      );
      expect(await get('open')).toEqual(may);
      expect(await get('done')).toEqual(named((who) => isFor(who, audience)));
      expect(
        await answered(() => ({ list: 'tasks', where: ['audience', 'EQUAL', audience] })),
      ).toEqual(named((who) => isFor(who, audience)));
    },
  );

  it('what is open is listed and counted everywhere by the office, the head and deputies, in a unit by its head', async () => {
    const open: Where = ['state', 'EQUAL', 'open'];
    const all: Listing = { list: 'tasks', where: open };
    const leaders = named((who) => has(who, 'office', 'head', 'deputy'));
    expect(await answered(() => all)).toEqual(leaders);
    expect(await answered(() => ({ ...all, count: true }))).toEqual(leaders);
    expect(await answered(() => ({ list: 'tasks', where: ['state', 'EQUAL', 'done'] }))).toEqual(
      [],
    );
    for (const count of [true, false])
      expect(
        await answered((who) => ({
          list: 'tasks',
          count,
          where: open,
          and: ['unit', 'EQUAL', who.person?.unit ?? ''],
        })),
      ).toEqual(named((who) => has(who, 'office', 'head', 'deputy', 'unitHead')));
  });

  it('whoever stands in for somebody today sees their tasks, until the day ends', async () => {
    const uid = 'observer';
    const path = `standing/${uid}`;
    const audience = `officer:${ownUnit}`;
    const asked: readonly Ask[] = [
      { get: `tasks/${taskOf(audience)}` },
      { list: 'tasks', where: ['audience', 'IN', [audience, `uid:${uid}`, uid]] },
    ];
    const answers = () => Promise.all(asked.map((one) => ask(uid, one)));
    const hour = (after: number) => ({ toMillis: () => Date.now() + after * 3_600_000 });
    const standing = { v: 1, people: ['officer'], audiences: [audience], until: hour(1) };
    expect(await answers()).toEqual(['denied', 'denied']);
    await lay([{ set: path, data: standing }]);
    expect(await answers()).toEqual(['allowed', 'allowed']);
    expect(await ask(uid, { get: path })).toBe('allowed');
    expect(await ask(uid, { get: `tasks/${taskOf('editor')}` })).toBe('denied');
    await lay([{ set: path, data: { ...standing, until: hour(-1) } }]);
    expect(await answers()).toEqual(['denied', 'denied']);
    await lay([{ delete: path }]);
    expect(await answers()).toEqual(['denied', 'denied']);
  });

  it('whoever has left stands in for nobody, whatever is still written of it', async () => {
    const path = 'standing/inactive';
    const until = { toMillis: () => Date.now() + 3_600_000 };
    const audience = `officer:${ownUnit}`;
    await lay([{ set: path, data: { v: 1, people: ['officer'], audiences: [audience], until } }]);
    expect(await ask('inactive', { get: `tasks/${taskOf(audience)}` })).toBe('denied');
    await lay([{ delete: path }]);
  });

  it('whoever the system names to sign reads the case and asks for it like a deputy, in that case alone', async () => {
    const state = 'decision';
    const path = pathIn('nominations', state);
    const paper = pathIn('decisions', 'prepared');
    const recognised = pathIn('nominations', 'recognised');
    const moved = (in_: 'decision' | 'recognised', uid: string, move: string): Ask => ({
      commit: [requestTo('nominations', in_, uid, { move })],
    });
    const ofTheCase = (uid: string): readonly Ask[] => [
      { get: `${path}/dossier/current` },
      { list: `${path}/appraisals` },
      { get: `${path}/tally/current` },
      ...['approve', 'refuse', 'sendBack', 'wall'].map((move) => moved(state, uid, move)),
      moved('recognised', uid, 'revoke'),
    ];
    const asked = (uid: string): readonly Ask[] => [
      ...ofTheCase(uid),
      { get: paper },
      { list: `${paper}/moves` },
      { commit: [requestTo('decisions', 'prepared', uid, { move: 'approve' })] },
    ];
    const answers = (name: string): Promise<readonly Answer[]> => {
      const uid = uidOf(name);
      return Promise.all(asked(uid).map((one) => ask(uid, one)));
    };
    const all = (answer: Answer): readonly Answer[] => asked('x').map(() => answer);
    const name = (uid: string): Promise<void> =>
      lay([path, recognised, paper].map((update) => ({ update, data: { signer: `uid:${uid}` } })));
    await name(uidOf('officer elsewhere'));
    expect(await answers('officer elsewhere')).toEqual(all('allowed'));
    expect(await answers('editor')).toEqual(all('denied'));
    await name(uidOf('walled editor'));
    const own = ofTheCase('x').length;
    expect((await answers('walled editor')).slice(0, own)).toEqual(all('denied').slice(0, own));
    // On a password alone they read what they are to sign, and sign nothing.
    await name(uidOf('officer on a password alone'));
    expect(await answers('officer on a password alone')).toEqual(
      asked('x').map((one) => ('commit' in one ? 'denied' : 'allowed')),
    );
    await name(uidOf('roleless'));
    expect(await answers('roleless')).toEqual(all('denied'));
    await lay([path, recognised, paper].map((update) => ({ update, data: { signer: null } })));
    expect(await answers('officer elsewhere')).toEqual(all('denied'));
  });

  it('who presides sees why somebody was shut out or let in again, and no other request', async () => {
    const above = 'sessions/in.planned';
    const shut: Ask = { list: `${above}/moves`, where: ['move', 'IN', ['wall', 'liftWall']] };
    const all: Ask = { list: `${above}/moves` };
    const office = named((who) => has(who, 'office'));
    expect(await answered(() => shut)).toEqual(office);
    await lay([{ update: above, data: { chair: uidOf('deputy') } }]);
    expect((await answered(() => shut)).toSorted()).toEqual([...office, 'deputy'].toSorted());
    expect(await answered(() => all)).toEqual(office);
    await lay([{ update: above, data: { chair: uidOf('roleless') } }]);
    expect(await answered(() => shut)).toEqual(office);
  });

  it('everybody lists the tasks of all their audiences at once; one foreign audience shuts the list', async () => {
    const mine = (who: Knocker, also: readonly string[]): Ask => ({
      list: 'tasks',
      where: [
        'audience',
        'IN',
        [...audiences.filter((audience) => isFor(who, audience)), ...also, `uid:${who.uid}`],
      ],
    });
    expect(await answered((who) => mine(who, []))).toEqual(named((who) => has(who, ...roles)));
    expect(await answered((who) => mine(who, ['uid:somebody']))).toEqual([]);
    expect(await answered(() => ({ list: 'tasks' }))).toEqual([]);
  });

  it('a walled writer lists of the history what the unit sent and what came back', async () => {
    const list = `${pathIn('nominations', 'decision')}/moves`;
    const sent: Ask = { list, where: ['move', 'IN', ['confirm', 'submit', 'withdraw', 'return']] };
    const all = await answered(() => ({ list }));
    const walledWriters = ['walled officer', 'walled unitHead', 'walled head and officer'];
    expect((await answered(() => sent)).toSorted()).toEqual([...all, ...walledWriters].toSorted());
  });

  it('the unit reads of its case’s story what became of it, and not what was said of a draft', async () => {
    const id = freshCaseId();
    const above = `stories/${id}`;
    const steps: Ask = { list: `${above}/moves`, where: ['move', 'IN', [...stepsForTheUnit]] };
    const more: Ask = {
      list: `${above}/moves`,
      where: ['move', 'IN', [...stepsForTheUnit, 'sendBack']],
    };
    const get = (move: string): Ask => ({ get: `${above}/moves/${move}` });
    const walledUids = knockers.flatMap(({ walled, uid }) => (walled && uid ? [uid] : []));
    await lay([
      { set: `nominations/${id}`, data: nomination({ state: 'recognised' }) },
      { set: above, data: story({ nomination: id, state: 'published' }) },
      ...walledUids.map((uid) => ({
        set: `nominations/${id}/walls/${uid}`,
        data: wall({ uid }),
      })),
      ...(['publish', 'sendBack'] as const).map((move) => ({
        set: `${above}/moves/${move}`,
        data: moveRequest({ move }),
      })),
    ]);
    const writers = named((who) => has(who, 'editor', 'office', 'head', 'deputy'));
    const unit = named((who) => hasHere(who, 'officer', 'unitHead') && !who.walled);
    const both = knockers
      .map(({ name }) => name)
      .filter((name) => [...writers, ...unit].includes(name));
    expect(await answered(() => steps)).toEqual(both);
    expect(await answered(() => get('publish'))).toEqual(both);
    expect(await answered(() => more)).toEqual(writers);
    expect(await answered(() => get('sendBack'))).toEqual(writers);
  });

  it('whoever asked for a move sees the answer, walled or not, while they have a role', async () => {
    for (const above of [pathIn('nominations', 'decision'), 'sessions/in.open']) {
      const seen = await Promise.all(
        knockers.map(async ({ uid, name }) =>
          uid !== null && (await ask(uid, { get: `${above}/moves/by.${uid}` })) === 'allowed'
            ? [name]
            : [],
        ),
      );
      expect(seen.flat()).toEqual(named((who) => has(who, ...roles)));
    }
  });

  it('nobody reads across cases, by group or by count', async () => {
    for (const list of [
      'dossier',
      'claims',
      'moves',
      'walls',
      'private',
      'tally',
      'votes',
      'people',
    ])
      expect(await answered(() => ({ list, group: true })), list).toEqual([]);
    expect(
      await answered(() => ({ list: `${pathIn('nominations', 'council')}/claims`, count: true })),
    ).toEqual(named((who) => readersBelowACase['claims/c1']?.(who, 'council') === 'list'));
  });

  it('one reads one’s own rights and wishes', async () => {
    const own = (collection: string): Promise<string[]> =>
      answered(({ uid }) => ({ get: `${collection}/${uid ?? 'nobody'}` }));
    for (const collection of ['wishes', 'feeds', 'standing'])
      expect(await own(collection), collection).toEqual(named((who) => has(who, ...roles)));
    // The page must know one's roles before it can ask for a second factor.
    expect(await own('people')).toEqual(
      named(({ person }) => person?.active === true && person.roles.length > 0),
    );
  });

  it('what a member declared opens the cases it names and no others', async () => {
    const state = 'council';
    const reads = (): Promise<string[]> =>
      answered(() => ({ get: `${pathIn('nominations', state)}/claims/c1` }));
    const path = `sessions/${sessionOf(state)}`;
    const others = declared(declaredUids, [idIn('nominations', state)]);
    const declaredOf = (one: string): Write => ({
      update: path,
      data: { declared: { ...others, council: [idIn('nominations', one)] } },
    });
    const open = await reads();
    await lay([declaredOf('decision')]);
    expect(open.filter((name) => name !== 'council')).toEqual(await reads());
    await lay([declaredOf(state)]);
    expect(await reads()).toEqual(open);
  });

  it('a member sees the own wall and where the own vote lies', async () => {
    const ownWall = await answered((who) => ({
      get: `${pathIn('nominations', 'draft')}/walls/${who.uid}`,
    }));
    const office = named((who) => has(who, 'office') && !who.walled);
    expect(ownWall).toEqual(named((who) => has(who, ...roles) || office.includes(who.name)));
    const voted = await answered((who) => ({ get: `sessions/in.open/voters/${who.uid}` }));
    expect(voted).toEqual(named((who) => has(who, ...roles)));
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
