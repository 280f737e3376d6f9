/** Proposals to a higher level for tests, as their state implies. */
import type { Submission } from '#domain/submission.ts';
import { morning } from './instant.ts';
import { caseId } from './nomination.ts';
import { ownUnit } from './person.ts';

export const submission = (given: Partial<Submission> = {}): Submission => {
  const { state = 'prepared' } = given;
  const isSent = !['prepared', 'withdrawn'].includes(state);
  return {
    v: 1,
    nomination: caseId,
    code: 'GS-2026-A1B2C3D4',
    ownerUnit: ownUnit,
    level: 'province',
    form: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    recipient: 'Ban Thi đua – Khen thưởng tỉnh',
    sent: isSent ? { number: '45/TTr-SDTTG', day: '2026-11-16' } : null,
    acknowledged: isSent && state !== 'sent' ? { number: '', day: '2026-11-18' } : null,
    awarded:
      state === 'awarded'
        ? {
            form: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
            number: '2101/QĐ-UBND',
            day: '2026-11-20',
            organisation: 'Ủy ban nhân dân tỉnh',
          }
        : null,
    state,
    version: 3,
    seq: 3,
    lastHash: 'a'.repeat(64),
    tasks: [],
    createdBy: 'van-phong-1',
    createdAt: morning,
    updatedAt: morning,
    ...given,
  };
};
