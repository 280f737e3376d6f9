/** The words of the register in the language of this machine; fetched with what shows them. */
import { language } from '../../words/language.ts';

export const subjectWords = (
  language === 'en'
    ? (await import('../../words/en-subjects.ts')).enSubjects
    : (await import('../../words/vi-subjects.ts')).viSubjects
).subjects;
