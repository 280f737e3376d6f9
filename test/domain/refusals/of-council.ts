/** The ways a session of the council, its vote and a decision are refused. */
import type { AgendaItem } from '#domain/facts.ts';
import type { Session } from '#domain/session.ts';
import { allOff } from '#domain/switches.ts';
import type { Tally } from '#domain/tally.ts';
import { decision } from '../../builders/decision.ts';
import { morning } from '../../builders/instant.ts';
import { caseId, nomination } from '../../builders/nomination.ts';
import { onlineBallot, onlineSession } from '../../builders/online.ts';
import { rulePack } from '../../builders/rule-pack.ts';
import { declared, session, sevenMembers } from '../../builders/session.ts';
import { tally } from '../../builders/tally.ts';
import { row, type Asking, type Row } from './row.ts';

type OfSession = Asking<'sessions'>;
type OfDecision = Asking<'decisions'>;

/** Of the session that the cases were forwarded to. */
const office = { id: 'phien-1', by: 'office', roles: ['office'] } as const;
const planned = session({ state: 'invited' });
const invite: OfSession = { move: 'invite', facts: { doc: planned }, context: office };
const open: OfSession = { move: 'open', facts: { doc: planned }, context: office };
const online: OfSession = {
  ...open,
  facts: { doc: { ...planned, mode: 'online' }, switches: { ...allOff, onlineBallot: true } },
};
const holding = 'session-moves/proceedings.ts';
const voting = 'session-moves/online.ts';

const planning = (given: Partial<Session>): Omit<OfSession, 'move'> => ({
  facts: { doc: { ...planned, ...given } },
});

const openingRows: readonly Row<'sessions'>[] = [
  row(`${holding} agendaEmpty`, invite, planning({ agenda: [] })),
  row(`${holding} noMembers`, invite, planning({ members: [] })),
  row(`${holding} dayIsPast`, invite, planning({ day: '2026-11-22' })),
  row(`${holding} mayNotPreside`, invite, planning({ chair: 'truong-phong-1' })),
  row(`${holding} noChair`, open, planning({ chair: null })),
  row(`${holding} chairNotMember`, open, planning({ members: sevenMembers.slice(1) })),
  row(`${holding} chairIsSecretary`, open, planning({ secretary: 'giam-doc' })),
  row(`${holding} packNotInForce`, open, { facts: { pack: rulePack({ validTo: '2026-11-24' }) } }),
  row(`${holding} notInTerm`, open, planning({ members: [...sevenMembers, 'het-nhiem-ky'] })),
  row(`${holding} secretByHands`, open, planning({ mode: 'showOfHands' })),
  row(`${voting} onlineBallotOff`, online, { facts: { switches: allOff } }),
  row(`${voting} ballotNotSecret`, online, { facts: { pack: rulePack({ ballot: 'open' }) } }),
  row(`${voting} ballotEndIsPast`, online, { input: { until: '2026-11-22' } }),
];

const item: AgendaItem = {
  id: caseId,
  card: nomination({ state: 'council', session: 'phien-1' }),
  tally: tally(),
  walls: [],
};
const all = declared(sevenMembers, [caseId]);
const held = session({ state: 'open', declared: all });
const close: OfSession = {
  move: 'close',
  facts: { doc: held, agenda: [item] },
  input: { reason: '' },
  context: office,
};
const closeRound: OfSession = {
  ...close,
  facts: { ...close.facts, doc: onlineSession({ agenda: [caseId], present: [] }) },
  input: { reason: 'Đã bỏ phiếu xong' },
};
const closing = 'session-moves/close.ts';

const onAgenda = (given: Partial<AgendaItem>): Omit<OfSession, 'move'> => ({
  facts: { agenda: [{ ...item, ...given }] },
});
const counted = (given: Partial<Tally>, doc: Partial<Session> = {}): Omit<OfSession, 'move'> => ({
  facts: { agenda: [{ ...item, tally: tally(given) }], doc: { ...held, ...doc } },
});
const inRoom = (present: number): Partial<Session> => ({ present: sevenMembers.slice(0, present) });
const nothing = { givenOut: 0, returned: 0, valid: 0, for: 0 };
const suspended = { by: 'office', at: morning };

