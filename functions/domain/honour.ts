/** An honour (S20–S22): giấy khen, bằng khen …, by its own decision; recognition, title and honour are three things. */
import * as z from 'zod';
import { Day } from './day.ts';
import { filled, text } from './text.ts';

/** "0,3" or "1": how many base salaries go with the honour; '' where no money does. */
export const Factor = z.string().regex(/^(\d{1,2}(,\d{1,2})?)?$/u, 'notAFactor');

/** What the move `honour` records. Factor and base salary are those of the day: data, never ours. */
export const Honour = z.strictObject({
  form: filled(120),
  number: text(60),
  day: Day,
  organisation: filled(200),
  factor: Factor,
  /** Đồng a month, as digits; '' where no money goes with it. */
  baseSalary: z.string().regex(/^\d{0,9}$/u, 'notANumber'),
  /** When and where it was handed over. */
  handedOn: Day,
  handedAt: filled(200),
});
export type Honour = z.infer<typeof Honour>;

/** In whole đồng, exactly: factor × base salary; null where one of them is missing or it is no whole number. */
export const moneyOf = ({
  factor,
  baseSalary,
}: Pick<Honour, 'factor' | 'baseSalary'>): number | null => {
  const [whole = '', part = ''] = factor.split(',');
  if (whole === '' || baseSalary === '') return null;
  const hundredths = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  const money = (hundredths * Number(baseSalary)) / 100;
  return Number.isInteger(money) ? money : null;
};
