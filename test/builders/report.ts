/** Periodic reports and lines of their plan for tests. */
import type { PlannedReport, Report } from '#domain/report.ts';
import { morning } from './instant.ts';

export const plannedReport = (given: Partial<PlannedReport> = {}): PlannedReport => ({
  id: 'sau-thang',
  name: 'Báo cáo sáu tháng về điển hình tiên tiến',
  recipient: 'Ban Thi đua – Khen thưởng tỉnh',
  first: '2026-06-30',
  every: 'halfYearly',
  ahead: 10,
  ...given,
});

export const report = (given: Partial<Report> = {}): Report => {
  const { name, recipient } = plannedReport();
  const { state = 'due' } = given;
  return {
    v: 1,
    name,
    recipient,
    day: '2026-12-15',
    sent: state === 'sent' ? { number: '88/BC-SDTTG', day: '2026-12-10', note: '' } : null,
    state,
    version: 0,
    seq: 0,
    lastHash: '',
    tasks: [],
    createdBy: 'system',
    createdAt: morning,
    updatedAt: morning,
    ...given,
  };
};
