/** Of a unit that has a successor: whose task it is from now on. */

/** "officer:a" becomes "officer:b" where a has become b; any other audience stays. */
export const inheritedAudience = (audience: string, unit: string, successor: string): string =>
  audience.endsWith(`:${unit}`) ? `${audience.slice(0, -unit.length)}${successor}` : audience;
