/** Opens the reports whose time to be written has come, with their tasks (S41, S54). */
import type { Firestore, Timestamp } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { dayOf } from '#domain/day.ts';
import type { Write } from '#domain/engine/move-rule.ts';
import { openedReport } from '#domain/report-opening.ts';
import { ReportPlan, reportsToOpen } from '#domain/report.ts';
import { rosterOf } from '../catalogues.ts';
import { alreadyExists, codeOf } from '../store.ts';
import { calendarNow } from './calendar-now.ts';

/**
 * Two reads and one a report that is due soon; two writes for each that is new. Each has a key made from the plan's line
 * and its day, so that runs repeated, doubled or late open it once. Returns how many were new.
 */
export const openReports = async (db: Firestore, now: Timestamp): Promise<number> => {
  const plan = await planNow(db);
  if (plan.length === 0) return 0;
  const [calendar, roster] = await Promise.all([calendarNow(db), rosterOf(db)]);
  const today = dayOf(now);
  const due = reportsToOpen(plan, calendar, today);
  if (due.length === 0) return 0;
  const there = await db.getAll(...due.map(({ id }) => db.doc(`reports/${id}`)));
  const fresh = due.filter((_report, index) => there[index]?.exists === false);
  const opened = await Promise.all(
    fresh.map((report) => createAll(db, openedReport(report, { now, today, calendar, roster }))),
  );
  return opened.filter(Boolean).length;
};

/** A plan that does not parse stops no reminder. */
const planNow = async (db: Firestore) => {
  const stored = await db.doc('directories/reports').get();
  if (!stored.exists) return [];
  const plan = ReportPlan.safeParse(stored.data());
  if (!plan.success) logger.error('unreadable document', { path: stored.ref.path });
  return plan.success ? plan.data.entries : [];
};

/** false where another run was faster. */
const createAll = async (db: Firestore, writes: readonly Write[]): Promise<boolean> => {
  const batch = db.batch();
  for (const { path, data } of writes) batch.create(db.doc(path), data);
  try {
    await batch.commit();
    return true;
  } catch (error) {
    if (codeOf(error) !== alreadyExists) throw error;
    return false;
  }
};
