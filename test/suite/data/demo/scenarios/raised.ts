/** What was proposed to higher levels, in every state of such a proposal; and the reports that the office owes. */
import { givenCalendar } from '#domain/calendar.ts';
import { Roster } from '#domain/person.ts';
import { openedReport } from '#domain/report-opening.ts';
import type { PlannedReport } from '#domain/report.ts';
import { workday } from '../days.ts';
import { carryOut } from '../memory.ts';
import type { World } from '../world.ts';

const office = 'van-phong-1';
const board = 'Ban Thi đua – Khen thưởng tỉnh';

/** Proposed so many working days from the loading; returns the proposal's id. */
const proposed = async (
  world: World,
  nomination: string,
  count: number,
  to: { readonly level?: string; readonly form: string; readonly recipient?: string },
): Promise<string> => {
  world.at(workday(world, count), '08:20');
  const input = { level: 'province', recipient: board, ...to };
  await world.move('nominations', nomination, 'submitUp', office, input);
  const { submissions } = world.read(`nominations/${nomination}`) as {
    readonly submissions: readonly string[];
  };
  return submissions.at(-1) ?? '';
};

const sent = async (world: World, id: string, count: number, number: string): Promise<void> => {
  world.at(workday(world, count), '10:00');
  await world.move('submissions', id, 'send', office, { number, day: world.day() });
};

const received = async (world: World, id: string, count: number): Promise<void> => {
  world.at(workday(world, count), '14:00');
  await world.move('submissions', id, 'acknowledge', office, { number: '', day: world.day() });
};

const certificate = 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh';

export const raisedToHigherLevels = async (world: World): Promise<void> => {
  const awarded = await proposed(world, 'e5y2u7ba', -38, { form: certificate });
  await sent(world, awarded, -36, '61/TTr-SDTTG');
  await received(world, awarded, -34);
  world.at(workday(world, -9), '15:00');
  await world.move('submissions', awarded, 'award', office, {
    form: certificate,
    number: '2101/QĐ-UBND',
    day: world.day(),
    organisation: 'Ủy ban nhân dân tỉnh',
  });
  const refused = await proposed(world, 'c4w8e2ro', -30, {
    level: 'central',
    form: 'Bằng khen của Bộ trưởng',
    recipient: 'Bộ Dân tộc và Tôn giáo',
  });
  await sent(world, refused, -28, '66/TTr-SDTTG');
  world.at(workday(world, -6), '09:10');
  await world.move('submissions', refused, 'decline', office, {
    day: world.day(),
    reason: 'Hồ sơ gửi sau thời hạn nhận của năm; đề nghị trình lại trong đợt sau.',
  });
  await received(world, await sentNow(world, 'd6t1v8hm', -18, '71/TTr-SDTTG'), -11);
  await sentNow(world, 'n2e7b4km', -7, '74/TTr-SDTTG');
  await proposed(world, 'u4h7q9ns', -2, { form: certificate });
  const dropped = await proposed(world, 'r9u5s3no', -12, { form: certificate });
  world.at(workday(world, -10), '11:00');
  await world.move('submissions', dropped, 'withdraw', office, {
    reason: 'Tỉnh đã khen thưởng đột xuất ngay sau sự việc.',
  });
};

const sentNow = async (
  world: World,
  nomination: string,
  count: number,
  number: string,
): Promise<string> => {
  const id = await proposed(world, nomination, count, { form: certificate });
  await sent(world, id, count + 1, number);
  return id;
};

export const reportPlan: readonly PlannedReport[] = [
  {
    id: 'dien-hinh-sau-thang',
    name: 'Báo cáo sáu tháng về xây dựng, nhân rộng điển hình tiên tiến',
    recipient: board,
    first: '2026-06-15',
    every: 'halfYearly',
    ahead: 15,
  },
  {
    id: 'thong-ke-thi-dua',
    name: 'Thống kê công tác thi đua, khen thưởng năm',
    recipient: 'Sở Nội vụ tỉnh',
    first: '2026-12-15',
    every: 'yearly',
    ahead: 20,
  },
  {
    id: 'nhan-to-moi-thang',
    name: 'Báo cáo tháng về phát hiện nhân tố mới',
    recipient: 'Lãnh đạo Sở',
    first: '2026-01-25',
    every: 'monthly',
    ahead: 5,
  },
];

/** One that waits, one that went, one that nobody asks for any more: days are counted from the loading. */
export const reportsOwed = async (world: World): Promise<void> => {
  const opened = (planned: PlannedReport | undefined, count: number, due: number): string => {
    if (planned === undefined) throw new Error('The plan has fewer lines.');
    world.at(workday(world, count), '07:00');
    const day = workday(world, due);
    const id = `${planned.id}-${day}`;
    const roster = Roster.parse(world.read('directories/roster'));
    const context = { now: world.now(), today: world.day(), calendar: givenCalendar, roster };
    carryOut(world.store, openedReport({ id, day, planned }, context));
    return id;
  };
  opened(reportPlan[1], -3, 12);
  const monthly = opened(reportPlan[2], -14, -9);
  world.at(workday(world, -10), '16:00');
  await world.move('reports', monthly, 'send', office, {
    number: '58/BC-SDTTG',
    day: world.day(),
    note: '',
  });
  const other = opened(reportPlan[0], -8, 2);
  world.at(workday(world, -4), '09:00');
  await world.move('reports', other, 'drop', office, {
    reason: 'Nội dung đã gộp vào báo cáo tổng kết năm.',
  });
};
