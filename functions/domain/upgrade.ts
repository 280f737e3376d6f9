/**
 * Documents written by an older version, read by this one (architecture §6). A step turns version n into n + 1;
 * steps are pure and never removed while a document of their version may exist.
 */
export type Stored = Readonly<Record<string, unknown>>;
export type Step = (older: Stored) => Stored;

/** Per collection, the steps from version 1 on. All collections are at version 1 today. */
export const steps: Readonly<Record<string, readonly Step[]>> = {};

/** The document as the present version reads it. One from a newer version stays as it is, and fails its schema. */
export const upgraded = (stored: Stored, through: readonly Step[]): Stored => {
  const version = typeof stored['v'] === 'number' ? stored['v'] : 1;
  return through
    .slice(version - 1)
    .reduce((older, step, index) => ({ ...step(older), v: version + index + 1 }), stored);
};
