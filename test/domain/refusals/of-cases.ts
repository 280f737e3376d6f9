/** The ways a case's own moves are refused, from sending to the head's signature. */
import { emptyRegister } from '#domain/registering.ts';
import { mostCases } from '#domain/subject.ts';
import { appraisal, finding } from '../../builders/appraisal.ts';
import { claim } from '../../builders/claim.ts';
import { consent } from '../../builders/consent.ts';
import { criteriaSet, hardCriterion, scoredCriterion } from '../../builders/criteria-set.ts';
import { cycle } from '../../builders/cycle.ts';
import { decision } from '../../builders/decision.ts';
import { dossier } from '../../builders/dossier.ts';
import { morning } from '../../builders/instant.ts';
import { nomination } from '../../builders/nomination.ts';
import { otherUnit, ownUnit, rosterEntry, roster } from '../../builders/person.ts';
import { rulePack } from '../../builders/rule-pack.ts';
import { session, sevenMembers } from '../../builders/session.ts';
import { kept } from '../../builders/subject.ts';
import { tally } from '../../builders/tally.ts';
import { row, type Asking, type Row } from './row.ts';

type OfCase = Asking<'nominations'>;

const verified = claim({ status: 'verified' });
const reason = { reason: 'Có lý do' };

const submit: OfCase = {
  move: 'submit',
  facts: {
    doc: nomination({ confirmed: { by: 'truong-phong-1', dossierVersion: 1, at: morning } }),
    claims: { 'thanh-tich-1': claim() },
  },
  input: { dossierVersion: 1 },
};
const sending = 'nomination-moves/submit.ts';
const checks = 'criteria-check.ts';
const dates = 'case-dates.ts';
const child = dossier({ birthYear: 2015 });

const sendingRows: readonly Row<'nominations'>[] = [
  row(`${sending} fieldEmpty`, submit, { facts: { dossier: dossier({ summary: '' }) } }),
  row(`${sending} fieldEmpty`, submit, { facts: { dossier: dossier({ place: '' }) } }),
  row(`${sending} fieldEmpty`, submit, { facts: { dossier: dossier({ birthYear: null }) } }),
  row(`${sending} changedSince`, submit, { input: { dossierVersion: 2 } }),
  row(`${sending} notConfirmed`, submit, { facts: { doc: nomination() } }),
  row(`${sending} cycleClosed`, submit, { facts: { cycle: cycle({ closes: '2026-11-22' }) } }),
  row(`${sending} noClaimWithEvidence`, submit, {
    facts: { claims: { c1: claim({ evidence: [] }) } },
  }),
  row(`${checks} noCriteria`, submit, { facts: { criteria: null } }),
  row(`${checks} criteriaNotInForce`, submit, {
    facts: { criteria: criteriaSet({ validTo: '2026-11-22' }) },
  }),
  row(`${checks} sameSubjectThisCycle`, submit, { facts: { duplicates: ['z9y8x7w6'] } }),
  row(`${checks} noConsentToProcessing`, submit, { facts: { consents: [] } }),
  row(`${checks} consentNotProved`, submit, {
    facts: { consents: [consent({ proof: 'spoken' })] },
  }),
  row(`${dates} birthYearAhead`, submit, {
    facts: {
      dossier: dossier({ birthYear: 2027 }),
      claims: { c1: claim({ period: '' }) },
      consents: [consent({ age: 'from7', guardian: 'Bà Mẫu', childAgreed: true })],
    },
  }),
  row(`${dates} birthDateDiffers`, submit, { facts: { birthDate: '1979-12-31' } }),
  row(`${dates} periodReversed`, submit, {
    facts: { claims: { c1: claim({ period: '2025–2023' }) } },
  }),
  row(`${dates} periodAhead`, submit, { facts: { claims: { c1: claim({ period: 'năm 2027' }) } } }),
  row(`${dates} periodBeforeBirth`, submit, {
    facts: { claims: { c1: claim({ period: 'năm 1975' }) } },
  }),
  row(`${checks} childNeedsGuardian`, submit, { facts: { dossier: child } }),
  row(`${checks} outsideTerritory`, submit, { facts: { dossier: dossier({ place: '00001' }) } }),
  row(`${checks} criterionNotAnswered`, submit, {
    facts: { dossier: dossier({ answers: { H4: 'none' } }) },
  }),
  row(`${checks} criterionNotAnswered`, submit, {
    facts: { claims: { c1: claim({ criterion: 'IC9' }) } },
  }),
  row('registering.ts whichSubject', submit, {
    facts: { register: { ...emptyRegister, exact: [kept('mot'), kept('hai')] } },
  }),
  row('registering.ts subjectFull', submit, {
    facts: {
      register: {
        ...emptyRegister,
        exact: [
          kept('mot', {
            cases: Object.fromEntries(
              Array.from({ length: mostCases }, (_, nth) => [`ho-so-${nth}`, 'dot-xet-2026']),
            ),
          }),
        ],
      },
    },
  }),
];

