/** The pasted list on this machine, until all that can become a case has become one: a reload or an ended session loses none of it. */
import { useEffect, useState } from 'preact/hooks';
import * as z from 'zod';
import { columns, type Grid, type Header } from '#domain/pasting/columns.ts';
import { withoutNeverRead } from '#domain/pasting/never-read.ts';
import { keeperOf, keptAt } from '../../data/kept-text.ts';
import { useMe } from '../../data/me.ts';
import { serverNow } from '../../clock.ts';

export interface Sheet {
  readonly grid: Grid;
  readonly header: Header;
  readonly from: string;
  /** When it was last typed into; the machine's milliseconds. */
  readonly at: number;
  /** Whether it was left here earlier. */
  readonly left: boolean;
}

const KeptSheet = z.strictObject({
  grid: z.array(
    z.array(
      z.strictObject({
        text: z.string(),
        merged: z.boolean(),
        computed: z.boolean().exactOptional(),
      }),
    ),
  ),
  header: z.strictObject({
    begins: z.number(),
    titles: z.array(z.string()),
    read: z.array(z.enum([...columns, 'number', 'ethnicity', 'skipped'])),
  }),
  from: z.string(),
});

/** Whether somebody, or its own header, has said where the names stand. */
export const isMatched = ({ read }: Header): boolean => read.includes('name');

/** undefined while it is looked for. */
type Held = Sheet | null | undefined;

export function useKeptSheet(id: string, title: string) {
  const { uid } = useMe();
  const [keeper] = useState(() => keeperOf([uid, 'lists', id, 'list']));
  const [sheet, setSheet] = useState<Held>(undefined);
  /** A full machine keeps nothing. */
  const [keeps, setKeeps] = useState(true);
  useEffect(() => {
    void leftAt(uid, id).then(setSheet);
  }, []);
  const change = (changed: Pick<Sheet, 'grid' | 'header' | 'from'>): void =>
    setSheet({ ...changed, at: serverNow(), left: false });
  /** Gone from the machine before it is gone from the page: whoever leaves at once finds nothing of it. */
  const drop = async (): Promise<void> => {
    await keeper.erase();
    setSheet(null);
  };
  /** As far as it is finished there is nothing left to lose; until its columns are matched nobody knows what may be kept. */
  const keep = async ({ grid, header, from, at }: Sheet, finished: boolean): Promise<void> => {
    if (!isMatched(header)) return;
    if (finished) {
      await keeper.erase();
      return;
    }
    const draft = { grid: withoutNeverRead(grid, header), header, from };
    setKeeps(await keeper.keep({ v: 1, title, at, base: null, sent: null, draft }));
  };
  return { sheet, change, drop, keep, keeps };
}

async function leftAt(uid: string, id: string): Promise<Sheet | null> {
  const [entry] = await keptAt({ uid, kind: 'lists', id });
  const kept = KeptSheet.safeParse(entry?.text.draft);
  return entry !== undefined && kept.success
    ? { ...kept.data, at: entry.text.at, left: true }
    : null;
}
