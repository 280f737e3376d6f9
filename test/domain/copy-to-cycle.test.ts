/** This cycle's case from last year's: what the unit wrote, and nothing that anybody found, decided or agreed to. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Claim, claimStatuses } from '#domain/claim.ts';
import { copiedCase, isWithdrawnFrom } from '#domain/copy-to-cycle.ts';
import { isCopyable } from '#domain/copyable.ts';
import { dayOf } from '#domain/day.ts';
import { Dossier } from '#domain/dossier.ts';
import { Evidence } from '#domain/evidence.ts';
import { nominationStates } from '#domain/nomination-workflow.ts';
import { claim, settlement } from '../builders/claim.ts';
import { consent } from '../builders/consent.ts';
import { criteriaSet } from '../builders/criteria-set.ts';
import { dossier } from '../builders/dossier.ts';
import { fileEvidence, paperEvidence } from '../builders/evidence.ts';
import { morning } from '../builders/instant.ts';
import { nomination } from '../builders/nomination.ts';

const card = nomination({ state: 'recognised', code: 'GS-2025-LASTYEAR' });
const set = criteriaSet();
const earlier = {
  card,
  dossier: dossier({
    consents: ['x_processing'],
    signedPaper: 'minh-chung-1',
    answers: Object.fromEntries([...set.hard, ...set.scored].map(({ id }) => [id, 'met'])),
    explanations: Object.fromEntries(set.hard.map(({ id }) => [id, 'Năm trước'])),
  }),
  claims: [
    { id: 'a', value: claim({ evidence: ['file', 'gone'] }) },
    { id: 'b', value: claim({ evidence: ['paper'], status: 'verified', settled: settlement() }) },
    { id: 'c', value: claim({ evidence: ['struck'], status: 'struck', settled: settlement() }) },
  ],
  evidence: [
    { id: 'file', value: fileEvidence() },
    { id: 'paper', value: paperEvidence() },
    { id: 'struck', value: fileEvidence() },
    { id: 'unused', value: paperEvidence() },
  ],
};
const copied = copiedCase(earlier, set, [earlier.dossier.place]);
const signed = { v: 1, by: 'can-bo-1', at: morning } as const;

describe('a case begun from last year’s', () => {
  it('keeps who it is about and drops consents, the signed paper and answers to what must hold now', () => {
    const { birthYear, gender, place, village, occupation, summary, report } = earlier.dossier;
    expect(copied.dossier).toEqual({
      birthYear,
      gender,
      place,
      village,
      occupation,
      summary,
      report,
      answers: Object.fromEntries(set.scored.map(({ id }) => [id, 'met'])),
      explanations: {},
      consents: [],
      signedPaper: null,
      // Whoever goes on with a case says by that that it is the same subject.
      sameness: { ['5f'.repeat(16)]: 'same' },
    });
  });

  it('has every claim but the struck one, none of them settled', () => {
    expect(copied.claims.map(({ id }) => id)).toEqual(['a', 'b']);
    for (const { value } of copied.claims)
      expect(['status', 'settled', 'by', 'at'].filter((key) => key in value)).toEqual([]);
  });

  it('names papers as they are and files by the case that keeps them, and no evidence of a struck claim', () => {
    const paper = paperEvidence();
    if (paper.kind !== 'paper') throw new Error('a paper is a paper');
    const { title, source, reference, day } = paper;
    const file = fileEvidence();
    expect(copied.papers).toEqual([
      {
        id: 'file',
        value: {
          title: file.title,
          source: file.source,
          reference: 'Tệp lưu tại hồ sơ GS-2025-LASTYEAR',
          day: dayOf(file.at),
        },
      },
      { id: 'paper', value: { title, source, reference, day } },
    ]);
    expect(copied.claims.map(({ value }) => value.evidence)).toEqual([['file'], ['paper']]);
  });

  it('asks for the place again when the commune is no more', () => {
    expect(copiedCase(earlier, set, []).dossier.place).toBe('');
  });

  it('is whole whatever the earlier case held: its documents read, and its claims name its own evidence', () => {
    const statuses = fc.array(fc.constantFrom(...claimStatuses), { maxLength: 6 });
    const held = fc.subarray(earlier.evidence);
    fc.assert(
      fc.property(statuses, held, fc.boolean(), (given, evidence, written) => {
        const claims = given.map((status, at) => ({
          id: `c${at}`,
          value: claim({ status, evidence: ['file', 'paper'] }),
        }));
        const from = { card, dossier: written ? earlier.dossier : null, claims, evidence };
        const { dossier: content, claims: taken, papers } = copiedCase(from, set, []);
        Dossier.parse({ ...content, ...signed, version: 1 });
        for (const { value } of papers) Evidence.parse({ ...value, ...signed, kind: 'paper' });
        const there = papers.map(({ id }) => id);
        for (const { value } of taken) {
          Claim.parse({ ...value, ...signed, status: 'unverified', settled: null });
          expect(there).toEqual(expect.arrayContaining([...value.evidence]));
        }
        expect(taken).toHaveLength(given.filter((status) => status !== 'struck').length);
      }),
    );
  });
});

describe('what may be begun from', () => {
  it('are cases that have had their turn and were not revoked', () => {
    expect(nominationStates.filter((state) => isCopyable({ state }))).toEqual([
      'deferred',
      'recognised',
      'declined',
      'withdrawn',
    ]);
  });

  it('is nothing of somebody who took back the yes to processing', () => {
    const withdrawn = { by: 'van-phong-1', at: morning, reason: 'Không muốn nữa' };
    expect(isWithdrawnFrom([consent({ withdrawn })])).toBe(true);
    expect(isWithdrawnFrom([consent({ withdrawn }), consent()])).toBe(false);
    expect(isWithdrawnFrom([consent({ scope: 'publication', withdrawn })])).toBe(false);
    expect(isWithdrawnFrom([])).toBe(false);
  });
});
