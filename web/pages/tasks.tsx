/** "Việc của tôi": what waits for this person, overdue first, and of a unit's head the cases to confirm. */
import { useEffect } from 'preact/hooks';
import type { Calendar } from '#domain/calendar.ts';
import { dayOf, written, type Day } from '#domain/day.ts';
import type { Nomination } from '#domain/nomination.ts';
import type { Task } from '#domain/task.ts';
import { useCalendar } from '../data/calendar.ts';
import { casesToConfirm } from '../data/cases.ts';
import { hasRole, useMe } from '../data/me.ts';
import { useMyTasks } from '../data/my-tasks.ts';
import {
  ready,
  useReading,
  valueOf,
  type Entry,
  type Listed,
  type Waiting,
} from '../data/reading.ts';
import { listTasks, mostTasks } from '../data/tasks.ts';
import { ButtonLink } from '../parts/button.tsx';
import { NotReady } from '../parts/not-ready.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTitle } from '../parts/use-title.ts';
import { today } from '../parts/when.ts';
import { worklists } from '../words/worklists.ts';
import { words } from '../words/words.ts';
import { TaskGroups } from './task-list.tsx';

const none: Waiting<Listed<Nomination>> = ready({ items: [], broken: [], last: null });

export function TasksPage() {
  const me = useMe();
  const { turn, tell, tellBesides } = useMyTasks();
  const calendar = useCalendar();
  const [tasks, again] = useReading(() => listTasks(me), [me.uid]);
  const [toConfirm] = useReading(
    async () => (hasRole(me, 'unitHead') ? casesToConfirm(me.person.unit) : none),
    [me.uid],
  );
  useTitle(words.taskPage.title);
  useEffect(() => {
    if (tasks.is === 'ready') tell(tasks.value);
  }, [tasks]);
  const waiting = hasRole(me, 'unitHead') ? valueOf(toConfirm)?.items.length : undefined;
  useEffect(() => {
    if (waiting !== undefined) tellBesides({ toConfirm: waiting });
  }, [waiting]);
  useEffect(() => {
    if (turn > 0) void again();
  }, [turn]);
  return (
    <>
      <h1>{words.taskPage.title}</h1>
      <p class="hint">{words.taskPage.hello(me.person.name)}</p>
      {tasks.is === 'ready' ? (
        <TasksView
          tasks={tasks.value}
          toConfirm={valueOf(toConfirm)?.items ?? []}
          day={today()}
          calendar={calendar}
        />
      ) : (
        <NotReady is={tasks.is} onAgain={() => void again()} />
      )}
      <p class="not-printed">
        <a href="/app/thiet-lap/thu-cua-toi">{words.taskPage.wishes}</a>
      </p>
    </>
  );
}

export function TasksView({
  tasks,
  toConfirm,
  day,
  calendar,
}: {
  readonly tasks: Listed<Task>;
  readonly toConfirm: readonly Entry<Nomination>[];
  readonly day: Day;
  readonly calendar: Calendar;
}) {
  return (
    <>
      {tasks.items.length + toConfirm.length === 0 && <p class="empty">{words.taskPage.empty}</p>}
      <TaskGroups tasks={tasks.items} day={day} calendar={calendar} />
      {toConfirm.length > 0 && <ToConfirm cases={toConfirm} />}
      {tasks.items.length === mostTasks && <p class="hint">{worklists.more}</p>}
      {tasks.broken.length > 0 && (
        <Notice tone="warn">{words.general.broken(tasks.broken.length)}</Notice>
      )}
    </>
  );
}

/** A draft bears no clock: it waits until the unit's head has read and confirmed it. */
function ToConfirm({ cases }: { readonly cases: readonly Entry<Nomination>[] }) {
  const { toConfirm, groupOf, updated, confirm } = worklists;
  return (
    <section aria-label={toConfirm}>
      <h2>{groupOf(toConfirm, cases.length)}</h2>
      <ul class="plain-list work">
        {cases.map(({ id, value: card }) => (
          <li key={id} class="row spread">
            <div>
              <strong>{card.subject.name}</strong>
              <div class="hint">
                {card.code} · {updated(written(dayOf(card.updatedAt)))}
              </div>
            </div>
            <ButtonLink href={`/app/ho-so/${id}#buoc-confirm`}>
              {confirm} <span class="visually-hidden">{card.code}</span>
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
