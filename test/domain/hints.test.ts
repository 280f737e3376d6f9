/** What ties a member to a case is said with its reason, and a shared name is none. */
import { expect, test } from 'vitest';
import { hintsOf } from '#domain/hints.ts';
import { morning } from '../builders/instant.ts';
import { nomination } from '../builders/nomination.ts';
import { otherUnit, ownUnit, roster, rosterEntry } from '../builders/person.ts';

const card = nomination({
  state: 'council',
  ownerUnit: ownUnit,
  createdBy: 'nguoi-lap',
  subject: { name: 'Điểu Mẫu', kind: 'individual' },
  confirmed: { by: 'truong-phong', dossierVersion: 1, at: morning },
});

test.each([
  [
    'the head of the unit who confirmed it',
    'truong-phong',
    ['unitHead'],
    ownUnit,
    ['confirmer', 'superior'],
  ],
  ['whoever entered it', 'nguoi-lap', ['officer'], ownUnit, ['nominator', 'sameUnit']],
  ['whoever entered it for another unit', 'nguoi-lap', ['office'], otherUnit, ['nominator']],
  ['a colleague of the unit', 'dong-nghiep', ['council'], ownUnit, ['sameUnit']],
  ['another head of that unit', 'pho-phong', ['unitHead'], ownUnit, ['superior']],
  ['somebody of another unit', 'nguoi-khac', ['unitHead', 'council'], otherUnit, []],
] as const)('%s', (_who, uid, roles, unit, expected) => {
  const { people } = roster({ [uid]: rosterEntry({ roles: [...roles], unit }) });
  expect(hintsOf(card, uid, { people })).toEqual(expected);
});

test('the same family name, or the whole name, is never a hint', () => {
  for (const name of ['Điểu Mẫu', 'Điểu Minh Họa', 'Điểu'])
    expect(
      hintsOf(card, 'trung-ten', {
        people: roster({ 'trung-ten': rosterEntry({ name, unit: otherUnit }) }).people,
      }),
    ).toEqual([]);
});

test('who is in no roster has no hint', () => {
  expect(hintsOf(card, 'khong-ai', roster())).toEqual([]);
});
