/** The staff's accounts, for the administrator: read directly, changed only by request. */
import {
  addDoc,
  collection,
  doc,
  getDoc,
  limit,
  orderBy,
  query,
  serverTimestamp,
} from 'firebase/firestore/lite';
import * as z from 'zod';
import { Instant } from '#domain/day.ts';
import { GrantOutcome } from '#domain/grant.ts';
import { Person } from '#domain/person.ts';
import { Id } from '#domain/text.ts';
import { holdsHiddenText, normalised } from './normalised.ts';
import { readAll } from './case-file.ts';
import { readList, type Listed, type Waiting } from './reading.ts';
import { signedInUid } from './session.ts';
import { failureOf, theStore, type Unwritten } from './store.ts';

/** A request about a person, with or without its answer. */
export const Grant = z.strictObject({
  v: z.literal(1),
  kind: z.enum(['invite', 'change']),
  uid: Id.nullable(),
  person: Person.omit({ v: true }),
  reason: z.string(),
  by: Id,
  at: Instant,
  outcome: GrantOutcome.nullable(),
});
export type Grant = z.infer<typeof Grant>;
export type GrantContent = Pick<Grant, 'kind' | 'uid' | 'person' | 'reason'>;

export const listPeople = (): Promise<Waiting<Listed<Person>>> => readAll('people', Person);

export async function listGrants(): Promise<Waiting<Listed<Grant>>> {
  return readList(
    query(collection(await theStore(), 'grants'), orderBy('at', 'desc'), limit(20)),
    Grant,
  );
}

/** Writes the request and waits a little for its outcome; null while there is none. */
export async function requestGrant(content: GrantContent): Promise<Grant['outcome'] | Unwritten> {
  if (holdsHiddenText(content)) return 'hidden';
  try {
    const store = await theStore();
    const request = await addDoc(collection(store, 'grants'), {
      v: 1,
      ...(normalised(content) as GrantContent),
      by: await signedInUid(),
      at: serverTimestamp(),
      outcome: null,
    });
    for (let pause = 100; pause < 10_000; pause *= 2) {
      await new Promise((resolve) => setTimeout(resolve, Math.min(pause, 2_000)));
      const parsed = Grant.safeParse((await getDoc(doc(store, request.path))).data());
      if (parsed.success && parsed.data.outcome !== null) return parsed.data.outcome;
    }
    return null;
  } catch (problem) {
    return failureOf(problem);
  }
}
