/** The walk beside the main road: cases that end otherwise, and the tracks beside a case. */
import { appraisal } from '../builders/appraisal.ts';
import { batch } from '../builders/decision.ts';
import { factorConsent, newFactor } from '../builders/new-factor.ts';
import { otherUnit } from '../builders/person.ts';
import { report } from '../builders/report.ts';
import { submission } from '../builders/submission.ts';
import { task } from '../builders/task.ts';
import {
  appraised,
  because,
  forward,
  keepers,
  ofCase,
  office,
  officer,
  ofProposal,
  on,
  otherOffice,
  steered,
  type Step,
  thisVersion,
  unitHead,
} from './steps.ts';

/** Cases that end early, wait for a notice, or are appraised twice. */
export const aside: readonly Step[] = [
  ...appraised('drawn000'),
  {
    set: {
      [`nominations/drawn000/appraisals/${otherOffice}`]: appraisal({ by: otherOffice }),
    },
  },
  ofCase('drawn000', 'handIn', office, { appraisal: office, version: 1 }),
  ofCase('drawn000', 'handIn', otherOffice, { appraisal: otherOffice, version: 1 }),
  ...steered('nominations', 'drawn000', otherOffice),
  ofCase('gone0000', 'withdraw', officer, because),
  ofCase('late0000', 'confirm', unitHead, thisVersion),
  ofCase('late0000', 'submit', officer, thisVersion),
  ofCase('late0000', 'return', office, {
    items: [{ field: '', text: 'Bổ sung.' }],
    until: '2099-12-31',
  }),
  { set: { 'nominations/late0000': { returnedUntil: '2020-01-01' } } },
  ofCase('late0000', 'lapse', 'system'),
  ...appraised('unfit000'),
  ofCase('unfit000', 'decline', office, { criterion: 'H1', ...because }),
  ...appraised('posted00'),
  ofCase('posted00', 'post', office, keepers),
  ofCase('posted00', 'reopen', office, because),
  ofCase('posted00', 'post', office, keepers),
  { set: { 'nominations/posted00': { noticeUntil: '2020-01-01' } } },
  forward('posted00', 'bench-2'),
];

const note = { note: '' };
const reportTask = 'reports.bench-1.0.report';
const seen = { versions: { rest0000: 1 } };
const paper = { number: '05/TTr-PNV1', day: '2026-01-05', signatory: 'Trần Minh Họa' };

/** Every track that is neither case, session, decision nor story. */
export const beside: readonly Step[] = [
  {
    set: {
      'newFactors/bench-1': newFactor(),
      'newFactors/bench-2': newFactor(),
      'newFactors/bench-2/consents/one': factorConsent(),
      'batches/bench': batch({ cases: ['rest0000'] }),
      'submissions/main0001-1': submission({
        nomination: 'main0001',
        state: 'sent',
        sent: { number: '45/TTr', day: '2026-01-05' },
      }),
      'submissions/main0001-2': submission({ nomination: 'main0001' }),
      'reports/bench-1': report({ tasks: [reportTask] }),
      [`tasks/${reportTask}`]: task({ track: 'reports', subject: 'bench-1', kind: 'report' }),
      'reports/bench-2': report(),
    },
  },
  on('newFactors')('bench-1', 'nurture', officer, note),
  ...steered('newFactors', 'bench-1', officer),
  on('newFactors')('bench-1', 'ripen', officer, note),
  on('newFactors')('bench-1', 'nominate', officer, note),
  on('newFactors')('bench-2', 'tell', officer, { words: 'Chị dạy mỗi tối.' }),
  on('newFactors')('bench-2', 'refer', office, { unit: otherUnit, ...note }),
  on('newFactors')('bench-2', 'close', office, note),
  on('batches')('bench', 'confirm', unitHead, seen),
  ...steered('batches', 'bench', officer),
  on('batches')('bench', 'reopen', officer, note),
  on('batches')('bench', 'confirm', unitHead, seen),
  on('batches')('bench', 'send', officer, { ...seen, ...paper }),
  on('batches')('bench', 'confirm', unitHead, seen),
  on('batches')('bench', 'sendRest', officer, seen),
  ofProposal('main0001-1', 'decline', office, { day: '2026-01-06', ...because }),
  ofProposal('main0001-2', 'withdraw', office, because),
  ...steered('reports', 'bench-1', otherOffice),
  on('reports')('bench-1', 'send', office, { number: '', day: '2026-01-05', note: '' }),
  on('reports')('bench-2', 'drop', office, because),
];
