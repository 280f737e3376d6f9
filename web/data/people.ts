/** The staff's accounts, for the administrator: read directly, changed only by request. */
import { collection, limit, orderBy, query } from 'firebase/firestore/lite';
import * as z from 'zod';
import { Instant } from '#domain/day.ts';
import { grantKinds, GrantOutcome } from '#domain/grant.ts';
import { Person } from '#domain/person.ts';
import { Id } from '#domain/text.ts';
import { readAll } from './case-file.ts';
import { readList, type Listed, type Waiting } from './reading.ts';
import { asked } from './requests.ts';
import { theStore, type Unwritten } from './store.ts';

/** A request about a person, with or without its answer. */
export const Grant = z.strictObject({
  v: z.literal(1),
  kind: z.enum(grantKinds),
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

/** The outcome; null while there is none. */
export const requestGrant = (content: GrantContent): Promise<Grant['outcome'] | Unwritten> =>
  asked('grants', content, GrantOutcome);
