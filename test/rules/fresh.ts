/** Ids nobody has used: what a client makes, and what a case is called. */
import { randomBytes } from 'node:crypto';

/** Twenty letters and digits, as every client makes them. */
export const freshId = (): string => randomBytes(10).toString('hex');

/** Eight lower-case letters and digits. */
export const freshCaseId = (): string => randomBytes(4).toString('hex');
