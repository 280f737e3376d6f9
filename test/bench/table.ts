/** The benchmark's one table: what was measured, against what, and whether it keeps its bound. */
import type { Cost } from './meter.ts';

export interface Row {
  readonly part: string;
  readonly what: string;
  readonly measured: string;
  /** What the same run measured beside it, or what the number is made of. */
  readonly against: string;
  readonly value: string;
  readonly bound: string;
  /** null: a number to know, without a bound. */
  readonly within: boolean | null;
}

/** Told of what could not be measured; the rest goes on. */
export type Failed = (sentence: string) => void;

const columns = ['what', 'measured', 'against', 'value', 'bound', 'within'] as const;
type Column = (typeof columns)[number];

/** Text in columns, a heading a part. */
export const printed = (rows: readonly Row[]): string => {
  const cells = rows.map((row) => ({ part: row.part, ...cellsOf(row) }));
  const widths = Object.fromEntries(
    columns.map((column) => [
      column,
      Math.max(column.length, ...cells.map((cell) => cell[column].length)),
    ]),
  ) as Record<Column, number>;
  const line = (cell: Record<Column, string>): string =>
    columns
      .map((column) => cell[column].padEnd(widths[column]))
      .join('  ')
      .trimEnd();
  const headings = Object.fromEntries(columns.map((column) => [column, column]));
  const parts = [...new Set(rows.map(({ part }) => part))];
  return [
    line(headings as Record<Column, string>),
    ...parts.flatMap((part) => [
      '',
      `# ${part}`,
      ...cells.filter((cell) => cell.part === part).map(line),
    ]),
  ].join('\n');
};

const cellsOf = ({
  what,
  measured,
  against,
  value,
  bound,
  within,
}: Row): Record<Column, string> => ({
  what,
  measured,
  against,
  value,
  bound,
  within: within === null ? '' : within ? 'yes' : 'NO',
});

/** "1.25x", and whether it keeps the bound. */
export const ratioRow = (
  labels: { readonly part: string; readonly what: string },
  { measured, baseline, unit, digits = 0 }: Compared,
  atMost: number | null,
): Row => {
  const ratio = measured / baseline;
  return {
    ...labels,
    measured: `${measured.toFixed(digits)} ${unit}`,
    against: `${baseline.toFixed(digits)} ${unit}`,
    value: `${ratio.toFixed(2)}x`,
    bound: atMost === null ? '' : `<= ${atMost.toFixed(1)}x`,
    within: atMost === null ? null : ratio <= atMost,
  };
};

interface Compared {
  readonly measured: number;
  readonly baseline: number;
  readonly unit: string;
  readonly digits?: number;
}

/** Bytes against a bound in kB (1000 bytes). */
export const bytesRow = (
  labels: { readonly part: string; readonly what: string; readonly against: string },
  bytes: number,
  atMost: number | null,
): Row => ({
  ...labels,
  measured: `${bytes} bytes`,
  value: `${(bytes / 1000).toFixed(1)} kB`,
  bound: atMost === null ? '' : `<= ${atMost} kB`,
  within: atMost === null ? null : bytes <= atMost * 1000,
});

/** The value below which this share of the samples lies (nearest rank). Throws on no samples. */
export const percentile = (samples: readonly number[], share: number): number => {
  const sorted = samples.toSorted((one, other) => one - other);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('Nothing was measured.');
  return found;
};

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);

/** What a piece of work read and wrote, to know. */
export const costRow = (
  { part, what, against }: Pick<Row, 'part' | 'what' | 'against'>,
  { reads, writes }: Cost,
): Row => ({
  part,
  what,
  measured: `${reads.length} reads`,
  against,
  value: `${writes.length} writes`,
  bound: '',
  within: null,
});
