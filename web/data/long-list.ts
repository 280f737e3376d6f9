/** A list whose latest part is read when its page opens, and the rest when it is asked for: what is searched is what was read. */
import { useState } from 'preact/hooks';
import { useReading, valueOf, type Listed, type Waiting } from './reading.ts';

type Unready = Exclude<Waiting<unknown>['is'], 'ready'>;

export type After = Listed<unknown>['last'];

export interface LongList<T> {
  readonly list: Waiting<Listed<T>>;
  readonly again: () => void;
  /** Whether more lie behind what is shown. */
  readonly more: boolean;
  readonly busy: boolean;
  /** What came of the last try for more where it brought none; what stood there stays. */
  readonly failed: Unready | null;
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
    const page = await read(last?.last ?? null);
    setHeld(
      page.is === 'ready'
        ? { of: first, pages: [...rest.pages, page.value], failed: null }
        : { of: first, pages: rest.pages, failed: page.is },
    );
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
  readonly failed: Unready | null;
}

const nothingAfter = <T>(of: Waiting<Listed<T>>): Rest<T> => ({ of, pages: [], failed: null });

const joined = <T>(pages: readonly Listed<T>[]): Listed<T> => ({
  items: pages.flatMap(({ items }) => items),
  broken: pages.flatMap(({ broken }) => broken),
  last: pages.at(-1)?.last ?? null,
});
