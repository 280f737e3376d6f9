/** Reads out of a workbook's own XML (ECMA-376, part 1, 18.3.1) which cells are merged, formulas or errors. */
import { strFromU8, unzip } from 'fflate';
import {
  placeOf,
  rangeOf,
  type CellMark,
  type MergedRange,
  type SheetMarks,
} from '#domain/pasting/sheet-marks.ts';

type Files = Readonly<Record<string, Uint8Array>>;

/** Of the first sheet, the one whose values are read. Throws where the file is no workbook. */
export async function marksOf(file: File): Promise<SheetMarks> {
  const files = await opened(new Uint8Array(await file.arrayBuffer()));
  const sheet = elementsOf(files, firstSheetOf(files));
  return {
    cells: sheet('c').flatMap(markOf),
    merged: sheet('mergeCell').flatMap((one): MergedRange[] => {
      const range = rangeOf(one.getAttribute('ref') ?? '');
      return range === null ? [] : [range];
    }),
  };
}

const opened = (bytes: Uint8Array): Promise<Files> =>
  new Promise((resolve, reject) => {
    const filter = ({ name }: { readonly name: string }): boolean =>
      /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/iu.test(name);
    unzip(bytes, { filter }, (error, files) => (error ? reject(error) : resolve(files)));
  });

/** The elements of this name in one of the files, whatever prefix they bear. */
const elementsOf = (files: Files, path: string): ((name: string) => readonly Element[]) => {
  const bytes = files[path];
  if (bytes === undefined) throw new Error(`a workbook without ${path}`);
  const parsed = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
  return (name) => [...parsed.getElementsByTagNameNS('*', name)];
};

/** The workbook names the sheet's relation, and the relations name its file. */
const firstSheetOf = (files: Files): string => {
  const [sheet] = elementsOf(files, 'xl/workbook.xml')('sheet');
  const relation = [...(sheet?.attributes ?? [])].find(
    ({ localName, namespaceURI }) => localName === 'id' && namespaceURI !== null,
  )?.value;
  const target = elementsOf(
    files,
    'xl/_rels/workbook.xml.rels',
  )('Relationship')
    .find((one) => one.getAttribute('Id') === relation)
    ?.getAttribute('Target');
  return target?.startsWith('/') === true ? target.slice(1) : `xl/${target ?? ''}`;
};

const markOf = (cell: Element): readonly CellMark[] => {
  const place = placeOf(cell.getAttribute('r') ?? '');
  const formula = childOf(cell, 'f');
  const value = childOf(cell, 'v');
  const error = cell.getAttribute('t') === 'e' ? (value ?? '#N/A') : '';
  return place === null || (formula === null && error === '')
    ? []
    : [{ ...place, error, formula, computed: (value ?? '') !== '' }];
};

const childOf = (cell: Element, name: string): string | null =>
  [...cell.children].find(({ localName }) => localName === name)?.textContent ?? null;
