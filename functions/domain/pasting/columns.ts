/** The columns of a danh sách trích ngang: by which words a header names them, with and without diacritics. */
import { composed } from '../characters.ts';
import { folded } from '../text.ts';

export const columns = [
  'name',
  'kind',
  'birth',
  'birthMale',
  'birthFemale',
  'gender',
  'occupation',
  'position',
  'residence',
  'place',
  'village',
  'achievement',
  'field',
  'form',
  'movement',
  'idNumber',
  'phone',
] as const;
export type Column = (typeof columns)[number];

/** What a column of the sheet is read as: left out because it says nothing, or because it may not be read. */
export type ReadAs = Column | 'number' | 'ethnicity' | 'skipped';

/** A cell as it came: its text, whether it only lies under a merged cell that begins elsewhere, and whether a formula came to it. */
export interface Cell {
  readonly text: string;
  readonly merged: boolean;
  readonly computed?: boolean;
}
export type Grid = readonly (readonly Cell[])[];

export const cellOf = (text: string): Cell => ({ text, merged: false });

/** A line break or a no-break space in a cell is a blank; one Unicode form. */
export const tidy = (text: string): string => composed(text).replaceAll(/\s+/gu, ' ').trim();

/** Words a header may use, folded; the first that fits wins, so the narrower stand first. */
const headers: readonly (readonly [ReadAs, RegExp])[] = [
  ['number', /^(stt|tt|so tt|so thu tu|no|#)$/u],
  ['ethnicity', /dan toc|thanh phan dan toc|ethnic/u],
  ['skipped', /^(ghi chu|ton giao|trinh do.*|dang vien.*|nam vao .*|ngay vao .*|ky ten)$/u],
  [
    'name',
    /^(ho( va|,)? ten.*|ho ten|ho va chu dem|ten (ca nhan|tap the|don vi de nghi|ho gia dinh).*|ten|ca nhan, tap the.*|doi tuong de nghi)$/u,
  ],
  ['kind', /^(loai( doi tuong)?|ca nhan\/tap the|doi tuong)$/u],
  ['birthMale', /^(nam|nam sinh nam|nam sinh \(nam\))$/u],
  ['birthFemale', /^(nu|nam sinh nu|nam sinh \(nu\))$/u],
  ['birth', /^(nam sinh|ngay sinh|ngay,? thang,? nam sinh|ngay\/thang\/nam sinh|sinh nam|ns)$/u],
  ['gender', /^(gioi tinh|nam\/nu|nam,? nu|phai)$/u],
  ['position', /^(chuc vu.*|chuc danh.*)$/u],
  ['occupation', /^(nghe nghiep.*|cong viec.*)$/u],
  ['village', /^(thon.*|ap.*|khu pho.*|to dan pho.*)$/u],
  ['place', /^(xa|phuong|xa.*phuong.*|phuong.*xa.*|don vi hanh chinh)$/u],
  [
    'residence',
    /^(noi o.*|cho o.*|dia chi.*|noi thuong tru.*|ho khau.*|que quan.*|don vi cong tac.*|noi cong tac.*)$/u,
  ],
  ['achievement', /^(tom tat.*|thanh tich.*|noi dung thanh tich.*|ly do de nghi.*)$/u],
  ['field', /^linh vuc.*$/u],
  ['form', /^(hinh thuc.*|danh hieu.*|muc khen.*)$/u],
  ['movement', /^(phong trao.*|chuyen de.*)$/u],
  ['idNumber', /^(so )?(cccd|cmnd|can cuoc.*|so dinh danh.*|cmnd\/cccd|cccd\/cmnd)$/u],
  ['phone', /^((so )?dien thoai.*|sdt|dt)$/u],
];

/** What a header's words name; null where they name nothing that is known. */
export const readAs = (header: string): ReadAs | null => {
  const words = folded(tidy(header)).replace(/[\s:*.]+$/u, '');
  return headers.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
};

export interface Header {
  /** The first row below the header. */
  readonly begins: number;
  readonly titles: readonly string[];
  readonly read: readonly ReadAs[];
}

/** A list's header stands among its first rows, below the title of the document. */
const headerWithin = 20;

const widthOf = (grid: Grid): number => grid.reduce((most, row) => Math.max(most, row.length), 0);

const knownIn = (row: readonly Cell[]): readonly ReadAs[] =>
  row.flatMap(({ text, merged }) => (merged ? [] : (readAs(text) ?? [])));

const isHeader = (row: readonly Cell[]): boolean => {
  const known = new Set(knownIn(row));
  return known.has('name') && known.size > 1;
};

/** "Nam" and "Nữ" below "Năm sinh": the header has a second row. */
const isSecondRow = (row: readonly Cell[] | undefined): boolean => {
  const known = new Set(knownIn(row ?? []));
  return known.has('birthMale') && known.has('birthFemale') && !known.has('name');
};

/** Finds the header and what each column is read as; without a header, nothing is read and the person says it. */
export const headerOf = (grid: Grid): Header => {
  const at = grid.slice(0, headerWithin).findIndex(isHeader);
  const width = widthOf(grid);
  const places = Array.from({ length: width }, (_none, index) => index);
  if (at === -1)
    return { begins: 0, titles: places.map(() => ''), read: places.map(() => 'skipped') };
  const second = isSecondRow(grid[at + 1]) ? grid[at + 1] : undefined;
  const titles = places.map((index) => titleAt(grid[at], second, index));
  return {
    begins: at + (second === undefined ? 1 : 2),
    titles,
    read: onlyOnce(titles.map((title) => readAs(title) ?? 'skipped')),
  };
};

const titleAt = (
  first: readonly Cell[] | undefined,
  second: readonly Cell[] | undefined,
  index: number,
): string => {
  const below = second?.[index];
  const narrower = below === undefined || below.merged ? '' : tidy(below.text);
  return narrower === '' ? tidy(first?.[index]?.text ?? '') : narrower;
};

/** Of two columns that are named alike the first is read. */
const onlyOnce = (read: readonly ReadAs[]): readonly ReadAs[] =>
  read.map((column, index) => (read.indexOf(column) === index ? column : 'skipped'));
