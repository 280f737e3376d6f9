/** Several pieces of work one after another, of which none waits for another's success. */
import * as logger from 'firebase-functions/logger';
import { codeOf, Unreadable } from '../store.ts';

/** By name. */
type Chores = Readonly<Record<string, () => Promise<unknown>>>;

/** Gives what each has done. Throws at the end where one has failed, so that the platform runs all of them again. */
export const doEach = async (chores: Chores): Promise<Readonly<Record<string, unknown>>> => {
  const done: Record<string, unknown> = {};
  const failed: string[] = [];
  for (const [name, chore] of Object.entries(chores))
    try {
      done[name] = await chore();
    } catch (error) {
      failed.push(name);
      logger.error('chore failed', { chore: name, ...problemOf(error) });
    }
  if (failed.length > 0) throw new Error(`chores failed: ${failed.join(', ')}`);
  return done;
};

/** What and where, but for the message, which may quote what somebody wrote. */
const problemOf = (error: unknown): object =>
  error instanceof Unreadable
    ? { path: error.path, fields: error.fields }
    : {
        problem: error instanceof Error ? error.name : typeof error,
        code: codeOf(error),
        at: error instanceof Error ? error.stack?.split('\n').filter(isPlace) : [],
      };

const isPlace = (line: string): boolean => line.startsWith('    at ');
