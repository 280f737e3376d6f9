/** Files: taking them in, what is wrong with one and how to go on, what the appraiser is told of one. */
import type { FilesWords } from './vi-files.ts';

export const enFiles: FilesWords = {
  files: {
    drop: 'Drop files here, or',
    pick: 'Choose evidence files',
    shoot: 'Take a picture with this device',
    hint: 'PDF, pictures (JPEG, PNG, WebP), Word (DOCX), Excel (XLSX) or recordings (MP3, M4A, OGG, WAV); at most 20 MB each, several at once.',
    queued: 'Waiting for its turn',
    sending: (percent: number) => `${percent}% sent`,
    checking: 'The file is being checked…',
    waiting:
      'The connection was lost. The file goes on by itself when it is back; closing the page loses nothing that was sent.',
    stop: 'Stop sending',
    again: 'Send again',
    tooMany: (most: number) =>
      `Only ${most} more files are taken here. Please choose fewer, or join the pages into one file.`,
    problems: {
      notSignedIn:
        'You are signed out. The file is kept on this machine: please sign in, open this page again, and it goes on by itself.',
      notYou:
        'The file was not sent: you have no right to send files to this case. Please ask an officer of its unit or the Office to send it.',
      noSuchCase:
        'The file was not sent: there is no such case. Please open the case from the list and send it again.',
      noSuchFile:
        'There is no such file. Please load the page again; if it was taken out of the case, send it again.',
      noSuchUpload: 'This upload was dropped after a day. Please send the file from the beginning.',
      notNow:
        'The file was not sent: the case is no longer being written. Please ask the Office to return it.',
      badInput:
        'The file was not sent: its name or source is not right. Please rename it and send it again.',
      empty: 'The file is empty. Please check it on your machine and choose it again.',
      tooLarge: 'The file is larger than 20 MB. Please make it smaller or divide it.',
      tooManyPixels:
        'The picture has too many pixels. Please scale it down to at most 10,000 × 6,000 and send it again.',
      typeNotAllowed:
        'This type of file is not taken. Please use PDF, JPEG, PNG, WebP, DOCX, XLSX, or a recording as MP3, M4A, OGG, WAV.',
      archive:
        'This is an archive (ZIP, RAR), whatever its name says. Please unpack it and send each file.',
      heic: 'HEIC pictures cannot be read yet. On an iPhone: Settings, Camera, Formats, "Most Compatible"; please save a picture already taken as JPEG and send it.',
      macro:
        'The file holds macros (programs). Please save it as a plain DOCX or XLSX and send it.',
      script:
        'The PDF holds commands that run by themselves (JavaScript). Please print it to a new PDF and send that.',
      locked:
        'The PDF is locked or has a password, so it cannot be checked. Please unlock it or print it to a new PDF.',
      cutOff:
        'A part of the file is missing or damaged. Please open it on your machine and get the whole file.',
      mixedUp: 'The file changed while it was sent. Please choose it again.',
      wrongOffset: 'The pieces of the file came in the wrong order. Please send it again.',
      conflict: 'This file gets in the way of another upload. Please choose it again.',
      hidden:
        'The file was not sent: its name or source contains hidden characters. Please correct it and send it again.',
      failed:
        'The file did not arrive. It is kept on this machine for a day; please send it again.',
    },
    compared: {
      title: 'Comparing files',
      hint: 'Only appraisers see this. Time and place are what the camera noted; they may be wrong.',
      nothing: 'There is nothing to say of the files of this case.',
      takenAt: (at: string) => `By the camera’s clock taken at ${at}`,
      place: (latitude: string, longitude: string) => `at ${latitude}, ${longitude}`,
      same: 'The same file lies in another case:',
      alike: 'A very similar photo lies in another case:',
    },
  },
};
