/** Files as ill will or a bad line sends them: a PDF that runs something, a picture too large to look at, half of a file. */
import { crc32 } from 'node:zlib';
import { pdfFile, pngFile } from '../browser/files.ts';

export const plainPdf = pdfFile('a.pdf').buffer;

export const half = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length / 2);

/** A PDF with one more object before its table. */
export const pdfWith = (object: string | Buffer): Buffer => {
  const at = plainPdf.indexOf('xref\n');
  return Buffer.concat([plainPdf.subarray(0, at), Buffer.from(object), plainPdf.subarray(at)]);
};

export const runsScript = '<< /S /JavaScript /JS (app.alert(1)) >>';

/** A PNG that says it is so large, and holds nothing. */
export const hugePng = (side: number): Buffer => {
  const header = Buffer.alloc(17);
  header.write('IHDR', 0, 'latin1');
  header.writeUInt32BE(side, 4);
  header.writeUInt32BE(side, 8);
  header.writeUInt8(8, 12);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(header));
  const small = pngFile('a.png').buffer;
  return Buffer.concat([small.subarray(0, 12), header, sum, small.subarray(33)]);
};

/** The head of an ISO media file of one brand. */
export const branded = (brand: string, rest = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`\0\0\0\u0010ftyp${brand}\0\0\0\0`, 'latin1'),
    Buffer.from(rest, 'latin1'),
  ]);
