/** Why a file is not taken or not handed out; the page words each. Needs no library, so that a page carries it cheaply. */
export const fileRefusals = [
  'notSignedIn',
  'notYou',
  'noSuchCase',
  'noSuchFile',
  'noSuchUpload',
  'notNow',
  'badInput',
  'empty',
  'tooLarge',
  'tooManyPixels',
  'typeNotAllowed',
  'archive',
  'heic',
  'macro',
  'script',
  'locked',
  'cutOff',
  'mixedUp',
  'wrongOffset',
  'conflict',
] as const;
export type FileRefusal = (typeof fileRefusals)[number];
