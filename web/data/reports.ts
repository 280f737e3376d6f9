/** Periodic reports, and the plan they are opened by. */
import { collection, limit, orderBy, query } from 'firebase/firestore/lite';
import { type PlannedReport, Report, ReportPlan } from '#domain/report.ts';
import { normalised } from './normalised.ts';
import { mapped, readDocument, readList, ready, type Listed, type Waiting } from './reading.ts';
import { newId, theStore } from './store.ts';
import { written, type Written } from './writing.ts';

/** The latest hundred by the day they are due. */
export const listReports = async (): Promise<Waiting<Listed<Report>>> =>
  readList(
    query(collection(await theStore(), 'reports'), orderBy('day', 'desc'), limit(100)),
    Report,
  );

export const readReport = (id: string): Promise<Waiting<Report>> =>
  readDocument(`reports/${id}`, Report);

export const readPlan = async (): Promise<Waiting<readonly PlannedReport[]>> => {
  const found = await readDocument('directories/reports', ReportPlan);
  return found.is === 'missing' ? ready([]) : mapped(found, ({ entries }) => entries);
};

export const keepPlan = (entries: readonly PlannedReport[]): Promise<Written> =>
  written([
    {
      op: 'set',
      path: 'directories/reports',
      data: normalised({ v: 1, entries }) as Readonly<Record<string, unknown>>,
    },
  ]);

export const newReportId = (): string => newId(12);
