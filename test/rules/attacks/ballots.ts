/** Attacks on the secret ballot: another's vote, a vote too late, a look at what lies in the box. */
import { describe, expect, it } from 'vitest';
import { tally } from '../../builders/tally.ts';
import { declared, wall } from '../../builders/session.ts';
import { type Answer, ask, lay, type Write } from '../client.ts';
import { castBy, notedBy, type Round, round } from '../forms/ballots.ts';
import { signed } from '../forms/form.ts';
import { freshCase } from './acts.ts';

const uid = 'council';

const laid = async (count = 1): Promise<Round> => {
  const made = round('open', count);
  await lay(made.ground);
  return made;
};

const votesOf = ({ session, cases }: Round): Write[] =>
  cases.map((id) => ({ set: `${session}/votes/${id}_${uid}`, data: castBy(uid, id) }));

const cast = (made: Round): Promise<Answer> =>
  ask(uid, { commit: [...votesOf(made), notedBy(made.session, uid, made.cases)] });

describe('attacks on the ballot', () => {
  it('a vote may be replaced, and neither its voter nor anybody else reads it back', async () => {
    const made = await laid();
    expect([await cast(made), await cast(made)]).toEqual(['allowed', 'allowed']);
    const path = `${made.session}/votes/${made.cases[0]}_${uid}`;
    for (const who of [uid, 'office', 'head', 'admin', 'everything'])
      expect(await ask(who, { get: path }), who).toBe('denied');
    expect(await ask(uid, { commit: [{ delete: path }] })).toBe('denied');
    expect(await ask(uid, { get: `${made.session}/voters/${uid}` })).toBe('allowed');
  });

  it('ten cases are voted on at once', async () => {
    expect(await cast(await laid(10))).toBe('allowed');
  });

  it('nobody votes under the name of another', async () => {
    const made = await laid();
    const [id = ''] = made.cases;
    const foreign = { set: `${made.session}/votes/${id}_admin-and-council`, data: castBy(uid, id) };
    const note = notedBy(made.session, uid, made.cases);
    expect(await ask(uid, { commit: [foreign, note] })).toBe('denied');
    const others = notedBy(made.session, 'admin-and-council', made.cases);
    expect(await ask(uid, { commit: [others] })).toBe('denied');
  });

  it('a vote comes with the note that it is in, and the note never shrinks', async () => {
    const made = await laid(2);
    const [first = ''] = made.cases;
    expect(await ask(uid, { commit: votesOf(made) })).toBe('denied');
    const short = notedBy(made.session, uid, [first]);
    expect(await ask(uid, { commit: [...votesOf(made), short] })).toBe('denied');
    expect(await cast(made)).toBe('allowed');
    expect(await ask(uid, { commit: [short] })).toBe('denied');
  });

  it('no vote is replaced alone, its note left as it stands, and none whose round is over', async () => {
    const made = await laid();
    expect(await cast(made)).toBe('allowed');
    expect(await ask(uid, { commit: votesOf(made) })).toBe('denied');
    await lay([{ update: made.session, data: { state: 'closed' } }]);
    expect(await cast(made)).toBe('denied');
    await lay([{ update: made.session, data: { state: 'open' } }]);
    expect(await cast(made)).toBe('allowed');
  });

  it('a note names the votes it comes with, and none it does not name is cast beside them', async () => {
    const made = await laid(2);
    const [first = ''] = made.cases;
    const named = notedBy(made.session, uid, made.cases, [first]);
    expect(await ask(uid, { commit: [...votesOf(made), named] })).toBe('denied');
    expect(await ask(uid, { commit: [...votesOf(made).slice(0, 1), named] })).toBe('allowed');
  });

  it('no note names a vote of this moment that it does not keep', async () => {
    const made = await laid(2);
    const [first = ''] = made.cases;
    const lost = notedBy(made.session, uid, [first], made.cases);
    expect(await ask(uid, { commit: [lost] })).toBe('denied');
    expect(await ask(uid, { commit: [notedBy(made.session, uid, [first])] })).toBe('allowed');
  });

  it('whoever was walled a second ago votes no more', async () => {
    const made = await laid();
    const path = `nominations/${made.cases[0]}/walls/${uid}`;
    expect(await cast(made)).toBe('allowed');
    await lay([{ set: path, data: wall({ uid }) }]);
    expect(await cast(made)).toBe('denied');
    await lay([{ delete: path }]);
    expect(await cast(made)).toBe('allowed');
  });

  it('whose term ended yesterday votes no more, whatever their own clock says', async () => {
    const made = await laid();
    const until = (millis: number): Promise<void> =>
      lay([{ update: made.session, data: { ballot: { voters: { [uid]: millis } } } }]);
    await until(Date.now() - 60_000);
    expect(await cast(made)).toBe('denied');
    await until(Date.now() + 3_600_000);
    expect(await cast(made)).toBe('allowed');
  });

  it('only cases of which the member has declared are voted on', async () => {
    const made = await laid();
    const declares = (cases: readonly string[]): Promise<void> =>
      lay([{ update: made.session, data: { declared: declared([uid], cases) } }]);
    await declares(['case0000']);
    expect(await cast(made)).toBe('denied');
    await declares(made.cases);
    expect(await cast(made)).toBe('allowed');
  });

  it('in an online session the box tells the tally, and no secretary enters one', async () => {
    const made = await laid();
    const id = await freshCase('council', { session: made.session.split('/')[1] });
    const data = { ...tally({ session: made.session.split('/')[1] ?? '' }), ...signed('office') };
    const write: Write = { set: `nominations/${id}/tally/current`, data };
    expect(await ask('office', { commit: [write] })).toBe('denied');
    await lay([{ update: made.session, data: { mode: 'paper' } }]);
    expect(await ask('office', { commit: [write] })).toBe('allowed');
  });
});
