/** Older documents are read as today's. */
import { expect, it } from 'vitest';
import { Voter } from '#domain/ballot.ts';
import { Consent, stands } from '#domain/consent.ts';
import { FactorConsent } from '#domain/new-factor.ts';
import { Nomination } from '#domain/nomination.ts';
import { Tally } from '#domain/tally.ts';
import { type Step, steps, upgraded } from '#domain/upgrade.ts';
import { consent } from '../builders/consent.ts';
import { factorConsent } from '../builders/new-factor.ts';
import { nomination } from '../builders/nomination.ts';
import { voter } from '../builders/online.ts';
import { tally } from '../builders/tally.ts';

const renamed: Step = ({ naem, ...rest }) => ({ ...rest, name: naem });
const withKind: Step = (older) => ({ kind: 'individual', ...older });

it('a document goes through every step from its own version on', () => {
  expect(upgraded({ v: 1, naem: 'A' }, [renamed, withKind])).toEqual({
    v: 3,
    name: 'A',
    kind: 'individual',
  });
  expect(upgraded({ v: 2, name: 'A' }, [renamed, withKind])).toEqual({
    v: 3,
    name: 'A',
    kind: 'individual',
  });
});

it('a document of today is left as it is', () => {
  const today = { v: 3, name: 'A', kind: 'collective' };
  expect(upgraded(today, [renamed, withKind])).toBe(today);
});

it('a document of a newer version is not guessed at', () => {
  const newer = { v: 9, name: 'A' };
  expect(upgraded(newer, [renamed, withKind])).toBe(newer);
});

it('a card of the first version is read as typed by its unit and begun from no other case', () => {
  const { source: _source, copiedFrom: _copiedFrom, ...older } = nomination();
  const read = upgraded({ ...older, v: 1 }, steps['nominations'] ?? []);
  expect(Nomination.parse(read)).toEqual(nomination());
});

it('a consent of the first version is read as an adult’s, without photos, to publication in Vietnamese', () => {
  const today = consent({ scope: 'publication' });
  const {
    photos: _photos,
    languages: _languages,
    proofEvidence: _proofEvidence,
    age: _age,
    childAgreed: _childAgreed,
    keptAt: _keptAt,
    ...older
  } = today;
  const read = upgraded({ ...older, v: 1 }, steps['consents'] ?? []);
  const keptAt = 'Ghi nhận khi chưa phải nêu nơi lưu';
  expect(Consent.parse(read)).toEqual({ ...today, keptAt });
});

it('a consent from before its proof was asked for stands as it was recorded; spoken before nobody it never stood', () => {
  const read = (given: Parameters<typeof consent>[0]) => {
    const { keptAt: _keptAt, ...older } = consent(given);
    return Consent.parse(upgraded({ ...older, v: 2 }, steps['consents'] ?? []));
  };
  expect(stands(read({ proof: 'paper' }))).toBe(true);
  expect(stands(read({ proof: 'spoken', witness: 'Trần Minh Họa' }))).toBe(true);
  expect(stands(read({ proof: 'spoken' }))).toBe(false);
});

it('a new factor’s consent from before is one to its page in Vietnamese', () => {
  const { keptAt: _keptAt, languages: _languages, ...older } = factorConsent();
  const read = upgraded({ ...older, v: 2 }, steps['consents'] ?? []);
  const keptAt = 'Ghi nhận khi chưa phải nêu nơi lưu';
  expect(FactorConsent.parse(read)).toEqual(factorConsent({ keptAt }));
});

it('a voter’s note of the first version names no slips that came last', () => {
  const { now: _now, ...older } = voter();
  const read = upgraded({ ...older, v: 1 }, steps['voters'] ?? []);
  expect(Voter.parse(read)).toEqual(voter({ now: [] }));
});

it('a tally of the first version says what did not come back', () => {
  const today = tally({ returned: 5, missing: 2, valid: 5, for: 5 });
  const { missing: _missing, ...older } = today;
  const read = upgraded({ ...older, v: 1 }, steps['tally'] ?? []);
  expect(Tally.parse(read)).toEqual(today);
});
