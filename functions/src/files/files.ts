/** `/tep/{caseId}` and `/tep/{caseId}/{evidenceId}`: evidence in and out; the bucket itself is closed (architecture §8). */
import { error as logError } from 'firebase-functions/logger';
import type { Response } from 'firebase-functions/v1';
import type { Request } from 'firebase-functions/v2/https';
import { httpEndpoint } from '../http-endpoint.ts';
import { signedIn } from '../people/signed-in.ts';
import { database, Unreadable } from '../store.ts';
import { download } from './download.ts';
import { Refused } from './refused.ts';
import { upload } from './upload.ts';

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

/** Ten bodies of 8 MB, each held twice, fit beside the libraries. */
const endpoint = httpEndpoint({
  cpu: 1,
  concurrency: 10,
  availableMemoryMb: 512,
  timeoutSeconds: 60,
});

export const files = Object.assign(handle, { __endpoint: endpoint });

const answerTo = async (request: Request, response: Response): Promise<void> => {
  const [, caseId, evidenceId] =
    /^\/tep\/([0-9a-z]{8})(?:\/([A-Za-z0-9]{1,40}))?\/?$/u.exec(request.path) ?? [];
  const who = await signedIn(request);
  if (who === null) throw new Refused('notSignedIn');
  if (caseId === undefined) throw new Refused('noSuchCase');
  if (request.method === 'POST' && evidenceId === undefined) {
    const bytes = request.rawBody ?? Buffer.alloc(0);
    response
      .status(201)
      .json(await upload(database(), { caseId, ...who, form: request.query, bytes }));
  } else if (request.method === 'GET' && evidenceId !== undefined) {
    await download(database(), { caseId, evidenceId, ...who }, response);
  } else {
    response
      .status(405)
      .set('Allow', evidenceId === undefined ? 'POST' : 'GET')
      .end();
  }
};

const refuse = (error: unknown, { path, method }: Request, response: Response): void => {
  if (error instanceof Refused) {
    response.status(error.status).json({ code: error.code });
    return;
  }
  const fields = error instanceof Unreadable ? error.fields : undefined;
  logError('file request failed', { path, method, fields, reason: nameOf(error) });
  if (response.headersSent) response.destroy();
  else response.status(500).json({ code: 'failed' });
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
