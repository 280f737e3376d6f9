/** Head and deputy are shut out: the system names the substitute, who signs without being either; and no number of the vote leaves the tally. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decision } from '../builders/decision.ts';
import { rulePack } from '../builders/rule-pack.ts';
import { declared, sevenMembers, wall } from '../builders/session.ts';
import { tally } from '../builders/tally.ts';
import {
  historyOf,
  mailsOf,
  moved,
  must,
  outcomeAt,
  putGround,
  putReadyCase,
  putSession,
  stateOf,
  tasksOf,
} from './road.ts';
import { db, endApps, freshId, loadOrganisation, put, read } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

const shutOut = ['giam-doc', 'pho-giam-doc'];
const substitute = 'truong-phong-2';

/** In an open session of seven, two of them shut out; five ballots for, none against. */
const votedCase = async (): Promise<{ readonly id: string; readonly session: string }> => {
  const { id: ground } = await putGround();
  const session = await putSession(ground);
  const id = await putReadyCase(ground, { state: 'council', session });
  const pack = rulePack({ id: ground, substitute, validFrom: '2020-01-01' });
  await put(`rulePacks/${ground}`, pack);
  await putOpen(session, ground, id, pack);
  await Promise.all([
    ...shutOut.map((uid) => put(`nominations/${id}/walls/${uid}`, wall({ uid, session }))),
    db.doc(`sessions/${session}`).update({ declared: declared(sevenMembers, [id]) }),
  ]);
  const counted = { givenOut: 5, returned: 5, valid: 5, for: 5, against: 0 };
  await put(`nominations/${id}/tally/current`, tally({ session, ...counted }));
  return { id, session };
};

const putOpen = async (
  session: string,
  ground: string,
  nomination: string,
  pack: ReturnType<typeof rulePack>,
): Promise<void> => {
  const planned = await read(`sessions/${session}`);
  await put(`sessions/${session}`, {
    ...planned,
    rulePack: ground,
    state: 'open',
    agenda: [nomination],
    present: sevenMembers,
    pack,
  });
};

test(
  'the substitute is asked, told and able to sign; the head is none of these, and a deputy neither',
  { timeout: 180_000 },
  async () => {
    const { id, session } = await votedCase();
    await must({ track: 'sessions', id: session, move: 'close', by: 'van-phong-1' });
    await outcomeAt(`nominations/${id}/moves/closed.${session}`);
    expect(await read(`nominations/${id}`)).toMatchObject({
      state: 'decision',
      signer: `uid:${substitute}`,
    });
    expect((await read(`nominations/${id}/moves/closed.${session}`))?.['input']).toEqual({
      session,
      verdict: 'reached',
    });
    expect((await tasksOf(id)).open).toEqual([`decide uid:${substitute}`]);
    expect((await mailsOf(id))['caseToDecide']).toEqual(
      ['can-bo-1', 'truong-phong-1', substitute].toSorted(),
    );

    const signing = { capacity: 'TUQ. GIÁM ĐỐC', delegation: null };
    for (const by of shutOut)
      expect([by, (await moved({ id, move: 'approve', by, input: signing })).code]).toEqual([
        by,
        'walled',
      ]);
    const stranger = await moved({ id, move: 'approve', by: 'truong-phong-1', input: signing });
    expect(stranger.code).toBe('notYou');

    const paper = freshId(20);
    const track = 'decisions';
    await put(`decisions/${paper}`, decision({ cases: [id], signer: `uid:${substitute}` }));
    await must({ track, id: paper, move: 'approve', by: substitute, input: signing });
    await outcomeAt(`nominations/${id}/moves/approve.${paper}`);
    expect(await stateOf(`nominations/${id}`)).toBe('signed');
    expect(await historyOf('nominations', id)).toEqual(['endorse', 'approve']);
  },
);
