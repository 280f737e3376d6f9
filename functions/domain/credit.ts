/** What the public is told of the time after recognition: honours handed over (S20–S22), and who learned from it (S30, S31). */
import * as z from 'zod';
import { Day } from './day.ts';
import { filled, text } from './text.ts';

/** An honour as its decision names it; the money that goes with it is nobody else's business. */
export const PublicHonour = z.strictObject({
  /** "Giấy khen", "Bằng khen": in the words of the decision. */
  form: filled(120),
  number: text(60),
  day: Day,
  organisation: filled(200),
});
export type PublicHonour = z.infer<typeof PublicHonour>;

/** Who learned from the role model, what, since when, and how that is known. A figure would need a claim: it holds none. */
export const PublicReplication = z.strictObject({
  who: filled(200),
  what: filled(500),
  since: Day,
  source: filled(400),
});
export type PublicReplication = z.infer<typeof PublicReplication>;

/** In the order of their days, the earliest first. */
export const inOrder = <T extends PublicHonour | PublicReplication>(
  credits: Readonly<Record<string, T>> | undefined,
): T[] => {
  const dayIn = (credit: T): Day => ('day' in credit ? credit.day : credit.since);
  return Object.values(credits ?? {}).toSorted((one, other) =>
    dayIn(one).localeCompare(dayIn(other)),
  );
};
