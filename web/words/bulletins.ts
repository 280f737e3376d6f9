/** The words of the bulletin, in the language of this machine: they come with the pages that say them. */
import { language } from './language.ts';

export const { bulletins } =
  language === 'en'
    ? (await import('./en-bulletins.ts')).enBulletins
    : (await import('./vi-bulletins.ts')).viBulletins;
