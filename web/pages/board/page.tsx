/** The board of overdue work, for the office, the head and deputies: by unit and step; printed or mailed to the units chosen. */
import { useState } from 'preact/hooks';
import type { UrgingOutcome } from '#domain/urging.ts';
import { pressingOf } from '#domain/worklist.ts';
import { useCalendar } from '../../data/calendar.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { mapped, ready, useReading } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import type { Unwritten } from '../../data/store.ts';
import { countOverdue, listOverdue, mostOnBoard, requestUrging } from '../../data/urgings.ts';
import { PageNotReady } from '../../parts/page-not-ready.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { today } from '../../parts/when.ts';
import { worklists } from '../../words/worklists.ts';
import { BoardView } from './view.tsx';

export type Urged = UrgingOutcome | Unwritten | 'still' | 'sending' | 'nobody' | null;

export function BoardPage() {
  const me = useMe();
  const day = today();
  const calendar = useCalendar();
  const names = useCatalogues('units');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [urged, setUrged] = useState<Urged>(null);
  const [overdue, again] = useReading(async () => {
    const listed = await listOverdue(day);
    if (listed.is !== 'ready' || listed.value.items.length < mostOnBoard)
      return mapped(listed, (value) => ({ listed: value, all: value.items.length }));
    return ready({ listed: listed.value, all: await countOverdue(day) });
  }, []);
  useTitle(worklists.board.title);
  const mail = async (): Promise<void> => {
    if (urged === 'sending') return;
    setUrged(chosen.length === 0 ? 'nobody' : 'sending');
    if (chosen.length > 0) setUrged((await requestUrging(chosen)) ?? 'still');
  };
  const print = (): void => {
    if (chosen.length === 0) setUrged('nobody');
    else globalThis.print();
  };
  if (overdue.is !== 'ready') return <PageNotReady is={overdue.is} onAgain={() => void again()} />;
  if (names === null) return <PageNotReady is="loading" />;
  const { listed, all } = overdue.value;
  return (
    <BoardView
      // A task due on a day off is not overdue before the next working day is over.
      tasks={listed.items.filter(({ value }) => pressingOf(value, day, calendar) === 'overdue')}
      broken={listed.broken.length}
      all={all > listed.items.length + listed.broken.length ? all : null}
      units={names.units}
      day={day}
      calendar={calendar}
      chosen={chosen}
      urged={urged}
      mails={hasRole(me, 'office', 'head')}
      onChoose={(units) => {
        setChosen(units);
        setUrged(null);
      }}
      onMail={() => void mail()}
      onPrint={print}
    />
  );
}
