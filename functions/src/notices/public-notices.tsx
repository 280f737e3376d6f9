/**
 * `/niem-yet`: cases on public notice, the form for an opinion, and its answer by a code. Without script; nothing is kept by a
 * cache. `/niem-yet/{case}/nhap` is the staff's way in for what came on paper or by word.
 */
import { error as logError } from 'firebase-functions/logger';
import type { Response } from 'firebase-functions/v1';
import type { Request } from 'firebase-functions/v2/https';
import { commentLookUpAddress, noticesAddress } from '../../../web/site/addresses.ts';
import { BrokenPage, NotFoundPage } from '../../../web/site/plain-pages.tsx';
import { httpEndpoint } from '../http-endpoint.ts';
import { otherwiseWritten, pathOf } from '../public-forms/canonical.ts';
import { notAllowed, page, type Answer } from '../site/answer.ts';
import { refreshMotto } from '../site/masthead.ts';
import { styleSheet } from '../site/style-sheet.ts';
import { comment, listed, shown } from './comment.tsx';
import { enterComment } from './enter-comment.ts';
import { lookUp, lookUpForm } from './look-up.tsx';

const listings: readonly string[] = [noticesAddress, commentLookUpAddress];

const notThere = (): Answer => page(404, <NotFoundPage styleSheet={styleSheet} />);

export const answerTo = (request: Request): Answer | Promise<Answer> => {
  const path = pathOf(request);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  if (method !== 'GET' && method !== 'POST') return notAllowed;
  const [, id = '', sends] = /^\/niem-yet\/([a-z0-9]{8})(\/gui|\/nhap)?$/u.exec(path) ?? [];
  if (id === '' && !listings.includes(path)) return notThere();
  const moved = otherwiseWritten(request);
  if (moved !== null) return moved;
  if (path === noticesAddress) return method === 'GET' ? listed() : notAllowed;
  if (path === commentLookUpAddress) return method === 'GET' ? lookUpForm() : lookUp(request);
  if (method === 'GET') return sends === undefined || sends === '/gui' ? shown(id) : notAllowed;
  if (sends === '/nhap') return enterComment(id, request);
  return sends === undefined ? notAllowed : comment(id, request);
};

const handle = async (request: Request, response: Response): Promise<void> => {
  try {
    await refreshMotto();
    send(await answerTo(request), response);
  } catch (problem) {
    logError('public notice failed', { reason: problem instanceof Error ? problem.name : '' });
    if (response.headersSent) response.destroy();
    else send(page(503, <BrokenPage styleSheet={styleSheet} />), response);
  }
};

/** What somebody is only proposed for belongs into no search engine. */
const send = ({ status, headers, body }: Answer, response: Response): void => {
  response
    .status(status)
    .set({ ...headers, 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' })
    .send(body);
};

/** One instance, so that it alone counts how often an address asks. */
const endpoint = {
  ...httpEndpoint({ cpu: 1, concurrency: 10, availableMemoryMb: 512, timeoutSeconds: 60 }),
  maxInstances: 1,
} as const;

export const publicNotices = Object.assign(handle, { __endpoint: endpoint });
