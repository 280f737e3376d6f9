/** One row of a list as the case it becomes: each column read on its own, each with what is to be said of it. */
import { holdsHidden } from '../characters.ts';
import type { SubjectKind } from '../criteria-set.ts';
import { written, type Day } from '../day.ts';
import type { Dossier } from '../dossier.ts';
import type { Place } from '../organisation.ts';
import { folded } from '../text.ts';
import { readBirth } from './birth.ts';
import { tidy, type Cell, type Column } from './columns.ts';
import { placeNamed, residenceIn } from './places.ts';
import { remark, type Remark } from './remark.ts';

export interface RowDraft {
  readonly name: string;
  readonly kind: SubjectKind;
  readonly birthYear: number | null;
  /** '' where only the year is known. */
  readonly birthDate: string;
  readonly gender: Dossier['gender'];
  readonly occupation: string;
  readonly place: string;
  readonly village: string;
  readonly summary: string;
  readonly report: string;
  readonly movement: string | null;
  readonly idNumber: string;
  readonly phone: string;
}

export interface Lookup {
  readonly today: Day;
  readonly places: readonly Place[];
  readonly movements: readonly { readonly id: string; readonly title: string }[];
}

export const emptyDraft = (kind: SubjectKind): RowDraft => ({
  name: '',
  kind,
  birthYear: null,
  birthDate: '',
  gender: 'notStated',
  occupation: '',
  place: '',
  village: '',
  summary: '',
  report: '',
  movement: null,
  idNumber: '',
  phone: '',
});

interface Reading {
  readonly draft: RowDraft;
  readonly remarks?: readonly Remark[];
}
type Reader = (draft: RowDraft, text: string, lookup: Lookup) => Reading;

const kinds: Readonly<Record<string, SubjectKind>> = {
  'ca nhan': 'individual',
  'tap the': 'collective',
  'ho gia dinh': 'household',
  ho: 'household',
};

/** The kind of subject that these words begin with. */
export const kindIn = (text: string): SubjectKind | null =>
  Object.entries(kinds).find(([words]) => folded(text).startsWith(words))?.[1] ?? null;

const summaryLength = 1000;

const joined = (one: string, other: string): string =>
  [one, other].filter((part) => part !== '').join(', ');

const told = (draft: RowDraft, label: string, text: string): Reading => ({
  draft: { ...draft, report: [draft.report, `${label}: ${text}`].filter(Boolean).join('\n') },
});

const named: Reader = (draft, text) => {
  const next = { ...draft, name: text };
  if (!/\p{L}{2}/u.test(text)) return { draft: next, remarks: [remark('name', 'nameNotAName')] };
  const bare = folded(text) === text.toLowerCase() && text.includes(' ');
  return { draft: next, remarks: bare ? [remark('name', 'noDiacritics')] : [] };
};

const born = (draft: RowDraft, column: Column, text: string, { today }: Lookup): Reading => {
  const birth = readBirth(text, today);
  if (typeof birth === 'string') return { draft, remarks: [remark(column, birth, { text })] };
  const { year, day, guessed } = birth;
  const about = { text, day: day === '' ? String(year) : written(day) };
  const code = guessed === 'century' ? 'centuryGuessed' : 'serialRead';
  return {
    draft: { ...draft, birthYear: year, birthDate: day },
    remarks: guessed === null ? [] : [remark(column, code, about)],
  };
};

/** Under "Nam" or "Nữ" stands a year of birth, or only a cross. */
const bornAs =
  (column: 'birthMale' | 'birthFemale', gender: RowDraft['gender']): Reader =>
  (draft, text, lookup) =>
    /^x$/iu.test(text)
      ? { draft: { ...draft, gender } }
      : born({ ...draft, gender }, column, text, lookup);

const gendered: Reader = (draft, text) => {
  const gender = { nam: 'male', nu: 'female' }[folded(text)];
  return gender === 'male' || gender === 'female'
    ? { draft: { ...draft, gender } }
    : { draft, remarks: [remark('gender', 'genderUnknown', { text })] };
};

const lives: Reader = (draft, text, { places }) => {
  const { place, village } = residenceIn(text, places);
  const next = { ...draft, place: draft.place || place, village: joined(draft.village, village) };
  return {
    draft: next,
    remarks: next.place === '' ? [remark('residence', 'placeUnknown', { text })] : [],
  };
};

const inPlace: Reader = (draft, text, { places }) => {
  const place = placeNamed(text, places);
  return place === ''
    ? {
        draft: { ...draft, village: joined(draft.village, text) },
        remarks: [remark('place', 'placeUnknown', { text })],
      }
    : { draft: { ...draft, place } };
};

