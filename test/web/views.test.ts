/** What pages work out before they show it: steps, filters, forms of moves, changes to save. */
import { describe, expect, it } from 'vitest';
import type { Delegation } from '#domain/decision.ts';
import type { Role } from '#domain/person.ts';
import type { CaseFilter } from '../../web/data/cases.ts';
import type { Me } from '../../web/data/me.ts';
import { listPath, queryOf } from '../../web/pages/case-filters.tsx';
import { addressWith } from '../../web/pages/kept-query.ts';
import {
  claimDraft,
  contentToSave,
  dossierDraft,
  emptyPerson,
  isChanged,
  problemsOf,
  type CaseDraft,
} from '../../web/pages/edit/draft.ts';
import { cardOf, draftOf } from '../../web/pages/edit/card-draft.ts';
import { answeredCriteria } from '../../web/pages/edit/answered-criteria.ts';
import { menuFor } from '../../web/pages/menu.tsx';
import { notesOf } from '../../web/pages/history/notes.ts';
import {
  changedIn,
  emptyFields,
  inputOf,
  startOf,
  takenUp,
  type OfferedMove,
} from '../../web/pages/moves/offered.ts';
import { signingFields } from '../../web/pages/moves/signing-fields.ts';
import { countOf, countOfHands } from '../../web/pages/session/tally-form.tsx';
import { inserted } from '../../web/pages/story/editor.tsx';
import { stepMarks } from '../../web/parts/steps.tsx';
import { agency } from '../builders/agency.ts';
import { claim } from '../builders/claim.ts';
import { criteriaSet } from '../builders/criteria-set.ts';
import { delegation } from '../builders/decision.ts';
import { organisation } from '../builders/organisation.ts';
import { person } from '../builders/person.ts';
import { dossier } from '../builders/dossier.ts';
import { nomination } from '../builders/nomination.ts';

describe('the steps of a case', () => {
  it('stand past, now and ahead', () => {
    expect(stepMarks('council')).toEqual(['past', 'past', 'now', 'ahead', 'ahead']);
  });

  it('mark none as now for a case that is over', () => {
    expect(stepMarks('declined')).not.toContain('now');
  });
});

describe('the list of cases', () => {
  it('keeps its filters in the address and leaves out those that filter nothing', () => {
    const none: CaseFilter = { state: '', ownerUnit: '', cycle: '', search: '', order: 'moi' };
    const addressOf = (filter: CaseFilter): string => addressWith(listPath, queryOf(filter));
    expect(addressOf({ ...none, state: 'council', cycle: 'dot-xet-2026' })).toBe(
      '/app/ho-so?tt=council&dot=dot-xet-2026',
    );
    expect(addressOf({ ...none, search: ' điểu ', order: 'ten' })).toBe(
      '/app/ho-so?tim=%C4%91i%E1%BB%83u&xep=ten',
    );
    expect(addressOf(none)).toBe('/app/ho-so');
  });
});

describe('the menu', () => {
  it('shows an administrator no case', () => {
    expect(menuFor(['admin']).map(({ name }) => name)).toEqual(['tasks', 'people', 'settings']);
  });
});

describe('the form of a move', () => {
  const offered: OfferedMove = {
    name: 'approve',
    fields: [
      { name: 'capacity', kind: 'text', label: '', start: 'GIÁM ĐỐC' },
      { name: 'delegation', kind: 'select', label: '', nullable: true },
      { name: 'items', kind: 'items', label: '' },
    ],
    fixed: { dossierVersion: 3 },
  };

  it('asks again for what is empty, and not for what may be', () => {
    expect(emptyFields(offered, startOf(offered))).toEqual(['items']);
  });

  it('sends what is known with what was typed, nothing as null, and no empty item', () => {
    const items = [
      { field: 'f-place', text: 'Nêu rõ' },
      { field: '', text: ' ' },
    ];
    expect(inputOf(offered, { ...startOf(offered), items })).toEqual({
      dossierVersion: 3,
      capacity: 'GIÁM ĐỐC',
      delegation: null,
      items: [{ field: 'f-place', text: 'Nêu rõ' }],
    });
  });
});

