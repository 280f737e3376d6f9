/** Cases a decision can take up, twenty at a time, so that the form costs the same however many wait. */
import { useState } from 'preact/hooks';
import { mostCases } from '#domain/decision.ts';
import type { Nomination } from '#domain/nomination.ts';
import { pageLength } from '../../data/cases.ts';
import { candidatesAfter } from '../../data/decisions.ts';
import { useReading, valueOf, type Entry, type Listed } from '../../data/reading.ts';

type Page = Listed<Nomination>;

export interface Candidates {
  readonly is: ReturnType<typeof useReading<Page>>[0]['is'];
  readonly items: readonly Entry<Nomination>[];
  /** Whether more wait than are shown. */
  readonly more: boolean;
  readonly busy: boolean;
  /** Whether the last try for more broke off; what stood there stays. */
  readonly failed: boolean;
  readonly again: () => void;
  readonly next: () => void;
  /** As many as one decision holds, once they have come; null where a page of them did not. */
  readonly all: () => Promise<readonly Entry<Nomination>[] | null>;
}

export function useCandidates(): Candidates {
  const [first, again] = useReading(() => candidatesAfter(null), []);
  const [rest, setRest] = useState<readonly Page[]>([]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const begun = valueOf(first);
  const pages = begun === null ? [] : [begun, ...rest];
  const take = async (enough: (pages: readonly Page[]) => boolean) => {
    setBusy(true);
    const read = await pagesUntil(pages, enough);
    setRest(read.pages.slice(1));
    setFailed(!read.whole);
    setBusy(false);
    return read.whole ? itemsOf(read.pages) : null;
  };
  return {
    is: first.is,
    items: itemsOf(pages),
    more: hasMore(pages),
    busy,
    failed,
    again: () => void again(),
    next: () => void take(({ length }) => length > pages.length),
    all: () => take((read) => itemsOf(read).length >= mostCases),
  };
}

/** Reads on until it is enough or all; `whole` tells whether each page came. */
async function pagesUntil(
  pages: readonly Page[],
  enough: (pages: readonly Page[]) => boolean,
): Promise<{ readonly pages: readonly Page[]; readonly whole: boolean }> {
  if (enough(pages) || !hasMore(pages)) return { pages, whole: true };
  const page = valueOf(await candidatesAfter(pages.at(-1)?.last ?? null));
  return page === null ? { pages, whole: false } : await pagesUntil([...pages, page], enough);
}

const itemsOf = (pages: readonly Page[]): readonly Entry<Nomination>[] =>
  pages.flatMap(({ items }) => items);

/** A page that is full may have others behind it. */
const hasMore = (pages: readonly Page[]): boolean => {
  const last = pages.at(-1);
  return last !== undefined && last.items.length + last.broken.length === pageLength;
};
