/** "Việc của tôi": what waits for this person, overdue first. */
import { written } from '#domain/day.ts';
import type { Task } from '#domain/task.ts';
import { useMe } from '../data/me.ts';
import { useReading, type Entry, type Listed } from '../data/reading.ts';
import { listTasks } from '../data/tasks.ts';
import { Badge } from '../parts/badge.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { NotReady } from '../parts/not-ready.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTitle } from '../parts/use-title.ts';
import { today } from '../parts/when.ts';
import { taskWords } from '../words/naming.ts';
import { words } from '../words/words.ts';
import { pageOf } from './places.ts';

export function TasksPage() {
  const me = useMe();
  const [tasks, again] = useReading(() => listTasks(me), [me.uid]);
  useTitle(words.taskPage.title);
  return (
    <>
      <h1>{words.taskPage.title}</h1>
      <p class="hint">{words.taskPage.hello(me.person.name)}</p>
      {tasks.is === 'ready' ? (
        <TasksView tasks={tasks.value} day={today()} />
      ) : (
        <NotReady is={tasks.is} onAgain={() => void again()} />
      )}
    </>
  );
}

export function TasksView({ tasks, day }: { readonly tasks: Listed<Task>; readonly day: string }) {
  return (
    <>
      {tasks.items.length === 0 && <p>{words.taskPage.empty}</p>}
      <ul class="plain-list">
        {tasks.items.map((task) => (
          <TaskLine key={task.id} task={task} day={day} />
        ))}
      </ul>
      {tasks.broken.length > 0 && (
        <Notice tone="warn">{words.general.broken(tasks.broken.length)}</Notice>
      )}
    </>
  );
}

function TaskLine({
  task: { value: task },
  day,
}: {
  readonly task: Entry<Task>;
  readonly day: string;
}) {
  const href = pageOf(task.track, task.subject);
  return (
    <li class="row spread">
      <div>
        <strong>{taskWords(task.kind, task.track)}</strong>
        <div class="hint">
          {task.code} · {words.taskPage.due} {written(task.due)}{' '}
          {task.due < day && <Badge tone="bad">{words.taskPage.overdue}</Badge>}
        </div>
      </div>
      {href && (
        <ButtonLink href={href}>
          {words.taskPage.open} <span class="visually-hidden">{task.code}</span>
        </ButtonLink>
      )}
    </li>
  );
}
