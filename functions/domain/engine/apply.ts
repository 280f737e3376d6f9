/** All that an applied move writes: the document, the answer with its link in the chain, tasks, mails, and the rest. */
import type { Move, MoveRequest } from '../move.ts';
import { withCode } from '../new-factor.ts';
import type { Asked } from './asked.ts';
import { digestOf, hashOf } from './chain.ts';
import { lettersOf } from './letters.ts';
import type { Context, MoveRule, Write } from './move-rule.ts';
import { isSuspended } from './obligations.ts';
import { tasksFor } from './opened-task.ts';

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

/** The old state's tasks are done, the new state's are opened; so too where a case is suspended or resumed. */
const tasksAfter = <Facts>(
  { asked, context }: Applying<Facts>,
  seq: number,
  after: Asked['doc'],
) => {
  const { track, id, now, doc } = asked;
  const opened = tasksFor({ track, id, seq, state: after.state }, after, context);
  const closed = doc.tasks.map((key): Write => ({
    op: 'update',
    path: `tasks/${key}`,
    data: { state: 'done', closed: now },
  }));
  return {
    keys: opened.map(({ key }) => key),
    writes: [...closed, ...opened.map(({ write }) => write)],
  };
};

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
