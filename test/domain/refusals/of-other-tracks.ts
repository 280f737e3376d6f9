/** The ways new factors, tờ trình, proposals to a higher level and reports are refused. */
import { asConsent } from '#domain/new-factor.ts';
import { batch } from '../../builders/decision.ts';
import { factorConsent, newFactor, planItem } from '../../builders/new-factor.ts';
import { caseId, nomination } from '../../builders/nomination.ts';
import { otherUnit, ownUnit } from '../../builders/person.ts';
import { story } from '../../builders/story.ts';
import { submission } from '../../builders/submission.ts';
import { row, type Asking, type Row } from './row.ts';

const factors = 'new-factor-moves.ts';
const note = { note: '' };
const refer: Asking<'newFactors'> = { move: 'refer', input: { unit: otherUnit, ...note } };
const tell: Asking<'newFactors'> = {
  move: 'tell',
  facts: { consents: [asConsent('f1', newFactor(), factorConsent())] },
  input: { words: 'Tổ góp vốn xoay vòng mua bò.' },
};

export const rowsOfFactors: readonly Row<'newFactors'>[] = [
  row(
    `${factors} planOpen`,
    { move: 'ripen', facts: { plan: { p1: planItem({ done: '2026-11-20' }) } }, input: note },
    { facts: { plan: { p1: planItem() } } },
  ),
  row(
    `${factors} caseNotOfUnit`,
    { move: 'nominate', facts: { card: nomination() }, input: { nomination: caseId, ...note } },
    { facts: { card: nomination({ ownerUnit: otherUnit }) } },
  ),
  row(`${factors} noSuchUnit`, refer, { input: { unit: 'phong-khong-co' } }),
  row(`${factors} sameUnit`, refer, { input: { unit: ownUnit } }),
  row(`${factors} noConsentToPublication`, tell, { facts: { consents: [] } }),
  row(`${factors} storyBegun`, tell, { facts: { story: story() } }),
];

const papers = 'paper-moves.ts';
const versions = { versions: { [caseId]: 1 } };
const confirm: Asking<'batches'> = { move: 'confirm', input: versions };

export const rowsOfBatches: readonly Row<'batches'>[] = [
  row(`${papers} batchEmpty`, confirm, { facts: { doc: batch({ cases: [] }) } }),
  row(`${papers} caseOfOtherUnit`, confirm, {
    facts: { cards: { [caseId]: nomination({ ownerUnit: otherUnit }) } },
  }),
  row(`${papers} caseNotSeen`, confirm, { input: { versions: {} } }),
  row(
    `${papers} dayInFuture`,
    {
      move: 'send',
      input: { ...versions, number: '05/TTr', day: '2026-11-23', signatory: 'Trần Minh Họa' },
    },
    { input: { day: '2026-11-24' } },
  ),
  row(
    `${papers} nothingLeft`,
    { move: 'sendRest', input: versions },
    { facts: { cards: { [caseId]: nomination({ state: 'appraisal' }) } } },
  ),
];

const upward = 'submission-moves.ts';

export const rowsOfSubmissions: readonly Row<'submissions'>[] = [
  row(
    `${upward} notRecognised`,
    { move: 'send', input: { number: '45/TTr', day: '2026-11-23' } },
    { facts: { card: nomination({ state: 'revoked' }) } },
  ),
  row(
    `${upward} dayAhead`,
    { move: 'send', input: { number: '45/TTr', day: '2026-11-23' } },
    { input: { day: '2026-11-24' } },
  ),
  row(
    `${upward} beforeSending`,
    {
      move: 'acknowledge',
      facts: { doc: submission({ state: 'sent' }) },
      input: { number: '', day: '2026-11-16' },
    },
    { input: { day: '2026-11-15' } },
  ),
];

export const rowsOfReports: readonly Row<'reports'>[] = [
  row(
    'report-moves.ts dayAhead',
    { move: 'send', input: { number: '88/BC', day: '2026-11-23', note: '' } },
    { input: { day: '2026-11-24' } },
  ),
];
