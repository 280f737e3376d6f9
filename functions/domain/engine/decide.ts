/** What becomes of one request: everything is checked again here, and the answer is a list of writes for one transaction. */
import { dayOf, type Instant } from '../day.ts';
import { MoveRequest, movesFor, type Move, type RefusalCode, type Unmet } from '../move.ts';
import type { Mover, Person, Roster } from '../person.ts';
import { tracks, type TrackName } from '../tracks.ts';
import { digestOf, hashOf, type Sha256 } from './chain.ts';
import { lettersOf } from './letters.ts';
import type { AnyMoveRule, Context, MoveRule, Write } from './move-rule.ts';
import { taskFor } from './obligations.ts';

/** Of the document that moves, what the engine itself needs; the gates see all of it. */
export interface MovingDocument {
  readonly state: string;
  readonly version: number;
  readonly seq: number;
  readonly lastHash: string;
  readonly tasks: readonly string[];
  readonly ownerUnit?: string;
  readonly suspended?: unknown;
}

/** A request as it lies in the database, and what the function has read for it. */
export interface Asked {
  readonly track: TrackName;
  readonly id: string;
  readonly moveId: string;
  readonly request: unknown;
  readonly doc: MovingDocument;
  /** null for the system, and for somebody who has no (readable) person document. */
  readonly mover: Person | null;
  /** Those shut out of this case; empty on other tracks. */
  readonly walls: readonly string[];
  readonly roster: Roster;
  readonly now: Instant;
  readonly salt: string;
  readonly sha256: Sha256;
}

const movesWhileSuspended: readonly string[] = ['resume', 'withdraw'];

/** Requests the functions make carry a dot in their id, which rules refuse to clients. */
export const isCarried = (moveId: string): boolean => moveId.includes('.');

const rolesOf = ({
  mover,
  request,
}: {
  mover: Person | null;
  request: MoveRequest;
}): readonly Mover[] => {
  if (request.by === 'system') return ['system'];
  return mover?.active === true ? mover.roles : [];
};

/** The table's row for this request, or why there is none: wrong name, somebody was faster, wrong state, wrong person. */
const admitted = (asked: Asked, request: MoveRequest): Move | RefusalCode => {
  const { doc, track, moveId, mover, walls } = asked;
  const table: readonly Move[] = tracks[track].moves;
  const named = table.filter(({ name }) => name === request.move);
  if (named.length === 0) return 'noSuchMove';
  if (!isCarried(moveId) && request.seen !== doc.version) return 'stale';
  if (!named.some(({ from }) => from.includes(doc.state))) return 'noSuchMove';
  const own = doc.ownerUnit !== undefined && mover?.unit === doc.ownerUnit;
  const [row] = movesFor(named, doc.state, rolesOf({ mover, request }), own);
  if (row === undefined) return 'notYou';
  if (walls.includes(request.by)) return 'walled';
  const suspended = doc.suspended !== undefined && doc.suspended !== null;
  return suspended && !movesWhileSuspended.includes(row.name) ? 'suspended' : row;
};

/** The answer before it is written: refused with what is missing, or applied with all that follows. */
export type Decision =
  | {
      readonly status: 'refused';
      readonly code: RefusalCode;
      readonly unmet: readonly Unmet[];
      readonly writes: readonly Write[];
    }
  | { readonly status: 'applied'; readonly writes: readonly Write[] };

