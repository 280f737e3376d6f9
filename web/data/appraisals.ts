/** What the office writes while it appraises: each claim's settlement, and the appraisal itself. */
import type { Appraisal } from '#domain/appraisal.ts';
import type { ClaimStatus, Settlement } from '#domain/claim.ts';
import { normalised } from './normalised.ts';
import { signedInUid } from './session.ts';
import { signed, written, type Written } from './writing.ts';

export type SettlementContent = Omit<Settlement, 'by' | 'at'>;
export type AppraisalContent = Pick<Appraisal, 'criteria' | 'note' | 'complete'>;

export async function settleClaim(
  caseId: string,
  claimId: string,
  status: Exclude<ClaimStatus, 'unverified'>,
  settlement: SettlementContent,
): Promise<Written> {
  const settled = { ...(normalised(settlement) as SettlementContent), ...(await signed()) };
  return written([
    { op: 'update', path: `nominations/${caseId}/claims/${claimId}`, data: { status, settled } },
  ]);
}

/** `version`: of this person's appraisal as it stands; 0 when there is none. */
export async function saveAppraisal(
  caseId: string,
  version: number,
  content: AppraisalContent,
): Promise<Written> {
  const path = `nominations/${caseId}/appraisals/${await signedInUid()}`;
  const data = {
    v: 1,
    version: version + 1,
    ...(normalised(content) as AppraisalContent),
    ...(await signed()),
  };
  return written([{ op: 'set', path, data }]);
}