const closingRows: readonly Row<'sessions'>[] = [
  row(`${closing} packNotInForce`, close, { facts: { doc: { ...held, pack: null } } }),
  row(`${closing} notDeclared`, close, {
    facts: { doc: { ...held, declared: { ...all, 'giam-doc': [] } } },
  }),
  row(`${closing} ballotStillRuns`, closeRound, { input: { reason: '' } }),
  row(`${closing} caseNotInCouncil`, close, onAgenda({ card: nomination({ state: 'withdrawn' }) })),
  row(
    `${closing} caseSuspended`,
    close,
    onAgenda({ card: nomination({ state: 'council', session: 'phien-1', suspended }) }),
  ),
  row(`${closing} noTally`, close, onAgenda({ tally: tally({ session: 'phien-truoc' }) })),
  row('tally.ts givenOutIsNotReturnedAndMissing', close, counted({ missing: 1 })),
  row('tally.ts validAndInvalidAreNotReturned', close, counted({ invalid: 1 })),
  row('tally.ts forAndAgainstAreNotValid', close, counted({ against: 1 })),
  // Nobody is in the room, and more was sent in than went out.
  row('tally.ts sealedExceedsGivenOut', close, counted({ ...nothing, sealed: 1 }, inRoom(0))),
  row('tally.ts moreBallotsThanPresent', close, counted({}, inRoom(6))),
  row('tally.ts moreSealedThanAbsent', close, counted({ sealed: 1 })),
  row(
    'tally.ts sealedNotAllowed',
    close,
    counted({ sealed: 1 }, { ...inRoom(6), pack: rulePack({ absentees: 'none' }) }),
  ),
];

const declare: OfSession = {
  move: 'declare',
  facts: { doc: planned },
  input: { conflicts: [{ nomination: caseId, ground: 'sibling' }] },
  context: { by: 'giam-doc', roles: ['council'] },
};
const about = { nomination: caseId, uid: 'officer', reason: 'Là em ruột' };
const wall: OfSession = {
  move: 'wall',
  facts: { doc: planned },
  input: { ...about, ground: 'sibling' },
  context: office,
};
const liftWall: OfSession = { ...wall, move: 'liftWall', input: about };
const ties = 'session-moves/conflicts.ts';

const tieRows: readonly Row<'sessions'>[] = [
  row(`${ties} notAMember`, declare, { context: { by: 'nguoi-ngoai' } }),
  row(`${ties} notOnAgenda`, declare, {
    input: { conflicts: [{ nomination: 'khac0001', ground: 'sibling' }] },
  }),
  row(`${ties} notOnAgenda`, wall, { input: { nomination: 'khac0001' } }),
  row(`${ties} walledFromCase`, wall, { facts: { walledFromIt: true } }),
  row(`${ties} notOfStaff`, wall, { input: { uid: 'nguoi-ngoai' } }),
  row(`${ties} ownWall`, liftWall, { input: { uid: 'office' } }),
  row(`${ties} notShutOut`, liftWall, { facts: { shutOut: false } }),
];

const closedRound = (given: Parameters<typeof onlineBallot>[0]): Session =>
  onlineSession({
    agenda: [caseId],
    state: 'closed',
    ballot: onlineBallot({ closed: morning, ...given }),
  });
const sign: OfSession = {
  move: 'sign',
  facts: { doc: closedRound({ counted: morning }) },
  input: { number: '01/BB-HĐ', day: '2026-11-25', evidence: null },
  context: office,
};

const minutesRows: readonly Row<'sessions'>[] = [
  row(`${holding} minutesBeforeSession`, sign, { input: { day: '2026-11-01' } }),
  row(`${holding} ballotsNotCounted`, sign, { facts: { doc: closedRound({}) } }),
  row(`${holding} boxDisagrees`, sign, { facts: { doc: closedRound({ disputed: caseId }) } }),
  row(`${holding} noSuchEvidence`, sign, { input: { evidence: 'khong-co' } }),
];

export const rowsOfSessions: readonly Row<'sessions'>[] = [
  ...openingRows,
  ...closingRows,
  ...tieRows,
  ...minutesRows,
];

const approve: OfDecision = {
  move: 'approve',
  facts: { doc: decision(), cards: { [caseId]: nomination({ state: 'decision' }) } },
  input: { capacity: 'GIÁM ĐỐC', delegation: null },
  context: { by: 'head', roles: ['head'] },
};
const issue: OfDecision = {
  move: 'issue',
  facts: {
    doc: decision({ state: 'signed' }),
    cards: { [caseId]: nomination({ state: 'signed' }) },
  },
  input: { number: '12', day: '2026-11-23', signatory: 'Nguyễn Văn Mẫu', scan: null },
};
const papers = 'decision-moves/index.ts';

export const rowsOfDecisions: readonly Row<'decisions'>[] = [
  row(`${papers} caseNotReady`, approve, { facts: { cards: {} } }),
  row(`${papers} otherSigner`, approve, { facts: { doc: decision({ signer: 'deputy' }) } }),
  row(`${papers} walledFromCase`, approve, { facts: { walledFrom: [caseId] } }),
  row(`${papers} numberTaken`, issue, { facts: { numberTakenBy: 'qd-truoc' } }),
  row(`${papers} dayInFuture`, issue, { input: { day: '2026-11-24' } }),
];
