/** PDF files: whole, not locked, and without anything that runs when they are opened. */
import { inflateSync } from 'node:zlib';
import type { FileRefusal } from '#domain/file-refusals.ts';

/** A name of the format; any letter of it may be written as `#` and two hexadecimal digits. */
const named = (name: string): string =>
  name.replaceAll(/./gu, (letter) => {
    const code = letter.charCodeAt(0).toString(16);
    return `(?:${letter}|#${code.replaceAll(/[a-f]/gu, (digit) => `[${digit}${digit.toUpperCase()}]`)})`;
  });

/** Each is held against the places where a name begins, and nowhere else: most of a file is none. */
const runs = new RegExp(`/(?:${named('JavaScript')}|${named('Launch')})(?![A-Za-z])`, 'iuy');
const locked = new RegExp(`/${named('Encrypt')}\\s*(?:\\d+\\s+\\d+\\s+R|<<)`, 'uy');
const packed = new RegExp(`/${named('ObjStm')}(?![A-Za-z])`, 'uy');
const filtered = new RegExp(`/${named('Filter')}(?![A-Za-z])`, 'u');

export const refusalOfPdf = (bytes: Buffer): FileRefusal | null => {
  const end = bytes.toString('latin1', Math.max(0, bytes.length - 2048));
  if (!/startxref\s+\d+\s+%%EOF/u.test(end)) return 'cutOff';
  const packs: number[] = [];
  for (const { text, from } of windowsOf(bytes)) {
    if (placesOf(runs, text).length > 0) return 'script';
    if (placesOf(locked, text).length > 0) return 'locked';
    packs.push(...placesOf(packed, text).map((at) => from + at));
  }
  return refusalOfPacks(bytes, [...new Set(packs)]);
};

const placesOf = (pattern: RegExp, text: string): readonly number[] => {
  const found: number[] = [];
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    pattern.lastIndex = at;
    if (pattern.test(text)) found.push(at);
  }
  return found;
};

const windowSize = 1024 * 1024;
/** Longer than any name looked for, so that none is cut in two. */
const overlap = 256;

/** The file as text, a piece at a time: never all of it at once. */
function* windowsOf(bytes: Buffer): Generator<{ readonly text: string; readonly from: number }> {
  for (let from = 0; from < bytes.length; from += windowSize)
    yield { text: bytes.toString('latin1', from, from + windowSize + overlap), from };
}

const mostInOne = 8 * 1024 * 1024;
const mostInAll = 64 * 1024 * 1024;

/** Objects may be packed; each pack is opened, and one that cannot be counts as locked. */
const refusalOfPacks = (bytes: Buffer, packs: readonly number[]): FileRefusal | null => {
  let opened = 0;
  for (const at of packs) {
    const text = unpacked(bytes, at);
    if (text === null) return 'locked';
    if (placesOf(runs, text).length > 0) return 'script';
    opened += text.length;
    if (opened > mostInAll) return 'locked';
  }
  return null;
};

/** What the stream after this place holds; null where it cannot be opened. */
const unpacked = (bytes: Buffer, at: number): string | null => {
  const start = /stream\r?\n/u.exec(bytes.toString('latin1', at, at + 4096));
  if (start === null) return null;
  const from = at + start.index + start[0].length;
  const until = bytes.indexOf('endstream', from);
  const content = bytes.subarray(from, until < 0 ? bytes.length : until);
  const header = bytes.toString('latin1', Math.max(0, at - 1024), at + start.index);
  if (!filtered.test(header.slice(header.lastIndexOf('obj')))) return content.toString('latin1');
  try {
    return inflateSync(content, { maxOutputLength: mostInOne, finishFlush: 2 }).toString('latin1');
  } catch {
    return null;
  }
};