describe('the form in which whoever is no head signs', () => {
  const fields = (held: Readonly<Record<string, Delegation>>, role: Role = 'deputy') => {
    const names = {
      organisations: [organisation({ validFrom: null })],
      agency: agency(),
      delegations: new Map(Object.entries(held)),
    };
    const me = { uid: 'pho-giam-doc', person: person({ roles: [role] }) } as unknown as Me;
    const { fields: asked, fixed } = signingFields(me, names);
    return { name: 'approve', fields: asked, fixed };
  };
  const acting = delegation({
    capacity: 'Q. GIÁM ĐỐC',
    validFrom: '2020-01-01',
    validTo: '9999-12-31',
  });

  it('follows the delegation that is chosen and cannot be typed over, now or from what was kept', () => {
    const offered = fields({ acting });
    const typed = { ...startOf(offered), capacity: 'GIÁM ĐỐC' };
    expect(inputOf(offered, typed)).toEqual({ capacity: 'Q. GIÁM ĐỐC', delegation: 'acting' });
    expect(inputOf(offered, { ...typed, delegation: '' })).toEqual({
      capacity: 'KT. GIÁM ĐỐC',
      delegation: null,
    });
    expect(takenUp(offered, { capacity: 'GIÁM ĐỐC' })).toBeNull();
  });

  it('is by order of the head for whom the system named, and cannot be typed over either', () => {
    const offered = fields({}, 'unitHead');
    const typed = { ...startOf(offered), capacity: 'GIÁM ĐỐC' };
    expect(inputOf(offered, typed)).toEqual({ capacity: 'TUQ. GIÁM ĐỐC', delegation: null });
    expect(takenUp(offered, { capacity: 'GIÁM ĐỐC' })).toBeNull();
  });

  it('is no delegation’s once its days are over', () => {
    const offered = fields({ over: { ...acting, validTo: '2020-12-31' } });
    expect(inputOf(offered, startOf(offered))).toEqual({
      capacity: 'KT. GIÁM ĐỐC',
      delegation: null,
    });
  });
});

describe('what was typed for a move earlier', () => {
  const options = ['a', 'b'].map((value) => ({ value, label: value }));
  const offered: OfferedMove = {
    name: 'forward',
    fields: [
      { name: 'number', kind: 'number', label: '', start: '12' },
      { name: 'session', kind: 'select', label: '', options },
      { name: 'items', kind: 'items', label: '' },
    ],
    fixed: {},
  };
  const items = [{ field: '', text: 'Nêu rõ' }];

  it('is only what differs from the form as it began', () => {
    const start = startOf(offered);
    expect(changedIn(start, { ...start, items })).toEqual({ items });
    expect(changedIn(start, { ...start, items: [{ field: '', text: '' }] })).toEqual({});
  });

  it('goes into the form as it begins now, but for a choice that is no more offered', () => {
    expect(takenUp(offered, { session: 'b', items })).toEqual({
      number: '12',
      session: 'b',
      items,
    });
    expect(takenUp(offered, { session: 'c', items })).toEqual({ ...startOf(offered), items });
  });

  it('is nothing where the form asks for something else now, or what is kept cannot be read', () => {
    expect(
      [{ session: 'c' }, { reason: 'x' }, { items: 'x' }, { number: items }, 7, undefined].map(
        (kept) => takenUp(offered, kept),
      ),
    ).toEqual([null, null, null, null, null, null]);
  });
});

