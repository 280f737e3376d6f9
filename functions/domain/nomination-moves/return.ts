/** The office returns a case for completion: what is missing, item by item, each at its field, and until when. */
import * as z from 'zod';
import { Day } from '../day.ts';
import { moveRule } from '../engine/move-rule.ts';
import type { NominationFacts } from '../facts.ts';
import { unmet } from '../move.ts';
import { returnedText } from '../returned-text.ts';
import { filled, text } from '../text.ts';

export const returnToUnit = moveRule({
  input: z.strictObject({
    items: z
      .array(z.strictObject({ field: text(100), text: filled(500) }))
      .min(1)
      .max(30),
    until: Day,
  }),
  needs: ['dossier', 'claims'],
  unmet: (_facts: NominationFacts, { until }, { today }) =>
    until > today ? [] : [unmet('untilIsPast', 'until')],
  patch: (_facts, { until }) => ({ returnedUntil: until, confirmed: null }),
  writes: ({ doc, dossier, claims }, _input, { id, now }) =>
    dossier === null
      ? []
      : [
          {
            op: 'set',
            path: `nominations/${id}/returned/${doc.seq + 1}`,
            data: returnedText(dossier, claims, now),
          },
        ],
});
