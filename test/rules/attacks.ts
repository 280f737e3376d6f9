/** What people with a valid account may try: each refusal beside the honest act that is taken. */
import { describe, expect, it } from 'vitest';
import { nominationMoves, liveStates, movesWhileSuspended } from '#domain/nomination-workflow.ts';
import { claim } from '../builders/claim.ts';
import { consent } from '../builders/consent.ts';
import { cycle } from '../builders/cycle.ts';
import { dossier, privateEthnicity, privatePerson } from '../builders/dossier.ts';
import { paperEvidence } from '../builders/evidence.ts';
import { nomination } from '../builders/nomination.ts';
import { moveRequest } from '../builders/move.ts';
import { person } from '../builders/person.ts';
import { ask, askAll, lay, serverTime, type Doc, type Write } from './client.ts';
import { signed } from './form.ts';
import { formsBesideCases } from './forms-beside-cases.ts';
import { formsOfACase } from './forms-of-a-case.ts';
import { freshCaseId, freshId } from './fresh.ts';
import { ground, idIn, pathIn, writableCase } from './ground.ts';
import { knockers } from './people.ts';

const freshCase = async (state: Parameters<typeof writableCase>[0], more: Doc = {}): Promise<string> => {
  const id = freshCaseId();
  await lay([...writableCase(state, id), { update: `nominations/${id}`, data: more }]);
  return id;
};

const commit = (uid: string, ...writes: Write[]) => ask(uid, { commit: writes });

const requestBy = (uid: string, move: string): Doc => ({ ...moveRequest({ move }), ...signed(uid) });

const raise = (id: string, uid: string, version = 2): Write => ({
  update: `nominations/${id}/dossier/current`,
  data: { version, ...signed(uid) },
});

const newClaim = (id: string, uid: string, evidence: string[] = []): Write => ({
  create: `nominations/${id}/claims/${freshId()}`,
  data: { ...claim({ evidence }), ...signed(uid) },
});

