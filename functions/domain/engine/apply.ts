/** All that an applied move writes: the document, the answer with its link in the chain, tasks, mails, and the rest. */
import type { Move, MoveRequest } from '../move.ts';
import { withCode } from '../new-factor.ts';
import type { Asked } from './asked.ts';
import { digestOf, hashOf } from './chain.ts';
import { lettersOf } from './letters.ts';
import type { Context, MoveRule, Write } from './move-rule.ts';
import { type Bearer, isOf, isSuspended, type Obligation, obligationsIn } from './obligations.ts';
import { dueOf, openedTask } from './opened-task.ts';

export interface Applying<Facts> {
  readonly asked: Asked;
  readonly request: MoveRequest;
  readonly row: Move;
  /** The input as its schema has read it: composed, trimmed, nothing unknown in it. */
  readonly input: unknown;
  readonly rule: MoveRule<Facts, unknown>;
  readonly facts: Facts;
  readonly context: Context;
}

/** Where the answer to a request is written. */
export const movePath = ({ track, id, moveId }: Asked): string => `${track}/${id}/moves/${moveId}`;

export const appliedWrites = <Facts>(applying: Applying<Facts>): readonly Write[] => {
  const { asked, request, row, input, rule, facts, context } = applying;
  const { doc, track, id, now } = asked;
  const seq = doc.seq + 1;
  const to = row.to ?? doc.state;
  const patch = rule.patch?.(facts, input, context) ?? {};
  const after = withCode(id, { ...doc, ...patch, state: to });
  const tasks =
    row.to === null && isSuspended(after) === isSuspended(doc)
      ? { keys: after.tasks, writes: [] }
      : tasksAfter(applying, seq, after);
  const told = [...asked.walls, request.by];
  const letters = lettersOf({ track, id, seq, name: row.name, input }, after, told, asked, now);
  const { hash, ...answer } = linked(applying, seq, to);
  const outcome = {
    status: 'applied',
    code: null,
    details: { from: doc.state, to, mail: letters.map(({ key }) => key) },
    at: now,
  };
  const moved = {
    state: to,
    version: doc.version + 1,
    seq,
    lastHash: hash,
    tasks: tasks.keys,
    updatedAt: now,
  };
  return [
    { op: 'update', path: `${track}/${id}`, data: { ...patch, ...moved } },
    { op: 'update', path: movePath(asked), data: { ...answer, hash, outcome } },
    ...tasks.writes,
    ...letters.map(({ write }) => write),
    ...(rule.writes?.(facts, input, context) ?? []),
  ];
};

/**
 * What is asked after the move is opened, and what was asked before is done; so too where a case is suspended or resumed.
 * Where the state stays, what it asks in the same way as before stays open as it is, with its day and whoever bears it.
 */
const tasksAfter = <Facts>(
  { asked, row, input, rule, facts, context }: Applying<Facts>,
  seq: number,
  after: Asked['doc'],
) => {
  const { track, id, now, doc } = asked;
  const bereft = rule.bereft?.(facts, input) ?? [];
  const wanted = obligationsIn(track, after.state, after).map((obligation) => ({
    obligation,
    stays: doc.state === after.state && asksAsBefore(obligation, asked, row.name, after),
  }));
  const kept = doc.tasks
    .filter((key) => !bereft.includes(key))
    .filter((key) => wanted.some(({ obligation, stays }) => stays && isOf(obligation, key)));
  const opened = wanted
    .filter(({ obligation }) => !kept.some((key) => isOf(obligation, key)))
    .map(({ obligation }) => openedTask(obligation, { track, id, seq }, after, context));
  const moved = wanted
    .filter(({ obligation: { movedBy } }) => movedBy === row.name)
    .flatMap(({ obligation }) =>
      kept
        .filter((key) => isOf(obligation, key))
        .map((key) => taskUpdate(key, { due: dueOf(track, obligation, after, context) })),
    );
  const closed = doc.tasks
    .filter((key) => !kept.includes(key))
    .map((key) => taskUpdate(key, { state: 'done', closed: now }));
  return {
    keys: [...kept, ...opened.map(({ key }) => key)],
    writes: [...closed, ...moved, ...opened.map(({ write }) => write)],
  };
};

const taskUpdate = (key: string, data: Write['data']): Write => ({
  op: 'update',
  path: `tasks/${key}`,
  data,
});

/** Asked of the same people and for the same day; to whom a task was handed, and until when, is the task's own. */
const asksAsBefore = (
  asked: Obligation,
  { track, doc }: Pick<Asked, 'track' | 'doc'>,
  move: string,
  after: Bearer,
): boolean =>
  asked.metBy !== move &&
  obligationsIn(track, doc.state, doc).some(
    (before) =>
      before.kind === asked.kind &&
      before.audience(doc) === asked.audience(after) &&
      (before.due?.(doc) ?? null) === (asked.due?.(after) ?? null),
  );

/** What the request's document carries from here on: its input as stored, and its link in the chain. */
const linked = <Facts>(
  { asked, request, row, input }: Applying<Facts>,
  seq: number,
  to: string,
) => {
  const { doc, track, id, salt, sha256 } = asked;
  const prevHash = doc.lastHash;
  const hash = hashOf(
    {
      track,
      id,
      seq,
      move: row.name,
      by: request.by,
      at: request.at.toMillis(),
      from: doc.state,
      to,
      inputDigest: digestOf(input, salt, sha256),
      prevHash,
    },
    sha256,
  );
  return { input, seq, prevHash, hash, salt };
};
