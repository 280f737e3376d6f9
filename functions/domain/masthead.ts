/** `column/masthead`: what stands at the head of every public page, built from the agency's settings for everyone to read. */
import * as z from 'zod';
import type { Agency } from './agency.ts';
import { text } from './text.ts';

export const mastheadId = 'masthead';

/** S45, as the seed has it: what holds before an administrator has set anything. */
export const givenMotto = 'Lấy cái đẹp, dẹp cái xấu, góp phần đẩy lùi cái xấu, cái ác';

export const Masthead = z.strictObject({ v: z.literal(1), motto: text(160) });
export type Masthead = z.infer<typeof Masthead>;

export const mottoOf = (agency: Pick<Agency, 'motto'> | null): string =>
  agency?.motto ?? givenMotto;

export const mastheadOf = (agency: Pick<Agency, 'motto'> | null): Masthead => ({
  v: 1,
  motto: mottoOf(agency),
});
