/** After the decision the unit tells the subject, and notes when and how. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '#domain/day.ts';
import { decide } from '#domain/engine/decide.ts';
import { besideIn } from '#domain/engine/obligations.ts';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import { Nomination } from '#domain/nomination.ts';
import { moveRequest } from '../builders/move.ts';
import { caseId, nomination } from '../builders/nomination.ts';
import { person } from '../builders/person.ts';
import { arbitraryDelivery, askedOf, factsFor } from './engine-world.ts';

const [delivery] = fc.sample(arbitraryDelivery, { numRuns: 1, seed: 1 });
if (delivery === undefined) throw new Error('no delivery was made');

const keys = ['nominations.x.9.followUp', 'nominations.x.9.tellSubject'];
const recognised = nomination({
  state: 'recognised',
  decision: { id: 'quyet-dinh-1', number: '12', day: '2026-11-20' },
  subjectTold: null,
  tasks: keys,
});

const asked = (input: object, given: Partial<Nomination> = {}) => {
  const doc = { ...recognised, ...given };
  const request = moveRequest({
    move: 'tellSubject',
    by: 'can-bo-1',
    seen: doc.version,
    input: { ...input },
  });
  const before = { ...askedOf(doc, delivery), mover: person(), walls: [], request };
  return decide(before, rulesOfMoves.nominations, factsFor(doc, delivery));
};
const missing = (...of: Parameters<typeof asked>): readonly string[] => {
  const answer = asked(...of);
  return answer.status === 'refused' ? answer.unmet.map(({ code }) => code) : [];
};
const onPhone = { on: '2026-11-21', how: 'phone', note: '' };

test('a recognised case asks its unit to tell the subject until that is noted, an older card never', () => {
  const besides = [null, { on: '2026-11-21' }, undefined].map((subjectTold) =>
    besideIn('nominations', 'recognised', { ownerUnit: 'xa-bom-bo', subjectTold }),
  );
  expect(besides.map((one) => one?.kind)).toEqual(['tellSubject', undefined, undefined]);
  expect(besides[0]?.audience({ ownerUnit: 'xa-bom-bo' })).toBe('officer:xa-bom-bo');
});

test('a case that is not recognised asks its unit the same', () => {
  const told = (subjectTold: null | undefined) =>
    besideIn('nominations', 'declined', { ownerUnit: 'xa-bom-bo', subjectTold });
  expect(told(null)?.kind).toBe('tellSubject');
  expect(told(null)?.audience({ ownerUnit: 'xa-bom-bo' })).toBe('officer:xa-bom-bo');
  expect(told(undefined)).toBeUndefined();
});

const ended = [
  ['refuse', 'decision', 'giam-doc', 'head', { capacity: 'GIÁM ĐỐC', delegation: null }],
  ['decline', 'appraisal', 'van-phong-1', 'office', { criterion: 'H1' }],
] as const;

test.each(ended)(
  'after %s the task is open, and once it is noted nothing waits for anybody',
  (move, state, by, role, given) => {
    const doc = nomination({ state });
    const input = { ...given, reason: 'Chưa đạt' };
    const request = moveRequest({ move, by, seen: doc.version, input });
    const mover = person({ roles: [role] });
    const before = { ...askedOf(doc, delivery), moveId: 'x'.repeat(20), mover, walls: [], request };
    const { writes } = decide(before, rulesOfMoves.nominations, factsFor(doc, delivery));
    const at = (path: string) => writes.find((write) => write.path === path)?.data;
    const card = Nomination.parse({ ...doc, ...at(`nominations/${caseId}`) });
    expect([card.state, card.subjectTold, card.declinedOn]).toEqual([
      'declined',
      null,
      dayOf(before.now),
    ]);
    expect(card.tasks).toEqual([`nominations.${caseId}.${card.seq}.tellSubject`]);
    expect(at(`tasks/${card.tasks[0]}`)).toMatchObject({
      state: 'open',
      audience: `officer:${doc.ownerUnit}`,
    });
    const onTheDay = { ...onPhone, on: dayOf(before.now) };
    expect(missing({ ...onPhone, on: '2020-01-01' }, card)).toEqual(['toldBeforeDecision']);
    const told = asked(onTheDay, card).writes;
    const after = told.find(({ path }) => path === `nominations/${caseId}`)?.data;
    expect(after).toMatchObject({ state: 'declined', tasks: [], subjectTold: { how: 'phone' } });
  },
);

test('noting day and way closes that task alone, and says who noted it', () => {
  const { writes } = asked(onPhone);
  const at = (path: string) => writes.find((write) => write.path === path)?.data;
  const card = Nomination.parse({ ...recognised, ...at(`nominations/${caseId}`) });
  expect([card.subjectTold, card.tasks, card.state]).toEqual([
    { on: '2026-11-21', how: 'phone', by: 'can-bo-1' },
    ['nominations.x.9.followUp'],
    'recognised',
  ]);
  expect(at('tasks/nominations.x.9.tellSubject')).toMatchObject({ state: 'done' });
  expect(at('tasks/nominations.x.9.followUp')).toBeUndefined();
});

test('it is noted once, of no day to come and of none before the decision', () => {
  expect(missing({ ...onPhone, on: '2099-01-01' })).toEqual(['dayAhead']);
  expect(missing({ ...onPhone, on: '2026-11-19' })).toEqual(['toldBeforeDecision']);
  const subjectTold = { on: '2026-11-21', how: 'phone', by: 'can-bo-1' } as const;
  expect(missing(onPhone, { subjectTold })).toEqual(['toldAlready']);
});
