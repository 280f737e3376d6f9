/** Periods as they are typed, and as the content of a case writes them out. */

const year = '((?:19|20)\\d{2})';
const tidied: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^${year}$`, 'u'), 'năm $1'],
  [new RegExp(`^${year}\\s*[-–]\\s*${year}$`, 'u'), '$1–$2'],
  [new RegExp(`^0?(\\d{1,2})\\s?[/.-]\\s?${year}$`, 'u'), 'tháng $1/$2'],
];

/** A period as it is written out: "2024" → "năm 2024", "2023-2025" → "2023–2025"; anything else stays. */
export const tidyPeriod = (typed: string): string => {
  const shown = typed.trim();
  const known = tidied.find(([form]) => form.test(shown));
  return known === undefined ? shown : shown.replace(...known);
};

/** The years a period names, in its order. */
export const yearsOf = (period: string): readonly number[] =>
  (period.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []).map(Number);

/** Whether a span in it ends before it begins: "2025–2023", "từ năm 2025 đến năm 2023". What stands between two other years says nothing. */
export const hasReversedSpan = (period: string): boolean =>
  [...period.matchAll(span)].some(([, from = '', to = '']) => from > to);
const span = new RegExp(`(?<!\\d)${year}\\s*(?:[-–]|đến|tới)\\s*(?:năm\\s*)?${year}(?!\\d)`, 'gu');

/** Whether a period may end before it begins: a hint to whoever types, which may ask once too often. */
export const isReversed = (period: string): boolean => {
  const [from, to] = period.match(/(?:19|20)\d{2}/gu) ?? [];
  return from !== undefined && to !== undefined && /[-–]|đến|tới/u.test(period) && from > to;
};
