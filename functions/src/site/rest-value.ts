/** Values as the Firestore REST API writes them, read back into plain data. */
import * as z from 'zod';

// Not a record of zod's: that leaves out a key named __proto__.
type Fields = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A document as the API returns it; its name ends in its id. */
export const RestDocument = z.object({
  name: z.string(),
  fields: z.custom<Fields>(isMap).default({}),
});
export type RestDocument = z.infer<typeof RestDocument>;

export const idOf = (document: RestDocument): string => document.name.split('/').at(-1) ?? '';

export const dataOf = (document: RestDocument): unknown => mapOf(document.fields);

/**
 * One value. What no public document holds (bytes, references, points) and what JSON cannot hold
 * exactly stays as it came, so that no schema accepts it.
 */
export function valueOf(written: unknown): unknown {
  if (typeof written !== 'object' || written === null) return written;
  const [kind = '', content] = Object.entries(written)[0] ?? [];
  return Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds](content) : written;
}

const kinds = {
  nullValue: () => null,
  booleanValue: asItCame,
  stringValue: asItCame,
  doubleValue: (content: unknown) => (typeof content === 'string' ? Number(content) : content),
  integerValue: wholeNumber,
  timestampValue: (content: unknown) => {
    const millis = Date.parse(String(content));
    return { toMillis: () => millis };
  },
  arrayValue: (content: unknown) => List.parse(content).values.map(valueOf),
  mapValue: (content: unknown) => mapOf(MapContent.parse(content).fields),
} as const satisfies Record<string, (content: unknown) => unknown>;

// An empty list or map comes without its only field.
const List = z.object({ values: z.array(z.unknown()).default([]) });
const MapContent = z.object({ fields: z.custom<Fields>(isMap).default({}) });

function asItCame(content: unknown): unknown {
  return content;
}

function wholeNumber(content: unknown): unknown {
  const number = Number(content);
  return Number.isSafeInteger(number) ? number : { integerValue: content };
}

const mapOf = (fields: Fields): unknown =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, valueOf(value)]));
