/** An opinion on paper or by word: who enters it, and until when. */
import { expect, test } from 'vitest';
import { refusalToEnter, type AtTheNotice } from '#domain/entered-comment.ts';
import { nominationStates } from '#domain/nomination-workflow.ts';
import { roles } from '#domain/person.ts';
import { person } from '../builders/person.ts';

const at = (given: Partial<AtTheNotice> = {}): AtTheNotice => ({
  person: person({ roles: ['office'] }),
  walled: false,
  state: 'notice',
  notice: { postedOn: '2026-11-23', until: '2026-11-30' },
  ...given,
});
const asked = (given: Partial<AtTheNotice>, on = '2026-11-25', today = '2026-11-26') =>
  refusalToEnter(at(given), on, today);

test('is entered by the office alone, not from behind a wall', () => {
  const who = roles.filter((role) => asked({ person: person({ roles: [role] }) }) === null);
  expect(who).toEqual(['office']);
  expect([asked({ walled: true }), asked({ person: null })]).toEqual(['notYou', 'notYou']);
});

test('is taken while the case is on notice, and what came in time also after the last day', () => {
  expect(nominationStates.filter((state) => asked({ state }) === null)).toEqual(['notice']);
  expect(asked({ notice: null })).toBe('notNow');
  expect(asked({}, '2026-11-30', '2026-12-02')).toBeNull();
});

test('is not of a day before the notice, after it, or still to come', () => {
  for (const [on, today] of [
    ['2026-11-20', '2026-11-26'],
    ['2026-12-01', '2026-12-02'],
    ['2026-11-27', '2026-11-26'],
  ] as const)
    expect(asked({}, on, today)).toBe('notInItsDays');
});
