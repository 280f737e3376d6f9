/** The words of choosing photos in the language of this machine: they come with the part. */
import { language } from '../../words/language.ts';

export const said =
  language === 'en'
    ? (await import('../../words/en-photos.ts')).enPhotos
    : (await import('../../words/vi-photos.ts')).viPhotos;
