/** Cards of cases for tests, with the facts that their state implies. */
import type { Nomination, Snapshot } from '#domain/nomination.ts';
import type { NominationState } from '#domain/nomination-workflow.ts';
import { morning } from './instant.ts';
import { ownUnit } from './person.ts';

/** The id of the builders' case; the documents below a case belong to it. */
export const caseId = 'a1b2c3d4';

/** What every document that moves starts with. */
export const unmoved = {
  version: 0,
  seq: 0,
  lastHash: '',
  tasks: [] as string[],
  createdBy: 'can-bo-1',
  createdAt: morning,
  updatedAt: morning,
};

export const snapshot = (given: Partial<Snapshot> = {}): Snapshot => ({
  day: '2026-11-23',
  organisation: 'Sở Dân tộc và Tôn giáo',
  headTitle: 'Giám đốc',
  unit: 'Phòng nghiệp vụ 1',
  place: 'Xã Bù Gia Mập',
  cycle: 'Đợt xét, công nhận điển hình tiên tiến năm 2026',
  criteria: 'Cá nhân điển hình tiên tiến cấp cơ sở',
  legalBasis: 'cơ quan tự quy định (cấp cơ sở)',
  ...given,
});

/** `nomination({ state: 'council' })` has been confirmed and sent and stands on a session's agenda. */
export const nomination = (given: Partial<Nomination> = {}): Nomination => ({
  ...draft,
  ...implied[given.state ?? 'draft'],
  ...given,
});

const draft: Nomination = {
  v: 2,
  code: 'GS-2026-A1B2C3D4',
  subject: { name: 'Thị Ví Dụ', kind: 'individual' },
  ownerUnit: ownUnit,
  source: 'screen',
  copiedFrom: null,
  cycle: 'dot-xet-2026',
  movement: null,
  occasion: 'merit',
  level: 'grassroots',
  criteriaSet: 'IND-CS',
  state: 'draft',
  ...unmoved,
  confirmed: null,
  subjectKey: null,
  submittedOn: null,
  returnedUntil: null,
  noticeUntil: null,
  session: null,
  simplified: null,
  deferredTo: null,
  approved: null,
  decision: null,
  suspended: null,
  snapshot: null,
};

const sent: Partial<Nomination> = {
  confirmed: { by: 'truong-phong-1', dossierVersion: 1, at: morning },
  subjectKey: '5f'.repeat(16),
  submittedOn: '2026-11-23',
  snapshot: snapshot(),
};
const onAgenda: Partial<Nomination> = { ...sent, session: 'phien-1' };
const signed: Partial<Nomination> = {
  ...onAgenda,
  approved: { by: 'giam-doc', capacity: 'GIÁM ĐỐC', at: morning },
};
const issued: Partial<Nomination> = {
  ...signed,
  decision: { id: 'quyet-dinh-1', number: '12/QĐ-SDTTG', day: '2026-12-10' },
};

const implied: Record<NominationState, Partial<Nomination>> = {
  draft: {},
  returned: { ...sent, returnedUntil: '2026-12-07' },
  appraisal: sent,
  notice: { ...sent, noticeUntil: '2026-12-07' },
  council: onAgenda,
  deferred: { ...onAgenda, deferredTo: 'dot-xet-2026' },
  decision: onAgenda,
  signed,
  recognised: issued,
  declined: onAgenda,
  withdrawn: sent,
  revoked: issued,
};
