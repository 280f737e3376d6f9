/** Replays the past: each move is asked for, decided by the domain with what the functions would have read, and carried out. */
import { Timestamp } from 'firebase-admin/firestore';
import { givenCalendar } from '#domain/calendar.ts';
import { dayOf, type Day } from '#domain/day.ts';
import { Batch, Decision } from '#domain/decision.ts';
import { Dossier } from '#domain/dossier.ts';
import type { Asked } from '#domain/engine/asked.ts';
import { decide, type Answer } from '#domain/engine/decide.ts';
import type { Write } from '#domain/engine/move-rule.ts';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import type { Directories } from '#domain/facts.ts';
import { NewFactor } from '#domain/new-factor.ts';
import { Nomination } from '#domain/nomination.ts';
import { Person, type Roster } from '#domain/person.ts';
import { Report } from '#domain/report.ts';
import { Submission } from '#domain/submission.ts';
import { Session } from '#domain/session.ts';
import { followed } from '#domain/subject-answer.ts';
import { FollowInput } from '#domain/subject-request.ts';
import { Subject } from '#domain/subject.ts';
import { Story } from '#domain/story.ts';
import { trackNames, type TrackName } from '#domain/tracks.ts';
import { batchFacts } from '../../../../functions/src/moves/batch-facts.ts';
import { decisionFacts } from '../../../../functions/src/moves/decision-facts.ts';
import { Glance } from '../../../../functions/src/moves/glance.ts';
import { newFactorFacts } from '../../../../functions/src/moves/new-factor-facts.ts';
import { nominationFacts } from '../../../../functions/src/moves/nomination-facts.ts';
import { sessionFacts } from '../../../../functions/src/moves/session-facts.ts';
import { storyFacts } from '../../../../functions/src/moves/story-facts.ts';
import { submissionFacts } from '../../../../functions/src/moves/submission-facts.ts';
import { directories } from '#domain/organisation.ts';
import { mayHaveWalls } from '#domain/walls-of.ts';
import { carryOut, readerIn, sha256, type Fields, type Store } from './memory.ts';
import { agencyOn, unitOn } from './organisation.ts';

export interface World {
  readonly store: Store;
  /** Bytes of the stored files by the name of their object. */
  readonly files: Map<string, { readonly bytes: Buffer; readonly type: string }>;
  /** The day on which the data is loaded, and the instant. */
  readonly today: Day;
  /** Sets the clock; each write and move takes a minute of it. */
  readonly at: (day: Day, time?: string) => void;
  readonly now: () => Timestamp;
  readonly day: () => Day;
  readonly put: (path: string, data: Fields) => void;
  readonly change: (path: string, data: Fields) => void;
  readonly read: (path: string) => Fields;
  readonly catalogues: Omit<Directories, 'agency'>;
  /** Asks for a move under the next free id and insists that it is applied. */
  readonly move: (
    track: TrackName,
    id: string,
    move: string,
    by: string,
    input?: Fields,
  ) => Promise<void>;
  /** A request of the system under its fixed id, as the functions make it. */
  readonly carry: (
    track: TrackName,
    id: string,
    moveId: string,
    move: string,
    input?: Fields,
  ) => Promise<void>;
}

export const worldWith = (documents: Readonly<Record<string, object>>, loaded: Date): World => {
  const store: Store = new Map(Object.entries(documents) as [string, Fields][]);
  const files: World['files'] = new Map();
  let clock = loaded.getTime();
  const read = (path: string): Fields => {
    const found = store.get(path);
    if (found === undefined) throw new Error(`${path} is not there`);
    return found;
  };
  const now = (): Timestamp => Timestamp.fromMillis(clock);
  const put = (path: string, data: Fields): void => {
    store.set(path, data);
  };
  const world: World = {
    store,
    files,
    today: dayOf(Timestamp.fromDate(loaded)),
    // Nothing of the past may lie after the loading: a day's later hours are drawn together before it.
    at: (day, time = '09:00') => {
      clock = Math.min(
        Date.parse(`${day}T${time}:00+07:00`),
        loaded.getTime() - 3_600_000 + Number(time.replace(':', '')) * 600,
      );
    },
    now,
    day: () => dayOf(now()),
    catalogues: cataloguesIn(read),
    put,
    change: (path, data) => put(path, { ...read(path), ...data }),
    read,
    move: async (track, id, move, by, input = {}) => {
      clock += 60_000;
      const moves = [...store.keys()].filter((path) => path.startsWith(`${track}/${id}/moves/`));
      const moveId = sha256(`${track}/${id}/${moves.length}`).slice(0, 20);
      const seen = Number(read(`${track}/${id}`)['version']);
      put(`${track}/${id}/moves/${moveId}`, { move, by, at: now(), seen, input, outcome: null });
      await answered(world, track, id, moveId);
    },
    carry: async (track, id, moveId, move, input = {}) => {
      clock += 60_000;
      const request = { move, by: 'system', at: now(), seen: 0, input, outcome: null };
      put(`${track}/${id}/moves/${moveId}`, request);
      await answered(world, track, id, moveId);
    },
  };
  return world;
};

