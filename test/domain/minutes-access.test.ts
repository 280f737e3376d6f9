/** Who may bring and open the scan of a session's minutes. */
import { describe, expect, test } from 'vitest';
import {
  refusalToKeepMinutes,
  refusalToOpenMinutes,
  type AtTheMinutes,
} from '#domain/minutes-access.ts';
import { roles, type Role } from '#domain/person.ts';
import { sessionStates } from '#domain/track-workflows.ts';
import { person } from '../builders/person.ts';

const at = (held: readonly Role[], given: Partial<AtTheMinutes> = {}): AtTheMinutes => ({
  uid: 'a',
  person: person({ roles: [...held] }),
  session: { state: 'signed', members: ['a', 'b'] },
  walled: false,
  ...given,
});

describe('the scan of the minutes', () => {
  test('is brought by the office alone, once the session has closed', () => {
    const who = roles.filter((role) => refusalToKeepMinutes(at([role])) === null);
    expect(who).toEqual(['office']);
    const when = sessionStates.filter(
      (state) => refusalToKeepMinutes(at(['office'], { session: { state, members: [] } })) === null,
    );
    expect(when).toEqual(['closed', 'signed']);
  });

  test('is opened by the office, and once signed by its members and by who decides', () => {
    const openTo = (session: AtTheMinutes['session']): readonly Role[] =>
      roles.filter((role) => refusalToOpenMinutes(at([role], { session })) === null);
    expect(openTo({ state: 'signed', members: ['a'] })).toEqual([
      'office',
      'council',
      'head',
      'deputy',
    ]);
    expect(openTo({ state: 'signed', members: ['b'] })).toEqual(['office', 'head', 'deputy']);
    expect(openTo({ state: 'closed', members: ['a'] })).toEqual(['office']);
  });

  test('is neither brought nor opened by whoever is walled from one of its cases, or is nobody here', () => {
    for (const given of [{ walled: true }, { person: null }, { person: person({ active: false }) }])
      expect([
        refusalToKeepMinutes(at(roles, given)),
        refusalToOpenMinutes(at(roles, given)),
      ]).toEqual(['notYou', 'notYou']);
  });

  test('of no session is told to the office alone', () => {
    expect(refusalToOpenMinutes(at(['office'], { session: null }))).toBe('noSuchCase');
    expect(refusalToOpenMinutes(at(['head'], { session: null }))).toBe('notYou');
  });
});
