/** What a field says is text; a value outside the closed set leaves the one before. */
export const known = <K extends string>(keys: readonly K[], value: string, otherwise: K): K =>
  keys.find((key) => key === value) ?? otherwise;
