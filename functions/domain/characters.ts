/** The characters of a text: one Unicode form, and none that nobody sees. Needs no library, so that the first page can ask. */

/** Control characters, marks that turn reading direction, joiners without width, broken halves of a letter: invisible, and able to make a name read as another. */
const hidden =
  // oxlint-disable-next-line no-control-regex -- refusing control characters is the purpose
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\p{Cs}/u;

/** One Unicode form: a name typed on a Mac (NFD) and one typed on Windows (NFC) become the same text. */
export const composed = (text: string): string => text.normalize('NFC');

/** Whether a text holds characters that nobody sees, so that a page can say it before anything is sent. */
export const holdsHidden = (text: string): boolean => hidden.test(text);

/** Whether nothing of a text shows: spaces of any width, fillers and marks without a glyph. The same list stands in firestore.rules. */
export const isBlank = (text: string): boolean =>
  !/[^\s\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
