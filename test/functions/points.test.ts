/** Points of the council on the running functions: below a floor the head signs with a reason, and only with one. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allOff } from '#domain/switches.ts';
import { score } from '../builders/score.ts';
import { wall } from '../builders/session.ts';
import { moved, must, putGround, putReadyCase } from './road.ts';
import { endApps, loadOrganisation, put, read, until } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(async () => {
  await put('settings/switches', allOff);
  await endApps();
});

const approval = { move: 'approve', by: 'giam-doc' } as const;
const signing = { capacity: 'GIÁM ĐỐC', delegation: null };

/** Endorsed by the session, with 60 points of a member and none that count of another, who is shut out of it. */
const endorsedCase = async (ground: string): Promise<string> => {
  const id = await putReadyCase(ground, { state: 'decision', session: 'phien-1' });
  await put(`nominations/${id}/walls/truong-phong-2`, wall({ uid: 'truong-phong-2' }));
  await put(`nominations/${id}/scores/truong-phong-1`, score({ marks: { IC1: 60 } }));
  const shutOut = score({ marks: { IC1: 100 }, by: 'truong-phong-2' });
  await put(`nominations/${id}/scores/truong-phong-2`, shutOut);
  return id;
};

test('a case below the pass mark is signed with a reason, and not without', async () => {
  const ground = (await putGround()).id;
  await put('settings/switches', { ...allOff, scores: true });
  // Functions keep the switches for half a minute: a case is signed until the points count.
  const { id, outcome } = await until('a refusal for want of points', async () => {
    const tried = await endorsedCase(ground);
    const answer = await moved({ ...approval, id: tried, input: signing });
    return answer.status === 'refused' && { id: tried, outcome: answer };
  });
  expect(outcome.details.unmet).toEqual([
    { code: 'pointsBelowPassMark', field: 'f-reason', details: { passMark: 70 } },
  ]);
  const reason = 'Hội đồng nhất trí: vùng đặc biệt khó khăn';
  await must({ ...approval, id, input: { ...signing, reason } });
  expect(await read(`nominations/${id}`)).toMatchObject({ state: 'signed' });
}, 120_000);
