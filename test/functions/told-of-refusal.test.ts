/** A refusal on the running functions: its unit is asked to tell the subject, and says when and how it did. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Nomination } from '#domain/nomination.ts';
import { moved, must, putGround, putReadyCase, today } from './road.ts';
import { endApps, loadOrganisation, read } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

test(
  'of a refused case the unit tells its subject; once that is noted the case is over',
  { timeout: 120_000 },
  async () => {
    const { id: ground } = await putGround();
    const id = await putReadyCase(ground, { state: 'decision' });
    const signing = { capacity: 'GIÁM ĐỐC', delegation: null };
    const input = { ...signing, reason: 'Là nhiệm vụ được giao' };
    await must({ id, move: 'refuse', by: 'giam-doc', input });
    const card = Nomination.parse(await read(`nominations/${id}`));
    expect(card).toMatchObject({ state: 'declined', subjectTold: null, declinedOn: today() });
    const [task = ''] = card.tasks;
    expect(await read(`tasks/${task}`)).toMatchObject({
      kind: 'tellSubject',
      audience: 'officer:sdttg-phong-nghiep-vu-1',
      state: 'open',
    });
    const telling = { id, move: 'tellSubject', input: { on: today(), how: 'phone', note: '' } };
    expect((await moved({ ...telling, by: 'can-bo-2' })).code).toBe('notYou');
    await must({ ...telling, by: 'can-bo-1' });
    expect(await read(`nominations/${id}`)).toMatchObject({
      state: 'declined',
      tasks: [],
      subjectTold: { on: today(), how: 'phone', by: 'can-bo-1' },
    });
    expect(await read(`tasks/${task}`)).toMatchObject({ state: 'done' });
  },
);
