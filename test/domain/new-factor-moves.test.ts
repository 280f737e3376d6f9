/** Moves of new factors: what holds them back, and what follows. */
import { describe, expect, test } from 'vitest';
import { givenCalendar } from '#domain/calendar.ts';
import { decide, type Answer } from '#domain/engine/decide.ts';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import type { NewFactorFacts } from '#domain/facts.ts';
import { asConsent, factorCode } from '#domain/new-factor.ts';
import { sha256 } from '../../functions/src/moves/reader.ts';
import { agency } from '../builders/agency.ts';
import { morning } from '../builders/instant.ts';
import { moveRequest } from '../builders/move.ts';
import { factorConsent, newFactor, planItem } from '../builders/new-factor.ts';
import { nomination } from '../builders/nomination.ts';
import { unit } from '../builders/organisation.ts';
import { otherUnit, ownUnit, person, roster } from '../builders/person.ts';
import { story } from '../builders/story.ts';

const factsOf = (given: Partial<NewFactorFacts>): NewFactorFacts => ({
  doc: newFactor(),
  plan: {},
  consents: [],
  card: null,
  story: null,
  directories: {
    organisations: [],
    units: [unit(), unit({ id: otherUnit })],
    places: [],
    agency: agency(),
  },
  ...given,
});

const answered = (move: string, input: object, given: Partial<NewFactorFacts> = {}): Answer => {
  const facts = factsOf(given);
  const request = moveRequest({ move, by: 'office', seen: facts.doc.version, input: { ...input } });
  const asked = {
    track: 'newFactors',
    id: 'f1',
    moveId: 'x'.repeat(20),
    request,
    doc: facts.doc,
    mover: person({ roles: ['office'], unit: 'van-phong' }),
    walls: [],
    roster: roster(),
    standIns: [],
    calendar: givenCalendar,
    now: morning,
    salt: 'salt',
    sha256,
  } as const;
  return decide(asked, rulesOfMoves.newFactors, facts);
};

const missing = (answer: Answer): readonly string[] =>
  answer.status === 'refused' ? [answer.code, ...answer.unmet.map(({ code }) => code)] : [];

const written = (answer: Answer, path: string): object | undefined =>
  answer.writes.find((write) => write.path === path)?.data;

const note = { note: '' };

describe('a new factor', () => {
  test('is not ripe while something of its plan is to be done', () => {
    const doc = newFactor({ state: 'nurturing' });
    const plan = { p1: planItem() };
    expect(missing(answered('ripen', note, { doc, plan }))).toEqual(['notYet', 'planOpen']);
    const done = { p1: planItem({ done: '2026-11-25' }) };
    expect(missing(answered('ripen', note, { doc, plan: done }))).toEqual([]);
  });

  test('is called by its code in every task and mail that a move of it leaves', () => {
    const plan = { p1: planItem({ done: '2026-11-25' }) };
    const doc = newFactor({ state: 'nurturing' });
    const { writes } = answered('ripen', note, { doc, plan });
    const codes = writes
      .filter(({ op, path }) => op === 'create' && /^(?:tasks|mail)\//u.test(path))
      .map(({ data }) => (data as { code?: unknown }).code);
    expect(new Set(codes)).toEqual(new Set([factorCode('f1', doc)]));
  });

  test('is linked to a case of its own unit, and to no other', () => {
    const input = { ...note, nomination: 'a1b2c3d4' };
    const card = nomination({ ownerUnit: otherUnit });
    expect(missing(answered('nominate', input, { card }))).toEqual(['notYet', 'caseNotOfUnit']);
    expect(missing(answered('nominate', input))).toEqual(['notYet', 'caseNotOfUnit']);
    const linked = answered('nominate', input, { card: nomination({ ownerUnit: ownUnit }) });
    expect(written(linked, 'newFactors/f1')).toMatchObject({
      state: 'nominated',
      nomination: 'a1b2c3d4',
    });
  });

  test('is handed to a unit that stands, with the task that waits', () => {
    const doc = newFactor({ tasks: ['newFactors.f1.0.suggestion'] });
    expect(missing(answered('refer', { unit: 'khong-co', ...note }, { doc }))).toEqual([
      'notYet',
      'noSuchUnit',
    ]);
    expect(missing(answered('refer', { unit: ownUnit, ...note }, { doc }))).toEqual([
      'notYet',
      'sameUnit',
    ]);
    const handed = answered('refer', { unit: otherUnit, ...note }, { doc });
    expect(written(handed, 'newFactors/f1')).toMatchObject({ ownerUnit: otherUnit });
    expect(written(handed, 'tasks/newFactors.f1.0.suggestion')).toEqual({
      audience: `officer:${otherUnit}`,
      unit: otherUnit,
    });
  });

  test('that the public suggests is handed on within the office, and once referred within the unit', () => {
    const task = 'newFactors.f1.0.suggestion';
    const doc = newFactor({ origin: 'public', tasks: [task] });
    const to = (uid: string, given = doc) =>
      missing(answered('assign', { task, to: uid, reason: 'Đi vắng' }, { doc: given }));
    const people = Object.entries(roster().people);
    const [office = ''] = people.find(([, one]) => one.roles.includes('office')) ?? [];
    const [officer = ''] =
      people.find(([, one]) => one.roles.includes('officer') && one.unit === ownUnit) ?? [];
    expect([to(office), to(officer)]).toEqual([[], ['notYet', 'notTheirTask']]);
    const referred = newFactor({ ...doc, referred: true });
    expect([to(office, referred), to(officer, referred)]).toEqual([['notYet', 'notTheirTask'], []]);
  });

  test('that the public suggests is done with once nurturing, nomination or an end of it begins', () => {
    const doc = newFactor({ origin: 'public', tasks: ['newFactors.f1.0.suggestion'] });
    for (const move of ['nurture', 'nominate', 'close'])
      expect(
        written(answered(move, note, { doc }), 'tasks/newFactors.f1.0.suggestion'),
      ).toMatchObject({ state: 'done' });
  });
});

describe('a good deed', () => {
  const doc = newFactor({ kind: 'goodDeed' });
  const words = { words: 'Nhặt được ví, tìm trả người mất.' };
  const consents = [asConsent('f1', doc, factorConsent())];

  test('is told only with consent, and once', () => {
    expect(missing(answered('tell', words, { doc }))).toEqual(['notYet', 'noConsentToPublication']);
    const again = { doc, consents, story: story() };
    expect(missing(answered('tell', words, again))).toEqual(['notYet', 'storyBegun']);
  });

  test('gives the editor its words and nothing of the note', () => {
    const told = answered('tell', words, { doc, consents });
    expect(written(told, 'stories/f1')).toMatchObject({
      source: 'goodDeed',
      newFactor: 'f1',
      about: {
        subject: doc.subject,
        place: doc.place,
        village: doc.village,
        foundOn: doc.foundOn,
      },
      nomination: null,
      body: words.words,
      code: 'VT-2026-F1',
    });
    expect(JSON.stringify(told.writes)).not.toContain(doc.note);
  });
});
