/** Attacks on the second appraisal: a look at the first, a change after handing in, a lot of one's own. */
import { describe, expect, it } from 'vitest';
import type { NominationState } from '#domain/nomination-workflow.ts';
import { appraisal } from '../../builders/appraisal.ts';
import { nomination } from '../../builders/nomination.ts';
import { type Answer, ask, lay, serverTime } from '../client.ts';
import { signed } from '../forms/form.ts';
import { freshCaseId } from '../fresh.ts';
import { commit, freshCase } from './acts.ts';

const drawnCase = async (appraisedBy: readonly string[], state: NominationState = 'appraisal') => {
  const id = await freshCase(state, { secondAppraisal: true, appraisedBy });
  await lay(
    ['office', 'everything', 'somebody'].map((uid) => ({
      set: `nominations/${id}/appraisals/${uid}`,
      data: appraisal({ by: uid }),
    })),
  );
  return id;
};

/** Who of these reads the appraisal of somebody, then who lists all, then who reads one's own. */
const seenIn = async (id: string): Promise<Answer[]> => {
  const under = `nominations/${id}/appraisals`;
  return [
    await ask('office', { get: `${under}/somebody` }),
    await ask('observer', { get: `${under}/somebody` }),
    await ask('office', { list: under }),
    await ask('office', { get: `${under}/office` }),
  ];
};

const [yes, no] = ['allowed', 'denied'] as const;

describe('attacks on the second appraisal', () => {
  it.each([['appraisal'], ['notice'], ['returned']] as const)(
    'in state %s nobody reads another’s findings before both are in',
    async (state) => {
      const closedToObserver = state === 'returned' ? no : yes;
      expect(await seenIn(await drawnCase([], state))).toEqual([no, no, no, yes]);
      expect(await seenIn(await drawnCase(['office'], state))).toEqual([no, no, no, yes]);
      const both = await drawnCase(['office', 'somebody'], state);
      expect(await seenIn(both)).toEqual([yes, closedToObserver, yes, yes]);
    },
  );

  it('on whom no lot has fallen, and whose case is over, nothing is sealed', async () => {
    const spared = await freshCase('appraisal', { secondAppraisal: false });
    const below = `nominations/${spared}/appraisals`;
    await lay([{ set: `${below}/somebody`, data: appraisal() }]);
    expect(await ask('office', { list: below })).toBe('allowed');
    expect(await seenIn(await drawnCase(['office'], 'declined'))).toEqual([yes, yes, yes, yes]);
  });

  it('what is handed in is not changed until the other is in', async () => {
    const change = async (appraisedBy: readonly string[]): Promise<Answer> => {
      const id = await drawnCase(appraisedBy);
      const data = { ...appraisal({ version: 2 }), ...signed('office') };
      return commit('office', { set: `nominations/${id}/appraisals/office`, data });
    };
    expect(await change([])).toBe('allowed');
    expect(await change(['somebody'])).toBe('allowed');
    expect(await change(['office'])).toBe('denied');
    expect(await change(['office', 'somebody'])).toBe('allowed');
  });

  it('nobody begins a case with a lot of their own, or draws afterwards', async () => {
    const begun = (more: object): Promise<Answer> => {
      const id = freshCaseId();
      return commit('officer', {
        create: `nominations/${id}`,
        data: {
          ...nomination(),
          code: `GS-2026-${id.toUpperCase()}`,
          createdBy: 'officer',
          createdAt: serverTime,
          updatedAt: serverTime,
          ...more,
        },
      });
    };
    expect(await begun({ secondAppraisal: false })).toBe('denied');
    expect(await begun({ appraisedBy: [] })).toBe('denied');
    expect(await begun({})).toBe('allowed');
    const id = await drawnCase([]);
    for (const data of [{ secondAppraisal: false }, { appraisedBy: ['office', 'everything'] }])
      expect(await commit('everything', { update: `nominations/${id}`, data })).toBe('denied');
  });
});
