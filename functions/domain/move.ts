/** A move request and its outcome: the one way in which anything changes state. */
import * as z from 'zod';
import { Instant } from './day.ts';
import type { Mover, Role } from './person.ts';
import { Id } from './text.ts';

/** A row of a workflow table. `own` lists the roles that may do it only for their own unit. */
export interface Move {
  readonly name: string;
  readonly from: readonly string[];
  /** null: the move records a fact and changes no state. */
  readonly to: string | null;
  readonly by: readonly Mover[];
  readonly own?: readonly Role[];
}

/** Why a move was not applied. The page words it; nothing here is shown as it is. */
export const refusalCodes = [
  'noSuchMove',
  'notYou',
  'walled',
  'stale',
  'suspended',
  'badInput',
  'notYet',
  'unreadable',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** One thing still missing: a code to word, the field to go to, and the values the sentence needs. */
export const Unmet = z.strictObject({
  code: z.string(),
  field: z.string().nullable(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Unmet = z.infer<typeof Unmet>;

export const unmet = (
  code: string,
  field: string | null = null,
  details: Unmet['details'] = {},
): Unmet => ({
  code,
  field,
  details,
});

export const Outcome = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('applied'),
    code: z.null(),
    details: z.strictObject({ from: z.string(), to: z.string(), mail: z.array(z.string()) }),
    at: Instant,
  }),
  z.strictObject({
    status: z.literal('refused'),
    code: z.enum(refusalCodes),
    details: z.strictObject({ unmet: z.array(Unmet) }),
    at: Instant,
  }),
]);
export type Outcome = z.infer<typeof Outcome>;

/** `{track}/{id}/moves/{moveId}` as a client writes it; `at` is the server's time, `seen` the version it had read. */
export const MoveRequest = z.strictObject({
  move: z.string().max(40),
  by: Id,
  at: Instant,
  seen: z.int().min(0),
  input: z.record(z.string(), z.unknown()),
  outcome: z.null(),
});
export type MoveRequest = z.infer<typeof MoveRequest>;

/** What an applied move carries besides: its link in the chain (architecture §5). */
export const MoveLink = z.strictObject({
  seq: z.int().min(1),
  prevHash: z.string(),
  hash: z.string(),
  salt: z.string(),
});
export type MoveLink = z.infer<typeof MoveLink>;

/** The rows open to `who` in this state, in table order: what a page offers as buttons. */
export const movesFor = <M extends Move>(
  table: readonly M[],
  state: string,
  who: readonly Mover[],
  ownsIt: boolean,
): readonly M[] =>
  table.filter(
    (row) =>
      row.from.includes(state) &&
      row.by.some((role) => who.includes(role) && mayActHere(row, role, ownsIt)),
  );

const mayActHere = (row: Move, role: Mover, ownsIt: boolean): boolean =>
  ownsIt || !row.own?.some((own) => own === role);
