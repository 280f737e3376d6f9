/** Access to evidence, as the pure question: every role, own and foreign unit, every state, walled and not. */
import { describe, expect, test } from 'vitest';
import {
  isRepeat,
  refusalAtConsents,
  refusalToRead,
  refusalToWrite,
  type AtTheFiles,
} from '#domain/file-access.ts';
import { nominationStates, type NominationState } from '#domain/nomination-workflow.ts';
import { roles, type Role } from '#domain/person.ts';
import { UploadForm } from '#domain/upload.ts';
import { fileEvidence, paperEvidence } from '../builders/evidence.ts';
import { nomination } from '../builders/nomination.ts';
import { otherUnit, person } from '../builders/person.ts';

interface Given {
  readonly roles?: Role[];
  readonly unit?: string;
  readonly active?: boolean;
  readonly state?: NominationState;
  readonly walled?: boolean;
  readonly declared?: boolean;
}

const at = ({ state = 'draft', walled = false, declared = false, ...who }: Given): AtTheFiles => ({
  uid: 'can-bo-1',
  person: person(who),
  card: nomination({ state }),
  walled,
  declared,
});

const all = [...nominationStates];
const statesWhere = (
  ask: (given: AtTheFiles) => string | null,
  given: Omit<Given, 'state'>,
): NominationState[] => nominationStates.filter((state) => ask(at({ ...given, state })) === null);

describe('what proves a consent is brought and opened', () => {
  test.each(roles)(
    'in any state by %s, if that is the office or an officer of the unit',
    (role) => {
      const own = role === 'officer' || role === 'office' ? all : [];
      expect(statesWhere(refusalAtConsents, { roles: [role] })).toEqual(own);
      const elsewhere = role === 'office' ? all : [];
      expect(statesWhere(refusalAtConsents, { roles: [role], unit: otherUnit })).toEqual(elsewhere);
    },
  );

  test.each(roles)('by nobody who is shut out or no longer active: %s', (role) => {
    expect(statesWhere(refusalAtConsents, { roles: [role], walled: true })).toEqual([]);
    expect(statesWhere(refusalAtConsents, { roles: [role], active: false })).toEqual([]);
  });

  test('and a missing case is told from a person who may not', () => {
    expect(refusalAtConsents({ ...at({ roles: ['office'] }), card: null })).toBe('noSuchCase');
    expect(refusalAtConsents({ ...at({}), card: null, person: null })).toBe('notYou');
  });
});

describe('evidence is added', () => {
  const writers: Partial<Record<Role, NominationState[]>> = {
    officer: ['draft', 'returned'],
    office: ['draft', 'returned'],
  };
  test.each(roles)('by %s of the own unit exactly while the unit writes, if at all', (role) => {
    expect(statesWhere(refusalToWrite, { roles: [role] })).toEqual(writers[role] ?? []);
  });

  test.each(roles)('by %s of another unit only if that is the office', (role) => {
    const expected = role === 'office' ? ['draft', 'returned'] : [];
    expect(statesWhere(refusalToWrite, { roles: [role], unit: otherUnit })).toEqual(expected);
  });

  test.each(roles)('by nobody who is shut out or no longer active: %s', (role) => {
    expect(statesWhere(refusalToWrite, { roles: [role], walled: true })).toEqual([]);
    expect(statesWhere(refusalToWrite, { roles: [role], active: false })).toEqual([]);
  });

  test('and a refusal tells the state from the person, and a missing case from both', () => {
    expect(refusalToWrite(at({ state: 'appraisal' }))).toBe('notNow');
    expect(refusalToWrite(at({ unit: otherUnit }))).toBe('notYou');
    expect(refusalToWrite({ ...at({}), card: null })).toBe('noSuchCase');
    expect(refusalToWrite({ ...at({}), card: null, person: null })).toBe('notYou');
  });
});

describe('evidence is read', () => {
  const decided: NominationState[] = ['decision', 'signed', 'recognised', 'revoked'];
  const unread: NominationState[] = ['draft', 'returned', 'withdrawn'];
  const submitted = all.filter((state) => !unread.includes(state));
  const readers: Record<Role, NominationState[]> = {
    officer: all,
    unitHead: all,
    office: all,
    council: [],
    head: decided,
    deputy: decided,
    editor: ['recognised'],
    observer: submitted,
    admin: [],
  };
  test.each(roles)('by %s of the own unit in these states and no others', (role) => {
    expect(statesWhere(refusalToRead, { roles: [role] })).toEqual(readers[role]);
  });

  test.each(roles)('by %s of another unit: the unit itself gives no more', (role) => {
    const expected = role === 'officer' || role === 'unitHead' ? [] : readers[role];
    expect(statesWhere(refusalToRead, { roles: [role], unit: otherUnit })).toEqual(expected);
  });

  test('by a member of the council while the case is before it and they have declared', () => {
    const member = { roles: ['council' as const], declared: true };
    expect(statesWhere(refusalToRead, member)).toEqual(['council']);
    const nowhere = {
      ...at({ ...member, state: 'council' }),
      card: nomination({ state: 'council', session: null }),
    };
    expect(refusalToRead(nowhere)).toBe('notYou');
  });

  test.each(roles)('by somebody shut out only as the unit that wrote it: %s', (role) => {
    const expected = role === 'officer' || role === 'unitHead' ? all : [];
    expect(statesWhere(refusalToRead, { roles: [role], walled: true, declared: true })).toEqual(
      expected,
    );
  });

  test('by somebody with several roles wherever one of them allows it, unless shut out', () => {
    expect(statesWhere(refusalToRead, { roles: ['editor', 'head'], unit: otherUnit })).toEqual(
      decided,
    );
    expect(statesWhere(refusalToRead, { roles: ['editor', 'head'], walled: true })).toEqual([]);
    expect(statesWhere(refusalToRead, { roles: ['admin', 'observer'] })).toEqual(submitted);
  });

  test('by nobody who is no longer active or has no role', () => {
    expect(
      statesWhere(refusalToRead, { roles: [...roles], active: false, declared: true }),
    ).toEqual([]);
    expect(statesWhere(refusalToRead, { roles: [] })).toEqual([]);
    expect(refusalToRead({ ...at({}), person: null })).toBe('notYou');
    expect(refusalToRead({ ...at({}), card: null })).toBe('noSuchCase');
  });
});

test('only the same bytes from the same person are a repeat', () => {
  const existing = fileEvidence();
  const { by: uid, sha256 } = existing;
  expect(isRepeat(existing, { uid, sha256 })).toBe(true);
  expect(isRepeat(existing, { uid: 'can-bo-2', sha256 })).toBe(false);
  expect(isRepeat(existing, { uid, sha256: '00'.repeat(32) })).toBe(false);
  expect(isRepeat(paperEvidence({ by: uid }), { uid, sha256 })).toBe(false);
});

test('what is said of a file is composed, stated and short', () => {
  const form = {
    id: 'a'.repeat(20),
    title: ' Biên bản '.normalize('NFD'),
    source: '',
    bytes: 1,
    sha256: '0'.repeat(64),
  };
  expect(UploadForm.parse(form).title).toBe('Biên bản');
  const wrong = [
    { ...form, id: 'a/b' },
    { ...form, title: '' },
    { ...form, more: '' },
    { ...form, title: ['a', 'b'] },
    { ...form, source: 'x'.repeat(201) },
    { ...form, bytes: 1.5 },
    { ...form, sha256: 'A'.repeat(64) },
  ];
  expect(wrong.map((one) => UploadForm.safeParse(one).success)).toEqual(wrong.map(() => false));
});
