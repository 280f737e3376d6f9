/** A refusal on its way out: a code for the page to word, and the status that goes with it. */
import type { FileRefusal } from '#domain/file-access.ts';

const statuses = {
  notSignedIn: 401,
  notYou: 403,
  noSuchCase: 404,
  noSuchFile: 404,
  notNow: 409,
  conflict: 409,
  badInput: 400,
  empty: 400,
  tooLarge: 413,
  typeNotAllowed: 415,
} as const satisfies Record<FileRefusal, number>;

export class Refused extends Error {
  readonly code: FileRefusal;
  readonly status: number;

  constructor(code: FileRefusal) {
    super(code);
    this.code = code;
    this.status = statuses[code];
  }
}

/** Throws the refusal, if there is one. */
export const unlessRefused = (code: FileRefusal | null): void => {
  if (code !== null) throw new Refused(code);
};
