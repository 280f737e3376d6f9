/** Periodic reports: on which days they are due, when they become a task, and how they end. */
import { describe, expect, test } from 'vitest';
import { givenCalendar, isWorkingDay, workingDaysFrom } from '#domain/calendar.ts';
import { daysAfter } from '#domain/day.ts';
import { decide } from '#domain/engine/decide.ts';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import { openedReport } from '#domain/report-opening.ts';
import { nextDue, Report, type ReportRhythm, reportsToOpen } from '#domain/report.ts';
import { Task } from '#domain/task.ts';
import { sha256 } from '../builders/chain.ts';
import { morning } from '../builders/instant.ts';
import { moveRequest } from '../builders/move.ts';
import { person, roster } from '../builders/person.ts';
import { plannedReport, report } from '../builders/report.ts';

/** The days on which each report is first to be opened, of a run every day of two years. */
const openedOver = (every: ReportRhythm, first: string): readonly (readonly [string, string])[] => {
  const seen = new Map<string, string>();
  for (let day = '2026-01-01'; day <= '2027-12-31'; day = daysAfter(day, 1))
    for (const { id, day: due } of reportsToOpen(
      [plannedReport({ every, first })],
      givenCalendar,
      day,
    ))
      if (!seen.has(id)) seen.set(id, `${day} ${due}`);
  return [...seen.values()].map((one) => one.split(' ') as [string, string]);
};

describe('the plan', () => {
  test.each([
    ['once', '2026-06-30', ['2026-06-30']],
    ['halfYearly', '2026-06-30', ['2026-06-30', '2026-12-30', '2027-06-30', '2027-12-30']],
    ['yearly', '2026-12-15', ['2026-12-15', '2027-12-15']],
    [
      'quarterly',
      '2026-03-31',
      [
        '2026-03-31',
        '2026-06-30',
        '2026-09-30',
        '2026-12-31',
        '2027-03-31',
        '2027-06-30',
        '2027-09-30',
        '2027-12-31',
      ],
    ],
  ] as const)(
    'of a report due %s from %s on opens it for each of its days, once',
    (every, first, days) => {
      expect(openedOver(every, first).map(([, due]) => due)).toEqual(days);
    },
  );

  test('opens a report as many working days ahead as it says', () => {
    for (const [on, due] of openedOver('monthly', '2026-01-31'))
      expect(workingDaysFrom(givenCalendar, due, -10) <= on, `${on} ${due}`).toBe(true);
    const [[on] = ['']] = openedOver('once', '2026-06-30');
    expect([on, isWorkingDay(givenCalendar, on)]).toEqual(['2026-06-16', true]);
  });

  test('catches up on what fell due while no run came for a week, and begins nothing of long ago', () => {
    const opened = (today: string) =>
      reportsToOpen([plannedReport({ every: 'once' })], givenCalendar, today).map(({ id }) => id);
    expect(opened('2026-07-07')).toEqual(['sau-thang-2026-06-30']);
    expect(opened('2026-07-20')).toEqual([]);
  });

  test('tells the next day, and none once it is over', () => {
    expect(nextDue(plannedReport(), '2026-11-23')).toBe('2026-12-30');
    expect(nextDue(plannedReport({ every: 'once' }), '2026-11-23')).toBeNull();
  });
});

const context = {
  now: morning,
  today: '2026-11-23',
  calendar: givenCalendar,
  roster: roster(),
} as const;

test('an opened report is due on its day, and the office has its task', () => {
  const opening = { id: 'sau-thang-2026-12-30', day: '2026-12-30', planned: plannedReport() };
  const [made, task] = openedReport(opening, context).map(({ data }) => data);
  const { tasks, state } = Report.parse(made);
  expect(state).toBe('due');
  expect(tasks).toEqual(['reports.sau-thang-2026-12-30.0.report']);
  expect(Task.parse(task)).toMatchObject({
    kind: 'report',
    audience: 'office',
    due: '2026-12-30',
    code: '2026-12-30',
  });
});

describe('a report', () => {
  const answered = (move: string, input: object) => {
    const doc = report({ tasks: ['reports.x.0.report'] });
    const request = moveRequest({
      move,
      by: 'van-phong-1',
      seen: doc.version,
      input: { ...input },
    });
    const mover = person({ roles: ['office'], unit: 'van-phong' });
    const about = { track: 'reports', id: 'x', moveId: 'x'.repeat(20), salt: 'salt' } as const;
    const known = { ...context, request, doc, mover, walls: [], standIns: [], sha256 };
    return decide({ ...about, ...known }, rulesOfMoves.reports, { doc });
  };

  test.each([
    ['send', { number: '88/BC-SDTTG', day: '2026-11-20', note: '' }, 'sent'],
    ['drop', { reason: 'Không còn yêu cầu' }, 'dropped'],
  ] as const)('ends by %s, and its task with it', (move, input, state) => {
    const { writes } = answered(move, input);
    const data = (path: string) => writes.find((write) => write.path === path)?.data;
    expect(data('reports/x')).toMatchObject({ state, tasks: [] });
    expect(data('tasks/reports.x.0.report')).toMatchObject({ state: 'done' });
  });

  test('cannot have gone on a day to come', () => {
    const answer = answered('send', { number: '', day: '2099-01-01', note: '' });
    expect(answer).toMatchObject({ status: 'refused', unmet: [{ code: 'dayAhead' }] });
  });
});
