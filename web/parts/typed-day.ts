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

export { typedNumber, writtenNumber } from '#domain/typed-number.ts';
