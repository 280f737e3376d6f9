/** Words as a search compares them: with their tones wherever the marks were put, or without any mark. */
import { composed } from '../characters.ts';
import { folded } from '../text.ts';

/** Huyền, hỏi, ngã, sắc, nặng. */
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const anyTone = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** "hoà", "hòa" and either in decomposed form → "hoa~1": the tone stands at the end, whoever put it where. */
export const tonedWords = (text: string): readonly string[] => wordsIn(text).map(toned);

/** Words without marks; a hyphen parts them, an apostrophe does not: "S’tiêng" → "stieng". */
export const plainWords = (text: string): readonly string[] => wordsIn(folded(text));

/** A toned word without its tone and marks. */
export const plainOf = (tonedWord: string): string => folded(tonedWord.replace(/~\d$/u, ''));

function wordsIn(text: string): readonly string[] {
  return composed(text)
    .toLowerCase()
    .replaceAll(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function toned(word: string): string {
  const letters = word.normalize('NFD');
  const mark = anyTone.exec(letters)?.[0];
  if (mark === undefined) return word;
  return `${composed(letters.replaceAll(new RegExp(anyTone, 'gu'), ''))}~${tones.indexOf(mark) + 1}`;
}
