/** Files that are made for the public when they are asked for, of what is public at that moment: `/ban-tin/{issue}/ban-in.pdf`, `/guong/{slug}/bao-chi.zip`. */
import { error as logError } from 'firebase-functions/logger';
import type { Response } from 'firebase-functions/v1';
import type { Request } from 'firebase-functions/v2/https';
import { BrokenPage, GonePage, NotFoundPage } from '../../../web/site/plain-pages.tsx';
import { httpEndpoint } from '../http-endpoint.ts';
import { notAllowed, page, type Answer } from '../site/answer.ts';
import { refreshMotto } from '../site/masthead.ts';
import { fileHeaders } from '../site/security.ts';
import { styleSheet } from '../site/style-sheet.ts';
import type { Made, MadeFile } from './made.ts';
import { packedProfile } from './packed-profile.ts';
import { printedIssue } from './printed-issue.ts';

/** By address; what stands in brackets names what is made. */
const makers: readonly (readonly [RegExp, (name: string) => Promise<Made>])[] = [
  [/^\/ban-tin\/(\d{4}-[1-9]\d?)\/ban-in\.pdf$/u, printedIssue],
  [/^\/guong\/([a-z0-9-]{1,80})\/bao-chi\.zip$/u, packedProfile],
];

const handle = async (request: Request, response: Response): Promise<void> => {
  try {
    await refreshMotto();
    send(await fileAnswer(request), request.method, response);
  } catch (error) {
    logError('no file', { path: request.path, reason: error instanceof Error ? error.name : '' });
    if (response.headersSent) response.destroy();
    else send(page(503, <BrokenPage styleSheet={styleSheet} />), request.method, response);
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

/** Whoever follows an old link to a file is told what became of it, in a page. */
export const fileAnswer = async ({
  method,
  path,
}: Pick<Request, 'method' | 'path'>): Promise<Answer> => {
  if (method !== 'GET' && method !== 'HEAD') return notAllowed;
  const made = await madeAt(path);
  if (made === 'gone') return page(410, <GonePage styleSheet={styleSheet} />);
  if (made === 'missing') return page(404, <NotFoundPage styleSheet={styleSheet} />);
  return handedOut(made);
};

const handedOut = ({ type, name, bytes }: MadeFile): Answer => ({
  status: 200,
  headers: {
    ...fileHeaders,
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
  },
  body: '',
  bytes,
});

const send = (
  { status, headers, body, bytes }: Answer,
  method: string,
  response: Response,
): void => {
  const sent = bytes ?? Buffer.from(body);
  response
    .status(status)
    .set(headers)
    .set('Content-Length', String(sent.length))
    .end(method === 'HEAD' ? undefined : sent);
};

const madeAt = async (path: string): Promise<Made> => {
  for (const [pattern, make] of makers) {
    const name = pattern.exec(path)?.[1];
    if (name !== undefined) return await make(name);
  }
  return 'missing';
};
