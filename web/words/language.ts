/** The language of this machine: Vietnamese until somebody here chooses another. It outlives signing out. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** Each in its own language, so that whoever needs it can read it. */
export const languageNames: Readonly<Record<Language, string>> = {
  vi: 'Tiếng Việt',
  en: 'English',
};

const key = 'guong-sang.language';

/** Null while nobody has chosen on this machine, and where the browser keeps nothing. */
const kept = (): Language | null => {
  try {
    const held = globalThis.localStorage?.getItem(key);
    return languages.find((one) => one === held) ?? null;
  } catch {
    return null;
  }
};

const chosen = typeof document === 'undefined' ? null : kept();

/** What the pages speak until they are loaded anew. */
export const language: Language = chosen ?? 'vi';

/** 1.5 → "1,5" where Vietnamese is read, at most one place behind the comma. */
export const numeral = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
  maximumFractionDigits: 1,
});

/** Whether somebody chose here before: the door offers the choice only then, since it cannot read what the agency has switched on. */
export const hasChosen = chosen !== null;

/** Keeps the choice and loads the page anew; a page with unsaved text asks first, as before any leaving. */
export const speak = (next: Language): void => {
  try {
    localStorage.setItem(key, next);
  } catch {
    return;
  }
  location.reload();
};
