/** A list whose latest part is read when its page opens, and the rest when it is asked for: what is searched is what was read. */
import { useState } from 'preact/hooks';
import { useReading, valueOf, type Listed, type Waiting } from './reading.ts';

export type After = Listed<unknown>['last'];

export interface LongList<T> {
  readonly list: Waiting<Listed<T>>;
  readonly again: () => void;
  /** Whether more lie behind what is shown. */
  readonly more: boolean;
  readonly busy: boolean;
  /** Whether the last try for more broke off; what stood there stays. */
  readonly failed: boolean;
  readonly next: () => void;
}

/** `read` gives at most `size` after one, or the first. */
export function useLongList<T>(
  read: (after: After) => Promise<Waiting<Listed<T>>>,
  size: number,
): LongList<T> {
  const [first, again] = useReading(() => read(null), []);
  /** What follows one reading of the first part; it does not follow another. */
  const [held, setHeld] = useState<Rest<T>>(() => nothingAfter(first));
  const [busy, setBusy] = useState(false);
  const rest = held.of === first ? held : nothingAfter(first);
  const begun = valueOf(first);
  const pages = begun === null ? [] : [begun, ...rest.pages];
  const last = pages.at(-1);
  const next = async (): Promise<void> => {
    setBusy(true);
    const page = valueOf(await read(last?.last ?? null).catch(() => unread));
    setHeld({
      of: first,
      pages: page === null ? rest.pages : [...rest.pages, page],
      failed: page === null,
    });
    setBusy(false);
  };
  return {
    list: begun === null ? first : { is: 'ready', value: joined(pages) },
    again: () => void again(),
    more: last !== undefined && last.items.length + last.broken.length === size,
    busy,
    failed: rest.failed,
    next: () => void next(),
  };
}

interface Rest<T> {
  readonly of: Waiting<Listed<T>>;
  readonly pages: readonly Listed<T>[];
  readonly failed: boolean;
}

const nothingAfter = <T>(of: Waiting<Listed<T>>): Rest<T> => ({ of, pages: [], failed: false });

const unread = { is: 'broken' } as const;

const joined = <T>(pages: readonly Listed<T>[]): Listed<T> => ({
  items: pages.flatMap(({ items }) => items),
  broken: pages.flatMap(({ broken }) => broken),
  last: pages.at(-1)?.last ?? null,
});