const achieved: Reader = (draft, text) =>
  text.length <= summaryLength
    ? { draft: { ...draft, summary: text } }
    : {
        draft: { ...draft, report: [draft.report, text].filter(Boolean).join('\n') },
        remarks: [remark('achievement', 'achievementLong')],
      };

const ofKind: Reader = (draft, text) => {
  const kind = kindIn(text);
  return kind === null
    ? { draft, remarks: [remark('kind', 'kindUnknown', { text })] }
    : { draft: { ...draft, kind } };
};

const ofMovement: Reader = (draft, text, { movements }) => {
  const found = movements.find(({ title }) => folded(title) === folded(text));
  return found === undefined
    ? { ...told(draft, 'Phong trào', text), remarks: [remark('movement', 'movementUnknown')] }
    : { draft: { ...draft, movement: found.id } };
};

/** In the order of `columns`: the kind stands before what depends on it. */
const readers: Readonly<Record<Column, Reader>> = {
  name: named,
  kind: ofKind,
  birth: (draft, text, lookup) => born(draft, 'birth', text, lookup),
  birthMale: bornAs('birthMale', 'male'),
  birthFemale: bornAs('birthFemale', 'female'),
  gender: gendered,
  position: (draft, text) => ({ draft: { ...draft, occupation: joined(draft.occupation, text) } }),
  occupation: (draft, text) => ({
    draft: { ...draft, occupation: joined(draft.occupation, text) },
  }),
  village: (draft, text) => ({ draft: { ...draft, village: joined(text, draft.village) } }),
  place: inPlace,
  residence: lives,
  achievement: achieved,
  field: (draft, text) => told(draft, 'Lĩnh vực', text),
  form: (draft, text) => told(draft, 'Hình thức đề nghị', text),
  movement: ofMovement,
  idNumber: (draft, text) => ({ draft: { ...draft, idNumber: text } }),
  phone: (draft, text) => ({ draft: { ...draft, phone: text } }),
};

/** The most each column's own cell may hold; what is longer is never cut. */
const longest: Readonly<Record<Column, number>> = {
  name: 120,
  kind: 60,
  birth: 40,
  birthMale: 40,
  birthFemale: 40,
  gender: 40,
  occupation: 90,
  position: 90,
  residence: 120,
  place: 100,
  village: 100,
  achievement: 15_000,
  field: 500,
  form: 500,
  movement: 200,
  idNumber: 20,
  phone: 20,
};

/** Columns in which a merged cell means one thing for several rows; a person is never shared. */
const shared: readonly Column[] = [
  'kind',
  'occupation',
  'position',
  'residence',
  'place',
  'village',
  'field',
  'form',
  'movement',
];

/** What stops a cell before it is read at all. */
const spoilt = (column: Column, { text, merged }: Cell): Remark | null => {
  const typed = column === 'achievement' ? text.trim() : tidy(text);
  if (merged && !shared.includes(column)) return remark(column, 'mergedCell');
  if (typed.startsWith('=')) return remark(column, 'formula', { text: typed.slice(0, 60) });
  if (/^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!)/u.test(typed))
    return remark(column, 'errorValue', { text: typed.slice(0, 20) });
  if (holdsHidden(typed)) return remark(column, 'hiddenCharacters');
  const max = longest[column];
  return typed.length > max ? remark(column, 'tooLong', { max, length: typed.length }) : null;
};

/** Line breaks of an achievement are its paragraphs; elsewhere they are blanks. */
const textOf = (column: Column, text: string): string =>
  column === 'achievement' ? text.normalize('NFC').trim() : tidy(text);

/** Adds one cell to the draft of its row. */
export const withCell = (
  { draft, remarks }: { readonly draft: RowDraft; readonly remarks: readonly Remark[] },
  column: Column,
  cell: Cell,
  lookup: Lookup,
): { readonly draft: RowDraft; readonly remarks: readonly Remark[] } => {
  const text = textOf(column, cell.text);
  if (text === '' && !cell.merged) return { draft, remarks };
  const problem = spoilt(column, cell);
  if (problem !== null) return { draft, remarks: [...remarks, problem] };
  if (text === '') return { draft, remarks };
  const read = readers[column](draft, text, lookup);
  const taken = [
    ...(cell.merged ? [remark(column, 'mergedValue', { text })] : []),
    ...(cell.computed === true ? [remark(column, 'formulaValue', { text })] : []),
  ];
  return { draft: read.draft, remarks: [...remarks, ...taken, ...(read.remarks ?? [])] };
};
