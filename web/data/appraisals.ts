/** What the office writes while it appraises: each claim's settlement, and the appraisal itself. */
import { Appraisal } from '#domain/appraisal.ts';
import type { ClaimStatus, Settlement } from '#domain/claim.ts';
import type { Fresh, Sent } from './autosaving.ts';
import { readCard } from './cases.ts';
import type { Stored } from './draft-state.ts';
import { normalised } from './normalised.ts';
import { readDocument, valueOf } from './reading.ts';
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
): Promise<Sent<AppraisalContent>> {
  const path = `nominations/${caseId}/appraisals/${await signedInUid()}`;
  const data = {
    v: 1,
    version: version + 1,
    ...(normalised(content) as AppraisalContent),
    ...(await signed()),
  };
  const is = await written([{ op: 'set', path, data }]);
  return is === 'saved' ? { is, version: version + 1, draft: content } : { is, version };
}

const noAppraisal: AppraisalContent = { criteria: {}, note: '', complete: false };

/** The person's own appraisal as it stands. */
export const storedAppraisal = (held: Appraisal | null): Stored<AppraisalContent> =>
  held === null
    ? { draft: noAppraisal, version: 0 }
    : {
        draft: { criteria: held.criteria, note: held.note, complete: held.complete },
        version: held.version,
      };

export async function readAppraisal(caseId: string): Promise<Fresh<AppraisalContent>> {
  const [card, held] = await Promise.all([
    readCard(caseId),
    readDocument(`nominations/${caseId}/appraisals/${await signedInUid()}`, Appraisal),
  ]);
  if (card.is === 'offline' || held.is === 'offline') return 'offline';
  if (card.is !== 'ready' || card.value.state !== 'appraisal') return 'closed';
  return held.is === 'ready' || held.is === 'missing' ? storedAppraisal(valueOf(held)) : 'closed';
}
