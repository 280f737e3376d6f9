/** A session by show of hands on the running functions: refused under a secret pack, counted under an open one. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rulePack } from '../builders/rule-pack.ts';
import { declared, sevenMembers } from '../builders/session.ts';
import { countOfHands } from '../../web/pages/session/tally-form.tsx';
import { moved, must, outcomeAt, putGround, putReadyCase, putSession } from './road.ts';
import { db, endApps, loadOrganisation, put, read } from './suite.ts';
import { tally } from '../builders/tally.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

test(
  'raised hands decide a case where the rules know an open ballot, and open no session where they ask for a secret one',
  { timeout: 120_000 },
  async () => {
    const { id: ground } = await putGround();
    const session = await putSession(ground, { mode: 'showOfHands', state: 'invited' });
    const id = await putReadyCase(ground, { state: 'council', session });
    await db
      .doc(`sessions/${session}`)
      .update({ agenda: [id], declared: declared(sevenMembers, [id]) });
    // Packs of two names: functions keep what they have read for a minute.
    const byHands = `${ground}-gio-tay`;
    const always = { validFrom: '2020-01-01', validTo: null };
    const open = rulePack({ id: byHands, ...always, ballot: 'open', mode: 'showOfHands' });
    await put(`rulePacks/${byHands}`, open);
    const opening = { track: 'sessions', id: session, move: 'open', by: 'van-phong-1' } as const;
    const secret = await moved(opening);
    expect(secret).toMatchObject({
      status: 'refused',
      details: { unmet: [{ code: 'secretByHands' }] },
    });
    await db.doc(`sessions/${session}`).update({ rulePack: byHands });
    await must(opening);

    await db.doc(`sessions/${session}`).update({ present: sevenMembers });
    const none = { givenOut: '', sealed: '0', returned: '', missing: '0', valid: '' };
    const count = countOfHands({ ...none, for: '5', against: '1', invalid: '1' });
    await put(`nominations/${id}/tally/current`, tally({ session, ...count }));
    await must({ ...opening, move: 'close', input: { reason: '' } });
    await outcomeAt(`nominations/${id}/moves/closed.${session}`);
    expect(await read(`nominations/${id}`)).toMatchObject({ state: 'decision' });
    expect((await read(`sessions/${session}`))?.['state']).toBe('closed');
  },
);