/** Carries out the answer to one request, then answers the requests it made in turn, as the trigger would. */
const answered = async (
  world: World,
  track: TrackName,
  id: string,
  moveId: string,
): Promise<void> => {
  const answer = await answerTo(world, track, id, moveId);
  if (answer.status === 'refused')
    throw new Error(
      `${world.day()} ${track}/${id} ${moveId} (${String(world.read(`${track}/${id}/moves/${moveId}`)['move'])}): ${answer.code} ${JSON.stringify(answer.unmet)}`,
    );
  carryOut(world.store, answer.writes.map(delivered(world)));
  for (const { path } of answer.writes.filter(
    (write) => write.op === 'create' && isSent(write.path),
  ))
    mirror(world, path);
  for (const { path, op } of answer.writes)
    if (op === 'create' && path.startsWith('subjectRequests/')) follow(world, path);
  for (const { path, op } of answer.writes) {
    const [onTrack = '', about = '', moves = '', carried = ''] = path.split('/');
    const made = trackNames.find((name) => name === onTrack);
    if (op === 'create' && moves === 'moves' && made !== undefined)
      await answered(world, made, about, carried);
  }
};

/** The register follows a correction, as its trigger would see to; the year has no merges. */
const follow = ({ store, read, change, now }: World, path: string): void => {
  const { case: id } = FollowInput.parse(read(path)['input']);
  const card = Nomination.parse(read(`nominations/${id}`));
  const dossier = Dossier.parse(read(`nominations/${id}/dossier/current`));
  const key = card.subjectKey ?? '';
  const kept = { key, subject: Subject.parse(read(`subjects/${key}`)) };
  const { about, writes } = followed(kept, [], { id, card, dossier }, { now: now(), sha256 });
  carryOut(store, writes);
  change(path, { outcome: { status: 'applied', code: null, about, at: now() } });
};

const isSent = (path: string): boolean => path.startsWith('mail/');

/** Mails of the past have left long ago; whoever has no address got none. */
const delivered =
  ({ store }: World) =>
  (write: Write): Write => {
    if (!isSent(write.path) || write.op !== 'create') return write;
    const { email } = Person.parse(store.get(`people/${String(write.data['person'])}`));
    const outcome =
      email === null ? { state: 'suppressed', problem: 'noAddress' } : { state: 'sent' };
    return { ...write, data: { ...write.data, attempt: 1, ...outcome } };
  };

