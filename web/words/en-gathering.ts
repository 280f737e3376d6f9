/** English for taking achievements from a report, and shots of papers from a camera. */
import type { viGathering } from './vi-gathering.ts';

export const enGathering: typeof viGathering = {
  reportPaste: {
    title: 'Paste a report and split it into achievements',
    hint: 'Paste from Word or open a .docx file. Only words of what was pasted are proposed; you tick, mend, and then take them over.',
    text: 'Achievement report',
    open: 'Open a Word file (.docx)',
    opening: 'Reading the file…',
    notWord:
      'This file cannot be read. Please save it as .docx in Word, or copy its text and paste it.',
    tooLarge: 'The file is larger than 20 MB. Please copy its text and paste it.',
    tooLong: 'The report is too long: only its beginning was split.',
    nothing: 'No sentence tells of a deed or a figure. Achievements can be added by hand.',
    found: (count: number) =>
      count === 1
        ? '1 achievement proposed. Tick what is right:'
        : `${count} achievements proposed. Tick what is right:`,
    proposal: (number: number) => `Proposal ${number}`,
    figure: (figure: string) => `Figure in the sentence: ${figure}`,
    unclear: (figure: string) =>
      `The report says “${figure}”, which is not exact: please ask and type the number, or leave it empty.`,
    criterion: 'Criterion for the achievements that were ticked',
    take: (count: number) => `Take over ${count === 1 ? '1 achievement' : `${count} achievements`}`,
    taken: (count: number) =>
      `${count === 1 ? '1 achievement was' : `${count} achievements were`} added above. Please attach evidence to each.`,
  },
  photos: {
    title: 'Photograph a paper',
    hint: 'Take a shot of each page or choose several pictures; they are scaled down, freed of their place, and joined into one PDF.',
    shoot: 'Take a shot',
    pick: 'Choose pictures',
    name: 'Name of the paper',
    page: (number: number) => `Page ${number}`,
    up: 'Move up',
    down: 'Move down',
    turn: 'Turn',
    remove: 'Remove',
    join: (count: number) => `Join ${count === 1 ? '1 page' : `${count} pages`} and attach`,
    joining: 'Joining…',
    notAPicture: (name: string) => `“${name}” cannot be read. Please use JPEG or PNG pictures.`,
    tooLarge: 'Still larger than 20 MB. Please remove some pages and make two files.',
    tooMany: (most: number) => `At most ${most} pages go into one file.`,
    failed: 'The pictures could not be joined. Please try again.',
    fileName: (day: string) => `Photographed paper ${day}`,
  },
};
