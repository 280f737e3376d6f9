/** Lists and whole numbers as fields hold them. */

export const textOf = (lines: readonly string[]): string => lines.join('\n');

/** Empty lines stay while somebody types, but the last one means that nothing was typed. */
export const linesOf = (typed: string): string[] => (typed === '' ? [] : typed.split('\n'));

/** null for what is no whole number. */
export const wholeOrNull = (typed: string): number | null =>
  /^\d{1,3}$/u.test(typed.trim()) ? Number(typed.trim()) : null;
