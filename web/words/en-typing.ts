/** English for figures and times as they are typed. */
import type { viTyping } from './vi-typing.ts';

export const enTyping: typeof viTyping = {
  entry: {
    yearIsNotEnough: 'Day, month and year are needed here, for example 11/04/2023.',
    numberProblems: {
      foreign: (number: string) =>
        `This number is written the English way. Please type ${number} (a point for thousands, a comma before the fraction).`,
      vague: (number: string) =>
        `A figure is verified, so it must be exact. If it is ${number}, please type only ${number}; if you are not sure, please leave it empty and keep the words in the text.`,
      several: () =>
        'One achievement has one figure. Please type one number, for example 1.234,5; put the other into an achievement of its own.',
      withUnit: (number: string) =>
        `Please type only ${number}; the unit goes into the field beside.`,
      none: () => 'Please type the number in digits, for example 1.234,5.',
    },
    readsTwoWays: (decimal: string, thousands: string) =>
      `Read as ${decimal} (a fraction after the comma). If thousands are meant, please type ${thousands}.`,
    periodReversed: 'The first year is later than the last. Please check.',
    metricHint:
      'Of a collective or household: under “so thanh vien”, “so nhan khau” or “so nam hoat dong”, with or without marks, the figure stands in the page’s box of facts.',
    periodHint: 'A year is enough, for example 2024 or 2023-2025.',
  },
};
