/** Counts the opening of a profile's page by a person: no cookie, no address, nothing that lasts but a number. */
import type { IncomingMessage } from 'node:http';
import { warn } from 'firebase-functions/logger';
import { isProgram, wayOf } from '#domain/views.ts';
import { addViews } from './add-views.ts';
import type { Answer } from './answer.ts';
import { origin } from './origin.ts';
import { viewCounter } from './view-counter.ts';

const isLocal = process.env['FUNCTIONS_EMULATOR'] === 'true';

/** Ten minutes; on a developer's machine nobody waits so long. */
export const views = viewCounter(isLocal ? 3_000 : 600_000, addViews);

type Asking = Pick<IncomingMessage, 'method' | 'headers'>;

/** Notes it in memory, and now and then writes; a reader is kept waiting for no failure of that. */
export async function counted({ opened }: Answer, { method, headers }: Asking): Promise<void> {
  if (opened !== undefined && method === 'GET' && !isProgram(headers['user-agent']))
    views.opened(opened.story, wayOf(opened.mark, headers.referer, new URL(origin()).host));
  try {
    await views.writeIfDue();
  } catch (problem) {
    warn('views wait to be written', { problem: String(problem) });
  }
}

// A deployed instance is told before it ends, and writes then what it has counted.
if (process.env['K_SERVICE'] !== undefined && !isLocal)
  process.once('SIGTERM', () => {
    const end = (): void => process.exit();
    views.write().then(end, end);
  });
