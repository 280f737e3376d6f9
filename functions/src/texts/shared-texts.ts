/** `/doan-van/ho-so/{case}` and `/doan-van/bai/{story}`: which others may hold a paragraph of it, told to who checks it. */
import { error as logError } from 'firebase-functions/logger';
import type { Response } from 'firebase-functions/v1';
import type { Request } from 'firebase-functions/v2/https';
import { httpEndpoint } from '../http-endpoint.ts';
import { signedIn } from '../people/signed-in.ts';
import { database } from '../store.ts';
import { sharersOf } from './sharers.ts';

const handle = async (request: Request, response: Response): Promise<void> => {
  response.set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' });
  try {
    const told = await answerTo(request);
    if (typeof told !== 'string') response.json(told);
    else response.status(statuses[told] ?? 403).json({ code: told });
  } catch (error) {
    logError('texts not compared', { reason: error instanceof Error ? error.name : 'unknown' });
    response.status(500).json({ code: 'failed' });
  }
};

const statuses: Readonly<Record<string, number>> = { notSignedIn: 401, noSuchCase: 404 };

const endpoint = httpEndpoint({
  cpu: 1,
  concurrency: 40,
  availableMemoryMb: 256,
  timeoutSeconds: 30,
});

export const sharedTexts = Object.assign(handle, { __endpoint: endpoint });

const tracks = { 'ho-so': 'nominations', bai: 'stories' } as const;

const answerTo = async (request: Request): ReturnType<typeof sharersOf> => {
  const who = await signedIn(request);
  if (who === null) return 'notSignedIn';
  const [, kind = '', id] =
    /^\/doan-van\/(ho-so|bai)\/([A-Za-z0-9]{1,40})\/?$/u.exec(request.path) ?? [];
  if (id === undefined) return 'noSuchCase';
  return sharersOf(database(), { track: tracks[kind as keyof typeof tracks], id, ...who });
};
