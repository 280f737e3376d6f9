/** "Đã báo, ngày, cách": that the subject or who speaks for them was told of the decision, when and in which way; never their number or address. */
import * as z from 'zod';
import { Day } from './day.ts';
import { Id, text } from './text.ts';

export const tellingWays = ['inPerson', 'phone', 'letter', 'throughCommune'] as const;

/** What the unit notes of it. */
export const TellingSubject = z.strictObject({
  on: Day,
  how: z.enum(tellingWays),
  note: text(500).default(''),
});

/** On the card, for everybody who may list it. */
export const SubjectTold = z.strictObject({ on: Day, how: z.enum(tellingWays), by: Id });
