/** Sessions of the council: list, one with its agenda, and what the secretary enters. */
import {
  collection,
  limit,
  orderBy,
  query,
  serverTimestamp,
  startAfter,
} from 'firebase/firestore/lite';
import type { Nomination } from '#domain/nomination.ts';
import { Session, spokenOf, Wall } from '#domain/session.ts';
import { ToldScans } from '#domain/minutes-access.ts';
import { Tally, type Count } from '#domain/tally.ts';
import type { After } from './long-list.ts';
import { readAll } from './case-file.ts';
import { readCards } from './cases.ts';
import { readNamedMoves } from './history.ts';
import { hasRole, type Me } from './me.ts';
import type { MoveEntry } from './moves.ts';
import { normalised } from './normalised.ts';
import { ownGrounds } from './own-grounds.ts';
import {
  readDocument,
  readList,
  ready,
  valueOf,
  type Entry,
  type Listed,
  type Waiting,
} from './reading.ts';
import { idToken } from './session.ts';
import { newId, theStore, type Unwritten } from './store.ts';
import { beginning, signed, written, type Written } from './writing.ts';

export interface AgendaEntry {
  readonly id: string;
  readonly card: Nomination | null;
  readonly tally: Tally | null;
  readonly walls: readonly Wall[];
}

export interface SessionFile {
  readonly id: string;
  readonly session: Session;
  readonly agenda: readonly AgendaEntry[];
  /** Cards of the cases reported at it. */
  readonly reports: readonly Entry<Nomination>[];
  /** Scans of the signed minutes, the latest first; null where they are not open to this person. */
  readonly scans: ToldScans | null;
  /** Why this person is shut out, by case; only for a member. */
  readonly ownGrounds: Readonly<Record<string, Wall['ground']>>;
  /** Whether walls and counts have come; until then the cards are all that can be told of the agenda. */
  readonly counted: boolean;
  /** Whether the scans have been asked for, too; until then nobody can say which may be attached. */
  readonly whole: boolean;
}

/** Sessions a page of the list. */
export const mostSessions = 50;

export async function listSessions(after: After): Promise<Waiting<Listed<Session>>> {
  return readList(
    query(
      collection(await theStore(), 'sessions'),
      orderBy('day', 'desc'),
      ...(after === null ? [] : [startAfter(after)]),
      limit(mostSessions),
    ),
    Session,
  );
}

/**
 * `show` gets the cards while walls and counts are read case by case, and then all but the scans while a function answers
 * for them.
 */
export async function readSession(
  id: string,
  me: Me,
  show: (early: SessionFile) => void = () => undefined,
): Promise<Waiting<SessionFile>> {
  const session = await readDocument(`sessions/${id}`, Session);
  if (session.is !== 'ready') return session;
  // In this order: few requests go out at once, and the cards are what everybody looks for.
  const asked = readCards(spokenOf(session.value));
  const counted = hasRole(me, 'office') ? Promise.all(session.value.agenda.map(countedOf)) : [];
  const scans = scannable.includes(session.value.state) ? readScans(id) : null;
  const isMember = session.value.members.includes(me.uid);
  const grounds = ownGrounds(isMember ? spokenOf(session.value) : [], me.uid);
  const begun = fileOf(id, session.value, await asked);
  if (hasRole(me, 'office')) show(begun);
  const early = { ...withCounts(begun, await counted), ownGrounds: await grounds };
  show(early);
  return ready({ ...early, scans: await scans, whole: true });
}

/** What the cards tell. */
const fileOf = (
  id: string,
  session: Session,
  cards: ReadonlyMap<string, Nomination>,
): SessionFile => ({
  id,
  session,
  agenda: session.agenda.map((one) => ({ id: one, card: cards.get(one) ?? null, ...uncounted })),
  reports: (session.reports ?? []).flatMap((reported) => {
    const value = cards.get(reported);
    return value === undefined ? [] : [{ id: reported, value }];
  }),
  scans: null,
  ownGrounds: {},
  counted: false,
  whole: false,
});

/** `byCase` in the order of the agenda; none for others than the office. */
const withCounts = (begun: SessionFile, byCase: readonly Counted[]): SessionFile => ({
  ...begun,
  agenda: begun.agenda.map((entry, at) => ({ ...entry, ...byCase[at] })),
  counted: true,
});

const scannable: readonly string[] = ['closed', 'signed'];

/** Where the files of a session lie, as the addresses of files name it. */
export const underSession = (id: string): string => `phien/${id}`;

/** Through the function, which alone knows whether a wall of any of its cases shuts the minutes. */
const readScans = async (id: string): Promise<ToldScans | null> => {
  try {
    const answer = await fetch(`/tep/${underSession(id)}`, {
      headers: { Authorization: `Bearer ${await idToken()}` },
    });
    return answer.ok ? (ToldScans.safeParse(await answer.json()).data ?? null) : null;
  } catch {
    return null;
  }
};

/** The session's version while it speaks of the same cases still; null when there are others to read first. */
export async function versionWith(seen: Session, id: string): Promise<number | null> {
  const session = valueOf(await readDocument(`sessions/${id}`, Session));
  return session !== null && spokenOf(session).join() === spokenOf(seen).join()
    ? session.version
    : null;
}

/** Up to a second, never the same, so that those who came at once do not meet at once again. */
export const aMoment = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, Math.random() * 1_000);
  });

type Counted = Pick<AgendaEntry, 'tally' | 'walls'>;

const uncounted: Counted = { tally: null, walls: [] };

const countedOf = async (id: string): Promise<Counted> => {
  const [tally, walls] = await Promise.all([
    readDocument(`nominations/${id}/tally/current`, Tally),
    readAll(`nominations/${id}/walls`, Wall),
  ]);
  return { tally: valueOf(tally), walls: valueOf(walls)?.items.map(({ value }) => value) ?? [] };
};

/** Why the secretary shut somebody out of a case or let them in again: for whoever presides. */
export const readShutOuts = (id: string): Promise<Waiting<Listed<MoveEntry>>> =>
  readNamedMoves(`sessions/${id}`, ['wall', 'liftWall']);

export type SessionContent = Pick<
  Session,
  'title' | 'day' | 'hour' | 'place' | 'chair' | 'secretary' | 'mode' | 'rulePack' | 'members'
>;

export async function createSession(
  content: SessionContent,
  council: string,
): Promise<{ readonly id: string } | Unwritten> {
  const id = newId(20);
  const data = {
    v: 1,
    ...(normalised(content) as SessionContent),
    council,
    present: [],
    agenda: [],
    state: 'planned',
    pack: null,
    minutes: null,
    ...(await beginning()),
  };
  const is = await written([{ op: 'set', path: `sessions/${id}`, data }]);
  return is === 'saved' ? { id } : is;
}

export const saveSession = (
  id: string,
  content: SessionContent | Pick<Session, 'present'>,
): Promise<Written> =>
  written([
    {
      op: 'update',
      path: `sessions/${id}`,
      data: { ...(normalised(content) as object), updatedAt: serverTimestamp() },
    },
  ]);

export async function saveTally(caseId: string, session: string, count: Count): Promise<Written> {
  const data = { v: 2, session, ...count, ...(await signed()) };
  return written([{ op: 'set', path: `nominations/${caseId}/tally/current`, data }]);
}

export const throwSessionAway = (id: string): Promise<Written> =>
  written([{ op: 'delete', path: `sessions/${id}` }]);