const mirror = ({ store, read, now }: World, path: string): void => {
  const { v, kind, track, subject, person, state } = read(path);
  const delivery = { v, kind, track, subject, person, state, at: now() };
  store.set(path.replace(/^mail\//u, 'deliveries/'), delivery);
};

type Known = Omit<Asked, 'doc' | 'walls'>;

const answerTo = (world: World, track: TrackName, id: string, moveId: string): Promise<Answer> => {
  const { store, read, now } = world;
  const request = read(`${track}/${id}/moves/${moveId}`);
  const glance = Glance.parse(request);
  const mover = store.get(`people/${glance.by}`);
  const known: Known = {
    track,
    id,
    moveId,
    request,
    mover: mover === undefined ? null : inTheirUnit(Person.parse(mover), world.day()),
    roster: rosterOn(world),
    standIns: [],
    calendar: givenCalendar,
    now: now(),
    salt: sha256(`${track}/${id}/${moveId}`).slice(0, 32),
    sha256,
  };
  return deciding[track](world, known, glance);
};

const inTheirUnit = <One extends { readonly unit: string }>(one: One, day: Day): One => ({
  ...one,
  unit: unitOn(one.unit, day),
});

const rosterOn = (world: World): Roster => {
  const { people } = world.read('directories/roster') as Roster;
  const entries = Object.entries(people).map(([uid, one]) => [uid, inTheirUnit(one, world.day())]);
  return { v: 1, people: Object.fromEntries(entries) as Roster['people'] };
};

/** They do not change while the past is replayed, so they are parsed once. */
const cataloguesIn = (read: World['read']): World['catalogues'] => ({
  organisations: directories.organisations.parse(read('directories/organisations')).entries,
  units: directories.units.parse(read('directories/units')).entries,
  places: directories.places.parse(read('directories/places')).entries,
});

/** The catalogues, and the agency under the name it had on the day. */
const directoriesIn = ({ catalogues, day }: World): Directories => ({
  ...catalogues,
  agency: agencyOn(day()),
});

const needsOf = <Need extends string>(
  rules: Readonly<Record<string, { readonly needs: readonly Need[] }>>,
  move: string,
): readonly Need[] => rules[move]?.needs ?? [];

type Deciding = (world: World, known: Known, glance: Glance) => Promise<Answer>;

const deciding: Readonly<Record<TrackName, Deciding>> = {
  nominations: async (world, known, { move, input }) => {
    const { nominations: rules } = rulesOfMoves;
    const doc = Nomination.parse(world.read(`nominations/${known.id}`));
    const reader = readerIn(world.store);
    const walls = mayHaveWalls(doc) ? await reader.ids(`nominations/${known.id}/walls`) : [];
    const about = { id: known.id, doc, walls };
    const facts = await nominationFacts(reader, about, input, needsOf(rules, move));
    return decide({ ...known, doc, walls }, rules, { ...facts, directories: directoriesIn(world) });
  },
  sessions: async (world, known, { move, by, input }) => {
    const { sessions: rules } = rulesOfMoves;
    const doc = Session.parse(world.read(`sessions/${known.id}`));
    const about = { id: known.id, doc, by };
    const facts = await sessionFacts(readerIn(world.store), about, input, needsOf(rules, move));
    return decide({ ...known, doc, walls: [] }, rules, facts);
  },
  decisions: async (world, known, { move, by, input }) => {
    const { decisions: rules } = rulesOfMoves;
    const doc = Decision.parse(world.read(`decisions/${known.id}`));
    const needs = needsOf(rules, move);
    const facts = await decisionFacts(readerIn(world.store), { doc, by }, input, needs);
    const then = { ...facts, directories: directoriesIn(world) };
    return decide({ ...known, doc, walls: [] }, rules, then);
  },
  stories: async (world, known, { move }) => {
    const { stories: rules } = rulesOfMoves;
    const doc = Story.parse(world.read(`stories/${known.id}`));
    const facts = await storyFacts(readerIn(world.store), doc, needsOf(rules, move));
    return decide({ ...known, doc, walls: [] }, rules, {
      ...facts,
      directories: directoriesIn(world),
    });
  },
  newFactors: async (world, known, { move, input }) => {
    const { newFactors: rules } = rulesOfMoves;
    const doc = NewFactor.parse(world.read(`newFactors/${known.id}`));
    const about = { id: known.id, doc };
    const facts = await newFactorFacts(readerIn(world.store), about, input, needsOf(rules, move));
    const then = { ...facts, directories: directoriesIn(world) };
    return decide({ ...known, doc, walls: [] }, rules, then);
  },
  batches: async (world, known, { move }) => {
    const { batches: rules } = rulesOfMoves;
    const doc = Batch.parse(world.read(`batches/${known.id}`));
    const facts = await batchFacts(readerIn(world.store), doc, needsOf(rules, move));
    return decide({ ...known, doc, walls: [] }, rules, facts);
  },
  submissions: async (world, known, { move }) => {
    const { submissions: rules } = rulesOfMoves;
    const doc = Submission.parse(world.read(`submissions/${known.id}`));
    const facts = await submissionFacts(readerIn(world.store), doc, needsOf(rules, move));
    return decide({ ...known, doc, walls: facts.walls }, rules, facts);
  },
  reports: (world, known) => {
    const { reports: rules } = rulesOfMoves;
    const doc = Report.parse(world.read(`reports/${known.id}`));
    return Promise.resolve(decide({ ...known, doc, walls: [] }, rules, { doc }));
  },
};
