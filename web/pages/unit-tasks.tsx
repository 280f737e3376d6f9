/** "Việc của đơn vị": the unit's open tasks by those who bear them, for its head; office, head and deputies open any unit's. */
import { useLocation } from 'preact-iso';
import type { Calendar } from '#domain/calendar.ts';
import type { Day } from '#domain/day.ts';
import type { Roster } from '#domain/person.ts';
import type { Task } from '#domain/task.ts';
import { byBearers } from '#domain/worklist.ts';
import { useCalendar } from '../data/calendar.ts';
import { hasRole, useMe } from '../data/me.ts';
import { useReading, type Listed } from '../data/reading.ts';
import { useCatalogues } from '../data/reference.ts';
import { listUnitTasks, mostTasks } from '../data/tasks.ts';
import { personName, unitName } from '../parts/names.ts';
import { NotReady } from '../parts/not-ready.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTitle } from '../parts/use-title.ts';
import { today } from '../parts/when.ts';
import { worklists } from '../words/worklists.ts';
import { words } from '../words/words.ts';
import { TaskLines } from './task-list.tsx';

export function UnitTasksPage() {
  const me = useMe();
  const { query } = useLocation();
  const unit = query['dv'] ?? me.person.unit;
  const calendar = useCalendar();
  const names = useCatalogues('units', 'roster');
  const [tasks, again] = useReading(() => listUnitTasks(unit), [unit]);
  useTitle(worklists.unit.title);
  return (
    <>
      <h1>
        {names === null ? worklists.unit.title : worklists.unit.of(unitName(names.units, unit))}
      </h1>
      <p class="hint">{worklists.unit.hint}</p>
      {hasRole(me, 'office', 'head', 'deputy') && (
        <p>
          <a href="/app/don-doc">{worklists.unit.back}</a>
        </p>
      )}
      {tasks.is === 'ready' && names !== null ? (
        <UnitTasksView
          tasks={tasks.value}
          people={names.roster}
          day={today()}
          calendar={calendar}
        />
      ) : (
        <NotReady is={tasks.is === 'ready' ? 'loading' : tasks.is} onAgain={() => void again()} />
      )}
    </>
  );
}

export function UnitTasksView({
  tasks,
  people,
  day,
  calendar,
}: {
  readonly tasks: Listed<Task>;
  readonly people: Roster['people'];
  readonly day: Day;
  readonly calendar: Calendar;
}) {
  const { unit, groupOf, more } = worklists;
  const named = (uids: readonly string[]): string =>
    uids.length === 0 ? unit.nobody : uids.map((uid) => personName(people, uid)).join(', ');
  return (
    <>
      {tasks.items.length === 0 && <p class="empty">{unit.empty}</p>}
      {byBearers(tasks.items, { v: 1, people }).map((group) => (
        <section key={group.audience} aria-label={named(group.people)}>
          <h2>{groupOf(named(group.people), group.tasks.length)}</h2>
          <TaskLines tasks={group.tasks} day={day} calendar={calendar} quiet />
        </section>
      ))}
      {tasks.items.length === mostTasks && <p class="hint">{more}</p>}
      {tasks.broken.length > 0 && (
        <Notice tone="warn">{words.general.broken(tasks.broken.length)}</Notice>
      )}
    </>
  );
}
