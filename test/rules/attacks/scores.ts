/** Attacks on points: a look before one's own are in, a third pass, another's hand, a switch that is off. */
import { describe, expect, it } from 'vitest';
import { allOff } from '#domain/switches.ts';
import { morning } from '../../builders/instant.ts';
import { score, scoreDraft } from '../../builders/score.ts';
import { type Answer, ask, type Doc, lay } from '../client.ts';
import { scoresOn, scoring } from '../forms/scores.ts';
import { signed } from '../forms/form.ts';

const uid = 'council';

describe('attacks on points', () => {
  it('points of others are sealed until one’s own are in, and to the office until the session has closed', async () => {
    const { card, session: id, ground } = scoring('open');
    await lay([
      ...ground,
      { set: `${card}/scores/somebody`, data: score({ by: 'somebody', session: id }) },
    ]);
    const seen = (): Promise<Answer[]> =>
      Promise.all(
        [uid, 'office', 'walled-office', 'walled-council', 'head', 'admin'].map((who) =>
          ask(who, { list: `${card}/scores` }),
        ),
      );
    const closed = 'denied';
    expect(await seen()).toEqual([closed, closed, closed, closed, closed, closed]);
    const own = { ...score({ session: id }), ...signed(uid) };
    expect(await ask(uid, { commit: [{ create: `${card}/scores/${uid}`, data: own }] })).toBe(
      'allowed',
    );
    expect(await seen()).toEqual(['allowed', closed, closed, closed, closed, closed]);
    await lay([{ update: `sessions/${id}`, data: { state: 'closed' } }]);
    expect(await seen()).toEqual(['allowed', 'allowed', closed, closed, closed, closed]);
  });

  it('points are superseded once and no more, and never under another’s name', async () => {
    const { card, session: id, ground } = scoring('open');
    await lay(ground);
    const put = (who: string, given: Doc, whose = who): Promise<Answer> =>
      ask(who, {
        commit: [
          {
            set: `${card}/scores/${whose}`,
            data: { ...score({ session: id }), ...given, ...signed(who) },
          },
        ],
      });
    expect(await put(uid, {}, 'admin-and-council')).toBe('denied');
    await lay([{ set: `${card}/scores/${uid}`, data: score({ by: uid, session: id }) }]);
    expect(await put(uid, { marks: { S1: 9 } })).toBe('denied');
    const second = { first: { marks: { S1: 7 }, at: morning }, reason: 'Sau thảo luận' };
    expect(await put(uid, { ...second, marks: { S1: 9 } })).toBe('allowed');
    expect(await put(uid, { ...second, marks: { S1: 10 } })).toBe('denied');
    expect(await ask(uid, { commit: [{ delete: `${card}/scores/${uid}` }] })).toBe('denied');
    // A third pass that tells the truth about the second is one too many all the same.
    const after = score({ by: uid, session: id, ...second, marks: { S1: 9 } });
    await lay([{ set: `${card}/scores/${uid}`, data: after }]);
    const third = { first: { marks: { S1: 9 }, at: after.at }, reason: 'Sau thảo luận nữa' };
    expect(await put(uid, { ...third, marks: { S1: 10 } })).toBe('denied');
  });

  it('points that somebody once gave open nothing to whoever is no member', async () => {
    const { card, session: id, ground } = scoring('open');
    const own = { set: `${card}/scores/head`, data: score({ by: 'head', session: id }) };
    await lay([...ground, own]);
    expect(await ask('head', { list: `${card}/scores` })).toBe('denied');
  });

  it('while points are turned off nobody gives any', async () => {
    const { card, session: id, ground } = scoring('open');
    await lay(ground);
    const hand = (): Promise<Answer> =>
      ask(uid, {
        commit: [
          { set: `${card}/scores/${uid}`, data: { ...score({ session: id }), ...signed(uid) } },
        ],
      });
    await lay([{ set: 'settings/switches', data: { ...allOff } }]);
    expect(await hand()).toBe('denied');
    await lay([scoresOn]);
    expect(await hand()).toBe('allowed');
  });

  it('a draft of points is read by nobody but its author', async () => {
    const { card, ground } = scoring('open');
    await lay([...ground, { set: `${card}/scoreDrafts/${uid}`, data: scoreDraft({ by: uid }) }]);
    const who = [uid, 'office', 'head', 'admin-and-council', 'everything', 'inactive'];
    const answers = await Promise.all(
      who.map((one) => ask(one, { get: `${card}/scoreDrafts/${uid}` })),
    );
    expect(answers).toEqual(who.map((one) => (one === uid ? 'allowed' : 'denied')));
    expect(await ask('inactive', { get: `${card}/scoreDrafts/inactive` })).toBe('denied');
  });
});
