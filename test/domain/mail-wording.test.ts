/** Every letter and every line of the digest has words, and none says more than the code and the step. */
import { describe, expect, test } from 'vitest';
import { givenCalendar } from '#domain/calendar.ts';
import { digestOf } from '#domain/digest.ts';
import { letterKinds } from '#domain/engine/letters.ts';
import { taskFor } from '#domain/engine/opened-task.ts';
import { languages } from '#domain/language.ts';
import { letterPurposes, onlyInforms } from '#domain/letter-purpose.ts';
import { englishLetters } from '#domain/mail-wording/en-letters.ts';
import { englishTasks } from '#domain/mail-wording/en-tasks.ts';
import { letterOf, plainText } from '#domain/mail-wording/letter.ts';
import { letterWords } from '#domain/mail-wording/letters.ts';
import { taskWords } from '#domain/mail-wording/tasks.ts';
import type { Roster } from '#domain/person.ts';
import { peopleLetterKinds } from '#domain/people-letters.ts';
import { trackNames, tracks } from '#domain/tracks.ts';
import { mail } from '../builders/mail.ts';
import { morning } from '../builders/instant.ts';
import { task } from '../builders/task.ts';

const site = 'https://guong.example';
const kinds = [...letterKinds, ...peopleLetterKinds];

const roster: Roster = { v: 1, people: {} };
const when = { now: morning, today: '2026-11-23', calendar: givenCalendar, roster };

const taskKinds = (): Set<string> =>
  new Set(
    trackNames.flatMap((track) =>
      tracks[track].states.flatMap((state) => {
        const opened = taskFor({ track, id: 'x', seq: 1, state }, {}, when);
        return opened === null ? [] : [String(opened.write.data['kind'])];
      }),
    ),
  );

test('every kind of letter has words in both languages, and no words are left over', () => {
  const wanted = [...new Set(kinds)].toSorted();
  expect(Object.keys(letterWords).toSorted()).toEqual(wanted);
  expect(Object.keys(englishLetters).toSorted()).toEqual(wanted);
});

test('every kind of letter is declared to ask, to give notice or to inform, with a reason', () => {
  expect(Object.keys(letterPurposes).toSorted()).toEqual([...new Set(kinds)].toSorted());
  for (const { because } of Object.values(letterPurposes)) expect(because).toMatch(/\w+ \w+/u);
});

test('a letter that only informs asks for nothing but to be looked at', () => {
  const informing = kinds.filter(onlyInforms);
  expect(informing.length).toBeGreaterThan(10);
  for (const kind of informing)
    expect(letterWords[kind]?.asked ?? '', kind).toMatch(/^(Xin mở .* để xem.*)?$/u);
});

test('every task of every track has words in both languages', () => {
  for (const kind of taskKinds()) expect(Object.keys(taskWords)).toContain(kind);
  expect(Object.keys(englishTasks).toSorted()).toEqual(Object.keys(taskWords).toSorted());
});

test.each(kinds)('the letter %s is whole in English, and says the same of its case', (kind) => {
  const letter = letterOf(mail({ kind }), site, 'en')!;
  expect(letter.subject).toMatch(/^\p{Lu}.* – GS-2026-A1B2C3D4$/u);
  for (const sentence of letter.paragraphs.slice(1)) expect(sentence).toMatch(/^\p{Lu}.*[.]$/u);
  expect(plainText(letter).replaceAll('Gương Sáng', '')).not.toMatch(
    /[ăâđêôơưạảấầậắằặẹẻẽếềệỉịọỏốồộớờợụủứừựỳỵỷỹ]/iu,
  );
  expect(letter.link.address).toBe(letterOf(mail({ kind }), site)?.link.address);
});

