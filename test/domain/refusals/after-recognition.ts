/** The ways a case is refused once it is decided: corrections, what is noted of the years after, tasks handed on. */
import { nomination } from '../../builders/nomination.ts';
import { submission } from '../../builders/submission.ts';
import { story } from '../../builders/story.ts';
import { task } from '../../builders/task.ts';
import { row, type Asking, type Row } from './row.ts';

type OfCase = Asking<'nominations'>;

const reason = { reason: 'Có lý do' };
const doc = nomination({ state: 'recognised' });
const council = nomination({ state: 'council' });
const long = 'a'.repeat(121);

const amend: OfCase = {
  move: 'amend',
  facts: { doc: council },
  input: { field: 'name', before: 'Thị Ví Dụ', after: 'Thị Ví Dụ Mới', paper: '', ...reason },
};
const amendVillage: OfCase = {
  ...amend,
  input: { ...amend.input, field: 'village', before: 'Thôn Ví Dụ', after: 'Thôn Mẫu' },
};
const amendYear: OfCase = {
  ...amend,
  input: { ...amend.input, field: 'birthYear', before: '1980', after: '1981' },
};
const amending = 'nomination-moves/amend.ts';

const amendRows: readonly Row<'nominations'>[] = [
  row(`${amending} changedSince`, amend, { input: { before: 'Thị Ví Du' } }),
  row(`${amending} nothingChanged`, amend, { input: { after: 'Thị Ví Dụ' } }),
  row(`${amending} notAYear`, amendYear, { input: { after: '81' } }),
  row(`${amending} nameTooLong`, amend, { input: { after: long } }),
  row(`${amending} nameTooLong`, amendVillage, { input: { after: long } }),
  row(`${amending} noCorrectingPaper`, amend, { facts: { doc } }),
];

const replicate: OfCase = {
  move: 'replicate',
  facts: { doc },
  input: {
    who: 'Tổ dệt Sóc Minh Họa',
    what: 'Mở lớp dạy dệt',
    since: '2026-11-01',
    source: 'Biên bản kiểm tra của UBND xã',
    consent: 'paper',
  },
};
const honour: OfCase = {
  move: 'honour',
  facts: { doc },
  input: {
    form: 'Giấy khen',
    number: '15/QĐ-SDTTG',
    day: '2026-11-01',
    organisation: 'Sở Dân tộc và Tôn giáo',
    factor: '0,3',
    baseSalary: '2340000',
    handedOn: '2026-11-10',
    handedAt: 'Hội nghị tổng kết',
  },
};
const submitUp: OfCase = {
  move: 'submitUp',
  facts: { doc },
  input: { level: 'province', form: 'Bằng khen', recipient: 'Ban Thi đua – Khen thưởng tỉnh' },
};
const tellSubject: OfCase = {
  move: 'tellSubject',
  facts: {
    doc: nomination({
      state: 'recognised',
      decision: { id: 'quyet-dinh-1', number: '12/QĐ-SDTTG', day: '2026-11-10' },
    }),
  },
  input: { on: '2026-11-20', how: 'phone' },
};
const checkIn: OfCase = {
  move: 'checkIn',
  facts: { doc },
  input: { on: '2026-11-20', standing: 'exemplary', note: 'Vẫn dạy nghề', readyFor: '' },
};
const credits = story({
  replications: {
    replication1: { who: 'Tổ dệt', what: 'Mở lớp', since: '2026-11-01', source: 'Biên bản' },
  },
});
const after = 'nomination-moves/follow-up.ts';
const handed = 'nomination-moves/honour.ts';
const upward = 'nomination-moves/submit-up.ts';
const telling = 'nomination-moves/tell-subject.ts';

const followUpRows: readonly Row<'nominations'>[] = [
  row(`${after} dayAhead`, checkIn, { input: { on: '2026-11-24' } }),
  row(`${after} dayAhead`, replicate, { input: { since: '2026-11-24' } }),
  row(`${after} noSuchEvidence`, replicate, { input: { evidence: ['minh-chung-9'] } }),
  row(`${after} looseFigure`, replicate, { input: { what: 'Mở 3 lớp dạy dệt' } }),
  row(
    `${after} noSuchCredit`,
    {
      move: 'retract',
      facts: { doc, story: credits },
      input: { credit: 'replication1', ...reason },
    },
    { input: { credit: 'honour7' } },
  ),
  // What is not awarded yet cannot have been handed over.
  row(`${handed} dayAhead`, honour, { input: { day: '2026-11-24' } }, ['notHandedYet']),
  row(`${handed} notHandedYet`, honour, { input: { handedOn: '2026-11-24' } }),
  row(`${handed} moneyNotWhole`, honour, { input: { factor: '' } }),
  row(`${upward} ownLevel`, submitUp, { input: { level: 'grassroots' } }),
  row(`${upward} proposedAlready`, submitUp, { facts: { submissions: [submission()] } }),
  row(`${upward} tooManyProposals`, submitUp, {
    facts: { doc: { ...doc, submissions: Array.from({ length: 20 }, (_, nth) => `x-${nth}`) } },
  }),
  row(`${telling} toldAlready`, tellSubject, {
    facts: {
      doc: nomination({
        state: 'recognised',
        decision: null,
        subjectTold: { on: '2026-11-19', how: 'phone', by: 'can-bo-1' },
      }),
    },
  }),
  row(`${telling} dayAhead`, tellSubject, { input: { on: '2026-11-24' } }),
  row(`${telling} toldBeforeDecision`, tellSubject, { input: { on: '2026-11-09' } }),
];

const busy = nomination({ state: 'appraisal', tasks: ['t1'] });
const assign: OfCase = {
  move: 'assign',
  facts: { doc: busy },
  input: { task: 't1', to: 'office', ...reason },
};
const extend: OfCase = {
  move: 'extend',
  facts: { doc: busy },
  input: { task: 't1', due: '2026-12-30', ...reason },
};
/** To somebody who is not of those who appraise. */
const handedOut = task({ audience: 'uid:editor' });
const handBack: OfCase = {
  move: 'handBack',
  facts: { doc: busy },
  input: { task: 't1' },
  context: { by: 'system', roles: ['system'], task: handedOut },
};
const handing = 'task-moves.ts';

const taskRows: readonly Row<'nominations'>[] = [
  // A state that asks nothing of anybody has no task to hand on.
  row(`${handing} taskClosed`, assign, {
    facts: { doc: nomination({ state: 'withdrawn', tasks: ['t1'] }) },
  }),
  row(`${handing} taskClosed`, assign, { input: { task: 't2' } }),
  row(`${handing} notYourTask`, assign, { context: { by: 'unitHead', roles: ['unitHead'] } }),
  row(`${handing} notTheirTask`, assign, { input: { to: 'editor' } }),
  row(`${handing} stillTheirTask`, handBack, {
    context: { task: { ...handedOut, audience: 'uid:office' } },
  }),
  // The end of a public notice is the rule pack's.
  row(`${handing} dayIsFixed`, extend, {
    facts: { doc: nomination({ state: 'notice', tasks: ['t1'] }) },
  }),
  row(`${handing} dayPassed`, extend, { input: { due: '2026-11-23' } }),
];

export const rowsAfterRecognition: readonly Row<'nominations'>[] = [
  ...amendRows,
  ...followUpRows,
  ...taskRows,
];
