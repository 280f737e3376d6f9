/** Requests and facts for the engine's properties: some fit the table, some fit nothing, and an in-memory store to carry out what is decided. */
import fc from 'fast-check';
import { givenCalendar } from '#domain/calendar.ts';
import type { Asked } from '#domain/engine/asked.ts';
import { decide, type Answer } from '#domain/engine/decide.ts';
import type { Write } from '#domain/engine/move-rule.ts';
import { obligationBehind } from '#domain/engine/obligations.ts';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import { allOff } from '#domain/switches.ts';
import { emptyRegister } from '#domain/registering.ts';
import type { NominationFacts } from '#domain/facts.ts';
import type { Move, MoveRequest } from '#domain/move.ts';
import { closedStates, nominationMoves } from '#domain/nomination-workflow.ts';
import type { Nomination } from '#domain/nomination.ts';
import { peopleOf, roles, type Person, type Role } from '#domain/person.ts';
import { agency } from '../builders/agency.ts';
import { appraisal } from '../builders/appraisal.ts';
import { sha256 } from '../builders/chain.ts';
import { claim } from '../builders/claim.ts';
import { consent } from '../builders/consent.ts';
import { criteriaSet } from '../builders/criteria-set.ts';
import { cycle } from '../builders/cycle.ts';
import { decision, delegation } from '../builders/decision.ts';
import { dossier } from '../builders/dossier.ts';
import { instantAt, morning } from '../builders/instant.ts';
import { moveRequest } from '../builders/move.ts';
import { caseId, nomination } from '../builders/nomination.ts';
import { organisation, place, unit } from '../builders/organisation.ts';
import { otherUnit, ownUnit, person, roster } from '../builders/person.ts';
import { rulePack } from '../builders/rule-pack.ts';
import { session, sevenMembers } from '../builders/session.ts';
import { tally } from '../builders/tally.ts';
import { task } from '../builders/task.ts';

/** What one request brings along besides the card it meets. */
export interface Delivery {
  /** Not null: made to fit the card it meets, by the row of the table this number falls on. */
  readonly fit: number | null;
  readonly request: MoveRequest;
  readonly moveId: string;
  readonly mover: Person;
  readonly walls: readonly string[];
  readonly pack: number;
  readonly sessionState: 'planned' | 'closed';
  /** Milliseconds after the morning. */
  readonly after: number;
}

const vote = (verdict: string): object => ({ session: 'phien-1', verdict });
const reason = { reason: 'Có lý do' };
const signing = { capacity: 'GIÁM ĐỐC', delegation: null };

