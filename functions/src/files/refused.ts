/** A refusal on its way out: a code for the page to word, and the status that goes with it. */
import type { FileRefusal } from '#domain/file-refusals.ts';

const statuses = {
  notSignedIn: 401,
  notYou: 403,
  noSuchCase: 404,
  noSuchFile: 404,
  noSuchUpload: 404,
  notNow: 409,
  conflict: 409,
  wrongOffset: 409,
  badInput: 400,
  empty: 400,
  tooLarge: 413,
  tooManyPixels: 413,
  typeNotAllowed: 415,
  archive: 415,
  heic: 415,
  macro: 415,
  script: 422,
  locked: 422,
  cutOff: 422,
  mixedUp: 422,
} as const satisfies Record<FileRefusal, number>;

export class Refused extends Error {
  readonly code: FileRefusal;
  readonly status: number;
  /** What helps to go on, such as where the next piece begins. */
  readonly details: Readonly<Record<string, number>>;

  constructor(code: FileRefusal, details: Readonly<Record<string, number>> = {}) {
    super(code);
    this.code = code;
    this.status = statuses[code];
    this.details = details;
  }
}

/** Throws the refusal, if there is one. */
export const unlessRefused = (code: FileRefusal | null): void => {
  if (code !== null) throw new Refused(code);
};