/** Decides one request. `facts` must hold what the move's rule needs; see `needsOf`. */
export const decide = <Facts extends { readonly doc: unknown }>(
  asked: Asked,
  rules: Readonly<Record<string, AnyMoveRule<Facts>>>,
  facts: Facts,
): Decision => {
  const parsed = MoveRequest.safeParse(asked.request);
  if (!parsed.success) return refused(asked, 'unreadable', []);
  const request = parsed.data;
  const row = admitted(asked, request);
  if (typeof row === 'string') return refused(asked, row, []);
  const rule = rules[row.name] as MoveRule<Facts, unknown> | undefined;
  if (rule === undefined) return refused(asked, 'noSuchMove', []);
  const input = rule.input.safeParse(request.input);
  if (!input.success) return refused(asked, 'badInput', input.error.issues.map(asUnmet));
  const context = contextOf(asked, request);
  const missing = rule.unmet?.(facts, input.data, context) ?? [];
  if (missing.length > 0) return refused(asked, 'notYet', missing);
  return {
    status: 'applied',
    writes: appliedWrites({ asked, request, row, input: input.data, rule, facts, context }),
  };
};

const asUnmet = ({ message, path }: { message: string; path: PropertyKey[] }): Unmet => ({
  code: 'badField',
  field: path.map(String).join('.'),
  details: { problem: message },
});

const contextOf = (asked: Asked, request: MoveRequest): Context => ({
  id: asked.id,
  by: request.by,
  roles: rolesOf({ mover: asked.mover, request }),
  now: asked.now,
  today: dayOf(asked.now),
  roster: asked.roster,
});

const movePath = ({ track, id, moveId }: Asked): string => `${track}/${id}/moves/${moveId}`;

const refused = (asked: Asked, code: RefusalCode, missing: readonly Unmet[]): Decision => ({
  status: 'refused',
  code,
  unmet: missing,
  writes: [
    {
      op: 'update',
      path: movePath(asked),
      data: {
        outcome: {
          status: 'refused',
          code,
          details: { unmet: missing.slice(0, 50) },
          at: asked.now,
        },
      },
    },
  ],
});

interface Applying<Facts> {
  readonly asked: Asked;
  readonly request: MoveRequest;
  readonly row: Move;
  readonly input: unknown;
  readonly rule: MoveRule<Facts, unknown>;
  readonly facts: Facts;
  readonly context: Context;
}

const appliedWrites = <Facts>(applying: Applying<Facts>): readonly Write[] => {
  const { asked, request, row, input, rule, facts, context } = applying;
  const { doc, track, id, now } = asked;
  const seq = doc.seq + 1;
  const to = row.to ?? doc.state;
  const patch = rule.patch?.(facts, input, context) ?? {};
  const after = { ...doc, ...patch, state: to };
  const opened = row.to === null ? null : taskFor(track, id, seq, to, after, now, context.today);
  const letters = lettersOf(
    { track, id, seq, name: row.name },
    after,
    [...asked.walls, request.by],
    asked.roster,
    now,
  );
  const link = {
    track,
    id,
    seq,
    move: row.name,
    by: request.by,
    at: request.at.toMillis(),
    from: doc.state,
    to,
    inputDigest: digestOf(input, asked.salt, asked.sha256),
    prevHash: doc.lastHash,
  };
  const hash = hashOf(link, asked.sha256);
  const tasks = row.to === null ? doc.tasks : opened === null ? [] : [opened.key];
  return [
    {
      op: 'update',
      path: `${track}/${id}`,
      data: {
        ...patch,
        state: to,
        version: doc.version + 1,
        seq,
        lastHash: hash,
        tasks,
        updatedAt: now,
      },
    },
    {
      op: 'update',
      path: movePath(asked),
      data: {
        input,
        seq,
        prevHash: doc.lastHash,
        hash,
        salt: asked.salt,
        outcome: {
          status: 'applied',
          code: null,
          details: { from: doc.state, to, mail: letters.map(({ key }) => key) },
          at: now,
        },
      },
    },
    ...(row.to === null
      ? []
      : doc.tasks.map((key): Write => ({
          op: 'update',
          path: `tasks/${key}`,
          data: { state: 'done', closed: now },
        }))),
    ...(opened === null ? [] : [opened.write]),
    ...letters.map(({ write }) => write),
    ...(rule.writes?.(facts, input, context) ?? []),
  ];
};