/** For each move an input that its rule takes on the builders' case. */
const fitting: Readonly<Record<string, (doc: Nomination) => object>> = {
  confirm: () => ({ dossierVersion: 1 }),
  submit: () => ({ dossierVersion: 1 }),
  return: () => ({ items: [{ field: 'f-summary', text: 'Bổ sung' }], until: '2026-12-07' }),
  post: () => ({ keeper: 'office', otherKeeper: 'editor' }),
  lapse: () => ({}),
  forward: () => ({ session: 'phien-1', appraisal: 'van-phong-1' }),
  fastTrack: () => ({ ground: 'prize', appraisal: 'van-phong-1', ...reason }),
  wall: () => ({ uid: 'head', ...reason }),
  liftWall: () => ({ uid: 'head', ...reason }),
  nameSigner: () => ({ session: 'phien-1' }),
  endorse: () => vote('reached'),
  decline: ({ state }) =>
    state === 'council' ? vote('notReached') : { criterion: 'H1', reason: 'Không đạt' },
  defer: ({ state }) =>
    state === 'council' ? vote('noQuorum') : { cycle: 'dot-xet-2027', ...reason },
  approve: () => signing,
  refuse: () => ({ ...signing, ...reason }),
  sendBack: () => ({ ...signing, ...reason }),
  revoke: () => ({ ...signing, ...reason }),
  issue: () => ({ decision: 'quyet-dinh-1' }),
  tellSubject: () => ({ on: '2026-11-20', how: 'phone', note: '' }),
  checkIn: () => ({ on: '2026-11-20', standing: 'exemplary', note: 'Vẫn dạy nghề', readyFor: '' }),
  replicate: () => ({
    who: 'Tổ dệt Sóc Minh Họa',
    what: 'Mở lớp dạy dệt',
    since: '2026-11-01',
    source: 'Biên bản kiểm tra của UBND xã',
    consent: 'paper',
  }),
  honour: () => ({
    form: 'Giấy khen',
    number: '15/QĐ-SDTTG',
    day: '2026-11-01',
    organisation: 'Sở Dân tộc và Tôn giáo',
    factor: '0,3',
    baseSalary: '2340000',
    handedOn: '2026-11-10',
    handedAt: 'Hội nghị tổng kết',
  }),
  handIn: () => ({ appraisal: 'can-bo-1', version: 1 }),
  submitUp: () => ({
    level: 'province',
    form: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    recipient: 'Ban Thi đua – Khen thưởng tỉnh',
  }),
  retract: () => ({ credit: 'replication1', ...reason }),
  handOver: ({ ownerUnit }) => ({
    from: ownerUnit,
    unit: ownerUnit === otherUnit ? ownUnit : otherUnit,
    fromName: 'Phòng cũ',
    unitName: 'Phòng mới',
  }),
  handBack: ({ tasks }) => ({ task: tasks[0] ?? 'none' }),
  amend: ({ subject }) => ({
    field: 'name',
    before: subject.name,
    after: 'Thị Ví Dụ Ậ'.normalize('NFD'),
    reason: 'Gõ thiếu dấu',
    paper: '15/QĐ',
  }),
  assign: (doc) => ({
    task: doc.tasks[0] ?? 'none',
    to: bearersOf(doc)[0] ?? 'nobody',
    ...reason,
  }),
  extend: ({ tasks }) => ({ task: tasks[0] ?? 'none', due: '2026-12-30', ...reason }),
};
const bearersOf = (doc: Nomination): readonly string[] => {
  const audience = obligationBehind('nominations', doc, doc.tasks[0] ?? '')?.audience(doc);
  return audience === undefined ? [] : peopleOf(audience, roster());
};

const inputFor = (move: string, doc: Nomination): object => fitting[move]?.(doc) ?? reason;

const closing: readonly string[] = closedStates;

/** The delivery as it meets this card: one that is to fit takes a row open here, cases seldom ending early. */
const meeting = (doc: Nomination, given: Delivery): Delivery => {
  if (given.fit === null) return given;
  const open: readonly Move[] = nominationMoves.filter(
    ({ from, name }) =>
      (from as readonly string[]).includes(doc.state) &&
      (name === 'resume') === (doc.suspended !== null) &&
      // Units seldom merge.
      (name !== 'handOver' || (given.fit ?? 0) % 10 === 0),
  );
  const onward = open.filter(({ to }) => to !== null && to !== doc.state && !closing.includes(to));
  // A case that lives on moves three times for each time that something is only noted.
  const living = open.filter(({ to }) => to === null || !closing.includes(to));
  const wanted = [open, living, onward, onward, onward][given.fit % 5] ?? [];
  const rows = [wanted, living].find((some) => some.length > 0) ?? open;
  const row = rows[given.fit % Math.max(1, rows.length)];
  if (row === undefined) return given;
  const bySystem = row.by.includes('system');
  return {
    ...given,
    request: {
      ...given.request,
      move: row.name,
      by: bySystem ? 'system' : 'can-bo-1',
      seen: 0,
      input: inputFor(row.name, doc) as MoveRequest['input'],
    },
    mover: person({ roles: [...roles] }),
    walls: [],
    pack: row.name === 'post' ? 5 : 0,
    sessionState: doc.state === 'council' && bySystem ? 'closed' : 'planned',
  };
};

const names: readonly string[] = [...new Set(nominationMoves.map(({ name }) => name))];

const arbitraryInput = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...names).map((name) => inputFor(name, nomination())) },
  { weight: 1, arbitrary: fc.dictionary(fc.string({ maxLength: 12 }), fc.jsonValue()) },
);
const arbitraryName = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

