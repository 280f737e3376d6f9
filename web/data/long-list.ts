/** A list whose latest part is read when its page opens, and the rest when it is asked for: what is searched is what was read. */
import { useEffect, useState } from 'preact/hooks';
import { useReading, valueOf, type Listed, type Waiting } from './reading.ts';

export type After = Listed<unknown>['last'];

export interface LongList<T> {
  readonly list: Waiting<Listed<T>>;
  readonly again: () => void;
  /** Whether more lie behind what is shown. */
  readonly more: boolean;
  readonly busy: boolean;
  readonly next: () => void;
}

/** `read` gives at most `size` after one, or the first. */
export function useLongList<T>(
  read: (after: After) => Promise<Waiting<Listed<T>>>,
  size: number,
): LongList<T> {
  const [first, again] = useReading(() => read(null), []);
  const [rest, setRest] = useState<readonly Listed<T>[]>([]);
  const [busy, setBusy] = useState(false);
  useEffect(() => setRest([]), [first]);
  const begun = valueOf(first);
  const pages = begun === null ? [] : [begun, ...rest];
  const last = pages.at(-1);
  const next = async (): Promise<void> => {
    setBusy(true);
    const page = valueOf(await read(last?.last ?? null));
    if (page !== null) setRest((before) => [...before, page]);
    setBusy(false);
  };
  return {
    list: begun === null ? first : { is: 'ready', value: joined(pages) },
    again: () => void again(),
    more: last !== undefined && last.items.length + last.broken.length === size,
    busy,
    next: () => void next(),
  };
}

const joined = <T>(pages: readonly Listed<T>[]): Listed<T> => ({
  items: pages.flatMap(({ items }) => items),
  broken: pages.flatMap(({ broken }) => broken),
  last: pages.at(-1)?.last ?? null,
});
