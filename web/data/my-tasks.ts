/** How many tasks wait, for the menu: listed once a visit and after a move, asked after by count while the page is seen. */
import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import * as z from 'zod';
import type { Task } from '#domain/task.ts';
import type { Me } from './me.ts';
import type { TaskList } from './stood-in-for.ts';

/** The menu's numbers come after the page itself, and so does what asks for them. */
const tasksData = () => import('./tasks.ts');

/** What the menu needs to know of each task. */
const Brief = z.strictObject({ track: z.string(), kind: z.string() });
type Brief = Pick<Task, 'track' | 'kind'>;

/** Kept beside the tab, so that a page loaded anew asks for nothing. */
const Kept = z.strictObject({ at: z.number(), total: z.int(), tasks: z.array(Brief) });

export interface MyTasks {
  /** null while they are not known. */
  readonly tasks: readonly Brief[] | null;
  /** Rises whenever the tasks are known to have changed elsewhere. */
  readonly turn: number;
  readonly tell: (listed: TaskList) => void;
}

/** And how a page tells what it has counted beside them. */
export interface MenuKnows extends MyTasks {
  readonly tellBesides: (counts: { readonly toConfirm?: number; readonly mails?: number }) => void;
}

export const MyTasksContext = createContext<MenuKnows>({
  tasks: null,
  turn: 0,
  tell: () => undefined,
  tellBesides: () => undefined,
});
export const useMyTasks = (): MenuKnows => useContext(MyTasksContext);

/** Between two counts; each costs one read. */
const pause = 2 * 60_000;

/** Said by whoever has carried out a move of their own. */
export const movedEvent = 'gs-moved';

/** A page that lists the tasks itself says so by `listsItself`, so that they are read once. */
export function useTaskWatch(me: Me | null, listsItself: boolean): MyTasks {
  const [tasks, setTasks] = useState<MyTasks['tasks']>(null);
  const [turn, setTurn] = useState(0);
  const known = useRef({ at: 0, total: -1 });
  const itself = useRef(listsItself);
  itself.current = listsItself;
  const tell = ({ items, broken, hidden }: TaskList): void => {
    if (me === null) return;
    const briefs = items.map(({ value: { track, kind } }) => ({ track, kind }));
    known.current = { at: Date.now(), total: items.length + broken.length + hidden };
    setTasks(briefs);
    keep(me.uid, { ...known.current, tasks: briefs });
  };
  const list = async (who: Me): Promise<void> => {
    if (itself.current) {
      setTurn((before) => before + 1);
      return;
    }
    const { listTasks } = await tasksData();
    const listed = await listTasks(who);
    if (listed.is === 'ready') tell(listed.value);
  };
  const look = async (who: Me): Promise<void> => {
    if (document.visibilityState !== 'visible' || Date.now() - known.current.at < pause) return;
    const { at } = known.current;
    known.current = { ...known.current, at: Date.now() };
    const { countTasks, mostTasks } = await tasksData();
    const count = await countTasks(who);
    // What could not be asked is asked again at the next look, and not only after the pause.
    if (count === null) known.current = { ...known.current, at };
    else if (Math.min(count, mostTasks) !== known.current.total) await list(who);
  };
  useEffect(() => {
    if (me === null) return undefined;
    const kept = recall(me.uid);
    if (kept !== null) {
      known.current = kept;
      setTasks(kept.tasks as readonly Brief[]);
    } else if (!itself.current) void list(me);
    const seen = (): void => void look(me);
    const moved = (): void => void list(me);
    const timer = setInterval(seen, pause);
    document.addEventListener('visibilitychange', seen);
    addEventListener(movedEvent, moved);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
      removeEventListener(movedEvent, moved);
    };
  }, [me?.uid]);
  return { tasks, turn, tell };
}

const keyOf = (uid: string): string => `tasks.${uid}`;

const keep = (uid: string, kept: z.infer<typeof Kept>): void =>
  sessionStorage.setItem(keyOf(uid), JSON.stringify(kept));

const recall = (uid: string): z.infer<typeof Kept> | null => {
  try {
    const kept = Kept.safeParse(JSON.parse(sessionStorage.getItem(keyOf(uid)) ?? 'null'));
    return kept.success && Date.now() - kept.data.at < pause ? kept.data : null;
  } catch {
    return null;
  }
};
