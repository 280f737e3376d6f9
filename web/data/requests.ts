/** Asks a function for something by a document, and waits a little for the answer it writes there. */
import { addDoc, collection, doc, getDoc, serverTimestamp } from 'firebase/firestore/lite';
import type * as z from 'zod';
import { holdsHiddenText, normalised } from './normalised.ts';
import { signedInUid } from './session.ts';
import { failureOf, theStore, type Unwritten } from './store.ts';

/** null while there is no answer; the request stands, and is answered later all the same. */
export async function asked<S extends z.ZodType>(
  requests: string,
  content: object,
  outcome: S,
): Promise<z.infer<S> | Unwritten | null> {
  if (holdsHiddenText(content)) return 'hidden';
  try {
    const store = await theStore();
    const request = await addDoc(collection(store, requests), {
      v: 1,
      ...(normalised(content) as object),
      by: await signedInUid(),
      at: serverTimestamp(),
      outcome: null,
    });
    for (let pause = 100; pause < 100_000; pause *= 2) {
      await new Promise((resolve) => setTimeout(resolve, Math.min(pause, 2_000)));
      const parsed = outcome.safeParse((await getDoc(doc(store, request.path))).get('outcome'));
      if (parsed.success) return parsed.data;
    }
    return null;
  } catch (problem) {
    return failureOf(problem);
  }
}
