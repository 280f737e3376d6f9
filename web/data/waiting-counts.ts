/** What waits for somebody beside their own tasks, as numbers for the menu: asked for by count, and never before the page itself. */
import { collection, getCount, query, where, type QueryConstraint } from 'firebase/firestore/lite';
import { useEffect, useRef, useState } from 'preact/hooks';
import * as z from 'zod';
import { lastWorkingDay } from '#domain/calendar.ts';
import type { Day } from '#domain/day.ts';
import { writingStates } from '#domain/nomination-workflow.ts';
import { readCalendar } from './calendar.ts';
import { stuckMails } from './mails.ts';
import { hasRole, type Me } from './me.ts';
import { movedEvent } from './my-tasks.ts';
import { theStore } from './store.ts';

/** Cases that wait for the unit's head, open tasks of the unit, overdue tasks of all, mails that did not arrive. */
const Counts = z.partialRecord(z.enum(['toConfirm', 'unitTasks', 'board', 'mails']), z.int());
export type WaitingCounts = z.infer<typeof Counts>;

const Kept = z.strictObject({ at: z.number(), mailsAt: z.number(), counts: Counts });
type Kept = z.infer<typeof Kept>;

/** Between two askings, in milliseconds: a count is one read, the question after mails a document and a function's work. */
const pause = 2 * 60_000;
const mailsPause = 60 * 60_000;

const countOf = async (name: string, ...wanted: readonly QueryConstraint[]): Promise<number> =>
  (await getCount(query(collection(await theStore(), name), ...wanted))).data().count;

/** What was changed after it was confirmed waits too; only the page that reads the cases knows it. */
const countToConfirm = (unit: string): Promise<number> =>
  countOf(
    'nominations',
    where('ownerUnit', '==', unit),
    where('state', 'in', writingStates),
    where('confirmed', '==', null),
  );

const countUnitTasks = (unit: string): Promise<number> =>
  countOf('tasks', where('unit', '==', unit), where('state', '==', 'open'));

/** A task due on a day off is overdue once the next working day is over: so is all that was due by the last one before today. */
const countOverdueTasks = async (today: Day): Promise<number> => {
  const last = lastWorkingDay(await readCalendar(), today);
  return countOf('tasks', where('state', '==', 'open'), where('due', '<=', last));
};

/** null where it is not known. */
const countMails = async (): Promise<number | null> => {
  const found = await stuckMails().catch(() => null);
  return found?.is === 'ready' ? found.value.mails.length : null;
};

const mailsDue = (me: Me, held: Kept): boolean =>
  hasRole(me, 'office') && Date.now() - held.mailsAt >= mailsPause;

type Counted = Exclude<keyof WaitingCounts, 'mails'>;

/** Up to two reads. What cannot be asked, as where the page is left meanwhile, keeps the number it had, and the next look asks again. */
async function ask(me: Me, today: Day, held: Kept | null): Promise<Kept> {
  const now = Date.now();
  const { unit } = me.person;
  const askers: Readonly<Record<Counted, readonly [boolean, () => Promise<number>]>> = {
    toConfirm: [hasRole(me, 'unitHead'), () => countToConfirm(unit)],
    unitTasks: [hasRole(me, 'unitHead'), () => countUnitTasks(unit)],
    board: [hasRole(me, 'office', 'head', 'deputy'), () => countOverdueTasks(today)],
  };
  const counts = await Promise.all(
    Object.entries(askers)
      .filter(([, [asks]]) => asks)
      .map(async ([name, [, count]]) => {
        const found = await count().catch(() => null);
        return found === null ? null : { [name]: found };
      }),
  );
  const all = counts.every((count) => count !== null);
  return {
    at: all ? now : 0,
    mailsAt: held?.mailsAt ?? 0,
    counts: Object.assign({}, held?.counts, ...counts),
  };
}

/** `me` is null until what was opened is there. The function tells a number that a page has read itself. */
export function useWaitingCounts(
  me: Me | null,
  today: () => Day,
): readonly [WaitingCounts, (counts: WaitingCounts) => void] {
  const [counts, setCounts] = useState<WaitingCounts>({});
  /** What a page has read is exact, and outlives a count that was asked for at the same time. */
  const told = useRef<{ readonly at: number; readonly counts: WaitingCounts } | null>(null);
  const show = (uid: string, found: Kept): void => {
    const exact =
      told.current !== null && Date.now() - told.current.at < pause ? told.current.counts : {};
    const all = { ...found, counts: { ...found.counts, ...exact } };
    keep(uid, all);
    setCounts(all.counts);
  };
  const tell = (known: WaitingCounts): void => {
    const now = Date.now();
    told.current = { at: now, counts: { ...told.current?.counts, ...known } };
    if (me === null) return;
    const held = recall(me.uid) ?? { at: 0, mailsAt: 0, counts };
    show(me.uid, known.mails === undefined ? held : { ...held, mailsAt: now });
  };
  useEffect(() => {
    if (me === null) return undefined;
    let isAsking = false;
    const look = async (): Promise<void> => {
      const held = recall(me.uid);
      const isFresh = held !== null && Date.now() - held.at < pause;
      if (!isFresh && document.visibilityState !== 'visible') return;
      const found = isFresh ? held : await ask(me, today(), held);
      show(me.uid, found);
      if (!isAsking && mailsDue(me, found)) await lookForMails();
    };
    /** Takes a function's work, so the other numbers do not wait for it; where it fails or the page is left, the next look asks again. */
    const lookForMails = async (): Promise<void> => {
      isAsking = true;
      const mails = await countMails();
      isAsking = false;
      const held = recall(me.uid);
      if (mails === null || held === null) return;
      show(me.uid, { ...held, mailsAt: Date.now(), counts: { ...held.counts, mails } });
    };
    const seen = (): void => void look();
    const moved = (): void => {
      told.current = null;
      const held = recall(me.uid);
      if (held !== null) keep(me.uid, { ...held, at: 0 });
      void look();
    };
    seen();
    const timer = setInterval(seen, pause);
    document.addEventListener('visibilitychange', seen);
    addEventListener(movedEvent, moved);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
      removeEventListener(movedEvent, moved);
    };
  }, [me?.uid]);
  return [counts, tell];
}

const keyOf = (uid: string): string => `waiting.${uid}`;

const keep = (uid: string, kept: Kept): void =>
  sessionStorage.setItem(keyOf(uid), JSON.stringify(kept));

const recall = (uid: string): Kept | null => {
  try {
    return Kept.safeParse(JSON.parse(sessionStorage.getItem(keyOf(uid)) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
};
