/** Public notice, where the rule pack asks for one: posted with consent, for the pack's number of working days. */
import * as z from 'zod';
import { workingDaysFrom } from '../calendar.ts';
import { stands } from '../consent.ts';
import { moveRule } from '../engine/move-rule.ts';
import type { NominationFacts } from '../facts.ts';
import { unmet } from '../move.ts';

export const post = moveRule({
  input: z.strictObject({}),
  needs: ['cycle', 'pack', 'consents', 'dossier'],
  unmet: ({ pack, consents }: NominationFacts) => [
    ...((pack?.noticeWorkingDays ?? 0) > 0 ? [] : [unmet('noticeNotAsked')]),
    ...(consents.some((consent) => consent.scope === 'publication' && stands(consent))
      ? []
      : [unmet('noConsentToPublication', 'f-consents')]),
  ],
  patch: ({ pack }, _input, { today, calendar }) => ({
    noticeUntil: workingDaysFrom(calendar, today, pack?.noticeWorkingDays ?? 0),
  }),
});
