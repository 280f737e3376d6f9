/** `/doi-tuong`: who may be the same (`/tim`), a case's subject (`/ho-so/{case}`), one entry (`/{key}`), merges to review (`/gop`). */
import { error as logError } from 'firebase-functions/logger';
import type { Response } from 'firebase-functions/v1';
import type { Request } from 'firebase-functions/v2/https';
import { keepsRegister, type SubjectAskRefusal } from '#domain/subject-told.ts';
import { httpEndpoint } from '../http-endpoint.ts';
import { signedIn } from '../people/signed-in.ts';
import { database } from '../store.ts';
import { foundFor, personOf } from './asked.ts';
import { historyOf, mergesToReview, subjectFor } from './told.ts';

const statuses: Readonly<Record<SubjectAskRefusal, number>> = {
  notSignedIn: 401,
  notYou: 403,
  noSuchSubject: 404,
  badInput: 400,
  tooOften: 429,
};

const handle = async (request: Request, response: Response): Promise<void> => {
  response.set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' });
  try {
    const answer = await answerTo(request);
    if (typeof answer === 'string') response.status(statuses[answer]).json({ code: answer });
    else response.json(answer);
  } catch (error) {
    logError('register failed', { reason: error instanceof Error ? error.name : 'unknown' });
    response.status(500).json({ code: 'failed' });
  }
};

const endpoint = httpEndpoint({
  cpu: 1,
  concurrency: 40,
  availableMemoryMb: 256,
  timeoutSeconds: 30,
});

export const subjects = Object.assign(handle, { __endpoint: endpoint });

const answerTo = async (request: Request): Promise<object | SubjectAskRefusal> => {
  const who = await signedIn(request);
  if (who === null) return 'notSignedIn';
  const [, first = '', second = ''] =
    /^\/doi-tuong(?:\/([A-Za-z0-9_.-]{1,120}))?(?:\/([0-9a-z]{8}))?\/?$/u.exec(request.path) ?? [];
  if (request.method === 'POST')
    return first === 'tim' ? foundFor(database(), who, request.body) : 'badInput';
  if (first === 'ho-so') return historyOf(database(), { caseId: second, ...who });
  const person = await personOf(database(), who);
  if (!keepsRegister(person)) return 'notYou';
  return first === 'gop'
    ? mergesToReview(database(), who.uid)
    : subjectFor(database(), who.uid, first || 'none');
};
