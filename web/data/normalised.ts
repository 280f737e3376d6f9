/** Text as it is stored: one Unicode form, without blanks around it. Other values, such as server timestamps, pass untouched. */
import { composed, holdsHidden } from '#domain/characters.ts';

export const normalised = (value: unknown): unknown => {
  if (typeof value === 'string') return composed(value).trim();
  if (Array.isArray(value)) return value.map(normalised);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, normalised(held)]));
};

/** Whether any text in it holds characters that nobody sees: the rules would refuse it without saying why. */
export const holdsHiddenText = (value: unknown): boolean => {
  if (typeof value === 'string') return holdsHidden(value);
  if (Array.isArray(value)) return value.some(holdsHiddenText);
  return isPlain(value) && Object.values(value).some(holdsHiddenText);
};

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
