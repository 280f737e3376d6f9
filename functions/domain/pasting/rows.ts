/** The rows of a pasted list: which are people, what is wrong with each cell, and who stands there twice. */
import type { SubjectKind } from '../criteria-set.ts';
import { folded } from '../text.ts';
import { columns, tidy, type Cell, type Column, type Grid, type ReadAs } from './columns.ts';
import { holds, isBad, remark, type Remark } from './remark.ts';
import { emptyDraft, kindIn, withCell, type Lookup, type RowDraft } from './row-draft.ts';

export interface PastedRow {
  /** Where it stands in the sheet, from 0. */
  readonly at: number;
  readonly draft: RowDraft;
  readonly remarks: readonly Remark[];
  /** The same person, the same key; the second of that name and year has "#2" behind it. */
  readonly key: string;
}

/** A case of this unit and cycle with a name that stands in the list. */
export interface Standing {
  readonly code: string;
  readonly name: string;
  readonly birthYear: number | null;
}

export interface Reading extends Lookup {
  /** From which row on, and what each column is read as. */
  readonly begins: number;
  readonly read: readonly ReadAs[];
  readonly standing: readonly Standing[];
}

/** Reads every row below the header; blank rows, totals, column numbers and headings of sections are no people. */
export const readRows = (grid: Grid, reading: Reading): readonly PastedRow[] => {
  const found: PastedRow[] = [];
  let kind: SubjectKind = 'individual';
  for (const [index, row] of grid.entries()) {
    if (index < reading.begins || isBlank(row) || isNumbers(row) || isTotal(row)) continue;
    const section = sectionOf(row);
    if (section === null) found.push(rowOf(row, index, kind, reading));
    else kind = kindIn(section) ?? kind;
  }
  return compared(found, reading.standing);
};

const isBlank = (row: readonly Cell[]): boolean => row.every(({ text }) => tidy(text) === '');

/** (1) (2) (3) below the header. */
const isNumbers = (row: readonly Cell[]): boolean =>
  row.every(({ text }) => /^(\(?\d{1,2}\)?)?$/u.test(tidy(text)));

const isTotal = (row: readonly Cell[]): boolean =>
  /^(tong( cong| so)?|cong)\b/u.test(folded(ownTexts(row)[0] ?? ''));

const ownTexts = (row: readonly Cell[]): readonly string[] =>
  row.flatMap(({ text, merged }) => (merged || tidy(text) === '' ? [] : [tidy(text)]));

/** "I. CÁ NHÂN" across the sheet, or "II" and "Tập thể" in the first two cells: the kind of those below. */
const sectionOf = (row: readonly Cell[]): string | null => {
  const texts = ownTexts(row);
  if (texts.length > 2) return null;
  const words = texts.join(' ').replace(/^([IVX]+|[A-H]|\d{1,2})[.)\s]+\s*/u, '');
  const under = row.filter(({ merged }) => merged).map(({ text }) => tidy(text));
  const across =
    texts.length === 1 && under.length >= 2 && under.every((text) => text === texts[0]);
  return across || (kindIn(words) !== null && words.length < 40) ? words : null;
};

const rowOf = (
  row: readonly Cell[],
  at: number,
  kind: SubjectKind,
  reading: Reading,
): PastedRow => {
  const { draft, remarks } = columns.reduce(
    (read, column) => {
      const cell = row[reading.read.indexOf(column)];
      return cell === undefined ? read : withCell(read, column, cell, reading);
    },
    { draft: emptyDraft(kind), remarks: [] as readonly Remark[] },
  );
  return { at, draft, remarks: [...remarks, ...absent(draft, remarks)], key: keyOf(draft) };
};

const absent = (draft: RowDraft, remarks: readonly Remark[]): readonly Remark[] => {
  const spoken = (...about: readonly Column[]): boolean =>
    remarks.some(({ column }) => about.includes(column));
  const noBirth = draft.kind === 'individual' && draft.birthYear === null;
  return [
    ...(draft.name === '' && !spoken('name') ? [remark('name', 'nameEmpty')] : []),
    ...(noBirth && !spoken('birth', 'birthMale', 'birthFemale')
      ? [remark('birth', 'birthMissing')]
      : []),
  ];
};

const keyOf = ({ name, kind, birthYear }: RowDraft): string =>
  [folded(name), kind, birthYear ?? ''].join('|');

/** Marks who stands in the list twice, and whom the unit has proposed already. */
const compared = (
  rows: readonly PastedRow[],
  standing: readonly Standing[],
): readonly PastedRow[] => {
  const before = new Map<string, number[]>();
  const known = new Map<string, Standing[]>();
  for (const one of standing) {
    const name = folded(one.name);
    known.set(name, [...(known.get(name) ?? []), one]);
  }
  return rows.map((row) => {
    if (row.draft.name === '') return { ...row, key: `${row.key}#${row.at}` };
    const earlier = before.get(row.key) ?? [];
    before.set(row.key, [...earlier, row.at]);
    const [first] = earlier;
    const held = (known.get(folded(row.draft.name)) ?? []).find((one) => mayBe(row.draft, one));
    return {
      ...row,
      key: first === undefined ? row.key : `${row.key}#${earlier.length + 1}`,
      remarks: [
        ...row.remarks,
        ...(first === undefined ? [] : [remark('name', 'sameInPaste', { line: first + 1 })]),
        ...(held === undefined ? [] : [remark('name', 'sameInUnit', { code: held.code })]),
      ],
    };
  });
};

/** An unknown year of birth contradicts none. */
const mayBe = ({ birthYear }: RowDraft, other: Standing): boolean =>
  birthYear === null || other.birthYear === null || birthYear === other.birthYear;

/** Whether a row may become a case; `agreed` are keys of rows that are wanted although somebody of that name stands already. */
export const isWanted = ({ key, remarks }: PastedRow, agreed: ReadonlySet<string>): boolean =>
  !remarks.some(isBad) && (!remarks.some(holds) || agreed.has(key));

/** The grid with one cell typed anew: what the person mends before anything is created. */
export const withText = (grid: Grid, at: number, place: number, text: string): Grid =>
  grid.map((row, index) =>
    index === at
      ? Array.from({ length: Math.max(row.length, place + 1) }, (_none, column) =>
          column === place ? { text, merged: false } : (row[column] ?? { text: '', merged: false }),
        )
      : row,
  );
