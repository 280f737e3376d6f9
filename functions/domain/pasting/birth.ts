/** Years and days of birth as lists write them: 1968, 3/4/23, 03042023, 15-7-1980, 4/1980, or the number Excel made of it. */
import { Day } from '../day.ts';

export type Birth =
  | {
      readonly year: number;
      /** YYYY-MM-DD; '' where only the year is known. */
      readonly day: string;
      /** What was understood that could have been meant otherwise. */
      readonly guessed: 'century' | 'serial' | null;
    }
  | 'notADay'
  | 'notABirth'
  | 'yearOutOfRange';

const oldest = 1900;
const dayPattern = /^(\d{1,2})\s?[/.\-\s]\s?(\d{1,2})\s?[/.\-\s]\s?(\d{4}|\d{2})$/u;

/** Reads one cell; `today` tells the century of "23" and what lies in the future. */
export const readBirth = (typed: string, today: Day): Birth => {
  const text = typed.trim().replace(/^'/u, '');
  const parts = partsOf(text);
  if (parts !== null) return ofDay(parts, today);
  const year = /^(?:\d{1,2}\s?[/.-]\s?)?(\d{4})$/u.exec(text)?.[1];
  if (year !== undefined) return within({ year: Number(year), day: '', guessed: null }, today);
  return /^\d{5}$/u.test(text) ? ofSerial(Number(text), today) : 'notABirth';
};

type Parts = readonly [day: string, month: string, year: string];

/** Excel drops the zero in front of a number: 3042023 is 03042023. */
const partsOf = (text: string): Parts | null => {
  const run = /^\d{7,8}$/u.test(text) ? text.padStart(8, '0') : null;
  if (run !== null) return [run.slice(0, 2), run.slice(2, 4), run.slice(4)];
  const [, day = '', month = '', year = ''] = dayPattern.exec(text) ?? [];
  return day === '' ? null : [day, month, year];
};

const ofDay = ([day, month, typedYear]: Parts, today: Day): Birth => {
  const year = typedYear.length === 2 ? fullYear(typedYear, today) : typedYear;
  const parsed = Day.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (!parsed.success) return 'notADay';
  const guessed = typedYear.length === 2 ? 'century' : null;
  return within({ year: Number(year), day: parsed.data, guessed }, today);
};

/** "68" is 1968, since nobody is born in the future. */
const fullYear = (two: string, today: Day): string =>
  `20${two}` <= today.slice(0, 4) ? `20${two}` : `19${two}`;

/** Excel counts days from 30/12/1899 on. */
const ofSerial = (serial: number, today: Day): Birth => {
  const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
  return within({ year: Number(day.slice(0, 4)), day, guessed: 'serial' }, today);
};

const within = (birth: Exclude<Birth, string>, today: Day): Birth =>
  birth.year < oldest || (birth.day || `${birth.year}`) > (birth.day ? today : today.slice(0, 4))
    ? 'yearOutOfRange'
    : birth;