describe('a nomination that is being written', () => {
  const saved: CaseDraft = {
    card: draftOf(nomination()),
    dossier: dossierDraft(dossier()),
    claims: [claimDraft({ id: 'c1', value: claim({ value: 1234.5 }) })],
    person: emptyPerson,
    discipline: '',
    consent: null,
  };
  const [first] = saved.claims;

  it('is the same card when nothing was typed', () => {
    const { subject, cycle, movement, occasion, level, criteriaSet: set } = nomination();
    expect(cardOf(saved.card)).toEqual({
      subject,
      givenName: '',
      cycle,
      movement,
      occasion,
      level,
      criteriaSet: set,
    });
    expect(isChanged(saved, saved)).toBe(false);
  });

  it('writes only the claims that changed, and takes away those removed', () => {
    const changed = { ...saved, claims: [{ ...first!, value: '1.300' }] };
    expect(contentToSave(saved, changed).claims.map(({ id, value }) => [id, value?.value])).toEqual(
      [['c1', 1300]],
    );
    expect(contentToSave(saved, { ...saved, claims: [] }).claims).toEqual([
      { id: 'c1', value: null },
    ]);
    expect(contentToSave(saved, saved)).toMatchObject({ card: null, person: null, claims: [] });
  });

  it('says at which field something cannot be saved', () => {
    const wrong = {
      ...saved,
      dossier: { ...saved.dossier, birthYear: '68' },
      claims: [{ ...first!, value: 'nhiều' }],
    };
    expect(problemsOf(saved)).toEqual({});
    expect(problemsOf(wrong)).toEqual({
      'f-birthYear': 'notAYear',
      'f-claims.c1.value': 'notANumber',
    });
  });

  it('asks for written answers exactly where the gate would miss them', () => {
    const asked = answeredCriteria(criteriaSet());
    expect(asked).not.toContain('H7a');
    expect(asked).toEqual(expect.arrayContaining(criteriaSet().scored.map(({ id }) => id)));
  });
});

describe('the history', () => {
  it('tells reasons, items and dates in words', () => {
    expect(
      notesOf({ items: [{ field: '', text: 'Thiếu ngày' }], until: '2026-12-31' }, {}),
    ).toEqual(['Văn phòng đề nghị bổ sung: Thiếu ngày', 'Hạn bổ sung: 31/12/2026']);
  });

  it('tells to whom a task was handed, and until when it runs now', () => {
    const people = { 'can-bo-2': { name: 'Lâm Thị Mẫu', roles: [], unit: 'u', active: true } };
    expect(notesOf({ task: 'x', to: 'can-bo-2' }, people)).toEqual(['Giao cho: Lâm Thị Mẫu']);
    expect(notesOf({ task: 'x', due: '2026-12-31' }, people)).toEqual(['Thời hạn mới: 31/12/2026']);
  });

  it('says nothing of an input it does not know', () => {
    expect(notesOf({ reason: 7 }, {})).toEqual([]);
    expect(notesOf(null, {})).toEqual([]);
  });
});

describe('a tally', () => {
  it('counts only when every number is there', () => {
    const typed = {
      givenOut: '5',
      sealed: '0',
      returned: '5',
      missing: '0',
      valid: '5',
      invalid: '0',
      for: '4',
      against: '1',
    };
    expect(countOf(typed)).toEqual({
      givenOut: 5,
      sealed: 0,
      returned: 5,
      missing: 0,
      valid: 5,
      invalid: 0,
      for: 4,
      against: 1,
    });
    expect(countOf({ ...typed, against: '' })).toBeNull();
  });

  it('by show of hands asks for no paper: those who voted and those who abstained took part', () => {
    const empty = {
      givenOut: '',
      sealed: '0',
      returned: '',
      missing: '0',
      valid: '',
      invalid: '0',
    };
    expect(countOfHands({ ...empty, for: '4', against: '1', invalid: '2' })).toEqual({
      givenOut: 7,
      sealed: 0,
      returned: 7,
      missing: 0,
      valid: 5,
      invalid: 2,
      for: 4,
      against: 1,
    });
    expect(countOfHands({ ...empty, for: '4', against: '' })).toBeNull();
  });
});

describe('a figure', () => {
  it('goes in where the cursor stands, in place of what is selected', () => {
    expect(inserted('giúp ABC hộ', '[[c1]]', 5, 8)).toBe('giúp [[c1]] hộ');
  });
});
