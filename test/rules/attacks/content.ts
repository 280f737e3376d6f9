/** Attacks on what a case holds, each beside the honest act that is taken. */
import { describe, expect, it } from 'vitest';
import { consent } from '../../builders/consent.ts';
import { dossier, privateEthnicity, privatePerson } from '../../builders/dossier.ts';
import { paperEvidence } from '../../builders/evidence.ts';
import { nomination } from '../../builders/nomination.ts';
import { checkAnswer } from '../../builders/story.ts';
import { type Doc, type Write, lay, serverTime } from '../client.ts';
import { forms } from '../forms/all.ts';
import { signed } from '../forms/form.ts';
import { freshCaseId } from '../fresh.ts';
import { idIn, pathIn } from '../ground.ts';
import { commit, freshCase, newClaim, raise } from './acts.ts';

describe('attacks on content', () => {
  it('content changes only together with the dossier’s version', async () => {
    const id = await freshCase('draft');
    const card: Write = {
      update: `nominations/${id}`,
      data: { level: 'other', updatedAt: serverTime },
    };
    const gone: Write = { delete: `nominations/${id}/claims/c1` };
    for (const alone of [card, gone, newClaim(id, 'officer')])
      expect(await commit('officer', alone)).toBe('denied');
    for (const version of [1, 3])
      expect(await commit('officer', card, raise(id, 'officer', version))).toBe('denied');
    expect(
      await commit('officer', card, gone, newClaim(id, 'officer', ['e1']), raise(id, 'officer')),
    ).toBe('allowed');
    expect(await commit('officer', newClaim(id, 'officer'), raise(id, 'officer'))).toBe('denied');
    expect(await commit('officer', newClaim(id, 'officer'), raise(id, 'officer', 3))).toBe(
      'allowed',
    );
  });

  it('a new case comes whole in one batch: card, dossier, papers, claims, consent and what is private', async () => {
    const id = freshCaseId();
    const evidence = ['p1', 'p2', 'p3', 'p4', 'p5'];
    const begun = { createdBy: 'officer', createdAt: serverTime, updatedAt: serverTime };
    const below = `nominations/${id}`;
    const whole: Write[] = [
      { create: below, data: { ...nomination(), ...begun, code: `GS-2026-${id.toUpperCase()}` } },
      { create: `${below}/dossier/current`, data: { ...dossier(), ...signed('officer') } },
      ...evidence.map((name) => ({
        create: `${below}/evidence/${name}`,
        data: { ...paperEvidence(), ...signed('officer') },
      })),
      newClaim(id, 'officer', evidence),
      newClaim(id, 'officer', evidence),
      {
        create: `consents/${id}_ethnicity`,
        data: { ...consent({ nomination: id, scope: 'ethnicity' }), ...signed('officer') },
      },
      {
        create: `${below}/private/ethnicity`,
        data: { ...privateEthnicity(), consent: `${id}_ethnicity` },
      },
      { create: `${below}/private/person`, data: { ...privatePerson() } },
    ];
    for (const left of whole.keys()) {
      if (left > 6) break;
      expect(
        await commit('officer', ...whole.filter((_, at) => at !== left)),
        `without ${left}`,
      ).toBe('denied');
    }
    expect(await commit('officer', ...whole)).toBe('allowed');
  });

  it('evidence of another case backs no claim', async () => {
    const [id, other] = [await freshCase('draft'), await freshCase('draft')];
    await lay([{ set: `nominations/${other}/evidence/theirs`, data: paperEvidence() }]);
    expect(await commit('officer', newClaim(id, 'officer', ['theirs']), raise(id, 'officer'))).toBe(
      'denied',
    );
    expect(
      await commit('officer', newClaim(other, 'officer', ['theirs']), raise(other, 'officer')),
    ).toBe('allowed');
  });

  it('an appraisal is written under one’s own name', async () => {
    const form = forms.find(({ title }) => title === 'a first appraisal');
    const id = await freshCase('appraisal');
    const data = form?.valid('office') ?? {};
    expect(await commit('office', { create: `nominations/${id}/appraisals/somebody`, data })).toBe(
      'denied',
    );
    expect(await commit('office', { create: `nominations/${id}/appraisals/office`, data })).toBe(
      'allowed',
    );
  });

  it('no tally is entered for a case that was withdrawn before its session opened', async () => {
    const form = forms.find(({ title }) => title.startsWith('a first tally'));
    const data = form?.valid('office') ?? {};
    for (const [state, answer] of [
      ['withdrawn', 'denied'],
      ['council', 'allowed'],
    ] as const) {
      const id = await freshCase('council', { state });
      expect(await commit('office', { create: `nominations/${id}/tally/current`, data })).toBe(
        answer,
      );
    }
  });

  it('ethnicity is kept only while its own consent stands', async () => {
    const id = await freshCase('draft');
    const named = `${id}_ethnicity`;
    const keep = () =>
      commit('officer', {
        set: `nominations/${id}/private/ethnicity`,
        data: { ...privateEthnicity(), consent: named },
      });
    const put = (given: Parameters<typeof consent>[0]) =>
      lay([
        {
          set: `consents/${named}`,
          data: consent({ nomination: id, scope: 'ethnicity', ...given }),
        },
      ]);
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
    expect(
      await commit('office', { set: `nominations/${id}/private/other`, data: discipline }),
    ).toBe('denied');
    const ethnicity = { ...privateEthnicity(), consent: `${id}_ethnicity` };
    await lay([
      { set: `consents/${id}_ethnicity`, data: consent({ nomination: id, scope: 'ethnicity' }) },
    ]);
    expect(
      await commit('office', { set: `nominations/${id}/private/other`, data: ethnicity }),
    ).toBe('denied');
  });

  it('a consent bears its case’s name, is withdrawn once, and leaves with the unit', async () => {
    const id = await freshCase('draft');
    const data = { ...consent({ nomination: id }), ...signed('officer') };
    for (const name of [
      'mine',
      `${idIn('nominations', 'draft')}_processing`,
      `${id}_publication`,
      `${id}_processing_x`,
    ])
      expect(await commit('officer', { create: `consents/${name}`, data })).toBe('denied');
    const path = `consents/${id}_processing`;
    const forOthers = { ...data, ...signed('office'), ownerUnit: 'elsewhere' };
    expect(await commit('office', { create: path, data: forOthers })).toBe('denied');
    expect(await commit('officer', { create: path, data })).toBe('allowed');
    const withdrawal: Write = {
      update: path,
      data: { withdrawn: { ...signed('officer'), reason: 'x' } },
    };
    await lay([{ update: path, data: { ownerUnit: 'elsewhere' } }]);
    expect(await commit('officer', withdrawal)).toBe('denied');
    await lay([{ update: path, data: { ownerUnit: data.ownerUnit } }]);
    expect(await commit('officer', withdrawal)).toBe('allowed');
    expect(await commit('officer', withdrawal)).toBe('denied');
    expect(await commit('office', withdrawal)).toBe('denied');
  });

  it('a claim that was settled stays settled for everybody but its writers', async () => {
    const id = await freshCase('appraisal');
    const settle = (settled: Doc): Write => ({
      update: `nominations/${id}/claims/c1`,
      data: { status: 'struck', settled },
    });
    const valid = forms.find(({ title }) => title === 'a settled claim')?.valid('office')[
      'settled'
    ] as Doc;
    const form = { ...valid, note: 'Không có giấy tờ nào nêu việc này.' };
    expect(
      await commit('office', {
        update: `nominations/${id}/claims/c1`,
        data: { status: 'struck', text: 'x', settled: form },
      }),
    ).toBe('denied');
    expect(await commit('office', settle(form))).toBe('allowed');
    expect(await commit('office', { delete: `nominations/${id}/claims/c1` })).toBe('denied');
  });

  it('what is said of words that were mended may be nothing, and is no essay', async () => {
    const story = pathIn('stories', 'drafting');
    const answer = (reason: string): Write => ({
      set: `${story}/answers/superlative.body.a1`,
      data: { ...checkAnswer({ answer: 'mended', reason }), ...signed('editor') },
    });
    expect(await commit('editor', answer('x'.repeat(501)))).toBe('denied');
    expect(await commit('editor', answer(''))).toBe('allowed');
  });
});
