/** Decisions, batches and delegations for tests. */
import type * as z from 'zod';
import type { Batch, Decision, Delegation, TakenNumber } from '#domain/decision.ts';
import { morning } from './instant.ts';
import { caseId, unmoved } from './nomination.ts';
import { ownUnit } from './person.ts';

/** Once `signed` it is approved; once `issued` it has its number. */
export const decision = (given: Partial<Decision> = {}): Decision => ({
  v: 1,
  title: 'Công nhận điển hình tiên tiến năm 2026',
  cases: [caseId],
  state: 'prepared',
  approved:
    (given.state ?? 'prepared') === 'prepared'
      ? null
      : { by: 'giam-doc', capacity: 'GIÁM ĐỐC', at: morning },
  issued:
    given.state === 'issued'
      ? {
          series: 'QD-SDTTG',
          year: 2026,
          number: '12',
          day: '2026-12-10',
          signatory: 'Nguyễn Văn Mẫu',
          scan: null,
        }
      : null,
  ...unmoved,
  createdBy: 'van-phong-1',
  ...given,
});

export const takenNumber = (
  given: Partial<z.infer<typeof TakenNumber>> = {},
): z.infer<typeof TakenNumber> => ({ v: 1, decision: 'quyet-dinh-1', at: morning, ...given });

export const batch = (given: Partial<Batch> = {}): Batch => ({
  v: 1,
  ownerUnit: ownUnit,
  title: 'Tờ trình đề nghị công nhận năm 2026',
  number: '05/TTr-PNV1',
  day: '2026-11-20',
  signatory: 'Trần Minh Họa',
  minutes: null,
  cases: [caseId],
  state: 'drafting',
  ...unmoved,
  ...given,
});

export const delegation = (given: Partial<Delegation> = {}): Delegation => ({
  v: 1,
  from: 'giam-doc',
  to: 'pho-giam-doc',
  capacity: 'KT. GIÁM ĐỐC',
  validFrom: '2026-11-01',
  validTo: '2026-11-30',
  ...given,
});
