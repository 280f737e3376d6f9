/** Organisations, units, places, levels: dated data, because all of them were renamed or merged and will be again (S1, domain §4). */
import * as z from 'zod';
import { type Dated, Day, holdsOn } from './day.ts';
import { filled, Id } from './text.ts';

const dates = { validFrom: Day.nullable(), validTo: Day.nullable() };

export const Organisation = z.strictObject({
  id: Id,
  name: filled(200),
  parent: filled(200),
  symbol: filled(20),
  headTitle: filled(60),
  place: filled(60),
  successor: Id.nullable(),
  ...dates,
});
export type Organisation = z.infer<typeof Organisation>;

export const unitKinds = [
  'leaders',
  'office',
  'publicity',
  'professional',
  'union',
  'district',
  'commune',
  'partner',
  'superior',
] as const;

export const Unit = z.strictObject({
  id: Id,
  name: filled(200),
  kind: z.enum(unitKinds),
  organisation: Id.nullable(),
  successor: Id.nullable(),
  ...dates,
});
export type Unit = z.infer<typeof Unit>;

/** A commune or ward. Keyed by code, never by name: names repeat. */
export const Place = z.strictObject({
  code: z.string().regex(/^\d{5}$/u),
  name: filled(60),
  fullName: filled(100),
  formerProvince: z.string().nullable(),
  ...dates,
});
export type Place = z.infer<typeof Place>;

export const Level = z.strictObject({ id: Id, name: filled(60), ...dates });
export type Level = z.infer<typeof Level>;

const directory = <T extends z.ZodType>(entry: T) =>
  z.strictObject({ v: z.literal(1), entries: z.array(entry) });

/** `directories/{name}`: a whole catalogue in one document, so that a page reads it once. */
export const directories = {
  organisations: directory(Organisation),
  units: directory(Unit),
  places: directory(Place),
  levels: directory(Level),
} as const;
export type DirectoryName = keyof typeof directories;

/** The entries that hold on a day. */
export const heldOn = <T extends Dated>(entries: readonly T[], day: Day): readonly T[] =>
  entries.filter((entry) => holdsOn(entry, day));
