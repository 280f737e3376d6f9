/** A real workbook of one sheet, made here: the parts that ECMA-376 asks for, in a zip that stores them as they are. */
import { crc32 } from 'node:zlib';
import type { PickedFile } from './files.ts';

/** A text, a day as Excel counts it, a formula with the value it came to (if the file holds it), or an error. */
type Value =
  | string
  | { readonly day: number }
  | { readonly formula: string; readonly value?: string }
  | { readonly error: string };

const xml = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${inside}`;
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

const letter = (index: number): string => String.fromCodePoint(65 + index);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const cell = (value: Value, row: number, column: number): string => {
  const at = `${letter(column)}${row + 1}`;
  if (typeof value === 'string')
    return `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  if ('day' in value) return `<c r="${at}" s="1"><v>${value.day}</v></c>`;
  if ('error' in value) return `<c r="${at}" t="e"><f>B1</f><v>${value.error}</v></c>`;
  const computed = value.value === undefined ? '' : `<v>${escaped(value.value)}</v>`;
  return `<c r="${at}" t="str"><f>${escaped(value.formula)}</f>${computed}</c>`;
};

const mergeCells = (ranges: readonly string[]): string =>
  ranges.length === 0
    ? ''
    : `<mergeCells count="${ranges.length}">${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

const sheet = (rows: readonly (readonly Value[])[]): string =>
  rows
    .map(
      (row, at) => `<row r="${at + 1}">${row.map((one, to) => cell(one, at, to)).join('')}</row>`,
    )
    .join('');

const parts = (
  rows: readonly (readonly Value[])[],
  merged: readonly string[],
): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${officeDocument}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook ${main} xmlns:r="${officeDocument}"><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${officeDocument}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${officeDocument}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${sheet(rows)}</sheetData>${mergeCells(merged)}</worksheet>`,
});

/** `merged` are ranges such as "A1:F1". */
export const workbook = (
  name: string,
  rows: readonly (readonly Value[])[],
  merged: readonly string[] = [],
): PickedFile => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: zipped(
    Object.entries(parts(rows, merged)).map(([path, text]) => [path, Buffer.from(xml(text))]),
  ),
});

/** What a local header and a line of the central directory have in common (APPNOTE 4.3.7, 4.3.12). */
const common = (path: Buffer, data: Buffer): Buffer => {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt32LE(crc32(data), 10);
  bytes.writeUInt32LE(data.length, 14);
  bytes.writeUInt32LE(data.length, 18);
  bytes.writeUInt16LE(path.length, 22);
  return bytes;
};

const marked = (mark: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(mark);
  return bytes;
};

const zipped = (files: readonly (readonly [string, Buffer])[]): Buffer => {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, data] of files) {
    const path = Buffer.from(name);
    const entry = Buffer.concat([marked(0x04_03_4b_50), common(path, data), path, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    const version = Buffer.from([20, 0]);
    central.push(Buffer.concat([marked(0x02_01_4b_50), version, common(path, data), rest, path]));
    local.push(entry);
    at += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...local, directory, marked(0x06_05_4b_50), end]);
};