describe('attacks', () => {
  it('a request once made is neither changed nor taken back, by nobody', async () => {
    const id = await freshCase('draft');
    const path = `nominations/${id}/moves/${freshId()}`;
    expect(await commit('officer', { create: path, data: requestBy('officer', 'submit') })).toBe('allowed');
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
      commit(uid, { create: `nominations/${id}/moves/${freshId()}`, data: requestBy(uid, 'submit') });
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
    const id = await freshCase(state, { suspended: { by: 'office', at: new Date(0).toISOString() } });
    const rows = nominationMoves.filter(({ from, by }) => from.some((one) => one === state) && by.some((role) => role === 'office'));
    const names = rows.map(({ name }) => name);
    const answers = await askAll(names, (move) =>
      commit('office', { create: `nominations/${id}/moves/${freshId()}`, data: requestBy('office', move) }),
    );
    const open: readonly string[] = movesWhileSuspended;
    expect(names.filter((_, at) => answers[at] === 'allowed')).toEqual(names.filter((name) => open.includes(name)));
  });

  it.each(['closed.phien-1', 'issued', 'a_b', 'x'.repeat(21), 'ă'.repeat(20)])(
    'nobody takes the id "%s" of a request that a function will make',
    async (moveId) => {
      const id = await freshCase('draft');
      const request = (name: string): Write => ({ create: `nominations/${id}/moves/${name}`, data: requestBy('office', 'submit') });
      expect(await commit('office', request(moveId))).toBe('denied');
      expect(await commit('office', request(freshId()))).toBe('allowed');
    },
  );

  it('content changes only together with the dossier’s version', async () => {
    const id = await freshCase('draft');
    const card: Write = { update: `nominations/${id}`, data: { level: 'other', updatedAt: serverTime } };
    const gone: Write = { delete: `nominations/${id}/claims/c1` };
    for (const alone of [card, gone, newClaim(id, 'officer')]) expect(await commit('officer', alone)).toBe('denied');
    for (const version of [1, 3]) expect(await commit('officer', card, raise(id, 'officer', version))).toBe('denied');
    expect(await commit('officer', card, gone, newClaim(id, 'officer', ['e1']), raise(id, 'officer'))).toBe('allowed');
    expect(await commit('officer', newClaim(id, 'officer'), raise(id, 'officer'))).toBe('denied');
    expect(await commit('officer', newClaim(id, 'officer'), raise(id, 'officer', 3))).toBe('allowed');
  });

  it('a new case comes whole in one batch: card, dossier, papers, claims, consent and what is private', async () => {
    const id = freshCaseId();
    const evidence = ['p1', 'p2', 'p3', 'p4', 'p5'];
    const begun = { createdBy: 'officer', createdAt: serverTime, updatedAt: serverTime };
    const below = `nominations/${id}`;
    const whole: Write[] = [
      { create: below, data: { ...nomination(), ...begun, code: `GS-2026-${id.toUpperCase()}` } },
      { create: `${below}/dossier/current`, data: { ...dossier(), ...signed('officer') } },
      ...evidence.map((name) => ({ create: `${below}/evidence/${name}`, data: { ...paperEvidence(), ...signed('officer') } })),
      newClaim(id, 'officer', evidence),
      newClaim(id, 'officer', evidence),
      { create: `consents/${id}_ethnicity`, data: { ...consent({ nomination: id, scope: 'ethnicity' }), ...signed('officer') } },
      { create: `${below}/private/ethnicity`, data: { ...privateEthnicity(), consent: `${id}_ethnicity` } },
      { create: `${below}/private/person`, data: { ...privatePerson() } },
    ];
    for (const left of whole.keys()) {
      if (left > 6) break;
      expect(await commit('officer', ...whole.filter((_, at) => at !== left)), `without ${left}`).toBe('denied');
    }
    expect(await commit('officer', ...whole)).toBe('allowed');
  });

  it('evidence of another case backs no claim', async () => {
    const [id, other] = [await freshCase('draft'), await freshCase('draft')];
    await lay([{ set: `nominations/${other}/evidence/theirs`, data: paperEvidence() }]);
    expect(await commit('officer', newClaim(id, 'officer', ['theirs']), raise(id, 'officer'))).toBe('denied');
    expect(await commit('officer', newClaim(other, 'officer', ['theirs']), raise(other, 'officer'))).toBe('allowed');
  });

  it('an appraisal is written under one’s own name', async () => {
    const form = formsOfACase.find(({ title }) => title === 'a first appraisal');
    const id = await freshCase('appraisal');
    const data = form?.valid('office') ?? {};
    expect(await commit('office', { create: `nominations/${id}/appraisals/somebody`, data })).toBe('denied');
    expect(await commit('office', { create: `nominations/${id}/appraisals/office`, data })).toBe('allowed');
  });

  it('ethnicity is kept only while its own consent stands', async () => {
    const id = await freshCase('draft');
    const named = `${id}_ethnicity`;
    const keep = () =>
      commit('officer', { set: `nominations/${id}/private/ethnicity`, data: { ...privateEthnicity(), consent: named } });
    const put = (given: Parameters<typeof consent>[0]) =>
      lay([{ set: `consents/${named}`, data: consent({ nomination: id, scope: 'ethnicity', ...given }) }]);
    await put({ scope: 'processing' });
    expect(await keep()).toBe('denied');
    await put({ withdrawn: { by: 'officer', at: { toMillis: () => 0 }, reason: '' } });
    expect(await keep()).toBe('denied');
    await put({});
    expect(await keep()).toBe('allowed');
  });

  it('private data lies below a case, under its three names', async () => {
    const id = await freshCase('draft');
    const put = (path: string) => commit('office', { set: path, data: { ...privatePerson() } });
    expect(await put(`nominations/${freshCaseId()}/private/person`)).toBe('denied');
    for (const name of ['other', 'ethnicity', 'discipline'])
      expect(await put(`nominations/${id}/private/${name}`)).toBe('denied');
    expect(await put(`nominations/${id}/private/person`)).toBe('allowed');
    const discipline = { v: 1, text: '' };
    expect(await commit('office', { set: `nominations/${id}/private/other`, data: discipline })).toBe('denied');
    const ethnicity = { ...privateEthnicity(), consent: `${id}_ethnicity` };
    await lay([{ set: `consents/${id}_ethnicity`, data: consent({ nomination: id, scope: 'ethnicity' }) }]);
    expect(await commit('office', { set: `nominations/${id}/private/other`, data: ethnicity })).toBe('denied');
  });

  it('a consent bears its case’s name, is withdrawn once, and leaves with the unit', async () => {
    const id = await freshCase('draft');
    const data = { ...consent({ nomination: id }), ...signed('officer') };
    for (const name of ['mine', `${idIn('nominations', 'draft')}_processing`, `${id}_publication`, `${id}_processing_x`])
      expect(await commit('officer', { create: `consents/${name}`, data })).toBe('denied');
    const path = `consents/${id}_processing`;
    expect(await commit('officer', { create: path, data })).toBe('allowed');
    const withdrawal: Write = { update: path, data: { withdrawn: { ...signed('officer'), reason: 'x' } } };
    await lay([{ update: path, data: { ownerUnit: 'elsewhere' } }]);
    expect(await commit('officer', withdrawal)).toBe('denied');
    await lay([{ update: path, data: { ownerUnit: data.ownerUnit } }]);
    expect(await commit('officer', withdrawal)).toBe('allowed');
    expect(await commit('officer', withdrawal)).toBe('denied');
    expect(await commit('office', withdrawal)).toBe('denied');
  });

  it('a claim that was settled stays settled for everybody but its writers', async () => {
    const id = await freshCase('appraisal');
    const settle = (settled: Doc): Write => ({ update: `nominations/${id}/claims/c1`, data: { status: 'struck', settled } });
    const form = formsOfACase.find(({ title }) => title === 'a settled claim')?.valid('office')['settled'] as Doc;
    expect(await commit('office', { update: `nominations/${id}/claims/c1`, data: { status: 'struck', text: 'x', settled: form } })).toBe('denied');
    expect(await commit('office', settle(form))).toBe('allowed');
    expect(await commit('office', { delete: `nominations/${id}/claims/c1` })).toBe('denied');
  });

  it.each([
    ['cycles', 'office'],
    ['movements', 'office'],
    ['rulePacks', 'office'],
    ['councils', 'office'],
    ['criteriaSets', 'office'],
    ['delegations', 'head'],
    ['sessions', 'office'],
    ['decisions', 'office'],
    ['newFactors', 'officer'],
    ['batches', 'officer'],
    ['stories', 'editor'],
    ['grants', 'admin'],
  ])('%s takes no document under an id with room for mischief', async (collection, uid) => {
    const form = formsBesideCases.find(({ stage, states }) => {
      const [write] = stage(states[0] ?? '').write({}, uid);
      return write !== undefined && 'create' in write && write.create.startsWith(`${collection}/`);
    });
    const whole = form?.valid(uid) ?? {};
    const under = (id: string): Write => ({
      create: `${collection}/${encodeURIComponent(id)}`,
      data: 'id' in whole ? { ...whole, id } : whole,
    });
    expect(await commit(uid, under(`a b${freshId()}`))).toBe('denied');
    expect(await commit(uid, under(freshId()))).toBe('allowed');
  });

  it.each([['claims'], ['evidence']])('%s of a case take no id with room for mischief', async (name) => {
    const id = await freshCase('draft');
    const data = name === 'claims' ? claim({ evidence: [] }) : paperEvidence();
    const write = (under: string): Write => ({
      create: `nominations/${id}/${name}/${under}`,
      data: { ...data, ...signed('officer') },
    });
    expect(await commit('officer', write('a b'), raise(id, 'officer'))).toBe('denied');
    expect(await commit('officer', write('a-b'), raise(id, 'officer'))).toBe('allowed');
  });

  it('nobody begins a story under the id of a case, nor a case under any but a case’s id', async () => {
    const story = formsBesideCases.find(({ title }) => title === 'a new story')?.valid('editor') ?? {};
    expect(await commit('editor', { create: `stories/${freshCaseId()}`, data: story })).toBe('denied');
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
    for (const id of ['ABCD1234', 'abcd123', freshId()]) expect(await commit('officer', card(id))).toBe('denied');
    expect(await commit('officer', card(freshCaseId()))).toBe('allowed');
  });

  it('what functions alone write, nobody else writes', async () => {
    const above = pathIn('nominations', 'draft');
    const closed = [
      'people/new', 'people/officer', `${above}/walls/new`, `${above}/walls/officer`, `${above}/scores/new`,
      'sessions/in.open/declarations/council', 'sessions/in.open/votes/new', 'numbers/new', 'mail/new', 'deliveries/new',
      'tasks/new', 'profiles/new', 'rulePacks/one', 'councils/one', 'delegations/one', 'grants/one', 'nowhere/new',
      'settings/other', 'directories/roster', `${above}/dossier/other`, `${above}/tally/other`, `${above}/evidence/e1`,
    ];
    for (const path of closed)
      for (const data of [{ v: 1 }, { v: 1, entries: [] }])
        expect(await askAll(knockers, ({ uid }) => ask(uid, { commit: [{ set: path, data }] })), path).toEqual(
          knockers.map(() => 'denied'),
        );
  });

  it('nobody deletes', async () => {
    const paths = ground.flatMap((write) =>
      'set' in write && !/\/private\/|(in\.|case00)(?!open|00)/u.test(write.set) && !write.set.startsWith('tasks/') ? [write.set] : [],
    );
    for (const path of paths)
      expect(await askAll(knockers, ({ uid }) => ask(uid, { commit: [{ delete: path }] })), path).toEqual(
        knockers.map(() => 'denied'),
      );
  });

  it('the office keeps one calendar entry under one id and may mend it', async () => {
    const path = `cycles/${freshId()}`;
    for (const title of ['Một', 'Hai'])
      expect(await commit('office', { set: path, data: { ...cycle(), title } })).toBe('allowed');
    expect(await commit('officer', { set: path, data: { ...cycle() } })).toBe('denied');
  });
});
