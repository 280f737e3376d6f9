/** The languages of a profile's page: what they are called, and what a page says around a text that stands in one of them. */
import type { PublicLanguage } from '#domain/consent.ts';
import { frameWords, type FrameWords } from './frame-words.ts';

/** In a form that Vietnamese and English readers know, and that needs no letters of another script. */
export const languageNames = {
  vi: 'Tiếng Việt',
  en: 'English',
  sti: 'Xtiêng',
  cmo: 'M’nông',
  km: 'Khmer',
} as const satisfies Record<PublicLanguage, string>;

/** The words around a text, and the language to name on them where the page is of another. */
export interface Frame {
  readonly language: keyof typeof frameWords;
  readonly lang: 'vi' | undefined;
  readonly words: FrameWords;
}

/** Around Xtiêng, M’nông and Khmer the words stay Vietnamese: nobody here can vouch for others. */
export const frames = {
  vi: { language: 'vi', lang: undefined, words: frameWords.vi },
  en: { language: 'en', lang: undefined, words: frameWords.en },
  sti: { language: 'vi', lang: 'vi', words: frameWords.vi },
  cmo: { language: 'vi', lang: 'vi', words: frameWords.vi },
  km: { language: 'vi', lang: 'vi', words: frameWords.vi },
} as const satisfies Record<PublicLanguage, Frame>;

/** What is written in Vietnamese on a page of another language says so. */
export const vietnameseOn = (language: PublicLanguage): 'vi' | undefined =>
  language === 'vi' ? undefined : 'vi';
