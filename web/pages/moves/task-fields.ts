/** Handing the open task of a document to a colleague, and giving it more time: the same on every page. */
import { audienceIn, type Bearer } from '#domain/engine/obligations.ts';
import { peopleOf, type Roster } from '#domain/person.ts';
import type { TrackName } from '#domain/tracks.ts';
import type { Me } from '../../data/me.ts';
import { personName } from '../../parts/names.ts';
import { words } from '../../words/words.ts';
import type { MoveField, OfferedMove } from './offered.ts';

type Offer = Pick<OfferedMove, 'fields' | 'fixed'>;

interface WithTask extends Bearer {
  readonly state: string;
  readonly tasks: readonly string[];
}

const reason: MoveField = { name: 'reason', kind: 'area', label: words.move.reason, max: 500 };

/** null where nothing waits, or where nobody else bears such a task. */
export const assignOffer = (
  track: TrackName,
  doc: WithTask,
  people: Roster['people'],
  me: Me,
): Offer | null => {
  const [task] = doc.tasks;
  const audience = audienceIn(track, doc.state, doc);
  if (task === undefined || audience === null || !steers(me, doc, audience)) return null;
  const bearers = peopleOf(audience, { v: 1, people });
  if (bearers.length < 2) return null;
  const options = bearers.map((value) => ({ value, label: personName(people, value) }));
  return {
    fields: [{ name: 'to', kind: 'select', label: words.move.assignTo, options }, reason],
    fixed: { task },
  };
};

/** A unit's head hands on what the unit has to do, not the office's work. */
const steers = (me: Me, { ownerUnit }: WithTask, audience: string): boolean =>
  me.person.roles.some((role) => ['office', 'head', 'editor'].includes(role)) ||
  (ownerUnit !== undefined && audience.endsWith(`:${ownerUnit}`));

export const extendOffer = ({ tasks: [task] }: WithTask): Offer | null =>
  task === undefined
    ? null
    : {
        fields: [{ name: 'due', kind: 'day', label: words.move.newDue }, reason],
        fixed: { task },
      };
