/** What becomes of one request: everything is checked again here, and the answer is a list of writes for one transaction. */
import { dayOf } from '../day.ts';
import { MoveRequest, type RefusalCode, type Unmet } from '../move.ts';
import { admitted } from './admit.ts';
import { appliedWrites, movePath } from './apply.ts';
import { rolesOf, type Asked } from './asked.ts';
import type { AnyMoveRule, Context, MoveRule, Write } from './move-rule.ts';

/** The answer before it is written: refused with what is missing, or applied with all that follows. */
export type Answer =
  | {
      readonly status: 'refused';
      readonly code: RefusalCode;
      readonly unmet: readonly Unmet[];
      readonly writes: readonly Write[];
    }
  | { readonly status: 'applied'; readonly writes: readonly Write[] };

/** Decides one request. `facts` must hold what the move's rule names in `needs`. */
export const decide = <Facts extends { readonly doc: unknown }>(
  asked: Asked,
  rules: Readonly<Record<string, AnyMoveRule<Facts>>>,
  facts: Facts,
): Answer => {
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
  const applying = { asked, request, row, input: input.data, rule, facts, context };
  return { status: 'applied', writes: appliedWrites(applying) };
};

const asUnmet = ({ message, path }: { message: string; path: PropertyKey[] }): Unmet => ({
  code: 'badField',
  field: path.map(String).join('.'),
  details: { problem: message },
});

const contextOf = (asked: Asked, request: MoveRequest): Context => ({
  id: asked.id,
  by: request.by,
  roles: rolesOf(asked.mover, request, asked.doc),
  now: asked.now,
  today: dayOf(asked.now),
  roster: asked.roster,
  task: asked.task,
  calendar: asked.calendar,
  deadlines: asked.deadlines,
  sha256: asked.sha256,
  salt: asked.salt,
});

/** The most missing things one answer lists. */
const mostListed = 50;

const refused = (asked: Asked, code: RefusalCode, missing: readonly Unmet[]): Answer => {
  const details = { unmet: missing.slice(0, mostListed) };
  const outcome = { status: 'refused', code, details, at: asked.now };
  return {
    status: 'refused',
    code,
    unmet: missing,
    writes: [{ op: 'update', path: movePath(asked), data: { outcome } }],
  };
};
