/** Stories by the day for which they are planned. */
import { collection, limit, orderBy, query, where } from 'firebase/firestore/lite';
import { daysAfter, type Day } from '#domain/day.ts';
import { isLate, weeksOf } from '#domain/editorial-calendar.ts';
import { Story } from '#domain/story.ts';
import { readList, ready, type Entry, type Waiting } from './reading.ts';
import { theStore } from './store.ts';

export interface PlannedStories {
  readonly month: readonly Entry<Story>[];
  /** Of any month, the latest first. */
  readonly late: readonly Entry<Story>[];
}

const most = 100;

/** All of the weeks of a month, and what is late today: two queries. */
export async function readPlanned(month: string, today: Day): Promise<Waiting<PlannedStories>> {
  const days = weeksOf(month).flat();
  const [from = today, to = today] = [days[0], days.at(-1)];
  const [inMonth, before] = await Promise.all([
    plannedBetween(from, to),
    plannedBetween('2000-01-01', daysAfter(today, -1)),
  ]);
  if (inMonth.is !== 'ready') return inMonth;
  if (before.is !== 'ready') return before;
  return ready({
    month: inMonth.value.items,
    late: before.value.items.filter(({ value }) => isLate(value, today)),
  });
}

const plannedBetween = async (from: Day, to: Day) =>
  readList(
    query(
      collection(await theStore(), 'stories'),
      where('planned', '>=', from),
      where('planned', '<=', to),
      orderBy('planned', 'desc'),
      limit(most),
    ),
    Story,
  );
