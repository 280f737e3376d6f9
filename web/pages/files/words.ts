/** The words of files in the language of this machine: needed where files are sent, chosen or compared, and nowhere else. */
import { language } from '../../words/language.ts';

export const { files } =
  language === 'en'
    ? (await import('../../words/en-files.ts')).enFiles
    : (await import('../../words/vi-files.ts')).viFiles;
