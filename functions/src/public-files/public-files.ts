/** Files that are made for the public when they are asked for, of what is public at that moment: `/ban-tin/{issue}/ban-in.pdf`, `/guong/{slug}/bao-chi.zip`. */
import { error as logError } from 'firebase-functions/logger';
import type { Response } from 'firebase-functions/v1';
import type { Request } from 'firebase-functions/v2/https';
import { httpEndpoint } from '../http-endpoint.ts';
import type { Made } from './made.ts';
import { packedProfile } from './packed-profile.ts';
import { printedIssue } from './printed-issue.ts';

/** As every public answer: what is taken back is gone within a minute. */
const headers = {
  'Cache-Control': 'public, max-age=0, s-maxage=20',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
} as const;

/** By address; what stands in brackets names what is made. */
const makers: readonly (readonly [RegExp, (name: string) => Promise<Made>])[] = [
  [/^\/ban-tin\/(\d{4}-[1-9]\d?)\/ban-in\.pdf$/u, printedIssue],
  [/^\/guong\/([a-z0-9-]{1,80})\/bao-chi\.zip$/u, packedProfile],
];

const handle = async (request: Request, response: Response): Promise<void> => {
  response.set(headers);
  try {
    await answer(request, response);
  } catch (error) {
    logError('no file', { path: request.path, reason: error instanceof Error ? error.name : '' });
    if (response.headersSent) response.destroy();
    else response.status(503).end();
  }
};

/** Few at a time: each is made in memory. */
const endpoint = httpEndpoint({
  cpu: 1,
  concurrency: 4,
  availableMemoryMb: 512,
  timeoutSeconds: 60,
});

export const publicFiles = Object.assign(handle, { __endpoint: endpoint });

const answer = async ({ method, path }: Request, response: Response): Promise<void> => {
  if (method !== 'GET' && method !== 'HEAD') {
    response.status(405).set('Allow', 'GET, HEAD').end();
    return;
  }
  const made = await madeAt(path);
  if (typeof made === 'string') {
    response.status(made === 'gone' ? 410 : 404).end();
    return;
  }
  response
    .status(200)
    .set('Content-Type', made.type)
    .set('Content-Disposition', `attachment; filename="${made.name}"`)
    .set('Content-Length', String(made.bytes.length));
  response.end(method === 'HEAD' ? undefined : made.bytes);
};

const madeAt = async (path: string): Promise<Made> => {
  for (const [pattern, make] of makers) {
    const name = pattern.exec(path)?.[1];
    if (name !== undefined) return await make(name);
  }
  return 'missing';
};