const inAppraisal = nomination({ state: 'appraisal' });
const forward: OfCase = {
  move: 'forward',
  facts: { doc: inAppraisal },
  input: { session: 'phien-1', appraisal: 'van-phong-1' },
};
const onNotice: OfCase = {
  ...forward,
  facts: {
    doc: nomination({ state: 'notice', noticeUntil: '2026-11-20' }),
    pack: rulePack({ noticeWorkingDays: 5 }),
  },
};
const forwarding = 'nomination-moves/forward.ts';
const drawnAt = (appraisedBy: string[]) =>
  nomination({ state: 'appraisal', secondAppraisal: true, appraisedBy });
const twiceAppraised: OfCase = {
  ...forward,
  facts: {
    doc: drawnAt(['van-phong-1', 'van-phong-2']),
    otherAppraisal: appraisal({ by: 'van-phong-2' }),
  },
};
const criteria = { ...appraisal().criteria };

const forwardingRows: readonly Row<'nominations'>[] = [
  row(`${forwarding} claimNotSettled`, forward, { facts: { claims: { verified, c2: claim() } } }),
  row(`${forwarding} claimWithoutDocument`, forward, {
    facts: { claims: { c1: { ...verified, evidence: [] } } },
  }),
  row(`${forwarding} noVerifiedClaim`, forward, {
    facts: { claims: { c1: claim({ status: 'struck' }) } },
  }),
  row(`${forwarding} appraisalNotComplete`, forward, {
    facts: { appraisal: appraisal({ complete: false }) },
  }),
  row(`${forwarding} sessionNotOpenToCases`, forward, {
    facts: { session: session({ state: 'open' }) },
  }),
  row(`${forwarding} noticeRequired`, forward, {
    facts: { pack: rulePack({ noticeWorkingDays: 5 }) },
  }),
  row(`${forwarding} noticeStillRuns`, onNotice, {
    facts: { doc: nomination({ state: 'notice', noticeUntil: '2026-11-23' }) },
  }),
  row(`${forwarding} commentNotAnswered`, onNotice, { facts: { openComments: ['y-kien-1'] } }),
  row(
    `${forwarding} notASimplifiedCase`,
    {
      ...forward,
      move: 'fastTrack',
      input: { ground: 'prize', appraisal: 'van-phong-1', ...reason },
    },
    { facts: { pack: rulePack({ simplifiedCases: ['sudden'] }) } },
  ),
  row(`${checks} noCriteria`, forward, { facts: { criteria: null } }),
  row(`${checks} criterionNotConfirmed`, forward, {
    facts: { appraisal: appraisal({ criteria: { ...criteria, H3: finding({ met: false }) } }) },
  }),
  row(`${checks} warningNotAnswered`, forward, {
    facts: {
      criteria: criteriaSet({
        hard: [hardCriterion({ id: 'DX3', kind: 'warning', stage: 'appraisal' })],
      }),
    },
  }),
  row('second-appraisal.ts secondAppraisalMissing', twiceAppraised, {
    facts: { doc: drawnAt(['van-phong-1']) },
  }),
  row('second-appraisal.ts secondFindsNotMet', twiceAppraised, {
    facts: {
      otherAppraisal: appraisal({ criteria: { ...criteria, H3: finding({ met: false }) } }),
    },
  }),
];

const handIn: OfCase = {
  move: 'handIn',
  facts: { doc: drawnAt(['van-phong-2']) },
  input: { appraisal: 'van-phong-1', version: 1 },
  context: { by: 'van-phong-1' },
};
const handing = 'nomination-moves/hand-in.ts';
const { H5: _notFound, ...withoutH5 } = criteria;

