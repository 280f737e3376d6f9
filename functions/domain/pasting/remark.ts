/** What is said of a pasted cell, at its place: it stops its row, holds it until somebody says yes, or only tells. */
import type { Column } from './columns.ts';

/** `bad`: the row is not created; `hold`: only if asked for; `note`: created, with something to look at. */
export const weights = {
  nameEmpty: 'bad',
  nameNotAName: 'bad',
  mergedCell: 'bad',
  formula: 'bad',
  errorValue: 'bad',
  hiddenCharacters: 'bad',
  tooLong: 'bad',
  notADay: 'bad',
  notABirth: 'bad',
  yearOutOfRange: 'bad',
  sameInPaste: 'hold',
  sameInUnit: 'hold',
  inRegister: 'hold',
  noDiacritics: 'note',
  centuryGuessed: 'note',
  serialRead: 'note',
  mergedValue: 'note',
  formulaValue: 'note',
  birthMissing: 'note',
  placeUnknown: 'note',
  genderUnknown: 'note',
  kindUnknown: 'note',
  movementUnknown: 'note',
  achievementLong: 'note',
} as const satisfies Readonly<Record<string, 'bad' | 'hold' | 'note'>>;
export type RemarkCode = keyof typeof weights;

export interface Remark {
  readonly column: Column;
  readonly code: RemarkCode;
  readonly details: Readonly<Record<string, string | number>>;
}

export const remark = (
  column: Column,
  code: RemarkCode,
  details: Remark['details'] = {},
): Remark => ({ column, code, details });

export const isBad = ({ code }: Remark): boolean => weights[code] === 'bad';
export const holds = ({ code }: Remark): boolean => weights[code] === 'hold';
