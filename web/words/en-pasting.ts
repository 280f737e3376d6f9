/** Pasting a list of people from a sheet. */
import type { Remark } from '#domain/pasting/remark.ts';
import type { viPasting } from './vi-pasting.ts';

type Details = Remark['details'];
const about = (details: Details, key: string): string => String(details[key] ?? '');

export const enPasting: typeof viPasting = {
  pasting: {
    title: 'Paste a list of people',
    back: 'Back to the letter',
    steps:
      'No case is created before you press “Create”. Rows with errors are kept to be mended and do not hold up the others.',
    source: '1. Paste or open the list',
    target: 'Click here and paste (Ctrl+V) the rows copied from Excel, with their header',
    secrets:
      'Do not enter state secrets. The column of ethnicity is not read: it needs a consent of its own and is entered in each case.',
    open: 'Open an Excel file (.xlsx)',
    reading: 'Reading the list…',
    found: (rows: number, from: string) => `${rows} rows read ${from}.`,
    fromClipboard: 'as pasted',
    fromFile: (name: string) => `from the file ${name}`,
    left: (at: string) =>
      `This list was kept on this machine since ${at}; rows that are not cases yet still wait for you. Only your account sees it, and it is erased when all are created, when another list is pasted, or when you sign out.`,
    another: 'Paste another list',
    problems: {
      empty:
        'No row was found in what was pasted. Please select the cells in Excel, press Ctrl+C, then paste again.',
      tooLarge:
        'The list is too large (more than 20,000 rows or 10 MB). Please divide it and paste it part by part.',
      notASheet:
        'This file cannot be read. Please save it from Excel as .xlsx, or copy the rows and paste them here.',
    },
    matching: '2. Columns',
    matchingHint: 'Columns are matched by their header; change what is not right.',
    noHeader: 'No header with a column of names was found. Choose below which column is which.',
    noName: 'No column is matched as the name.',
    column: (letter: string, title: string) =>
      title === '' ? `Column ${letter}` : `Column ${letter}: ${title}`,
    sample: (text: string) => `For example: ${text}`,
    begins: 'First row of the list',
    skipped: 'Not read',
    ethnicity: 'Ethnicity – not read',
    ethnicityNote:
      'The column of ethnicity is left out: it is sensitive, needs a consent of its own and is entered in each case.',
    columns: {
      name: 'Name',
      kind: 'Kind of subject',
      birth: 'Year or day of birth',
      birthMale: 'Year of birth (men)',
      birthFemale: 'Year of birth (women)',
      gender: 'Sex',
      occupation: 'Occupation',
      position: 'Position',
      residence: 'Residence (village, commune)',
      place: 'Commune or ward',
      village: 'Village',
      achievement: 'Summary of achievements',
      field: 'Field (into the report)',
      form: 'Form proposed (into the report)',
      movement: 'Movement',
      idNumber: 'ID number',
      phone: 'Telephone',
    },
    number: 'Order – not read',
    setup: '3. Cycle',
    noSet: (kind: string) =>
      `No criteria are in force for “${kind}” at this level; those rows cannot be created yet.`,
    preview: '4. Preview',
    counts: {
      all: 'All',
      ready: 'Ready',
      hold: 'Possible duplicates',
      bad: 'With errors',
      note: 'To look at',
      done: 'Created',
    },
    counted: (label: string, count: number) => `${label} (${count.toLocaleString('en-GB')})`,
    none: 'There are no such rows.',
    line: (line: number) => `Row ${line}`,
    row: 'Row',
    make: 'Create',
    created: 'Created',
    result: 'Result',
    edit: (column: string, line: number) => `${column}, row ${line}`,
    earlier: 'Previous page',
    later: 'Next page',
    pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
    tooMany: (wanted: string, room: string) =>
      `${wanted} rows are ready, but one letter holds 300 cases at most (there is room for ${room}). The first ${room} rows are created; put the others into another letter.`,
    create: (count: number) => `Create ${count} drafts`,
    nothing: 'There is no row to create yet.',
    asking: (done: number, all: number) =>
      `Looking up the register of subjects: ${done} of ${all} rows…`,
    unasked: (count: number) =>
      `${count} cases were created before the register could be asked. Please open each of them: who may be the same is asked there.`,
    held: (count: number) =>
      `${count} rows wait for your word: the register has somebody who may be the same.`,
    creating: (done: number, all: number) => `Creating: ${done} of ${all} cases…`,
    finished: (count: number) => `${count} drafts were created and put into the letter.`,
    stopped: (count: number) =>
      `The connection was lost when at least ${count} cases had been created; they are kept. When it is back, press “Go on”; no case is created twice.`,
    refused: (count: number) =>
      `${count} rows were not accepted (the letter has been confirmed, or you have lost the right). The other rows are kept.`,
    resume: 'Go on',
    closed: 'The letter is not being written any more, so no case can be added.',
    remarks: {
      nameEmpty: () =>
        'The name is missing. If cells are merged in Excel, unmerge them and paste again, or type it here.',
      nameNotAName: () => 'This is not a name.',
      mergedCell: () =>
        'This cell is merged with another, so its value is not clear. Type it here, or unmerge and paste again.',
      formula: () =>
        'This cell is a formula, not a value. In Excel: copy, Paste Special → Values; or type it here.',
      errorValue: (d: Details) =>
        `Excel shows the error “${about(d, 'text')}”. Type the right value.`,
      hiddenCharacters: () => 'This cell holds characters that nobody sees. Type it again.',
      tooLong: (d: Details) =>
        `This cell has ${about(d, 'length')} characters; at most ${about(d, 'max')} fit. Shorten it.`,
      notADay: (d: Details) => `“${about(d, 'text')}” is not a real day.`,
      notABirth: (d: Details) =>
        `“${about(d, 'text')}” is no day or year of birth. For example: 1968, 15/7/1968.`,
      yearOutOfRange: (d: Details) => `“${about(d, 'text')}” cannot be a year of birth.`,
      sameInPaste: (d: Details) =>
        `The same name and year of birth as row ${about(d, 'line')}. If they are two people, tick “Create”.`,
      sameInUnit: (d: Details) =>
        `The unit already has the case ${about(d, 'code')} of that name in this cycle. If it is somebody else, tick “Create”.`,
      inRegister: (d: Details) =>
        about(d, 'code') === ''
          ? 'The register has somebody who may be the same. To create the case nevertheless, tick “Create”, then say in the case whether it is the same person.'
          : `The register has somebody who may be the same (case ${about(d, 'code')}). To create the case nevertheless, tick “Create”, then say in the case whether it is the same person.`,
      noDiacritics: () => 'The name has no diacritics. Please check.',
      centuryGuessed: (d: Details) => `Read as ${about(d, 'day')}. Please check.`,
      serialRead: (d: Details) =>
        `Excel wrote the day as a number; read as ${about(d, 'day')}. Please check.`,
      mergedValue: () => 'Taken from the merged cell. Please check.',
      formulaValue: () =>
        'This cell is a formula; the value that Excel computed is taken. Please check.',
      birthMissing: () => 'No year of birth yet; fill it in later.',
      placeUnknown: () => 'The commune is not known; choose it later in the case.',
      genderUnknown: () => 'Man or woman is not clear; choose it later in the case.',
      kindUnknown: () => 'The kind of subject is not clear; please check.',
      movementUnknown: () => 'There is no movement of this name; it is written into the report.',
      achievementLong: () =>
        'Longer than 1,000 characters: put into the report; write the summary later.',
    },
  },
};
