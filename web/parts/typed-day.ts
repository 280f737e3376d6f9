/** Days as they are typed here: day first, "11/04/2023", "3/4/23" or "03042023". */
import { Day } from '#domain/day.ts';

const pattern = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$|^(\d{2})(\d{2})(\d{4})$/u;

/**
 * The day meant, as YYYY-MM-DD; null when there is no such day. Of a year in two digits the century is this one, unless
 * that lies after `latest`: born on 3/4/68 was somebody in 1968.
 */
export const typedDay = (typed: string, latest: Day = '9999-12-31'): Day | null => {
  const parts = pattern.exec(typed.trim());
  if (!parts) return null;
  const [day = '', month = '', year = ''] = parts.slice(1).filter((part) => part !== undefined);
  const inYear = (full: string): Day | null => {
    const parsed = Day.safeParse(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    return parsed.success ? parsed.data : null;
  };
  if (year.length === 4) return inYear(year);
  const here = inYear(`20${year}`);
  return here === null || here > latest ? inYear(`19${year}`) : here;
};

/** A year, or a month of a year: a time, but no day. */
export const isLessThanADay = (typed: string): boolean =>
  /^(?:\d{1,2}[/.\- ])?(?:19|20)\d{2}$/u.test(typed.trim());

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

/** Whether a period ends before it begins. */
export const isReversed = (period: string): boolean => {
  const [from, to] = period.match(/(?:19|20)\d{2}/gu) ?? [];
  return from !== undefined && to !== undefined && /[-–]|đến|tới/u.test(period) && from > to;
};

export { typedNumber, writtenNumber } from '#domain/typed-number.ts';
