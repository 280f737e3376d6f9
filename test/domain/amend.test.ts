/** Corrections: the right value over the right one, and whoever wrote from the old one hears of it. */
import { describe, expect, it } from 'vitest';
import { decide } from '#domain/engine/decide.ts';
import type { Write } from '#domain/engine/move-rule.ts';
import type { NominationFacts } from '#domain/facts.ts';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import { Task } from '#domain/task.ts';
import { dossier } from '../builders/dossier.ts';
import { moveRequest } from '../builders/move.ts';
import { caseId, nomination } from '../builders/nomination.ts';
import { person } from '../builders/person.ts';
import { story } from '../builders/story.ts';
import { arbitraryDelivery, askedOf, factsFor } from './engine-world.ts';
import fc from 'fast-check';

const [delivery] = fc.sample(arbitraryDelivery, { numRuns: 1, seed: 1 });

const amended = (
  given: Partial<NominationFacts>,
  input: Readonly<Record<string, unknown>>,
): { readonly unmet: readonly string[]; readonly writes: readonly Write[] } => {
  if (delivery === undefined) throw new Error('no delivery was made');
  const doc = given.doc ?? nomination({ state: 'appraisal' });
  const asked = {
    ...askedOf(doc, delivery),
    mover: person({ roles: ['office'] }),
    walls: [],
    request: moveRequest({ move: 'amend', by: 'can-bo-1', seen: doc.version, input }),
  };
  const facts = { ...factsFor(doc, delivery), doc, ...given };
  const answer = decide(asked, rulesOfMoves.nominations, facts);
  return {
    unmet: answer.status === 'refused' ? answer.unmet.map(({ code }) => code) : [],
    writes: answer.writes,
  };
};

const name = {
  field: 'name',
  before: 'Thị Ví Dụ',
  after: 'Thị Ví Dụ Ến',
  reason: 'Gõ thiếu',
  paper: '',
};
const recognised = nomination({ state: 'recognised' });
const about = (writes: readonly Write[], path: string) =>
  writes.find((write) => write.path === path)?.data;

describe('a correction', () => {
  it('puts the new name on the card, and has the register follow', () => {
    const { writes } = amended({}, name);
    const subject = { name: 'Thị Ví Dụ Ến', kind: 'individual' };
    expect(about(writes, `nominations/${caseId}`)).toMatchObject({
      subject,
      state: 'appraisal',
    });
    const follow = writes.filter(({ path }) => path.startsWith('subjectRequests/'));
    expect(follow.map(({ op, data }) => [op, data['kind'], data['input']])).toEqual([
      ['create', 'follow', { case: caseId }],
    ]);
  });

  it.each([
    ['birthYear', String(dossier().birthYear ?? ''), '1969', { birthYear: 1969 }],
    ['occupation', dossier().occupation, 'Già làng', { occupation: 'Già làng' }],
    ['village', dossier().village, 'Ấp Ví Dụ 2', { village: 'Ấp Ví Dụ 2' }],
  ] as const)('of %s changes nothing else in the dossier', (field, before, after, data) => {
    const { writes } = amended({}, { ...name, field, before, after });
    expect(about(writes, `nominations/${caseId}/dossier/current`)).toEqual(data);
  });

  it.each([
    ['a value that changed meanwhile', { before: 'Khác' }, 'changedSince'],
    ['nothing new', { after: name.before }, 'nothingChanged'],
    ['a name longer than a card holds', { after: 'x'.repeat(121) }, 'nameTooLong'],
    ['a year that is none', { field: 'birthYear', before: '1968', after: '68' }, 'notAYear'],
  ])('is refused for %s', (_what, change, code) => {
    expect(
      amended({ dossier: dossier({ birthYear: 1968 }) }, { ...name, ...change }).unmet,
    ).toEqual([code]);
  });

  it('asks for the correcting paper only once the decision is issued', () => {
    expect(amended({ doc: recognised }, name).unmet).toEqual(['noCorrectingPaper']);
    expect(amended({ doc: recognised }, { ...name, paper: '15/SDTTG-VP' }).unmet).toEqual([]);
  });
});

describe('the story of a corrected case', () => {
  const withPaper = { ...name, paper: '15/SDTTG-VP' };
  const key = `stories.${caseId}.${recognised.seq + 1}.followAmendment`;

  it.each(['drafting', 'checking', 'approved', 'published'] as const)(
    'is given to its editor while it is in state %s',
    (state) => {
      const { writes } = amended(
        { doc: recognised, story: story({ state, tasks: ['earlier'] }) },
        withPaper,
      );
      expect(Task.parse(about(writes, `tasks/${key}`))).toMatchObject({
        track: 'stories',
        subject: caseId,
        audience: 'editor',
        kind: 'followAmendment',
      });
      expect(about(writes, `stories/${caseId}`)).toEqual({ tasks: ['earlier', key] });
    },
  );

  it.each([null, story({ state: 'withdrawn' })])(
    'asks nothing where there is none to mend',
    (told) => {
      const { writes } = amended({ doc: recognised, story: told }, withPaper);
      expect(writes.filter(({ path }) => /^(tasks|stories)\//u.test(path))).toEqual([]);
    },
  );
});
