/** The facts of a session that a move's gate asks for; closing reads a card, a tally and the walls of each case. */
import * as z from 'zod';
import { Voter, type SecretKey } from '#domain/ballot.ts';
import { Cycle } from '#domain/cycle.ts';
import type { AgendaItem, SessionFacts, Undecided } from '#domain/facts.ts';
import { Nomination } from '#domain/nomination.ts';
import { RulePack } from '#domain/rule-pack.ts';
import { Council, type Session } from '#domain/session.ts';
import { allOff, Switches } from '#domain/switches.ts';
import { Tally } from '#domain/tally.ts';
import { Id } from '#domain/text.ts';
import { newKeyPair } from '../ballots/key-pair.ts';
import { rulePackOf } from '../catalogues.ts';
import { Unreadable } from '../store.ts';
import { named } from './glance.ts';
import type { Reader } from './reader.ts';

type Need = Exclude<keyof SessionFacts, 'doc'>;

const noVoters: Readonly<Record<string, Voter>> = {};

/** One read a case, at least one. The rest of more than a session holds comes at the next. */
const unreportedIn = async (reader: Reader): Promise<readonly string[]> => {
  const cases = reader.db.collection('nominations').where('reported', '==', null);
  const { docs } = await reader.query(cases.select('state').limit(300));
  // Sent back, it is appraised anew and may come to a session after all.
  const open = ['appraisal', 'notice', 'council'];
  const decided = docs.filter((one) => !open.includes(String(one.get('state'))));
  return decided.map(({ id }) => id).toSorted();
};

const agendaItem = async (reader: Reader, id: string): Promise<AgendaItem> => {
  const below = `nominations/${id}`;
  const [[card = null], [tally = null], walls] = await Promise.all([
    reader.others(Nomination, [below]),
    reader.others(Tally, [`${below}/tally/current`]),
    reader.ids(`${below}/walls`),
  ]);
  if (card === null) throw new Unreadable(below, []);
  return card === 'unread' || tally === 'unread'
    ? { id, card: null, tally: null, walls }
    : { id, card, tally, walls };
};

const Conflicts = z
  .array(z.looseObject({ nomination: Id }))
  .max(300)
  .catch([]);

/** The cases that a request names: one, or those on which a member declares a tie. */
const casesIn = (input: Readonly<Record<string, unknown>>): readonly string[] =>
  [
    named(input, 'nomination'),
    ...Conflicts.parse(input['conflicts']).map(({ nomination }) => nomination),
  ].filter((id) => id !== '');

/**
 * One read a case that the request names and that is only reported; of one that waits for the decision two more, and one
 * for each of its walls, at least one. What cannot be read stops nobody from declaring.
 */
const undecidedOf = async (
  reader: Reader,
  { reports = [] }: Session,
  input: Readonly<Record<string, unknown>>,
): Promise<readonly Undecided[]> => {
  const about = casesIn(input);
  const ids = reports.filter((id) => about.includes(id));
  const cards = await reader.others(
    Nomination,
    ids.map((id) => `nominations/${id}`),
  );
  const found = await Promise.all(ids.map((id, at) => undecided(reader, id, cards[at] ?? null)));
  return found.filter((one) => one !== null);
};

const undecided = async (
  reader: Reader,
  id: string,
  card: Nomination | null | 'unread',
): Promise<Undecided | null> => {
  if (card === null || card === 'unread') return null;
  if (card.state !== 'decision' || card.simplified === null) return null;
  const [[cycle = null], walls] = await Promise.all([
    reader.others(Cycle, [`cycles/${card.cycle}`]),
    reader.ids(`nominations/${id}/walls`),
  ]);
  const packs = cycle === null || cycle === 'unread' ? [] : [`rulePacks/${cycle.rulePack}`];
  const [pack = null] = await reader.others(RulePack, packs);
  return { id, card, pack: pack === 'unread' ? null : pack, walls };
};

/** Two reads for each case that the request shuts somebody out of; no field of them is looked at. */
const givenBy = async (
  reader: Reader,
  uid: string,
  nominations: readonly string[],
): Promise<readonly string[]> => {
  const paths = nominations.flatMap((id) =>
    ['scores', 'scoreDrafts'].map((points) => `nominations/${id}/${points}/${uid}`),
  );
  const found = await reader.many(z.unknown(), paths);
  return paths.filter((_path, at) => found[at] !== null);
};

/** A wall that cannot be read stands all the same. One read where both are named. */
const isShutOut = async (reader: Reader, nomination: string, uid: string): Promise<boolean> =>
  nomination !== '' &&
  uid !== '' &&
  (await reader.one(z.unknown(), `nominations/${nomination}/walls/${uid}`)) !== null;

/** Of an online session only: two reads at its opening, one a voter at its closing. */
const online = async (
  reader: Reader,
  { id, doc }: { readonly id: string; readonly doc: Session },
  asks: (need: Need) => boolean,
): Promise<Pick<SessionFacts, 'switches' | 'newKey' | 'voted'>> => {
  const [switches, newKey, voters] =
    doc.mode === 'online'
      ? await Promise.all([
          asks('switches') ? reader.one(Switches, 'settings/switches') : null,
          asks('newKey') ? newKeyPair() : null,
          asks('voted') ? reader.all(Voter, `sessions/${id}/voters`) : noVoters,
        ])
      : ([null, null, noVoters] as const satisfies readonly [null, SecretKey | null, object]);
  const voted = Object.entries(voters).map(([uid, { cases }]) => [uid, cases] as const);
  return { switches: switches ?? allOff, newKey, voted: Object.fromEntries(voted) };
};

export const sessionFacts = async (
  reader: Reader,
  about: { readonly id: string; readonly doc: Session; readonly by: string },
  input: Readonly<Record<string, unknown>>,
  needs: readonly Need[],
): Promise<SessionFacts> => {
  const { id, doc, by } = about;
  const nomination = named(input, 'nomination');
  const asks = (need: Need): boolean => needs.includes(need);
  const [
    pack,
    council,
    agenda,
    unreported,
    scans,
    walledFromIt,
    shutOut,
    undecidedOnes,
    given,
    ofBallot,
  ] = await Promise.all([
    asks('pack') ? rulePackOf(reader.db, doc.rulePack) : null,
    asks('council') ? reader.one(Council, `councils/${doc.council}`) : null,
    asks('agenda') ? Promise.all(doc.agenda.map((item) => agendaItem(reader, item))) : [],
    asks('unreported') ? unreportedIn(reader) : [],
    asks('scans') ? reader.ids(`sessions/${id}/evidence`) : [],
    asks('walledFromIt') && isShutOut(reader, nomination, by),
    asks('shutOut') && isShutOut(reader, nomination, named(input, 'uid')),
    asks('undecided') ? undecidedOf(reader, doc, input) : [],
    // A secretary names whom to shut out; a member declares their own ties.
    asks('given') ? givenBy(reader, named(input, 'uid') || by, casesIn(input)) : [],
    online(reader, about, asks),
  ]);
  return {
    doc,
    pack,
    council,
    agenda,
    unreported,
    scans,
    walledFromIt,
    shutOut,
    undecided: undecidedOnes,
    given,
    ...ofBallot,
  };
};
