/** Requests to arrange who signs and stands in for whom, and which units there are: asked, and answered by a function. */
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
import { Arrangement, type ArrangementKind, type InputOf } from '#domain/arrangement.ts';
import { Delegation } from '#domain/decision.ts';
import { StandIn } from '#domain/stand-in.ts';
import { readAll } from './case-file.ts';
import { holdsHiddenText, normalised } from './normalised.ts';
import { readList, type Listed, type Waiting } from './reading.ts';
import { signedInUid } from './session.ts';
import { failureOf, theStore, type Unwritten } from './store.ts';

export const listDelegations = (): Promise<Waiting<Listed<Delegation>>> =>
  readAll('delegations', Delegation);

export const listStandIns = (): Promise<Waiting<Listed<StandIn>>> => readAll('standIns', StandIn);

/** The latest of all kinds, newest first. */
export async function listArrangements(): Promise<Waiting<Listed<Arrangement>>> {
  return readList(
    query(collection(await theStore(), 'arrangements'), orderBy('at', 'desc'), limit(30)),
    Arrangement,
  );
}

export type Answer = NonNullable<Arrangement['outcome']>;

/** Writes the request and waits a little for its answer; null while there is none. */
export async function arrange<K extends ArrangementKind>(
  kind: K,
  input: InputOf<K>,
  reason: string,
): Promise<Answer | Unwritten | null> {
  if (holdsHiddenText([input, reason])) return 'hidden';
  try {
    const store = await theStore();
    const { path } = await addDoc(collection(store, 'arrangements'), {
      v: 1,
      kind,
      input: normalised(input),
      reason: normalised(reason),
      by: await signedInUid(),
      at: serverTimestamp(),
      outcome: null,
    });
    for (let pause = 100; pause < 15_000; pause *= 2) {
      await new Promise((resolve) => setTimeout(resolve, Math.min(pause, 2_000)));
      const parsed = Arrangement.safeParse((await getDoc(doc(store, path))).data());
      if (parsed.success && parsed.data.outcome !== null) return parsed.data.outcome;
    }
    return null;
  } catch (problem) {
    return failureOf(problem);
  }
}
