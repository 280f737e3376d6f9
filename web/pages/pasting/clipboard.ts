/** What was copied or opened becomes a grid of cells. The libraries that read it are loaded when they are needed. */
import { cellOf, type Grid } from '#domain/pasting/columns.ts';
import { withMarks } from '#domain/pasting/sheet-marks.ts';
import { laidOut, type Spanning } from '#domain/pasting/spans.ts';
import { written } from '#domain/day.ts';

export type Read = Grid | 'empty' | 'tooLarge' | 'notASheet';

const mostRows = 20_000;
const mostBytes = 10 * 1024 * 1024;

/** HTML tells which cells are merged; text is what remains where a program copies no HTML. */
export async function gridOfCopied(html: string, text: string): Promise<Read> {
  if (html.length + text.length > 2 * mostBytes) return 'tooLarge';
  return within(gridOfHtml(html) ?? (await gridOfText(text)));
}

const within = (grid: Grid): Read => {
  if (grid.length > mostRows) return 'tooLarge';
  return grid.some((row) => row.some(({ text }) => text.trim() !== '')) ? grid : 'empty';
};

/** Tab-separated, with line breaks and quotes in quoted cells. */
export async function gridOfText(text: string): Promise<Grid> {
  const { default: papa } = await import('papaparse');
  const { data } = papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { delimiter: '\t' });
  return data.map((row) => row.map(cellOf));
}

/** null where no table was copied. */
function gridOfHtml(html: string): Grid | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  return table && laidOut([...table.rows].map((row) => [...row.cells].map(spanning)));
}

const spanning = (cell: HTMLTableCellElement): Spanning => ({
  text: textIn(cell).trim(),
  rows: cell.rowSpan,
  columns: cell.colSpan,
});

/** Blanks of the source are one blank, <br> and paragraphs are line breaks. */
const textIn = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replaceAll(/\s+/gu, ' ');
  if (node.nodeName === 'BR') return '\n';
  const inside = [...node.childNodes].map(textIn).join('');
  return node.nodeName === 'P' || node.nodeName === 'DIV' ? `${inside}\n` : inside;
};

/** The first sheet of a workbook, with what it says of merged cells, formulas and errors: the library gives their values alone. */
export async function gridOfFile(file: File): Promise<Read> {
  if (file.size > mostBytes) return 'tooLarge';
  const [{ readSheet }, { marksOf }] = await Promise.all([
    import('read-excel-file/browser'),
    import('./workbook-marks.ts'),
  ]);
  try {
    const rows: readonly (readonly unknown[])[] = await readSheet(file);
    if (rows.length > mostRows) return 'tooLarge';
    const values = rows.map((row) => row.map((value) => cellOf(asTyped(value))));
    return within(withMarks(values, await marksOf(file)));
  } catch {
    return 'notASheet';
  }
}

/** A day of a sheet has no hour: it stands at midnight of UTC. */
const asTyped = (value: unknown): string => {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : written(value.toISOString().slice(0, 10));
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};
