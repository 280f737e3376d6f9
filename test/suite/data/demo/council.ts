/** The steps of the council and of whoever signs: sessions from the invitation to the minutes, decisions from the draft to the number. */
import type { Day } from '#domain/day.ts';
import type { WallGround } from '#domain/session.ts';
import type * as z from 'zod';
import { councilMembers } from '../people.ts';
import { beginning } from './cases.ts';
import type { World } from './world.ts';

const secretary = 'van-phong-1';

export interface DemoSession {
  readonly id: string;
  readonly title: string;
  readonly day: Day;
  readonly place: string;
  readonly rulePack?: string;
}

export const planned = (world: World, session: DemoSession): void => {
  const { id, rulePack = 'co-so-mac-dinh', ...said } = session;
  world.put(`sessions/${id}`, {
    v: 1,
    ...said,
    council: 'hoi-dong-co-so',
    rulePack,
    chair: councilMembers[0],
    secretary,
    mode: 'paper',
    members: [...councilMembers],
    present: [],
    agenda: [],
    state: 'planned',
    pack: null,
    minutes: null,
    ...beginning(world, secretary),
  });
};

export const invited = (world: World, { id }: DemoSession): Promise<void> =>
  world.move('sessions', id, 'invite', secretary);

export interface Conflict {
  readonly uid: string;
  readonly nomination: string;
  readonly ground: z.infer<typeof WallGround>;
}

/** Each of these members says of which cases they must keep out. */
export const declared = async (
  world: World,
  { id }: DemoSession,
  members: readonly string[],
  conflicts: readonly Conflict[] = [],
): Promise<void> => {
  for (const uid of members) {
    const own = conflicts.filter((conflict) => conflict.uid === uid);
    const input = { conflicts: own.map(({ nomination, ground }) => ({ nomination, ground })) };
    await world.move('sessions', id, 'declare', uid, input);
  }
};

/** Who is in the room is noted, then the session opens. */
export const opened = async (
  world: World,
  { id }: DemoSession,
  present: readonly string[],
): Promise<void> => {
  world.change(`sessions/${id}`, { present: [...present] });
  await world.move('sessions', id, 'open', secretary);
};

export interface Ballot {
  readonly for: number;
  readonly against?: number;
  readonly invalid?: number;
  readonly sealed?: number;
}

/** What the secretary reads off the counting minutes of one case. */
export const counted = (
  world: World,
  { id }: DemoSession,
  nomination: string,
  { for: inFavour, against = 0, invalid = 0, sealed = 0 }: Ballot,
): void => {
  const valid = inFavour + against;
  const returned = valid + invalid;
  world.put(`nominations/${nomination}/tally/current`, {
    v: 2,
    session: id,
    givenOut: returned,
    sealed,
    returned,
    missing: 0,
    valid,
    invalid,
    for: inFavour,
    against,
    by: secretary,
    at: world.now(),
  });
};

export const closed = (world: World, { id }: DemoSession): Promise<void> =>
  world.move('sessions', id, 'close', secretary);

export const minutesSigned = (
  world: World,
  { id }: DemoSession,
  number: string,
  day: Day,
): Promise<void> => world.move('sessions', id, 'sign', secretary, { number, day, evidence: null });

/** A whole session of the past, from the invitation to the signed minutes. */
export const held = async (
  world: World,
  session: DemoSession,
  {
    ballots,
    absent = [],
    conflicts = [],
    number,
  }: {
    readonly ballots: Readonly<Record<string, Ballot>>;
    readonly absent?: readonly string[];
    readonly conflicts?: readonly Conflict[];
    readonly number: string;
  },
): Promise<void> => {
  const present = councilMembers.filter((uid) => !absent.includes(uid));
  world.at(session.day, '07:30');
  await invited(world, session);
  await declared(world, session, councilMembers, conflicts);
  world.at(session.day, '08:30');
  await opened(world, session, present);
  for (const [nomination, ballot] of Object.entries(ballots))
    counted(world, session, nomination, ballot);
  world.at(session.day, '10:45');
  await closed(world, session);
  world.at(session.day, '16:00');
  await minutesSigned(world, session, number, session.day);
};

export interface DemoDecision {
  readonly id: string;
  readonly title: string;
  readonly cases: readonly string[];
}

export const prepared = (world: World, { id, title, cases }: DemoDecision): void =>
  world.put(`decisions/${id}`, {
    v: 1,
    title,
    cases: [...cases],
    state: 'prepared',
    approved: null,
    issued: null,
    ...beginning(world, secretary),
  });

export interface Signed {
  readonly by?: string;
  readonly capacity: string;
  readonly delegation?: string;
}

export const approved = (
  world: World,
  { id }: DemoDecision,
  { by = 'giam-doc', capacity, delegation = '' }: Signed,
): Promise<void> =>
  world.move('decisions', id, 'approve', by, {
    capacity,
    delegation: delegation === '' ? null : delegation,
  });

export const issued = (
  world: World,
  { id }: DemoDecision,
  { number, signatory }: { readonly number: string; readonly signatory: string },
): Promise<void> =>
  world.move('decisions', id, 'issue', secretary, {
    number,
    day: world.day(),
    signatory,
    scan: null,
  });

/** Prepared, signed and given its number on one day, and those recognised told. */
export const decided = async (
  world: World,
  decision: DemoDecision,
  day: Day,
  signed: Signed & { readonly number: string; readonly signatory: string },
): Promise<void> => {
  world.at(day, '08:20');
  prepared(world, decision);
  world.at(day, '10:00');
  await approved(world, decision, signed);
  world.at(day, '15:10');
  await issued(world, decision, signed);
  world.at(day, '16:00');
  for (const id of decision.cases) await toldOfResult(world, id, day);
};

/** On the telephone, noted by the secretary. */
export const toldOfResult = async (world: World, id: string, on: Day): Promise<void> => {
  await world.move('nominations', id, 'tellSubject', secretary, { on, how: 'phone', note: '' });
};
