/** The catalogues a case page speaks with. */
import type { Catalogues } from '../../data/reference.ts';

export type CaseNames = Catalogues<
  | 'organisations'
  | 'units'
  | 'places'
  | 'levels'
  | 'roster'
  | 'agency'
  | 'cycles'
  | 'criteriaSets'
  | 'rulePacks'
> &
  Partial<Catalogues<'delegations'>>;
