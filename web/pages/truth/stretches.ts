/** Two texts as one: what stays, what was taken out, what was put in; words changed one after another stand together. */
import { diffWordsWithSpace } from 'diff';

export interface TextStretch {
  readonly is: 'kept' | 'removed' | 'added';
  readonly text: string;
}

export const stretchesOf = (before: string, after: string): readonly TextStretch[] => {
  const parts = diffWordsWithSpace(before, after);
  const found: TextStretch[] = [];
  let [removed, added] = ['', ''];
  const close = (): void => {
    if (removed !== '') found.push({ is: 'removed', text: removed });
    if (added !== '') found.push({ is: 'added', text: added });
    [removed, added] = ['', ''];
  };
  parts.forEach(({ added: isAdded, removed: isRemoved, value }, at) => {
    const isChanged = isAdded || isRemoved;
    // A space that stayed between two changed words is read with each of them.
    const joins = !isChanged && /^ +$/u.test(value) && at > 0 && at < parts.length - 1;
    if (!isChanged && !joins) {
      close();
      found.push({ is: 'kept', text: value });
      return;
    }
    if (!isAdded) removed += value;
    if (!isRemoved) added += value;
  });
  close();
  return found;
};
