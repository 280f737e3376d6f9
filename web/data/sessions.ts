/** Sessions of the council: list, one with its agenda, and what the secretary enters. */
import { collection, limit, orderBy, query, serverTimestamp } from 'firebase/firestore/lite';
import type { Nomination } from '#domain/nomination.ts';
import { Declaration, Session, Wall } from '#domain/session.ts';
import { Tally, type Count } from '#domain/tally.ts';
import { readAll } from './case-file.ts';
import { readCards } from './cases.ts';
import { hasRole, type Me } from './me.ts';
import { normalised } from './normalised.ts';
import { readDocument, readList, ready, valueOf, type Listed, type Waiting } from './reading.ts';
import { newId, theStore, type Failure } from './store.ts';
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
  /** uids of those who have declared; for others than the office only oneself. */
  readonly declared: readonly string[];
}

export async function listSessions(): Promise<Waiting<Listed<Session>>> {
  return readList(
    query(collection(await theStore(), 'sessions'), orderBy('day', 'desc'), limit(50)),
    Session,
  );
}

export async function readSession(id: string, me: Me): Promise<Waiting<SessionFile>> {
  const session = await readDocument(`sessions/${id}`, Session);
  if (session.is !== 'ready') return session;
  const [agenda, declared] = await Promise.all([
    readAgenda(session.value, me),
    hasRole(me, 'office') ? allDeclared(id) : ownDeclared(id, me),
  ]);
  return ready({ id, session: session.value, agenda, declared });
}

async function readAgenda(session: Session, me: Me): Promise<readonly AgendaEntry[]> {
  const cards = await readCards(session.agenda);
  return Promise.all(
    session.agenda.map(async (id) => ({
      id,
      card: cards.get(id) ?? null,
      ...(hasRole(me, 'office') ? await countedOf(id) : { tally: null, walls: [] }),
    })),
  );
}

const countedOf = async (id: string): Promise<Pick<AgendaEntry, 'tally' | 'walls'>> => {
  const [tally, walls] = await Promise.all([
    readDocument(`nominations/${id}/tally/current`, Tally),
    readAll(`nominations/${id}/walls`, Wall),
  ]);
  return { tally: valueOf(tally), walls: valueOf(walls)?.items.map(({ value }) => value) ?? [] };
};

const allDeclared = async (id: string): Promise<readonly string[]> =>
  valueOf(await readAll(`sessions/${id}/declarations`, Declaration))?.items.map(
    (item) => item.id,
  ) ?? [];

const ownDeclared = async (id: string, me: Me): Promise<readonly string[]> =>
  hasRole(me, 'council') &&
  (await readDocument(`sessions/${id}/declarations/${me.uid}`, Declaration)).is === 'ready'
    ? [me.uid]
    : [];

export type SessionContent = Pick<
  Session,
  'title' | 'day' | 'place' | 'mode' | 'rulePack' | 'members'
>;

export async function createSession(
  content: SessionContent,
  council: string,
): Promise<{ readonly id: string } | Failure> {
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
  const data = { v: 1, session, ...count, ...(await signed()) };
  return written([{ op: 'set', path: `nominations/${caseId}/tally/current`, data }]);
}
