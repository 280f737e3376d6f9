/** What is in a file decides whether it is kept: each way of being wrong has a code of its own. */
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { inspected } from '../../functions/src/files/inspect/inspected.ts';
import { Refused } from '../../functions/src/files/refused.ts';
import { pngFile } from '../browser/files.ts';
import { wordFile, zip } from '../browser/word.ts';
import {
  branded,
  half,
  hugePng,
  pdfWith,
  plainPdf,
  runsScript,
} from '../builders/hostile-files.ts';

const verdict = async (bytes: Buffer): Promise<string> => {
  try {
    return (await inspected(bytes)).type;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};

const photo = await sharp(pngFile('a.png').buffer).resize(900, 600).jpeg().toBuffer();

const packed = (objects: string): Buffer => {
  const content = deflateSync(Buffer.from(objects));
  const head = `9 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${content.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\nendstream\nendobj\n')]);
};

/** Packed objects with a script, one name of their head written otherwise. */
const spelled = (name: string, otherwise: string): Buffer => {
  const whole = packed(`1 0 ${runsScript}`).toString('latin1');
  return Buffer.from(whole.replace(name, otherwise), 'latin1');
};

describe('a PDF', () => {
  const cases: readonly (readonly [what: string, bytes: Buffer, expected: string])[] = [
    ['as a scanner makes it', plainPdf, 'application/pdf'],
    ['that shows the word JavaScript', pdfWith('% JavaScript\n'), 'application/pdf'],
    ['with harmless packed objects', pdfWith(packed('1 0 << /A 1 >>')), 'application/pdf'],
    ['with JavaScript', pdfWith(`9 0 obj\n${runsScript}\nendobj\n`), 'script'],
    [
      'with JavaScript, spelled crookedly',
      pdfWith('9 0 obj\n<< /S /J#61vaScr#69pt >>\n'),
      'script',
    ],
    ['with JavaScript in packed objects', pdfWith(packed(`1 0 ${runsScript}`)), 'script'],
    [
      'with JavaScript in packed objects, their kind spelled crookedly',
      pdfWith(spelled('/ObjStm', '/#4FbjStm')),
      'script',
    ],
    [
      'with JavaScript in packed objects, their packing spelled crookedly',
      pdfWith(spelled('/Filter', '/Fi#6Cter')),
      'script',
    ],
    ['under a lock, spelled crookedly', pdfWith('9 0 obj\n<< /E#6Ecrypt 8 0 R >>\n'), 'locked'],
    ['that starts a program', pdfWith('9 0 obj\n<< /S /Launch /F (a.exe) >>\n'), 'script'],
    ['under a lock', pdfWith('9 0 obj\n<< /Encrypt 8 0 R >>\n'), 'locked'],
    [
      'whose packed objects cannot be opened',
      pdfWith(
        Buffer.concat([
          packed(''),
          Buffer.from('9 0 obj\n<< /Type /ObjStm /Filter /LZWDecode >>\nstream\nxyz\nendstream\n'),
        ]),
      ),
      'locked',
    ],
    ['cut in half', half(plainPdf), 'cutOff'],
    ['that is really a ZIP', zip([['a.txt', 'a']]), 'archive'],
    ['that is really a page with a script', Buffer.from('<script>1</script>'), 'typeNotAllowed'],
  ];
  test.each(cases)('%s', async (_what, bytes, expected) => {
    expect(await verdict(bytes)).toBe(expected);
  });
});

const box = (name: string, content: string): string => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length + 8);
  return length.toString('latin1') + name + content;
};

const handler = (kind: string): string =>
  box('moov', box('hdlr', `\0\0\0\0\0\0\0\0${kind}\0\0\0\0`));

const wav = (bytes: number): Buffer => {
  const head = Buffer.from(`RIFF\0\0\0\0WAVEfmt \u0010\0\0\0\u0001\0\u0001\0`, 'latin1');
  head.writeUInt32LE(bytes - 8, 4);
  return Buffer.concat([head, Buffer.alloc(200)]);
};

/** One page of thirty bytes; of its flags, 2 begins the stream and 4 ends it. */
const ogg = (flags: number): Buffer => {
  const head = `OggS\0${String.fromCodePoint(flags)}${'\0'.repeat(20)}\u0001\u001E`;
  return Buffer.from(`${head}${'OpusHead'.padEnd(30, '\0')}`, 'latin1');
};

/** Pages as a recorder writes them that never ends its stream: header, comment, sound. */
const openOgg = (pages: number): Buffer =>
  Buffer.concat(
    Array.from({ length: pages }, (_none, nth) => {
      const head = Buffer.alloc(28);
      head.write('OggS', 'latin1');
      head[5] = nth === 0 ? 2 : 0;
      head.writeBigInt64LE(BigInt(Math.max(0, nth - 1) * 960), 6);
      head.writeUInt32LE(7, 14);
      head.writeUInt32LE(nth, 18);
      head.writeUInt8(1, 26);
      head.writeUInt8(40, 27);
      const content = Buffer.from((['OpusHead', 'OpusTags'][nth] ?? `${nth}`).padEnd(40, '.'));
      const page = Buffer.concat([head, content]);
      page.writeUInt32LE(oggChecksum(page), 22);
      return page;
    }),
  );

/** Bit by bit, as RFC 3533 words it. */
const oggChecksum = (page: Buffer): number => {
  let register = 0n;
  for (const byte of page) {
    register ^= BigInt(byte) << 24n;
    for (let bit = 0; bit < 8; bit += 1)
      register =
        ((register << 1n) ^ ((register & 0x80000000n) === 0n ? 0n : 0x04c11db7n)) & 0xffffffffn;
  }
  return Number(register);
};

const dropped = (bytes: Buffer, from: number, length: number): Buffer =>
  Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]);

const withByte = (bytes: Buffer, at: number, value: number): Buffer => {
  const changed = Buffer.from(bytes);
  changed[at] = value;
  return changed;
};

describe('other files', () => {
  const word = wordFile('a.docx', ['Báo cáo']).buffer;
  const types = word.toString('latin1');
  const withMacro = zip([
    ['[Content_Types].xml', types.slice(types.indexOf('<?xml'), types.indexOf('</Types>') + 8)],
    ['word/document.xml', '<a/>'],
    ['word/vbaProject.bin', 'x'],
  ]);
  const cases: readonly (readonly [what: string, bytes: Buffer, expected: string])[] = [
    ['a photo', photo, 'image/jpeg'],
    ['a photo cut in half', half(photo), 'cutOff'],
    ['a picture cut in half', half(pngFile('a.png').buffer), 'cutOff'],
    ['a picture of 30,000 × 30,000 pixels', hugePng(30_000), 'tooManyPixels'],
    ['a photo as an iPhone keeps it', branded('heic'), 'heic'],
    [
      'a Word file',
      word,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['a Word file cut in half', word.subarray(0, word.length - 60), 'cutOff'],
    ['a Word file with macros', withMacro, 'macro'],
    ['a recording', branded('M4A ', handler('soun')), 'audio/mp4'],
    ['a recording that calls itself a film', branded('mp42', handler('soun')), 'audio/mp4'],
    ['a recording cut off', branded('M4A ', handler('soun').slice(0, -3)), 'cutOff'],
    ['a film', branded('mp42', handler('vide') + handler('soun')), 'typeNotAllowed'],
    ['a WAV', wav(224), 'audio/wav'],
    ['a WAV cut off', wav(9000), 'cutOff'],
    [
      'an MP3',
      Buffer.concat([
        Buffer.from('ID3\u0003\0\0\0\0\0\0', 'latin1'),
        Buffer.from([0xff, 0xfb, 0x90, 0x64]),
        Buffer.alloc(600),
      ]),
      'audio/mpeg',
    ],
    ['an OGG', ogg(6), 'audio/ogg'],
    ['an OGG whose last page is missing', ogg(2), 'cutOff'],
    ['an OGG cut in its last page', ogg(6).subarray(0, -5), 'cutOff'],
    ['an OGG whose recorder ended no stream', openOgg(5), 'audio/ogg'],
    ['the same cut within a page', openOgg(5).subarray(0, -5), 'cutOff'],
    ['the same without a page of its middle', dropped(openOgg(5), 68 * 2, 68), 'cutOff'],
    ['the same with a byte changed', withByte(openOgg(5), 68 * 3 + 40, 1), 'cutOff'],
    ['the same with something behind it', Buffer.concat([openOgg(5), Buffer.alloc(9)]), 'cutOff'],
    ['the same cut before any sound', openOgg(2), 'cutOff'],
    [
      'a drawing that may hold scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'typeNotAllowed',
    ],
  ];
  test.each(cases)('%s', async (_what, bytes, expected) => {
    expect(await verdict(bytes)).toBe(expected);
  });
});

describe('what a camera noted', () => {
  const noted = (exif: NonNullable<Parameters<ReturnType<typeof sharp>['withExif']>[0]>) =>
    sharp(photo).withExif(exif).toBuffer();

  test('is read as a day, an hour and a place, and nothing else of it is kept', async () => {
    const bytes = await noted({
      IFD0: { Copyright: '<script>alert(1)</script>', Artist: '"><img src=x onerror=alert(1)>' },
      IFD2: { DateTimeOriginal: '2026:07:13 16:20:05' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '12/1 10/1 3000/100',
        GPSLongitudeRef: 'E',
        GPSLongitude: '107/1 6/1 0/1',
      },
    });
    expect(bytes.includes('<script>')).toBe(true);
    const { pixels, note } = await inspected(bytes);
    expect(pixels).toEqual({ width: 900, height: 600 });
    expect(note.taken).toEqual({
      at: '2026-07-13 16:20',
      place: { latitude: 12.175, longitude: 107.1 },
    });
  });

  test('that cannot be a place or a day is left out', async () => {
    const bytes = await noted({
      IFD2: { DateTimeOriginal: '<script>' },
      IFD3: { GPSLatitude: '95/1 0/1 0/1', GPSLongitude: '107/1 6/1 0/1' },
    });
    expect((await inspected(bytes)).note.taken).toBeNull();
  });

  test('a photo held upright is as wide as it is seen', async () => {
    const upright = await sharp(photo).withMetadata({ orientation: 6 }).toBuffer();
    expect((await inspected(upright)).pixels).toEqual({ width: 600, height: 900 });
  });
});
