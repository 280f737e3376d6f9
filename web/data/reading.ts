/** Reads documents: unknown until parsed; what does not parse is told, and never blocks its neighbours. */
import {
  doc,
  getDoc,
  getDocs,
  type Query,
  type QueryDocumentSnapshot,
} from 'firebase/firestore/lite';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type * as z from 'zod';
import { steps, upgraded } from '#domain/upgrade.ts';
import { theStore, unreadOf, type Unread } from './store.ts';

export type Waiting<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'missing' }
  | { readonly is: Unread }
  | { readonly is: 'broken' }
  | { readonly is: 'ready'; readonly value: T };

export interface Entry<T> {
  readonly id: string;
  readonly value: T;
}

/** A list, and the ids of those that could not be read. */
export interface Listed<T> {
  readonly items: readonly Entry<T>[];
  readonly broken: readonly string[];
  readonly last: QueryDocumentSnapshot | null;
}

export const ready = <T>(value: T): Waiting<T> => ({ is: 'ready', value });

export const valueOf = <T>(waiting: Waiting<T>): T | null =>
  waiting.is === 'ready' ? waiting.value : null;

/** Applies `change` to a value that is there; anything else stays as it is. */
export const mapped = <T, U>(waiting: Waiting<T>, change: (value: T) => U): Waiting<U> =>
  waiting.is === 'ready' ? ready(change(waiting.value)) : waiting;

export async function readDocument<S extends z.ZodType>(
  path: string,
  schema: S,
): Promise<Waiting<z.infer<S>>> {
  try {
    const found = await getDoc(doc(await theStore(), path));
    if (!found.exists()) return { is: 'missing' };
    const parsed = schema.safeParse(upToDate(found));
    return parsed.success ? ready(parsed.data) : { is: 'broken' };
  } catch (problem) {
    return { is: unreadOf(problem) };
  }
}

export async function readList<S extends z.ZodType>(
  asked: Query,
  schema: S,
): Promise<Waiting<Listed<z.infer<S>>>> {
  try {
    const { docs } = await getDocs(asked);
    const parsed = docs.map((found) => ({
      id: found.id,
      result: schema.safeParse(upToDate(found)),
    }));
    return ready({
      items: parsed.flatMap(({ id, result }) =>
        result.success ? [{ id, value: result.data }] : [],
      ),
      broken: parsed.filter(({ result }) => !result.success).map(({ id }) => id),
      last: docs.at(-1) ?? null,
    });
  } catch (problem) {
    return { is: unreadOf(problem) };
  }
}

/** The document as the present version reads it. */
const upToDate = (found: QueryDocumentSnapshot) =>
  upgraded(found.data(), steps[found.ref.parent.id] ?? []);

/**
 * Loads when the page opens and when a key changes; `again` reloads and keeps what is shown meanwhile. What `load` hands to
 * `show` on its way, once or more often, stands until the whole is there, and only where nothing stood before.
 */
export function useReading<T>(
  load: (show: (early: T) => void) => Promise<Waiting<T>>,
  keys: readonly unknown[],
): readonly [Waiting<T>, () => Promise<void>] {
  const [held, setHeld] = useState<Held<T>>({ by: null, turn: 0, state: { is: 'loading' } });
  const turn = useRef(0);
  const asked = useRef<Held<T>['by']>(null);
  // oxlint-disable-next-line react/exhaustive-deps -- the caller names what the load depends on
  const again = useCallback(async () => {
    // Whoever held it while the keys were others has nothing to reload here.
    if (asked.current !== again) return;
    const mine = ++turn.current;
    const show = (early: T): void => {
      if (mine === turn.current)
        setHeld((before) =>
          before.by === again && before.state.is !== 'loading' && before.turn !== mine
            ? before
            : { by: again, turn: mine, state: ready(early) },
        );
    };
    const loaded = await load(show).catch((problem: unknown): Waiting<T> => ({
      is: unreadOf(problem),
    }));
    if (mine === turn.current) setHeld({ by: again, turn: mine, state: loaded });
  }, keys);
  useEffect(() => {
    asked.current = again;
    void again();
  }, [again]);
  // What was read for other keys is not drawn once more on the way to what these ask for.
  return [held.by === again ? held.state : { is: 'loading' }, again];
}

/** What stands there, and the load that brought it, by what was asked for and by which time of asking. */
interface Held<T> {
  readonly by: (() => Promise<void>) | null;
  readonly turn: number;
  readonly state: Waiting<T>;
}
