/** The digest: grouped by how pressing a task is, one line each, and nothing personal. */
import { describe, expect, test } from 'vitest';
import { givenCalendar } from '#domain/calendar.ts';
import { digestKey, digestMail, digestOf } from '#domain/digest.ts';
import { obligationsIn } from '#domain/engine/obligations.ts';
import { openedTask } from '#domain/engine/opened-task.ts';
import { languages } from '#domain/language.ts';
import { Mail } from '#domain/mail.ts';
import { englishTasks } from '#domain/mail-wording/en-tasks.ts';
import { plainText } from '#domain/mail-wording/letter.ts';
import { taskWords } from '#domain/mail-wording/tasks.ts';
import { Task } from '#domain/task.ts';
import { trackNames, tracks } from '#domain/tracks.ts';
import { morning } from '../builders/instant.ts';
import { task } from '../builders/task.ts';

const site = 'https://guong.example';
const today = '2026-11-23';
const of = (...tasks: Parameters<typeof digestOf>[0]) =>
  digestOf(tasks, { today, calendar: givenCalendar, site });
const late = { task: task({ due: '2026-11-16', code: 'GS-2026-LATE0001' }), to: 'bearer' } as const;
const handedOver = {
  task: task({ due: '2026-11-13', kind: 'mend', code: 'GS-2026-LATE0002' }),
  to: 'superior',
} as const;
const due = {
  task: task({ due: today, kind: 'issue', code: 'GS-2026-DUE00001' }),
  to: 'bearer',
} as const;
const coming = {
  task: task({
    due: '2026-11-26',
    track: 'sessions',
    subject: 's1',
    kind: 'openSession',
    code: '2026-11-26',
  }),
  to: 'bearer',
} as const;

test('a line says which case, what to do, until when, why, and where', () => {
  expect(of(coming, handedOver, due, late)?.groups).toEqual([
    {
      heading: 'Đã quá hạn',
      lines: [
        {
          code: 'GS-2026-LATE0002',
          what: 'Bổ sung hồ sơ được trả lại',
          when: 'Hạn 13/11/2026, quá hạn 6 ngày làm việc',
          why: 'Người được giao chưa hoàn thành; báo để đồng chí là cấp trên biết và chỉ đạo.',
          address: 'https://guong.example/app/ho-so/a1b2c3d4',
        },
        {
          code: 'GS-2026-LATE0001',
          what: 'Thẩm định hồ sơ',
          when: 'Hạn 16/11/2026, quá hạn 5 ngày làm việc',
          why: 'Việc này đang thuộc trách nhiệm của đồng chí.',
          address: 'https://guong.example/app/ho-so/a1b2c3d4',
        },
      ],
    },
    {
      heading: 'Đến hạn hôm nay',
      lines: [
        {
          code: 'GS-2026-DUE00001',
          what: 'Ban hành quyết định',
          when: 'Hạn 23/11/2026',
          why: 'Việc này đang thuộc trách nhiệm của đồng chí.',
          address: 'https://guong.example/app/ho-so/a1b2c3d4',
        },
      ],
    },
    {
      heading: 'Sắp đến hạn',
      lines: [
        {
          code: 'ngày 26/11/2026',
          what: 'Mở phiên họp',
          when: 'Hạn 26/11/2026',
          why: 'Việc này đang thuộc trách nhiệm của đồng chí.',
          address: 'https://guong.example/app/hop/s1',
        },
      ],
    },
  ]);
});

test('its subject counts, and names nobody', () => {
  expect(of(late, due)?.subject).toBe('Nhắc việc: 2 việc, 1 việc quá hạn');
  expect(of(due, coming)?.subject).toBe('Nhắc việc: 2 việc');
});

test('what was done since is left out, and an empty digest is none', () => {
  const done = { ...late, task: task({ state: 'done' }) };
  expect(of(done, due)?.groups.map(({ heading }) => heading)).toEqual(['Đến hạn hôm nay']);
  expect(of(done)).toBeNull();
});

test('what is due on a Sunday is due today, on Monday', () => {
  const sunday = { task: task({ due: '2026-11-22' }), to: 'bearer' } as const;
  expect(of(sunday)?.groups.map(({ heading }) => heading)).toEqual(['Đến hạn hôm nay']);
});

test('of very many the most pressing are named and the rest counted', () => {
  const many = Array.from({ length: 75 }, () => due);
  const letter = of(...many, late);
  expect(letter?.groups.flatMap(({ lines }) => lines)).toHaveLength(60);
  expect(letter?.groups[0]?.heading).toBe('Đã quá hạn');
  expect(letter?.paragraphs.at(-1)).toContain('còn 16 việc');
});

describe.each(languages)('every kind of task of every track, in %s,', (language) => {
  const when = {
    now: morning,
    today,
    calendar: givenCalendar,
    roster: { v: 1, people: {} },
  } as const;
  const bearer = { secondAppraisal: true, subjectTold: null };
  /** As a move opens it, of a document that has neither code nor day. */
  const opened = trackNames.flatMap((track) =>
    tracks[track].states.flatMap((state) =>
      obligationsIn(track, state, bearer).map((obligation) => {
        const moved = { track, id: 'kq4f7k2m1a', seq: 1 } as const;
        return Task.parse(openedTask(obligation, moved, bearer, when).write.data);
      }),
    ),
  );
  const broken = task({
    track: 'decisions',
    subject: 'kq4f7k2m1a',
    kind: 'mendDocument',
    code: '',
    document: 'decisions/kq4f7k2m1a',
  });

  test('is told by a code, what to do, until when, why and the link', () => {
    expect(new Set(opened.map(({ track }) => track))).toEqual(new Set(trackNames));
    for (const one of [...opened, broken])
      for (const to of ['bearer', 'superior'] as const) {
        const letter = digestOf([{ task: one, to }], {
          today,
          calendar: givenCalendar,
          site,
          language,
        });
        const [line] = letter?.groups[0]?.lines ?? [];
        expect(line?.code, `${one.track} ${one.kind}`).toMatch(
          /^(GS|PH|QĐ|BV|NT|TTr|CT|BC)-4F7K2M1A$/u,
        );
        expect(line?.what).toBe((language === 'vi' ? taskWords : englishTasks)[one.kind]);
        expect(line?.address).toMatch(/^https:\/\/guong.example\/app\/[a-z-]+\/kq4f7k2m1a$/u);
        for (const words of [line?.when, line?.why]) expect(words).toMatch(/\w+ .*\w/u);
        expect(plainText(letter!)).toContain(line?.code);
      }
  });
});

describe('its mail', () => {
  test('has one key a person and day, and fits the schema', () => {
    expect(digestKey(today, 'u.1')).toBe('digest.people.2026-11-23.0.u.1');
    const queued = digestMail(today, 'u.1', morning);
    expect(Mail.parse(queued)).toEqual(queued);
  });

  test('as text keeps to its order', () => {
    const text = plainText(of(late, due)!);
    const places = [
      'Nhắc việc ngày 23/11/2026',
      'ĐÃ QUÁ HẠN',
      'LATE0001',
      'ĐẾN HẠN HÔM NAY',
      'DUE00001',
      'https://guong.example/app/\n',
    ];
    const found = places.map((part) => text.indexOf(part));
    expect(found).toEqual(found.toSorted((one, other) => one - other));
    expect(found).not.toContain(-1);
  });
});
