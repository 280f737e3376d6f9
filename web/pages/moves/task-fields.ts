/** Handing the open task of a document to a colleague, and giving it more time: the same on every page. */
import { type Bearer, type Obligation, obligationBehind } from '#domain/engine/obligations.ts';
import { peopleOf, type Roster } from '#domain/person.ts';
import type { TrackName } from '#domain/tracks.ts';
import type { Me } from '../../data/me.ts';
import { personName } from '../../parts/names.ts';
import { taskWords } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import type { MoveField, OfferedMove } from './offered.ts';

type Offer = Omit<OfferedMove, 'name'>;

interface WithTask extends Bearer {
  readonly state: string;
  readonly tasks: readonly string[];
}

const reason: MoveField = { name: 'reason', kind: 'area', label: words.move.reason, max: 500 };

interface OpenTask {
  readonly key: string;
  readonly asks: Obligation;
  readonly bearers: readonly string[];
}

/** The document's open tasks, each with what it asks and those who may bear it. */
const openIn = (track: TrackName, doc: WithTask, people: Roster['people']): readonly OpenTask[] =>
  doc.tasks.flatMap((key) => {
    const asks = obligationBehind(track, doc, key);
    if (asks === undefined) return [];
    return [{ key, asks, bearers: peopleOf(asks.audience(doc), { v: 1, people }) }];
  });

/** Which task is meant: asked only where several are open. */
const whichOf = (track: TrackName, open: readonly OpenTask[]): Offer => {
  const [only] = open;
  if (only !== undefined && open.length === 1) return { fields: [], fixed: { task: only.key } };
  const options = open.map(({ key, asks }) => ({
    value: key,
    label: taskWords(asks.kind, track),
  }));
  return {
    fields: [{ name: 'task', kind: 'select', label: words.move.whichTask, options }],
    fixed: {},
  };
};

/** null where nothing waits, or where nobody else bears such a task. */
export const assignOffer = (
  track: TrackName,
  doc: WithTask,
  people: Roster['people'],
  me: Me,
): Offer | null => {
  const open = openIn(track, doc, people)
    .filter(({ asks }) => steers(me, doc, asks.audience(doc)))
    .filter(({ bearers }) => bearers.length > 1);
  if (open.length === 0) return null;
  const which = whichOf(track, open);
  const mayBear = (uid: unknown, task: unknown): boolean =>
    open.some(
      ({ key, bearers }) =>
        (task === undefined || key === task) && bearers.some((bearer) => bearer === uid),
    );
  const options = [...new Set(open.flatMap(({ bearers }) => bearers))].map((value) => ({
    value,
    label: personName(people, value),
  }));
  const to: MoveField = { name: 'to', kind: 'select', label: words.move.assignTo, options };
  return {
    fields: [...which.fields, { ...to, fits: (uid, typed) => mayBear(uid, typed['task']) }, reason],
    fixed: which.fixed,
    // Whoever was chosen for another task need not bear this one.
    following: (typed, changed) =>
      changed === 'task' && !mayBear(typed['to'], typed['task']) ? { ...typed, to: '' } : typed,
  };
};

/** A unit's head hands on what the unit has to do, not the office's work. */
const steers = (me: Me, { ownerUnit }: WithTask, audience: string): boolean =>
  me.person.roles.some((role) => ['office', 'head', 'editor'].includes(role)) ||
  (ownerUnit !== undefined && audience.endsWith(`:${ownerUnit}`));

/** null where nothing waits that may be given more time. */
export const extendOffer = (track: TrackName, doc: WithTask): Offer | null => {
  const open = openIn(track, doc, {}).filter(({ asks }) => asks.fixed !== true);
  if (open.length === 0) return null;
  const which = whichOf(track, open);
  const due: MoveField = { name: 'due', kind: 'day', label: words.move.newDue };
  return { fields: [...which.fields, due, reason], fixed: which.fixed };
};
