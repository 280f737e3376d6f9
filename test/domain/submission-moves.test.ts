/** Proposals to a higher level: what the case records, what holds them back, who has which task, and who is told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { givenCalendar } from '#domain/calendar.ts';
import { decide, type Answer } from '#domain/engine/decide.ts';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import { Nomination } from '#domain/nomination.ts';
import { Submission } from '#domain/submission.ts';
import type { SubmissionMoveName } from '#domain/track-workflows.ts';
import { caseBehind } from '#domain/walls-of.ts';
import { sha256 } from '../builders/chain.ts';
import { morning } from '../builders/instant.ts';
import { moveRequest } from '../builders/move.ts';
import { caseId, nomination } from '../builders/nomination.ts';
import { otherUnit, person, roster } from '../builders/person.ts';
import { submission } from '../builders/submission.ts';
import { arbitraryDelivery, askedOf, factsFor } from './engine-world.ts';

const [delivery] = fc.sample(arbitraryDelivery, { numRuns: 1, seed: 1 });
if (delivery === undefined) throw new Error('no delivery was made');
const recognised = nomination({ state: 'recognised' });
const mover = person({ roles: ['office'], unit: 'van-phong' });

const asked = (move: string, seen: number, input: object) =>
  moveRequest({ move, by: 'van-phong-1', seen, input: { ...input } });

const ofCase = (move: string, input: object, held: readonly Submission[] = [], doc = recognised) =>
  decide(
    { ...askedOf(doc, delivery), mover, walls: [], request: asked(move, doc.version, input) },
    rulesOfMoves.nominations,
    { ...factsFor(doc, delivery), submissions: held },
  );

const ofProposal = (
  move: SubmissionMoveName,
  input: object,
  doc: Submission = submission({ state: 'sent' }),
  card: Nomination | null = recognised,
): Answer => {
  const request = asked(move, doc.version, input);
  const about = { track: 'submissions', id: `${caseId}-9`, moveId: 'x'.repeat(20) } as const;
  const known = { roster: roster(), standIns: [], calendar: givenCalendar, now: morning };
  return decide(
    { ...about, ...known, request, doc, mover, walls: ['can-bo-1'], salt: 'salt', sha256 },
    rulesOfMoves.submissions,
    { doc, card, walls: ['can-bo-1'] },
  );
};

const missing = (answer: Answer): readonly string[] =>
  answer.status === 'refused' ? answer.unmet.map(({ code }) => code) : [];
const at = ({ writes }: Answer, path: string) => writes.find((write) => write.path === path)?.data;
const opened = ({ writes }: Answer) =>
  writes.flatMap(({ op, path, data }) =>
    op === 'create' && path.startsWith('tasks/') ? [[data['kind'], data['audience']]] : [],
  );
const told = ({ writes }: Answer) =>
  writes.flatMap(({ path, data }) => (path.startsWith('mail/') ? [data['kind']] : []));

const toProvince = {
  level: 'province',
  form: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  recipient: 'Ban Thi đua – Khen thưởng tỉnh',
};

describe('a recognised case proposed to a higher level', () => {
  test('keeps its state, names the proposal, and opens its task for the office', () => {
    const answer = ofCase('submitUp', toProvince);
    const id = `${caseId}-${recognised.seq + 1}`;
    const card = Nomination.parse({ ...recognised, ...at(answer, `nominations/${caseId}`) });
    expect([card.state, card.submissions]).toEqual(['recognised', [id]]);
    const made = Submission.parse(at(answer, `submissions/${id}`));
    expect(made).toMatchObject({ ...toProvince, nomination: caseId, state: 'prepared' });
    expect(opened(answer)).toEqual([['sendUp', 'office']]);
    expect(made.tasks).toEqual([`submissions.${id}.0.sendUp`]);
    expect(caseBehind('submissions', id)).toBe(caseId);
  });

  test('leaves the task of following it up as it is', () => {
    const doc = { ...recognised, tasks: ['nominations.old.7.followUp'] };
    const answer = ofCase('submitUp', toProvince, [], doc);
    expect(at(answer, `nominations/${caseId}`)).toMatchObject({ tasks: doc.tasks });
    expect(at(answer, 'tasks/nominations.old.7.followUp')).toBeUndefined();
  });

  test('is not proposed to its own level, nor twice to one that still has it', () => {
    expect(missing(ofCase('submitUp', { ...toProvince, level: recognised.level }))).toEqual([
      'ownLevel',
    ]);
    for (const state of ['prepared', 'sent', 'acknowledged'] as const)
      expect(missing(ofCase('submitUp', toProvince, [submission({ state })]))).toEqual([
        'proposedAlready',
      ]);
    const over = (['awarded', 'notAwarded', 'withdrawn'] as const).map((state) =>
      submission({ state }),
    );
    expect(missing(ofCase('submitUp', toProvince, over))).toEqual([]);
  });

  test('takes its proposals along to the unit that succeeds its own', () => {
    const doc = { ...recognised, submissions: [`${caseId}-7`] };
    const input = { from: doc.ownerUnit, unit: otherUnit, fromName: 'Cũ', unitName: 'Mới' };
    const request = moveRequest({ move: 'handOver', by: 'system', seen: doc.version, input });
    const answer = decide(
      { ...askedOf(doc, delivery), mover: null, walls: [], request, moveId: 'merged.x' },
      rulesOfMoves.nominations,
      factsFor(doc, delivery),
    );
    expect(at(answer, `submissions/${caseId}-7`)).toEqual({ ownerUnit: otherUnit });
  });
});

describe('a proposal', () => {
  const paper = { number: '45/TTr-SDTTG', day: '2026-11-20' };
  const prepared = submission({ state: 'prepared', tasks: ['submissions.x.0.sendUp'] });

  test('that is sent closes its task, asks for the receipt, and tells the unit but whom a wall shuts out', () => {
    const answer = ofProposal('send', paper, prepared);
    expect(at(answer, `submissions/${caseId}-9`)).toMatchObject({ state: 'sent', sent: paper });
    expect(at(answer, 'tasks/submissions.x.0.sendUp')).toMatchObject({ state: 'done' });
    expect(opened(answer)).toEqual([['seekReceipt', 'office']]);
    const to = answer.writes.flatMap(({ path, data }) =>
      path.startsWith('mail/') ? [data['person']] : [],
    );
    expect(to).not.toEqual([]);
    expect(to).not.toContain('can-bo-1');
  });

  test('that was received waits for its result', () => {
    const answer = ofProposal('acknowledge', { number: '', day: '2026-11-18' });
    expect(opened(answer)).toEqual([['seekResult', 'office']]);
  });

  test.each([
    ['award', { ...toProvinceAward(), day: '2026-11-20' }, 'awarded', 'proposalAwarded'],
    ['decline', { day: '2026-11-20', reason: 'Hết chỉ tiêu' }, 'notAwarded', 'proposalDeclined'],
    ['withdraw', { reason: 'Người được đề nghị xin rút' }, 'withdrawn', 'proposalWithdrawn'],
  ] as const)(
    'ends by %s: no task is left, and those concerned are told',
    (move, input, to, kind) => {
      const doc = submission({ state: 'acknowledged', tasks: ['submissions.x.2.seekResult'] });
      const answer = ofProposal(move, input, doc);
      expect(at(answer, `submissions/${caseId}-9`)).toMatchObject({ state: to, tasks: [] });
      expect(at(answer, 'tasks/submissions.x.2.seekResult')).toMatchObject({ state: 'done' });
      expect(new Set(told(answer))).toEqual(new Set([kind]));
    },
  );

  test('is not sent while recognition is in doubt', () => {
    const suspended = { ...recognised, suspended: { by: 'van-phong-1', at: morning } };
    for (const card of [suspended, nomination({ state: 'revoked' }), null])
      expect(missing(ofProposal('send', paper, prepared, card))).toEqual(['notRecognised']);
  });

  test('has no days to come, and none before it was sent', () => {
    const days = [
      ['2099-01-01', 'dayAhead'],
      ['2026-11-15', 'beforeSending'],
    ] as const;
    for (const [day, code] of days) {
      expect(missing(ofProposal('acknowledge', { number: '', day }))).toEqual([code]);
      expect(missing(ofProposal('award', { ...toProvinceAward(), day }))).toEqual([code]);
      expect(missing(ofProposal('decline', { reason: 'x', day }))).toEqual([code]);
    }
    expect(missing(ofProposal('send', { ...paper, day: '2099-01-01' }, prepared))).toEqual([
      'dayAhead',
    ]);
  });
});

function toProvinceAward() {
  return {
    form: toProvince.form,
    number: '2101/QĐ-UBND',
    organisation: 'Ủy ban nhân dân tỉnh',
  };
}
