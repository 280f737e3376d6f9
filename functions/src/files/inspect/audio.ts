/** Recordings: whether all of one is there, as its own headers say. */
import type { FileRefusal } from '#domain/file-refusals.ts';
import { isWholeOgg } from './ogg-pages.ts';

/** A RIFF header names the length of what follows it. */
export const refusalOfWav = (bytes: Buffer): FileRefusal | null =>
  bytes.length >= 8 && bytes.readUInt32LE(4) + 8 <= bytes.length ? null : 'cutOff';

/** Pages one after another; the last is there to its end and says that it is the last (RFC 3533, 6), or the pages themselves show that none is missing. */
export const refusalOfOgg = (bytes: Buffer): FileRefusal | null => {
  const last = bytes.lastIndexOf('OggS');
  const segments = bytes[last + 26];
  if (last < 0 || segments === undefined) return 'cutOff';
  const content = last + 27 + segments;
  const length = bytes.subarray(last + 27, content).reduce((sum, size) => sum + size, 0);
  const endsStream = ((bytes[last + 5] ?? 0) & 4) !== 0;
  if (endsStream) return content + length <= bytes.length ? null : 'cutOff';
  return isWholeOgg(bytes) ? null : 'cutOff';
};

/** Boxes one after another, to the very end, the index of the recording among them. */
export const refusalOfMp4 = (bytes: Buffer): FileRefusal | null => {
  let at = 0;
  let indexed = false;
  while (at + 8 <= bytes.length) {
    indexed ||= bytes.toString('latin1', at + 4, at + 8) === 'moov';
    const size = boxSize(bytes, at);
    if (size < 8) return 'cutOff';
    at += size;
  }
  return indexed && at === bytes.length ? null : 'cutOff';
};

/** 0: to the end of the file; 1: a longer number follows. */
const boxSize = (bytes: Buffer, at: number): number => {
  const size = bytes.readUInt32BE(at);
  if (size === 0) return bytes.length - at;
  if (size !== 1) return size;
  return at + 16 <= bytes.length ? Number(bytes.readBigUInt64BE(at + 8)) : 0;
};

/** Every track of an MP4 names its handler: `vide` for pictures, `soun` for sound. */
export const showsNoPicture = (bytes: Buffer): boolean => {
  let found = bytes.indexOf('hdlr');
  let sounds = false;
  while (found >= 0) {
    const handler = bytes.toString('latin1', found + 12, found + 16);
    if (handler === 'vide') return false;
    sounds ||= handler === 'soun';
    found = bytes.indexOf('hdlr', found + 4);
  }
  return sounds;
};
