/** Views are added up in this instance's memory and written from time to time: one write a story that was opened, not one a view. */
import { dayOf } from '#domain/day.ts';
import type { Way } from '#domain/views.ts';

export interface Added {
  readonly story: string;
  readonly month: string;
  readonly ways: ReadonlyMap<Way, number>;
}

export interface ViewCounter {
  readonly opened: (story: string, way: Way) => void;
  /** Writes what has come together, if it is time. What could not be written waits for the next time. */
  readonly writeIfDue: () => Promise<void>;
  readonly write: () => Promise<void>;
}

/** As many as one commit takes; what lies beyond waits. */
const most = 200;

/** `every`, in milliseconds, from the first view on. */
export const viewCounter = (
  every: number,
  add: (added: readonly Added[]) => Promise<void>,
  now: () => number = Date.now,
): ViewCounter => {
  let counts = new Map<string, Map<Way, number>>();
  let due = Number.POSITIVE_INFINITY;
  const opened = (story: string, way: Way, times = 1): void => {
    const month = dayOf({ toMillis: now }).slice(0, 7);
    const counted = counts.get(`${month} ${story}`) ?? new Map<Way, number>();
    counted.set(way, (counted.get(way) ?? 0) + times);
    counts.set(`${month} ${story}`, counted);
    due = Math.min(due, now() + every);
  };
  const write = async (): Promise<void> => {
    const all = [...counts];
    const [some, rest] = [all.slice(0, most), all.slice(most)];
    counts = new Map(rest);
    due = rest.length === 0 ? Number.POSITIVE_INFINITY : now() + every;
    if (some.length === 0) return;
    try {
      await add(some.map(([key, counted]) => ({ ...partsOf(key), ways: counted })));
    } catch (problem) {
      for (const [key, counted] of some) keepFor(key, counted);
      throw problem;
    }
  };
  const keepFor = (key: string, counted: ReadonlyMap<Way, number>): void => {
    const since = counts.get(key) ?? new Map<Way, number>();
    for (const [way, times] of counted) since.set(way, (since.get(way) ?? 0) + times);
    counts.set(key, since);
    due = Math.min(due, now() + every);
  };
  return {
    opened: (story, way) => opened(story, way),
    write,
    writeIfDue: async () => {
      if (now() >= due) await write();
    },
  };
};

const partsOf = (key: string): Pick<Added, 'month' | 'story'> => {
  const [month = '', story = ''] = key.split(' ');
  return { month, story };
};
