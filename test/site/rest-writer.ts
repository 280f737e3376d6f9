/** Writes plain data as the Firestore REST API wants it: the other half of the site's reader. */
export const restFields = (data: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).map(([key, value]) => [key, restValue(value)]));

export function restValue(value: unknown): unknown {
  if (value === null) return { nullValue: null };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'number') return numberValue(value);
  if (Array.isArray(value))
    return { arrayValue: value.length === 0 ? {} : { values: value.map(restValue) } };
  return { mapValue: { fields: restFields(Object(value)) } };
}

function numberValue(value: number): unknown {
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) return { integerValue: String(value) };
  return { doubleValue: Number.isFinite(value) && !Object.is(value, -0) ? value : wordFor(value) };
}

const wordFor = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));
