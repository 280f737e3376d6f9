/** The catalogues the nomination form chooses from. */
import type { Catalogues } from '../../data/reference.ts';

export type FormNames = Catalogues<
  | 'cycles'
  | 'movements'
  | 'criteriaSets'
  | 'levels'
  | 'places'
  | 'organisations'
  | 'units'
  | 'agency'
>;
