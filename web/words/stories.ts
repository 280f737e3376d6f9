/** The words of stories, in the language of this machine: they come with the pages that say them. */
import { language } from './language.ts';

export const { storyView } =
  language === 'en'
    ? (await import('./en-stories.ts')).enStories
    : (await import('./vi-stories.ts')).viStories;
