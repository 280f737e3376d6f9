/** Which of several appraisals speaks for the case. */
import type { Appraisal } from '#domain/appraisal.ts';
import type { CaseFile } from '../../data/case-file.ts';
import { valueOf, type Entry } from '../../data/reading.ts';

/** The appraisal a case is forwarded with: a complete one before an open one. */
export const leadingAppraisal = ({ appraisals }: CaseFile): Entry<Appraisal> | null => {
  const all = valueOf(appraisals)?.items ?? [];
  return all.find(({ value }) => value.complete) ?? all[0] ?? null;
};
