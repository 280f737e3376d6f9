/** Reads a QR code back from its SVG, as a telephone does from paper (ISO/IEC 18004); undamaged, of level M and up to version 10. */

/** By version from 1: codewords for correction in each block, then the data codewords of each block. */
const blocksOfM: readonly (readonly [number, readonly number[]])[] = [
  [10, [16]],
  [16, [28]],
  [26, [44]],
  [18, [32, 32]],
  [24, [43, 43]],
  [16, [27, 27, 27, 27]],
  [18, [31, 31, 31, 31]],
  [22, [38, 38, 39, 39]],
  [22, [36, 36, 36, 37, 37]],
  [26, [43, 43, 43, 43, 44]],
];
const alignments: readonly (readonly number[])[] = [
  [],
  ...[18, 22, 26, 30, 34].map((last) => [6, last]),
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
];
const masks: readonly ((row: number, column: number) => boolean)[] = [
  (r, c) => (r + c) % 2 === 0,
  (r) => r % 2 === 0,
  (_r, c) => c % 3 === 0,
  (r, c) => (r + c) % 3 === 0,
  (r, c) => (Math.floor(r / 2) + Math.floor(c / 3)) % 2 === 0,
  (r, c) => ((r * c) % 2) + ((r * c) % 3) === 0,
  (r, c) => (((r * c) % 2) + ((r * c) % 3)) % 2 === 0,
  (r, c) => (((r + c) % 2) + ((r * c) % 3)) % 2 === 0,
];
const alphanumeric = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

type Square = readonly (readonly boolean[])[];

/** The text; throws where it is no code that this reader knows. */
export const textInCode = (svg: string): string => {
  const square = squareIn(svg);
  const version = (square.length - 17) / 4;
  const layout = blocksOfM[version - 1];
  const format = formatOf(square);
  if (layout === undefined || format >> 3 !== 0) throw new Error('not a code of level M');
  const mask = masks[format & 7];
  const bits = dataCells(square.length, version).map(
    ([row, column]) => at(square, row, column) !== (mask?.(row, column) ?? false),
  );
  return decoded(joined(codewordsIn(bits), layout[1]), version);
};

const at = (square: Square, row: number, column: number): boolean => square[row]?.[column] ?? false;

/** Dark runs are drawn as lines, `h` with the pen down and `m` with it up, within a margin of light. */
const squareIn = (svg: string): Square => {
  const whole = Number(/viewBox="0 0 (\d+) /u.exec(svg)?.[1]);
  const path = /stroke="#000000" d="([^"]+)"/u.exec(svg)?.[1] ?? '';
  const margin = Number(/^M(\d+) /u.exec(path)?.[1]);
  const size = whole - 2 * margin;
  const cells = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  for (const [, pen = '', first = '', second = ''] of path.matchAll(
    /([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/gu,
  )) {
    const by = Number(first);
    if (pen === 'M') [x, y] = [by, Number(second)];
    else if (pen === 'm') [x, y] = [x + by, y + Number(second)];
    else
      for (const end = x + by; x < end; x += 1) {
        const row = cells[Math.floor(y) - margin];
        if (row !== undefined) row[x - margin] = true;
      }
  }
  return cells;
};

/** Level and mask, as they stand around the upper left corner. */
const formatOf = (square: Square): number => {
  const along = [0, 1, 2, 3, 4, 5, 7, 8].map((column) => at(square, 8, column));
  const up = [7, 5, 4, 3, 2, 1, 0].map((row) => at(square, row, 8));
  const read = [...along, ...up].reduce((sum, bit) => sum * 2 + Number(bit), 0) ^ 0x54_12;
  // Level M is written 00.
  return read >> 10;
};

/** Where data stands, in the order of the standard: pairs of columns from the right, up and down. */
const dataCells = (size: number, version: number): readonly (readonly [number, number])[] => {
  const cells: (readonly [number, number])[] = [];
  let up = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right -= 1;
    for (let step = 0; step < size; step += 1) {
      const row = up ? size - 1 - step : step;
      for (const column of [right, right - 1])
        if (!isOfPattern(row, column, size, version)) cells.push([row, column]);
    }
    up = !up;
  }
  return cells;
};

const isOfPattern = (row: number, column: number, size: number, version: number): boolean => {
  const far = size - 8;
  const isCorner =
    (row < 9 && column < 9) || (row < 9 && column >= far) || (row >= far && column < 9);
  const isVersion =
    version >= 7 &&
    ((row < 6 && column >= size - 11 && column < far) ||
      (column < 6 && row >= size - 11 && row < far));
  return isCorner || row === 6 || column === 6 || isVersion || isAlignment(row, column, version);
};

const isAlignment = (row: number, column: number, version: number): boolean => {
  const places = alignments[version - 1] ?? [];
  const last = places.at(-1);
  const isMarker = (r: number, c: number): boolean =>
    (r === 6 && c === 6) || (r === 6 && c === last) || (r === last && c === 6);
  return places.some((r) =>
    places.some((c) => !isMarker(r, c) && Math.abs(row - r) <= 2 && Math.abs(column - c) <= 2),
  );
};

const codewordsIn = (bits: readonly boolean[]): readonly number[] =>
  Array.from({ length: Math.floor(bits.length / 8) }, (_, nth) =>
    bits.slice(nth * 8, nth * 8 + 8).reduce((sum, bit) => sum * 2 + Number(bit), 0),
  );

/** Blocks lie interleaved; the longer ones go on alone. */
const joined = (codewords: readonly number[], lengths: readonly number[]): readonly number[] => {
  const blocks: number[][] = lengths.map(() => []);
  let next = 0;
  for (let nth = 0; nth < Math.max(...lengths); nth += 1)
    for (const [which, length] of lengths.entries())
      if (nth < length) blocks[which]?.push(codewords[next++] ?? 0);
  return blocks.flat();
};

/** Segments of digits, of capitals, and of UTF-8. */
const decoded = (codewords: readonly number[], version: number): string => {
  const bits = codewords.map((one) => one.toString(2).padStart(8, '0')).join('');
  let position = 0;
  const take = (length: number): number => {
    position += length;
    return Number.parseInt(bits.slice(position - length, position), 2);
  };
  const long = version >= 10;
  const bytes: number[] = [];
  const write = (text: string): void => void bytes.push(...new TextEncoder().encode(text));
  while (position + 4 <= bits.length) {
    const mode = take(4);
    if (mode === 0) break;
    if (mode === 1) {
      for (let left = take(long ? 12 : 10); left > 0; left -= 3)
        write(String(take([0, 4, 7, 10][Math.min(left, 3)] ?? 0)).padStart(Math.min(left, 3), '0'));
    } else if (mode === 2) {
      for (let left = take(long ? 11 : 9); left > 0; left -= 2) {
        const pair = take(left > 1 ? 11 : 6);
        write(
          left > 1
            ? `${alphanumeric[Math.floor(pair / 45)]}${alphanumeric[pair % 45]}`
            : (alphanumeric[pair] ?? ''),
        );
      }
    } else if (mode === 4) {
      for (let left = take(long ? 16 : 8); left > 0; left -= 1) bytes.push(take(8));
    } else throw new Error(`a segment of mode ${mode}`);
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
};
