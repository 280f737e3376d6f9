/** The agency's settings for tests. */
import type { Agency } from '#domain/agency.ts';

export const agency = (given: Partial<Agency> = {}): Agency => ({
  v: 1,
  organisation: 'sdttg-dong-nai',
  illustrative: true,
  series: 'QD-SDTTG',
  ...given,
});
