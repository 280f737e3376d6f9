/** `/phat-hien-guong`: the form, what it sends, and what became of it (S34). Without script; nothing here is kept by a cache. */
import { error as logError } from 'firebase-functions/logger';
import type { Response } from 'firebase-functions/v1';
import type { Request } from 'firebase-functions/v2/https';
import { BrokenPage, NotFoundPage } from '../../../web/site/plain-pages.tsx';
import { httpEndpoint } from '../http-endpoint.ts';
import { otherwiseWritten, pathOf } from '../public-forms/canonical.ts';
import { notAllowed, page, type Answer } from '../site/answer.ts';
import { refreshMotto } from '../site/masthead.ts';
import { styleSheet } from '../site/style-sheet.ts';
import { database } from '../store.ts';
import { handOut } from './hand-out.ts';
import { lookUp, lookUpForm } from './look-up.tsx';
import { freshForm, suggest } from './suggest.tsx';

type Handler = (request: Request) => Answer | Promise<Answer>;

const routes: Readonly<Record<string, Handler>> = {
  'GET /phat-hien-guong': freshForm,
  'POST /phat-hien-guong/gui': (request) => suggest(database(), request),
  'GET /phat-hien-guong/gui': freshForm,
  'GET /phat-hien-guong/tra-cuu': lookUpForm,
  'POST /phat-hien-guong/tra-cuu': (request) => lookUp(database(), request),
};

const handle = async (request: Request, response: Response): Promise<void> => {
  const path = pathOf(request);
  const [, factor] = /^\/phat-hien-guong\/tep\/([a-z0-9]{20})$/u.exec(path) ?? [];
  try {
    if (factor === undefined) {
      await refreshMotto();
      send(await answerTo(request, path), response);
    } else await handOut(database(), factor, request, response);
  } catch (problem) {
    logError('suggestion failed', { path, reason: problem instanceof Error ? problem.name : '' });
    if (response.headersSent) response.destroy();
    else send(page(503, <BrokenPage styleSheet={styleSheet} />), response);
  }
};

export const answerTo = async (request: Request, path: string): Promise<Answer> => {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = routes[`${method} ${path}`];
  if (route !== undefined) return otherwiseWritten(request) ?? route(request);
  return routes[`GET ${path}`] === undefined
    ? page(404, <NotFoundPage styleSheet={styleSheet} />)
    : notAllowed;
};

const send = ({ status, headers, body }: Answer, response: Response): void => {
  response
    .status(status)
    .set({ ...headers, 'Cache-Control': 'no-store' })
    .send(body);
};

/** One instance, so that it alone counts how often an address asks; ten bodies at once fit into it. */
const endpoint = {
  ...httpEndpoint({ cpu: 1, concurrency: 10, availableMemoryMb: 1024, timeoutSeconds: 60 }),
  maxInstances: 1,
} as const;

export const suggestions = Object.assign(handle, { __endpoint: endpoint });
