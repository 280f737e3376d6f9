/** The register of subjects, which no page reads by itself: a function tells what this person may know, and answers what is asked. */
import type * as z from 'zod';
import type { SubjectInput, SubjectRequestKind } from '#domain/subject-request.ts';
import { SubjectOutcome } from '#domain/subject-request.ts';
import { Found, type LookUp, ToldHistory, ToldMerges, ToldSubject } from '#domain/subject-told.ts';
import { normalised } from './normalised.ts';
import { ready, type Waiting } from './reading.ts';
import { asked } from './requests.ts';
import { idToken } from './session.ts';
import type { Unwritten } from './store.ts';

/** The statuses that a page words for itself. */
const failures: Readonly<Record<number, 'refused' | 'missing'>> = {
  401: 'refused',
  403: 'refused',
  404: 'missing',
};

const told = async <S extends z.ZodType>(
  path: string,
  schema: S,
  body?: object,
): Promise<Waiting<z.infer<S>> | 'tooOften'> => {
  try {
    const answer = await fetch(`/doi-tuong/${path}`, {
      headers: {
        Authorization: `Bearer ${await idToken()}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    if (answer.status === 429) return 'tooOften';
    const is = failures[answer.status];
    if (is !== undefined) return { is };
    const parsed = schema.safeParse(answer.ok ? await answer.json() : null);
    return parsed.success ? ready(parsed.data) : { is: 'broken' };
  } catch {
    return { is: 'offline' };
  }
};

const orBroken = <T>(found: Waiting<T> | 'tooOften'): Waiting<T> =>
  found === 'tooOften' ? { is: 'broken' } : found;

/** Who of the register may be the one described. */
export const lookUpSubject = (wanted: LookUp): Promise<Waiting<Found> | 'tooOften'> =>
  told('tim', Found, normalised(wanted) as LookUp);

/** The other cases of a case's subject. */
export const readHistoryOf = async (caseId: string): Promise<Waiting<ToldHistory>> =>
  orBroken(await told(`ho-so/${caseId}`, ToldHistory));

export const readSubject = async (key: string): Promise<Waiting<ToldSubject>> =>
  orBroken(await told(key, ToldSubject));

export const mergesToReview = async (): Promise<Waiting<z.infer<typeof ToldMerges>>> =>
  orBroken(await told('gop', ToldMerges));

/** null while there is no answer. */
export const askRegister = <K extends SubjectRequestKind>(
  kind: K,
  input: SubjectInput<K>,
  reason: string,
): Promise<SubjectOutcome | Unwritten | null> =>
  asked('subjectRequests', { kind, input, reason }, SubjectOutcome);