describe.each(kinds)('the letter %s', (kind) => {
  const about = mail({ kind });
  const letter = letterOf(about, site)!;

  test('names the case in its subject, and ends with whole sentences', () => {
    expect(letter.subject).toMatch(/^\p{Lu}.* – GS-2026-A1B2C3D4$/u);
    for (const sentence of letter.paragraphs.slice(1)) expect(sentence).toMatch(/^\p{Lu}.*[.]$/u);
    expect(letter.why).toMatch(/^Đồng chí nhận thư này vì .*[.]$/u);
  });

  test('is composed, without placeholders, and short enough for a phone', () => {
    const text = `${letter.subject}\n${plainText(letter)}`;
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/undefined|null|\[object|\$\{/u);
    expect(letter.subject.length).toBeLessThanOrEqual(90);
    expect(text.length).toBeLessThan(900);
  });

  test('says nothing of its case but the code: another case with the same code has the same words', () => {
    const other = letterOf({ ...about, subject: 'zzzzzzzz' }, site)!;
    expect({ ...other, link: null }).toEqual({ ...letter, link: null });
  });

  test('leads to a page of the staff application', () => {
    expect(letter.link.address).toMatch(/^https:\/\/guong\.example\/app\//u);
    expect(new URL(letter.link.address).search).toBe('');
  });
});

test.each([
  ['nominations', 'a1b2c3d4', '/app/ho-so/a1b2c3d4'],
  ['sessions', 's1', '/app/hop/s1'],
  ['decisions', 'd1', '/app/quyet-dinh/d1'],
  ['stories', 'a1b2c3d4', '/app/bai/a1b2c3d4'],
  ['newFactors', 'n1', '/app/nhan-to-moi/n1'],
  ['batches', 'b1', '/app/to-trinh/b1'],
  ['submissions', 'a1b2c3d4-7', '/app/trinh-cap-tren/a1b2c3d4-7'],
  ['reports', 'sau-thang-2026-06-30', '/app/bao-cao/sau-thang-2026-06-30'],
] as const)('a letter about %s/%s leads to %s', (track, subject, path) => {
  const letter = letterOf(mail({ kind: 'caseSubmitted', track, subject }), site);
  expect(letter?.link.address).toBe(`${site}${path}`);
});

test('a session is named by its day, and what has no code by one that its id makes', () => {
  const invited = letterOf(
    mail({ kind: 'sessionInvited', track: 'sessions', code: '2026-12-02' }),
    site,
  );
  expect(invited?.subject).toBe('Thông báo họp xét – ngày 02/12/2026');
  expect(invited?.paragraphs[1]).toContain('phiên họp xét ngày 02/12/2026');
  const about = { kind: 'decisionToIssue', track: 'decisions', subject: 'kq4f7k2m1a' } as const;
  const approved = letterOf(mail({ ...about, code: '' }), site);
  expect(approved?.subject).toBe('Quyết định đã được phê duyệt, chờ ban hành – QĐ-4F7K2M1A');
  expect(approved?.paragraphs[1]).toBe('Đã phê duyệt quyết định công nhận QĐ-4F7K2M1A.');
});

test('a kind without words gives no letter', () => {
  expect(letterOf(mail({ kind: 'neverHeardOf' }), site)).toBeNull();
});

test('every kind of task can stand in a digest', () => {
  for (const kind of taskKinds()) {
    const at = { today: '2026-12-07', calendar: givenCalendar, site } as const;
    const said = [taskWords, englishTasks].map((words) => words[kind]);
    const lines = languages.map((language) => {
      const letter = digestOf([{ task: task({ kind }), to: 'bearer' }], { ...at, language });
      return letter?.groups[0]?.lines[0]?.what;
    });
    expect(lines).toEqual(said);
  }
});

test('what is said of every session’s result speaks of neither slips nor hands, for it may have been either', () => {
  const closed = { kind: 'sessionClosed', track: 'sessions', code: '2026-11-25' } as const;
  const said = languages.map((language) => {
    const letter = letterOf(mail(closed), site, language);
    return letter === null ? '' : plainText(letter);
  });
  for (const text of [...said, taskWords['closeSession'], englishTasks['closeSession']])
    expect(text).not.toMatch(/phiếu|biểu quyết|ballot|slip|hands/iu);
  expect(said.every((text) => text !== '')).toBe(true);
});
