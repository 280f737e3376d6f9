/** A word of a text and where it stands; a sentence is a row of them. */

export interface Word {
  /** In small letters; a number, a sign, or `figure` for the place of a claim's figure. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Words up to the mark that ends them. */
export type Sentence = readonly Word[];

/** Stands where a claim's figure is put in. */
export const figure = '\uFFFC';

/** Whether a word is a number, as digits write it. */
export const isNumber = (text: string | undefined): boolean => {
  const first = text?.charCodeAt(0) ?? 0;
  return first >= 48 && first <= 57;
};
