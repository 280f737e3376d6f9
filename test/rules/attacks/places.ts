/** Attacks on places: ids that are not theirs to take, collections nobody but a function writes, deletions. */
import { describe, expect, it } from 'vitest';
import { claim } from '../../builders/claim.ts';
import { cycle } from '../../builders/cycle.ts';
import { paperEvidence } from '../../builders/evidence.ts';
import { nomination } from '../../builders/nomination.ts';
import { otherUnit } from '../../builders/person.ts';
import { type Write, ask, askAll, serverTime } from '../client.ts';
import { forms } from '../forms/all.ts';
import { signed } from '../forms/form.ts';
import { freshCaseId, freshId } from '../fresh.ts';
import { ground, pathIn } from '../ground.ts';
import { everything } from '../people.ts';
import { commit, freshCase, raise } from './acts.ts';

describe('attacks on places', () => {
  it.each([
    ['cycles', 'office'],
    ['movements', 'office'],
    ['rulePacks', 'office'],
    ['councils', 'office'],
    ['criteriaSets', 'office'],
    ['arrangements', 'head'],
    ['subjectRequests', 'office'],
    ['sessions', 'office'],
    ['decisions', 'office'],
    ['newFactors', 'officer'],
    ['batches', 'officer'],
    ['grants', 'admin'],
    ['mailChecks', 'office'],
    ['resends', 'office'],
    ['urgings', 'office'],
    ['bulletins/2026-4/acts', 'editor'],
    ['stories/in.published/translations/en/acts', 'editor'],
  ])('%s takes no document under an id with room for mischief', async (collection, uid) => {
    const form = forms.find(({ stage, states }) => {
      const [write] = stage(states[0] ?? '').write({}, uid);
      return write !== undefined && 'create' in write && write.create.startsWith(`${collection}/`);
    });
    const whole = form?.valid(uid) ?? {};
    const under = (id: string): Write => ({
      create: `${collection}/${id}`,
      data: 'id' in whole ? { ...whole, id } : whole,
    });
    expect(await commit(uid, under(`a b${freshId()}`))).toBe('denied');
    expect(await commit(uid, under(freshId()))).toBe('allowed');
  });

  it.each([['claims'], ['evidence']])(
    '%s of a case take no id with room for mischief',
    async (name) => {
      const id = await freshCase('draft');
      const data = name === 'claims' ? claim({ evidence: [] }) : paperEvidence();
      const write = (under: string): Write => ({
        create: `nominations/${id}/${name}/${under}`,
        data: { ...data, ...signed('officer') },
      });
      expect(await commit('officer', write('a b'), raise(id, 'officer'))).toBe('denied');
      expect(await commit('officer', write('a-b'), raise(id, 'officer'))).toBe('allowed');
    },
  );

  it('nobody begins a case under any but a case’s id', async () => {
    const card = (id: string): Write => ({
      create: `nominations/${id}`,
      data: {
        ...nomination(),
        code: `GS-2026-${id.toUpperCase()}`,
        createdBy: 'officer',
        createdAt: serverTime,
        updatedAt: serverTime,
      },
    });
    for (const id of ['ABCD1234', 'abcd123', freshId()])
      expect(await commit('officer', card(id))).toBe('denied');
    expect(await commit('officer', card(freshCaseId()))).toBe('allowed');
  });

  it('the office begins a case for another unit, but not for what is no unit’s id', async () => {
    const beginFor = (ownerUnit: unknown) => {
      const id = freshCaseId();
      const begun = { createdBy: 'office', createdAt: serverTime, updatedAt: serverTime };
      const code = `GS-2026-${id.toUpperCase()}`;
      return commit('office', {
        create: `nominations/${id}`,
        data: { ...nomination(), ...begun, code, ownerUnit },
      });
    };
    for (const wrong of ['', 'a/b', 'x'.repeat(121), 5])
      expect(await beginFor(wrong), String(wrong)).toBe('denied');
    expect(await beginFor(otherUnit)).toBe('allowed');
  });

  it('a wish about mails is one’s own alone', async () => {
    const wish = (uid: string, quiet: object | null = null): Write => ({
      set: `wishes/${uid}`,
      data: { v: 1, digest: 'weekly', letters: 'all', language: 'vi', quiet },
    });
    expect(await commit('officer', wish('editor'))).toBe('denied');
    expect(await commit('officer', wish('officer'))).toBe('allowed');
    for (const quiet of [
      { from: 20, to: 6 },
      { from: 12, to: 14 },
    ])
      expect(await commit('officer', wish('officer', quiet))).toBe('allowed');
  });

  it('the address of a calendar is one’s own alone', async () => {
    const feed = (uid: string): Write => ({
      set: `feeds/${uid}`,
      data: { v: 1, hash: 'b2'.repeat(32), at: serverTime },
    });
    expect(await commit('officer', feed('editor'))).toBe('denied');
    expect(await commit('officer', { delete: 'feeds/somebody' })).toBe('denied');
    expect(await commit('officer', feed('officer'))).toBe('allowed');
  });

  it('what functions alone write, nobody else writes', async () => {
    const above = pathIn('nominations', 'draft');
    const closed = [
      'people/new',
      'people/officer',
      `${above}/walls/new`,
      `${above}/walls/officer`,
      `${above}/scores/new`,
      `${above}/fileNotes/e1`,
      `${above}/reads/new`,
      'uploads/new',
      'fileHashes/new',
      'likenesses/new',
      'textPrints/new',
      `${above}/prints/current`,
      'stories/in.checking/prints/current',
      'sessions/in.open/votes/new',
      'sessions/in.open/voters/new',
      'sessions/in.open/turnout/current',
      'sessions/in.open/evidence/e1',
      'sessions/in.open/reads/new',
      'sessionKeys/one',
      'sessionKeys/new',
      'countings/new',
      `${above}/boxes/new`,
      `${above}/digests/new`,
      'numbers/new',
      'mail/new',
      'deliveries/new',
      'tasks/new',
      'profiles/new',
      'suggestionCodes/new',
      'newFactors/in.nurturing/private/suggestion',
      'newFactors/in.nurturing/evidence/new',
      'newFactors/in.nurturing/reads/new',
      'stories/new',
      'stories/in.approved/reach/views',
      'stories/in.approved/translations/en/acts/one',
      'stories/in.approved/translations/fr',
      'column/head',
      'issues/2026-4',
      'issues/new',
      'bulletins/2026-4/acts/one',
      'rulePacks/one',
      'councils/one',
      'delegations/one',
      'delegations/new',
      'standIns/new',
      'standing/officer',
      'arrangements/one',
      'directories/units',
      'grants/one',
      'urgings/one',
      'agreements/new',
      'subjects/one',
      'subjects/new',
      'lookUps/new',
      'subjectRequests/office',
      'nowhere/new',
      'settings/other',
      'wishes/somebody',
      'directories/roster',
      `${above}/dossier/other`,
      `${above}/tally/other`,
      `${above}/evidence/e1`,
    ];
    const tried = closed.flatMap((path) =>
      [{ v: 1 }, { v: 1, entries: [] }].map((data) => ({ set: path, data })),
    );
    const answers = await askAll(tried, (write) => ask(everything.uid, { commit: [write] }));
    expect(tried.filter((_, at) => answers[at] === 'allowed')).toEqual([]);
  });

  it('nobody deletes anything but a claim, an unread draft, a prepared decision or what is private', async () => {
    const paths = ground.flatMap((write) =>
      'set' in write &&
      !write.set.includes('/private/') &&
      write.set !== pathIn('decisions', 'prepared')
        ? [write.set]
        : [],
    );
    const answers = await askAll(paths, (path) =>
      ask(everything.uid, { commit: [{ delete: path }] }),
    );
    expect(paths.filter((_, at) => answers[at] === 'allowed')).toEqual([]);
  });

  it('the office keeps one calendar entry under one id and may mend it', async () => {
    const path = `cycles/${freshId()}`;
    for (const title of ['Một', 'Hai'])
      expect(await commit('office', { set: path, data: { ...cycle(), title } })).toBe('allowed');
    expect(await commit('officer', { set: path, data: { ...cycle() } })).toBe('denied');
    const otherRules = { ...cycle(), rulePack: 'quy-che-khac' };
    expect(await commit('office', { set: path, data: otherRules })).toBe('denied');
  });
});
