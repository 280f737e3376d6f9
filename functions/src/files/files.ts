/**
 * `/tep/{caseId}` and `/tep/{caseId}/{evidenceId}`: evidence in, piece by piece, and out; `…/nho` is a picture made small.
 * `/tep/phien/{session}` and below it the same for the signed minutes; `/tep/nhan-to/{factor}/{evidenceId}` for what proves a new
 * factor's consent, `/tep/dong-y/{caseId}/{evidenceId}` for what proves a case's. The bucket itself is closed (architecture §8).
 */
import { error as logError } from 'firebase-functions/logger';
import type { Response } from 'firebase-functions/v1';
import type { Request } from 'firebase-functions/v2/https';
import { httpEndpoint } from '../http-endpoint.ts';
import { signedIn, type SignedIn } from '../people/signed-in.ts';
import { database, Unreadable } from '../store.ts';
import type { Named } from './asked.ts';
import type { Place } from './access.ts';
import { download, downloadSmall } from './download.ts';
import { Refused } from './refused.ts';
import { told } from './told.ts';
import { toldScans } from './told-scans.ts';
import { begin, take, type Progress } from './upload.ts';

/** Whatever comes out of here is private, is a file to save, and can run nothing. */
const guarded = {
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

const handle = async (request: Request, response: Response): Promise<void> => {
  response.set(guarded);
  try {
    await answerTo(request, response);
  } catch (error) {
    refuse(error, request, response);
  }
};

/** Four files of 20 MB, one of them an image being decoded, fit beside the libraries. */
const endpoint = httpEndpoint({
  cpu: 1,
  concurrency: 4,
  availableMemoryMb: 1024,
  timeoutSeconds: 60,
});

export const files = Object.assign(handle, { __endpoint: endpoint });

const answerTo = async (request: Request, response: Response): Promise<void> => {
  const [, caseId, kind, other, evidenceId, small] =
    /^\/tep\/(?:([0-9a-z]{8})|(phien|nhan-to|dong-y)\/([A-Za-z0-9_.-]{1,120}))(?:\/([A-Za-z0-9]{1,40})(\/nho)?)?\/?$/u.exec(
      request.path,
    ) ?? [];
  const who = await signedIn(request);
  if (who === null) throw new Refused('notSignedIn');
  const id = caseId ?? other;
  if (id === undefined) throw new Refused('noSuchCase');
  const place: Place = { track: tracks[kind ?? ''] ?? 'nominations', id };
  if (evidenceId === undefined) {
    if (provesConsents.has(place.track)) throw new Refused('noSuchFile');
    if (request.method === 'GET') response.json(await listed({ ...place, ...who }));
    else notAllowed(response, 'GET');
    return;
  }
  if (small !== undefined) {
    if (request.method === 'GET')
      await downloadSmall(database(), { ...place, evidenceId, ...who }, response);
    else notAllowed(response, 'GET');
    return;
  }
  const method = methods.find((name) => name === request.method);
  if (method === undefined) notAllowed(response, methods.join(', '));
  else await answers[method]({ ...place, evidenceId, ...who }, request, response);
};

const tracks: Readonly<Record<string, Place['track']>> = {
  phien: 'sessions',
  'nhan-to': 'newFactors',
  'dong-y': 'consents',
};

/** Whoever opens such a file knows it from its consent. */
const provesConsents: ReadonlySet<Place['track']> = new Set(['newFactors', 'consents']);

const listed = ({ track, id, ...who }: Place & SignedIn): Promise<unknown> =>
  track === 'nominations'
    ? told(database(), { caseId: id, ...who })
    : toldScans(database(), { track, id, ...who });

const methods = ['GET', 'POST', 'PATCH'] as const;

type Answer = (named: Named, request: Request, response: Response) => Promise<void>;

/**
 * POST begins an upload or asks how far it is, PATCH brings the next piece, GET hands the file out. What a file is called
 * and where it comes from stand in the body: the platform writes addresses into its logs.
 */
const answers: Readonly<Record<(typeof methods)[number], Answer>> = {
  GET: (named, _request, response) => download(database(), named, response),
  POST: async (named, request, response) => {
    const body: unknown = request.body;
    const form = { ...(typeof body === 'object' ? body : {}), id: named.evidenceId };
    tell(await begin(database(), named, form), response);
  },
  PATCH: async (named, { query, rawBody }, response) => {
    const offset = Number(query['offset']);
    if (!Number.isSafeInteger(offset)) throw new Refused('badInput');
    const bytes = rawBody ?? Buffer.alloc(0);
    tell(await take(database(), named, { offset, bytes }), response);
  },
};

/** 201 once the file is whole. */
const tell = (progress: Progress, response: Response): void => {
  response.status('sha256' in progress ? 201 : 200).json(progress);
};

const notAllowed = (response: Response, allowed: string): void => {
  response.status(405).set('Allow', allowed).end();
};

const refuse = (error: unknown, { path, method }: Request, response: Response): void => {
  if (error instanceof Refused) {
    response.status(error.status).json({ code: error.code, ...error.details });
    return;
  }
  const fields = error instanceof Unreadable ? error.fields : undefined;
  logError('file request failed', { path, method, fields, reason: nameOf(error) });
  if (response.headersSent) response.destroy();
  else response.status(500).json({ code: 'failed' });
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
