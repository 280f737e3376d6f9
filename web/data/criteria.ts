/** Criteria sets: read whole, and a draft kept; issuing is asked for, and a function answers. */
import { CriteriaSet } from '#domain/criteria-set.ts';
import { readAll } from './case-file.ts';
import { normalised } from './normalised.ts';
import type { Listed, Waiting } from './reading.ts';
import { written, type Written } from './writing.ts';

export const listSets = (): Promise<Waiting<Listed<CriteriaSet>>> =>
  readAll('criteriaSets', CriteriaSet);

/** As one whole; the rules refuse it once it was issued. */
export const keepDraft = (set: CriteriaSet): Promise<Written> =>
  written([
    {
      op: 'set',
      path: `criteriaSets/${set.id}`,
      data: normalised(set) as Readonly<Record<string, unknown>>,
    },
  ]);
