/** How a place in a draft and what stands there are put into words. */
import type { Path } from '../../data/merged.ts';
import { words } from '../../words/words.ts';

export interface Telling {
  readonly label: (path: Path) => string;
  /** Words for a value that is a code, such as a choice; undefined leaves it to `plainText`. */
  readonly text: (path: Path, value: unknown) => string | undefined;
}

export const textAt = ({ text }: Telling, path: Path, value: unknown): string =>
  text(path, value) ?? plainText(value);

const plainText = (value: unknown): string => {
  if (value === undefined) return words.autosave.removed;
  if (typeof value === 'boolean') return value ? words.autosave.yes : words.autosave.no;
  if (Array.isArray(value)) return words.autosave.count(value.length);
  const told = typeof value === 'string' ? value : '';
  return told.trim() === '' ? words.autosave.nothing : told;
};
