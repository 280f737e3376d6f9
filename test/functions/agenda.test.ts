/** What a session speaks of, on the running functions: a case that is withdrawn leaves it, one that passed every session by is reported once. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outcome } from '#domain/move.ts';
import { declared, sevenMembers } from '../builders/session.ts';
import { tally } from '../builders/tally.ts';
import { moved, must, outcomeAt, putGround, putReadyCase, putSession, stateOf } from './road.ts';
import { db, endApps, loadOrganisation, put, read } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

const reason = { reason: 'Người được giới thiệu đã mất' };
const ofSession = { track: 'sessions', by: 'van-phong-1' } as const;
const missing = (outcome: Outcome): readonly string[] =>
  outcome.status === 'refused' ? outcome.details.unmet.map(({ code }) => code) : [];

test(
  'a case that is withdrawn leaves the agenda, and the session decides the others; once open it keeps them',
  { timeout: 120_000 },
  async () => {
    const { id: ground } = await putGround();
    const session = await putSession(ground, { state: 'invited' });
    const own = { state: 'council', session } as const;
    const gone = await putReadyCase(ground, own);
    const kept = await putReadyCase(ground, own);
    await db.doc(`sessions/${session}`).update({ agenda: [gone, kept] });
    await must({ id: gone, move: 'withdraw', by: 'can-bo-1', input: reason });
    expect(await stateOf(`nominations/${gone}`)).toBe('withdrawn');
    expect((await read(`sessions/${session}`))?.['agenda']).toEqual([kept]);

    await must({ ...ofSession, id: session, move: 'open' });
    const late = await moved({ id: kept, move: 'withdraw', by: 'can-bo-1', input: reason });
    expect(missing(late)).toEqual(['sessionHasOpened']);
    await db
      .doc(`sessions/${session}`)
      .update({ present: sevenMembers, declared: declared(sevenMembers, [kept]) });
    await put(`nominations/${kept}/tally/current`, tally({ session }));
    await must({ ...ofSession, id: session, move: 'close', input: { reason: '' } });
    await outcomeAt(`nominations/${kept}/moves/closed.${session}`);
    expect(await stateOf(`nominations/${kept}`)).toBe('decision');
    expect(await stateOf(`nominations/${gone}`)).toBe('withdrawn');
  },
);

test(
  'what passed every session by is reported at the next one that opens, once, unless it was sent back',
  { timeout: 120_000 },
  async () => {
    const { id: ground } = await putGround();
    const passed = { simplified: 'prize', reported: null, session: null } as const;
    const waiting = await putReadyCase(ground, { ...passed, state: 'decision' });
    const refused = await putReadyCase(ground, { ...passed, state: 'declined' });
    const sentBack = await putReadyCase(ground, { ...passed, state: 'appraisal' });
    const opened = async (): Promise<readonly [string, readonly unknown[]]> => {
      const session = await putSession(ground, { state: 'invited' });
      const item = await putReadyCase(ground, { state: 'council', session });
      await db.doc(`sessions/${session}`).update({ agenda: [item] });
      await must({ ...ofSession, id: session, move: 'open' });
      const reports = (await read(`sessions/${session}`))?.['reports'] as readonly unknown[];
      const own = [waiting, refused, sentBack].filter((id) => reports.includes(id));
      return [session, own];
    };
    const [first, reported] = await opened();
    expect(reported).toEqual([waiting, refused]);
    const marks = await Promise.all(
      [waiting, refused, sentBack].map(
        async (id) => (await read(`nominations/${id}`))?.['reported'],
      ),
    );
    expect(marks).toEqual([first, first, null]);
    expect((await opened())[1]).toEqual([]);
  },
);
