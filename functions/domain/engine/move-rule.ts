/** What every move says of itself: its input, the facts its gate must see, what is still missing, what it changes. */
import type * as z from 'zod';
import type { Calendar } from '../calendar.ts';
import type { Day, Instant } from '../day.ts';
import type { Deadlines } from '../deadlines.ts';
import type { Unmet } from '../move.ts';
import type { Mover, Roster } from '../person.ts';
import type { Task } from '../task.ts';
import type { Sha256 } from './chain.ts';

/** A write the function carries out as it stands; `create` fails if the document exists. */
export interface Write {
  readonly op: 'create' | 'set' | 'update' | 'delete';
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Who asks, when, and what was known besides the facts. */
export interface Context {
  readonly id: string;
  /** uid, or 'system'. */
  readonly by: string;
  readonly roles: readonly Mover[];
  readonly now: Instant;
  readonly today: Day;
  readonly roster: Roster;
  /** The open task that the request names, as it stands. */
  readonly task?: Task | null | undefined;
  readonly calendar: Calendar;
  /** As the office has set them; without them the given days hold. */
  readonly deadlines?: Deadlines | undefined;
  readonly sha256: Sha256;
  /** Random, once a request, and kept with it: what a lot is drawn from, so that nobody foresees it and everybody can recompute it. */
  readonly salt: string;
}

export interface MoveRule<Facts, Input> {
  readonly input: z.ZodType<Input>;
  /** Names of the facts to read besides the document itself and the person; each costs its documents. */
  readonly needs: readonly Exclude<keyof Facts, 'doc'>[];
  /** Everything still missing, all at once; empty when the move may be applied. */
  readonly unmet?: (facts: Facts, input: Input, context: Context) => readonly Unmet[];
  /** Fields of the document that change besides its state. */
  readonly patch?: (
    facts: Facts,
    input: Input,
    context: Context,
  ) => Readonly<Record<string, unknown>>;
  /** Keys of open tasks whose bearer the move shuts out: they are opened anew, for whoever bears them then. */
  readonly bereft?: (facts: Facts, input: Input) => readonly string[];
  /** Writes to other documents, in the same transaction. */
  readonly writes?: (facts: Facts, input: Input, context: Context) => readonly Write[];
}

/** A rule whose input is known only to itself: what tables hold. */
export type AnyMoveRule<Facts> = MoveRule<Facts, never>;

/** States a rule with its input's type inferred from its schema. */
export const moveRule = <Facts, Input>(rule: MoveRule<Facts, Input>): AnyMoveRule<Facts> =>
  rule as unknown as AnyMoveRule<Facts>;
