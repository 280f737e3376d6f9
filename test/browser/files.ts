/** Real files, made here: a page of PDF and a PNG picture, as a camera or a scanner would bring them. */
import { crc32, deflateSync } from 'node:zlib';

export interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const pdfFile = (name: string): PickedFile => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(pdf(['<< /Type /Catalog /Pages 2 0 R >>', pages, page])),
});

const pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';

/** Objects one after the other, and the table of where each begins (ISO 32000-1, 7.5). */
const pdf = (objects: readonly string[]): string => {
  const head = '%PDF-1.4\n';
  const parts = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const starts = parts.map((_part, index) => head.length + parts.slice(0, index).join('').length);
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`);
  return [
    head,
    ...parts,
    `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n`,
    ...table,
    `trailer\n<< /Size ${parts.length + 1} /Root 1 0 R >>\n`,
    `startxref\n${head.length + parts.join('').length}\n%%EOF\n`,
  ].join('');
};

const side = 64;

/** A square of woven stripes. */
export const pngFile = (name: string): PickedFile => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'),
    chunk('IHDR', Buffer.from([0, 0, 0, side, 0, 0, 0, side, 8, 2, 0, 0, 0])),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: side }, (_none, y) => row(y))))),
    chunk('IEND', Buffer.alloc(0)),
  ]),
});

const row = (y: number): Buffer =>
  Buffer.from([
    0,
    ...Array.from({ length: side }, (_none, x) =>
      (x >> 3) % 2 === (y >> 3) % 2 ? [143, 29, 29] : [212, 175, 55],
    ).flat(),
  ]);

/** Length, kind, content and its check sum (PNG, 5.3). */
const chunk = (kind: string, content: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const named = Buffer.concat([Buffer.from(kind), content]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};
