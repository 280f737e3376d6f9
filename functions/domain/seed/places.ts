/** `places.json`: the 95 communes and wards of today, and what the former ones went into. */
import * as z from 'zod';
import { Day } from '../day.ts';
import type { Place } from '../organisation.ts';

const words = z.string().min(1);
const code = z.string().regex(/^\d{5}$/u);
const typeHistory = z
  .array(z.strictObject({ type: words, from: Day.optional(), to: Day.optional() }))
  .optional();

const Province = z.strictObject({
  code: z
    .string()
    .regex(/^\d{2}$/u)
    .optional(),
  codeSystem: z.literal('GSO').optional(),
  name: words,
  fullName: words,
  type: z.enum(['tỉnh', 'thành phố']),
  typeHistory,
  validTo: Day.optional(),
  successor: z.string().optional(),
});

const FormerDistrict = z.strictObject({
  name: words,
  fullName: words,
  province: words,
  validTo: Day,
});

const PlaceEntry = z.strictObject({
  code,
  codeSystem: z.literal('GSO'),
  name: words,
  fullName: words,
  type: z.enum(['xã', 'phường']),
  parent: z.literal('75'),
  validFrom: Day,
  formerProvince: words.optional(),
  typeHistory,
});

/** Without a code: only district and name together tell one from another. */
const FormerPlace = z.strictObject({
  name: words,
  fullName: words,
  type: z.enum(['xã', 'phường', 'thị trấn']),
  district: words,
  province: words,
  validTo: Day,
  successor: code,
});

export const PlacesFile = z.strictObject({
  note: words,
  provinces: z.array(Province),
  formerDistricts: z.array(FormerDistrict),
  units: z.array(PlaceEntry),
  formerUnits: z.array(FormerPlace),
});
export type PlacesFile = z.infer<typeof PlacesFile>;

/**
 * Today's communes and wards under their code. A commune that became a ward carries its present name throughout:
 * what a case was sent under is kept by the case's snapshot. Former ones have no code, so the catalogue cannot hold them.
 */
export const placesOf = (file: PlacesFile): readonly Place[] =>
  file.units.map((entry) => ({
    code: entry.code,
    name: entry.name,
    fullName: entry.fullName,
    formerProvince: entry.formerProvince ?? null,
    validFrom: entry.validFrom,
    validTo: null,
  }));