/** Two in three fit the card they meet, so that cases get somewhere; the others try anything. */
export const arbitraryDelivery: fc.Arbitrary<Delivery> = fc
  .record({
    fit: fc.option(fc.nat(), { freq: 2 }),
    move: arbitraryName,
    input: arbitraryInput,
    lag: fc.constantFrom(0, 0, 0, 1),
    by: fc.constantFrom('can-bo-1', 'giam-doc', 'system'),
    held: fc.oneof(fc.constant<readonly Role[]>(roles), fc.subarray<Role>([...roles])),
    own: fc.boolean(),
    active: fc.constantFrom(true, true, true, false),
    walls: fc.constantFrom<string[]>([], [], ['giam-doc']),
    carried: fc.boolean(),
    pack: fc.constantFrom(0, 5),
    sessionState: fc.constantFrom('planned' as const, 'closed' as const),
    after: fc.integer({ min: 0, max: 10_000_000 }),
  })
  .map(({ move, input, lag, by, held, own, active, carried, ...rest }) => ({
    request: moveRequest({
      move,
      by,
      input: input as MoveRequest['input'],
      seen: lag,
      at: instantAt(morning.millis + rest.after),
    }),
    moveId: carried ? 'closed.phien-1' : 'x'.repeat(20),
    mover: person({ roles: [...held], unit: own ? ownUnit : otherUnit, active }),
    ...rest,
  }));

export const factsFor = (
  doc: Nomination,
  { walls, pack, sessionState, request: { move } }: Delivery,
): NominationFacts => ({
  doc,
  dossier: dossier(),
  birthDate: '',
  claims: { 'thanh-tich-1': claim({ status: 'verified' }) },
  consents: [consent(), consent({ scope: 'publication', channels: ['website', 'notice'] })],
  criteria: criteriaSet(),
  cycle: cycle(),
  pack: rulePack({ noticeWorkingDays: pack }),
  duplicates: [],
  register: emptyRegister,
  appraisal: appraisal(),
  otherAppraisal: (doc.appraisedBy ?? []).length === 0 ? null : appraisal({ by: 'van-phong-2' }),
  switches: { ...allOff, secondAppraisal: true, secondAppraisalShare: 50 },
  session: session({
    state: sessionState,
    // Two in the room are no quorum.
    ...(move === 'defer' && sessionState === 'closed' ? { present: sevenMembers.slice(0, 2) } : {}),
  }),
  tally: move === 'decline' ? tally({ for: 1, against: 6 }) : tally(),
  points: {},
  decision: decision({ state: 'issued' }),
  notice: null,
  openComments: [],
  refusedVote: null,
  submissions: [],
  evidence: [],
  openTasks: {},
  story: null,
  delegation: delegation({ to: 'can-bo-1' }),
  walls,
  directories: {
    organisations: [organisation()],
    units: [unit()],
    places: [place()],
    agency: agency(),
  },
});

/** `seen` counts backwards from the card's version: 0 has seen it as it stands. */
export const askedOf = (doc: Nomination, given: Delivery, nth = 0): Asked => {
  const { request, moveId, mover, walls, after } = meeting(doc, given);
  return {
    track: 'nominations',
    id: caseId,
    moveId: `${moveId}${nth}`,
    request: { ...request, seen: Math.max(0, doc.version - request.seen) },
    doc,
    mover: request.by === 'system' ? null : mover,
    walls,
    roster: roster(),
    standIns: [],
    task: request.move === 'handBack' ? task({ audience: 'uid:nobody' }) : null,
    calendar: givenCalendar,
    now: instantAt(morning.millis + after),
    salt: `salt-${nth}`,
    sha256,
  };
};

export const answerTo = (doc: Nomination, given: Delivery, nth = 0): Answer =>
  decide(askedOf(doc, given, nth), rulesOfMoves.nominations, factsFor(doc, meeting(doc, given)));

export type Store = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Carries out the writes as Firestore would: creating what exists or updating what does not is an error. */
export const carriedOut = (store: Store, writes: readonly Write[]): Store => {
  const held: Record<string, Readonly<Record<string, unknown>>> = { ...store };
  for (const { op, path, data } of writes) {
    const exists = held[path] !== undefined;
    if (op === 'create' && exists) throw new Error(`${path} exists already`);
    if (op === 'update' && !exists) throw new Error(`${path} does not exist`);
    held[path] = op === 'update' ? { ...held[path], ...data } : data;
  }
  return held;
};