const handingRows: readonly Row<'nominations'>[] = [
  row(`${handing} notDrawn`, handIn, { facts: { doc: inAppraisal } }),
  row(`${handing} notYourAppraisal`, handIn, { input: { appraisal: 'van-phong-3' } }),
  row(`${handing} handedInAlready`, handIn, { facts: { doc: drawnAt(['van-phong-1']) } }),
  row(`${handing} bothAreIn`, handIn, { facts: { doc: drawnAt(['van-phong-2', 'van-phong-3']) } }),
  row(`${handing} changedSince`, handIn, { input: { version: 2 } }),
  row(`${handing} criterionNotConfirmed`, handIn, {
    facts: {
      appraisal: appraisal({
        criteria: withoutH5,
      }),
    },
  }),
  row(`${handing} appraisalNotComplete`, handIn, {
    facts: { appraisal: appraisal({ complete: false }) },
  }),
];

const inCouncil = nomination({ state: 'council' });
const vote = (verdict: string) => ({ session: 'phien-1', verdict });
const closed = session({ state: 'closed' });
const system = { by: 'system', roles: ['system'] } as const;
const council = 'nomination-moves/council-result.ts';
const endorse: OfCase = {
  move: 'endorse',
  facts: { doc: inCouncil, session: closed },
  input: vote('reached'),
  context: system,
};
const outvoted: OfCase = { ...endorse, move: 'decline', input: vote('notReached') };
const against = { tally: tally({ for: 1, against: 6 }) };
const noQuorum: OfCase = {
  ...endorse,
  move: 'defer',
  facts: {
    doc: inCouncil,
    session: session({ state: 'closed', present: sevenMembers.slice(0, 2) }),
  },
  input: vote('noQuorum'),
};
const ineligible: OfCase = {
  move: 'decline',
  facts: { doc: inAppraisal },
  input: { criterion: 'H1', reason: 'Không đạt' },
};
const inDecision = nomination({ state: 'decision' });
const withPoints: OfCase = {
  move: 'approve',
  facts: {
    doc: inDecision,
    criteria: criteriaSet({
      scored: [
        scoredCriterion({ id: 'A', maxPoints: 40 }),
        scoredCriterion({ id: 'B', maxPoints: 60 }),
      ],
      floor: 75,
      passMark: 80,
    }),
  },
  input: { capacity: 'GIÁM ĐỐC', delegation: null },
  context: { by: 'head', roles: ['head'] },
};

const decidingRows: readonly Row<'nominations'>[] = [
  row(`${council} notTheVerdict`, endorse, { facts: against }),
  row(
    `${council} notTheVerdict`,
    { ...outvoted, facts: { ...endorse.facts, ...against } },
    {
      facts: { tally: tally() },
    },
  ),
  row(`${council} notTheVerdict`, noQuorum, { facts: { session: closed } }),
  row(
    `${council} notTheVerdict`,
    { move: 'defer', facts: { doc: inDecision }, input: { cycle: 'dot-xet-2027', ...reason } },
    { facts: { doc: inCouncil } },
  ),
  row(`${council} noSuchCriterion`, ineligible, { input: { criterion: 'H99' } }),
  row(
    'signing.ts noDelegation',
    {
      move: 'approve',
      facts: { doc: inDecision },
      input: { capacity: 'KT. GIÁM ĐỐC', delegation: null },
      context: { by: 'head', roles: ['head'] },
    },
    { context: { by: 'deputy', roles: ['deputy'] } },
  ),
  row('points.ts pointsBelowFloor', withPoints, { facts: { points: { an: { A: 29, B: 60 } } } }),
  row('points.ts pointsBelowPassMark', withPoints, { facts: { points: { an: { A: 30, B: 45 } } } }),
  row(
    'signing.ts otherCapacity',
    {
      move: 'approve',
      facts: { doc: nomination({ state: 'decision', signer: 'deputy' }) },
      input: { capacity: 'KT. GIÁM ĐỐC', delegation: null },
      context: { by: 'deputy', roles: ['deputy'] },
    },
    { input: { capacity: 'GIÁM ĐỐC' } },
  ),
  row(
    'nomination-moves/issue.ts decisionNotIssued',
    {
      move: 'issue',
      facts: { doc: nomination({ state: 'signed' }), decision: decision({ state: 'issued' }) },
      input: { decision: 'quyet-dinh-1' },
    },
    { facts: { decision: decision({ state: 'signed' }) } },
  ),
];

