/** What came of being asked for a file. */
export interface MadeFile {
  readonly type: string;
  /** Under which a browser keeps it: plain letters, digits and hyphens. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** `gone`: it was there and was taken back. */
export type Made = MadeFile | 'missing' | 'gone';
