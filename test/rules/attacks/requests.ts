/** Attacks on moves: requests changed, forged in place, made too late. */
import { describe, expect, it } from 'vitest';
import { liveStates, movesWhileSuspended, nominationMoves } from '#domain/nomination-workflow.ts';
import { person } from '../../builders/person.ts';
import { type Write, ask, askAll, lay } from '../client.ts';
import { freshId } from '../fresh.ts';
import { knockers } from '../people.ts';
import { commit, freshCase, requestBy } from './acts.ts';

describe('attacks on requests', () => {
  it('a request once made is neither changed nor taken back, by nobody', async () => {
    const id = await freshCase('draft');
    const path = `nominations/${id}/moves/${freshId()}`;
    expect(await commit('officer', { create: path, data: requestBy('officer', 'submit') })).toBe(
      'allowed',
    );
    for (const { uid } of knockers) {
      const change: Write = { update: path, data: { outcome: { status: 'applied' } } };
      expect(await ask(uid, { commit: [change] })).toBe('denied');
      expect(await ask(uid, { commit: [{ delete: path }] })).toBe('denied');
    }
  });

  it('a right taken away a second ago is gone', async () => {
    const id = await freshCase('draft');
    const uid = freshId();
    const path = `people/${uid}`;
    const submit = () =>
      commit(uid, {
        create: `nominations/${id}/moves/${freshId()}`,
        data: requestBy(uid, 'submit'),
      });
    await lay([{ set: path, data: person() }]);
    expect(await submit()).toBe('allowed');
    await lay([{ set: path, data: person({ roles: ['observer'] }) }]);
    expect(await submit()).toBe('denied');
    await lay([{ set: path, data: person() }]);
    expect(await submit()).toBe('allowed');
    await lay([{ set: path, data: person({ active: false }) }]);
    expect(await submit()).toBe('denied');
    await lay([{ set: path, data: person({ unit: 'elsewhere' }) }]);
    expect(await submit()).toBe('denied');
  });

  it.each(liveStates)('a case suspended in %s is only resumed or withdrawn', async (state) => {
    const id = await freshCase(state, {
      suspended: { by: 'office', at: new Date(0).toISOString() },
    });
    const rows = nominationMoves.filter(
      ({ from, by }) => from.some((one) => one === state) && by.some((role) => role === 'office'),
    );
    const names = rows.map(({ name }) => name);
    const answers = await askAll(names, (move) =>
      commit('office', {
        create: `nominations/${id}/moves/${freshId()}`,
        data: requestBy('office', move),
      }),
    );
    const open: readonly string[] = movesWhileSuspended;
    expect(names.filter((_, at) => answers[at] === 'allowed')).toEqual(
      names.filter((name) => open.includes(name)),
    );
  });

  it.each(['closed.phien-1', 'issued', 'a_b', 'x'.repeat(21), 'ă'.repeat(20)])(
    'nobody takes the id "%s" of a request that a function will make',
    async (moveId) => {
      const id = await freshCase('draft');
      const request = (name: string): Write => ({
        create: `nominations/${id}/moves/${name}`,
        data: requestBy('office', 'submit'),
      });
      expect(await commit('office', request(moveId))).toBe('denied');
      expect(await commit('office', request(freshId()))).toBe('allowed');
    },
  );
});