const post: OfCase = {
  move: 'post',
  facts: {
    doc: inAppraisal,
    pack: rulePack({ noticeWorkingDays: 5 }),
    consents: [consent({ scope: 'publication', channels: ['notice'] })],
  },
  input: { keeper: 'office', otherKeeper: 'editor' },
};
const posting = 'nomination-moves/post.ts';
const simplified = nomination({ state: 'decision', simplified: 'prize' });
const wall: OfCase = {
  move: 'wall',
  facts: { doc: simplified },
  input: { uid: 'head', ...reason },
};
const walling = 'nomination-moves/walls.ts';
const staff = roster({ 'da-nghi': rosterEntry({ active: false }) });

const shuttingRows: readonly Row<'nominations'>[] = [
  row(`${posting} noticeNotAsked`, post, { facts: { pack: rulePack() } }),
  row(`${posting} noConsentToNotice`, post, { facts: { consents: [consent()] } }),
  row(`${posting} keepersAreOne`, post, { input: { otherKeeper: 'office' } }),
  row(`${posting} keeperNotThere`, post, { facts: { walls: ['editor'] } }),
  row(`${walling} keptAtSession`, wall, { facts: { doc: inDecision } }),
  row(`${walling} onlyOneself`, wall, { context: { by: 'deputy', roles: ['deputy'] } }),
  row(`${walling} notOfStaff`, wall, { input: { uid: 'da-nghi' }, context: { roster: staff } }),
  row(`${walling} alreadyShutOut`, wall, { facts: { walls: ['head'] } }),
  row(
    `${walling} notShutOut`,
    { ...wall, move: 'liftWall', facts: { ...wall.facts, walls: ['head'] } },
    { facts: { walls: [] } },
  ),
];

const reasons = 'nomination-moves/with-reason.ts';
const returned = nomination({ state: 'returned', returnedUntil: '2026-11-20' });
const suspended = nomination({ state: 'council', suspended: { by: 'office', at: morning } });

const restingRows: readonly Row<'nominations'>[] = [
  row(
    'nomination-moves/confirm.ts changedSince',
    { move: 'confirm', input: { dossierVersion: 1 } },
    { facts: { dossier: dossier({ version: 2 }) } },
  ),
  row(
    'nomination-moves/return.ts untilIsPast',
    {
      move: 'return',
      facts: { doc: inAppraisal },
      input: { items: [{ field: 'f-summary', text: 'Bổ sung' }], until: '2026-11-24' },
    },
    { input: { until: '2026-11-23' } },
  ),
  row(
    `${reasons} sessionHasOpened`,
    { move: 'withdraw', facts: { doc: inCouncil }, input: reason },
    { facts: { session: session({ state: 'open' }) } },
  ),
  row(
    `${reasons} stillTimeToMend`,
    { move: 'lapse', facts: { doc: returned }, context: system },
    { facts: { doc: nomination({ state: 'returned', returnedUntil: '2026-11-23' }) } },
  ),
  row(
    `${reasons} alreadySuspended`,
    { move: 'suspend', facts: { doc: inCouncil }, input: reason },
    { facts: { doc: suspended } },
  ),
  row(
    `${reasons} notSuspended`,
    { move: 'resume', facts: { doc: suspended }, input: reason },
    { facts: { doc: inCouncil } },
  ),
  row(
    'nomination-moves/hand-over.ts otherUnitHasIt',
    {
      move: 'handOver',
      input: { from: ownUnit, unit: otherUnit, fromName: 'Phòng cũ', unitName: 'Phòng mới' },
      context: system,
    },
    { facts: { doc: nomination({ ownerUnit: otherUnit }) } },
  ),
];

export const rowsOfCases: readonly Row<'nominations'>[] = [
  ...sendingRows,
  ...forwardingRows,
  ...handingRows,
  ...decidingRows,
  ...shuttingRows,
  ...restingRows,
];
