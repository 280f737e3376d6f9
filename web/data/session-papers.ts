/** What the papers of a session are made of: of each case on the agenda what this person may read, and nothing of the others. */
import { Claim } from '#domain/claim.ts';
import { Dossier } from '#domain/dossier.ts';
import type { Nomination } from '#domain/nomination.ts';
import { readAll } from './case-file.ts';
import type { Me } from './me.ts';
import { readDocument, ready, valueOf, type Waiting } from './reading.ts';
import { readSession, type AgendaEntry, type SessionFile } from './sessions.ts';

export interface PaperCase extends AgendaEntry {
  readonly card: Nomination;
  readonly dossier: Dossier;
  readonly claims: readonly Claim[];
}

export interface SessionPapers {
  readonly file: SessionFile;
  readonly cases: readonly PaperCase[];
  /** How many cases of the agenda this person may not read. */
  readonly left: number;
}

/** Two reads a case and one a claim, besides those of the session's page. */
export async function readPapers(id: string, me: Me): Promise<Waiting<SessionPapers>> {
  const file = await readSession(id, me);
  if (file.is !== 'ready') return file;
  const read = await Promise.all(file.value.agenda.map(paperCase));
  const cases = read.filter((one) => one !== null);
  return ready({ file: file.value, cases, left: read.length - cases.length });
}

/** null where a wall stands, or the declaration is still missing. */
const paperCase = async (entry: AgendaEntry): Promise<PaperCase | null> => {
  const below = `nominations/${entry.id}`;
  const [dossier, claims] = await Promise.all([
    readDocument(`${below}/dossier/current`, Dossier),
    readAll(`${below}/claims`, Claim),
  ]);
  const { card } = entry;
  const held = valueOf(dossier);
  // The unit keeps its own dossier, walled or not; claims it does not: they tell whether the paper is this person's.
  if (card === null || held === null || claims.is !== 'ready') return null;
  return { ...entry, card, dossier: held, claims: claims.value.items.map(({ value }) => value) };
};
