/** What a personal calendar shows: code and step, on a working day, under ids that stay. */
import { expect, test } from 'vitest';
import { givenCalendar } from '#domain/calendar.ts';
import { feedEntries } from '#domain/feed.ts';
import { task } from '../builders/task.ts';

const shown = { calendar: givenCalendar, site: 'https://guong.example', language: 'vi' } as const;
const key = 'nominations.a1b2c3d4.1.appraise';

test('a task and a session, each under an id that stays, the session with the number of its last change', () => {
  const due = task({ due: '2026-11-22', code: 'GS-2026-A1B2C3D4' });
  expect(
    feedEntries([[key, due]], [['s1', { day: '2026-12-02', hour: '08:30', seq: 4 }]], shown),
  ).toEqual([
    {
      uid: `task-${key}@guong.example`,
      // The 22nd is a Sunday.
      day: '2026-11-23',
      hour: null,
      summary: 'Thẩm định hồ sơ – GS-2026-A1B2C3D4',
      url: 'https://guong.example/app/ho-so/a1b2c3d4',
    },
    {
      uid: 'session-s1@guong.example',
      day: '2026-12-02',
      hour: '08:30',
      summary: 'Phiên họp xét',
      url: 'https://guong.example/app/hop/s1',
      sequence: 4,
    },
  ]);
});

test('in English where it is wished for', () => {
  const [entry] = feedEntries([[key, task()]], [], { ...shown, language: 'en' });
  expect(entry?.summary).toMatch(/^Appraise a case – GS-/u);
});
