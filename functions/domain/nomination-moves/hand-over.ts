/** A unit has become part of another: its cases go to the successor; the snapshot of each stays. */
import * as z from 'zod';
import { moveRule, type Write } from '../engine/move-rule.ts';
import type { NominationFacts } from '../facts.ts';
import { unmet } from '../move.ts';
import { filled, Id } from '../text.ts';

export const handOver = moveRule({
  input: z.strictObject({ from: Id, unit: Id, fromName: filled(200), unitName: filled(200) }),
  needs: [],
  unmet: ({ doc }: NominationFacts, { from, unit }) =>
    doc.ownerUnit === from && unit !== from ? [] : [unmet('otherUnitHasIt')],
  patch: (_facts, { unit }) => ({ ownerUnit: unit }),
  // What was proposed of it tells its answers to the successor.
  writes: ({ doc }, { unit }) =>
    (doc.submissions ?? []).map((id): Write => ({
      op: 'update',
      path: `submissions/${id}`,
      data: { ownerUnit: unit },
    })),
});
