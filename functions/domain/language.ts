/** The languages of letters: Vietnamese, and English where the agency has switched it on. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];
