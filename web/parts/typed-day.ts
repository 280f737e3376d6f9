/** Days as they are typed here: day first, "11/04/2023", "3/4/23" or "03042023". */
import { Day } from '#domain/day.ts';

const pattern = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$|^(\d{2})(\d{2})(\d{4})$/u;

/** The day meant, as YYYY-MM-DD; null when there is no such day. */
export const typedDay = (typed: string): Day | null => {
  const parts = pattern.exec(typed.trim());
  if (!parts) return null;
  const [day = '', month = '', year = ''] = parts.slice(1).filter((part) => part !== undefined);
  const full = year.length === 2 ? `20${year}` : year;
  const parsed = Day.safeParse(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parsed.success ? parsed.data : null;
};

/** Numbers as they are typed here: "1.234,5" → 1234.5; null when it is none. */
export const typedNumber = (typed: string): number | null => {
  const plain = typed
    .trim()
    .replaceAll(/[.\s](?=\d{3}(\D|$))/gu, '')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?$/u.test(plain) ? Number(plain) : null;
};

export const writtenNumber = (value: number): string =>
  new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 }).format(value);
