/** Instants as pages write them, in Vietnam's time: "11/04/2023 14:05". */
import { dayOf, written, type Instant } from '#domain/day.ts';
import { serverNow } from '../clock.ts';

/** "14:05" */
export const timeOf = (at: Instant): string =>
  new Date(at.toMillis() + 7 * 3_600_000).toISOString().slice(11, 16);

export const writtenInstant = (at: Instant): string => `${written(dayOf(at))} ${timeOf(at)}`;

/** Today's day in Vietnam by the server's clock; what a page shows and offers, never what is decided. */
export const today = (): string => dayOf({ toMillis: serverNow });
