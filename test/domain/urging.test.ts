/** "Đôn đốc": who is written to, how often, and what the letter says. */
import { describe, expect, test } from 'vitest';
import { givenCalendar } from '#domain/calendar.ts';
import { plainText } from '#domain/mail-wording/letter.ts';
import { urgingLetter } from '#domain/mail-wording/urging.ts';
import { Mail } from '#domain/mail.ts';
import { unitOf, type Roster } from '#domain/person.ts';
import { answerUrging, urgingKey, urgingMail, type UrgingFacts } from '#domain/urging.ts';
import { morning } from '../builders/instant.ts';
import { person } from '../builders/person.ts';
import { task } from '../builders/task.ts';

const day = '2026-11-23';
const entry = (unit: string, ...roles: Roster['people'][string]['roles']) => ({
  name: 'Người Mẫu',
  roles,
  unit,
  active: true,
});
const roster: Roster = {
  v: 1,
  people: {
    'truong-a': entry('a', 'unitHead'),
    'pho-a': entry('a', 'unitHead'),
    'truong-b': entry('b', 'unitHead'),
    'bien-tap': entry('b', 'editor'),
    'bien-tap-2': entry('b', 'editor'),
    'bien-tap-3': entry('a', 'editor'),
  },
};
const facts = (given: Partial<UrgingFacts> = {}): UrgingFacts => ({
  person: person({ roles: ['office'] }),
  roster,
  overdue: new Set(['a', 'b', 'c']),
  queued: new Set(),
  ...given,
});

describe('the answer', () => {
  test('each head of a unit with overdue work is written to once a day', () => {
    const queued = new Set([urgingKey('b', day, 'truong-b'), urgingKey('a', day, 'pho-a')]);
    const overdue = new Set(['a', 'b', 'c']);
    expect(
      answerUrging({ units: ['a', 'b', 'c', 'd', 'a'] }, facts({ queued, overdue }), day),
    ).toEqual({
      units: { a: 'mailed', b: 'mailedToday', c: 'noHead', d: 'nothingOverdue' },
      letters: [{ unit: 'a', person: 'truong-a' }],
    });
  });

  test('yesterday’s mail keeps nobody from today’s', () => {
    const queued = new Set([urgingKey('b', '2026-11-22', 'truong-b')]);
    expect(answerUrging({ units: ['b'] }, facts({ queued }), day)).toMatchObject({
      units: { b: 'mailed' },
    });
  });

  test.each([
    ['an officer', person({ roles: ['officer', 'unitHead'] })],
    ['a deputy', person({ roles: ['deputy'] })],
    ['whoever has left', person({ roles: ['head'], active: false })],
    ['nobody', null],
  ])('%s has nobody written to', (_who, asker) => {
    expect(answerUrging({ units: ['a'] }, facts({ person: asker }), day)).toBe('notYou');
  });

  test('a mail fits the store, under a key made from unit, day and reader', () => {
    const mail = urgingMail({ unit: 'a', day, person: 'truong-a' }, morning);
    expect(Mail.parse(mail)).toMatchObject({ kind: 'urging', subject: 'a', code: day });
    expect(urgingKey('a', day, 'truong-a')).toBe('urging.people.a.2026-11-23.truong-a');
  });
});

describe('the letter', () => {
  const late = (code: string, due: string) => task({ code, due, kind: 'mend' });
  const letter = (...tasks: Parameters<typeof urgingLetter>[0]) =>
    urgingLetter(tasks, { today: day, calendar: givenCalendar, site: 'https://guong.example' });

  test('names codes and steps, the oldest first, and counts working days', () => {
    const text = plainText(
      letter(late('GS-2026-B', '2026-11-19'), late('GS-2026-A', '2026-11-13'))!,
    );
    expect(text).toContain('Đơn vị của đồng chí có 2 việc đã quá hạn.');
    expect(text.indexOf('GS-2026-A – Bổ sung hồ sơ được trả lại')).toBeLessThan(
      text.indexOf('GS-2026-B'),
    );
    expect(text).toContain('Hạn 19/11/2026, quá hạn 2 ngày làm việc');
  });

  test('leaves out what is done, what is due today and what waits for a working day; with nothing left there is none', () => {
    const done = { ...late('GS-2026-D', '2026-11-02'), state: 'done' as const };
    expect(letter(done, late('GS-2026-T', day), late('GS-2026-S', '2026-11-21'))).toBeNull();
  });

  test('names at most sixty and says how many there are', () => {
    const many = Array.from({ length: 61 }, () => late('GS-2026-M', '2026-11-02'));
    const { subject, paragraphs, groups } = letter(...many)!;
    expect(subject).toContain('61 việc');
    expect(paragraphs.join(' ')).toContain('còn 1 việc');
    expect(groups.flatMap(({ lines }) => lines)).toHaveLength(60);
  });
});

test('work for a role belongs to the unit where most of its people sit', () => {
  expect(unitOf('editor', roster)).toBe('b');
  expect(unitOf('officer:c', roster)).toBe('c');
  expect(unitOf('uid:bien-tap-3', roster)).toBe('a');
  expect(unitOf('office', roster)).toBe('');
});
