/** The head of the unit confirms one version of what the unit sends (S15); a later change asks for it again. */
import * as z from 'zod';
import { moveRule } from '../engine/move-rule.ts';
import type { NominationFacts } from '../facts.ts';
import { unmet } from '../move.ts';

export const confirm = moveRule({
  input: z.strictObject({ dossierVersion: z.int().min(1) }),
  needs: ['dossier'],
  unmet: ({ dossier }: NominationFacts, input) =>
    dossier?.version === input.dossierVersion ? [] : [unmet('changedSince', null)],
  patch: (_facts, input, { by, now }) => ({
    confirmed: { by, dossierVersion: input.dossierVersion, at: now },
  }),
});
