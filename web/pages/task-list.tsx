/** Open tasks as lines: the case's code, what to do, until when, and one button to where it is done. */
import { type Calendar, workedOn, workingDaysBetween } from '#domain/calendar.ts';
import { type Day, Day as AnyDay, written } from '#domain/day.ts';
import { documentCode } from '#domain/document-code.ts';
import type { Task } from '#domain/task.ts';
import { grouped, pressingOf } from '#domain/worklist.ts';
import { useMe } from '../data/me.ts';
import type { Entry } from '../data/reading.ts';
import { Badge } from '../parts/badge.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { taskWords } from '../words/naming.ts';
import { worklists } from '../words/worklists.ts';
import { nextStepFor } from './next-step.ts';
import './worklists.css';

interface Props {
  readonly tasks: readonly Entry<Task>[];
  readonly day: Day;
  readonly calendar: Calendar;
}

/** In groups, the most pressing first. */
export function TaskGroups({ tasks, day, calendar }: Props) {
  return (
    <>
      {grouped(tasks, day, calendar).map((group) => (
        <section key={group.pressing} aria-label={worklists.groups[group.pressing]}>
          <h2>{worklists.groupOf(worklists.groups[group.pressing], group.tasks.length)}</h2>
          <TaskLines tasks={group.tasks} day={day} calendar={calendar} />
        </section>
      ))}
    </>
  );
}

/** `quiet` leaves out the buttons: for those who look on. */
export function TaskLines({
  tasks,
  day,
  calendar,
  quiet = false,
}: Props & { readonly quiet?: boolean }) {
  return (
    <ul class="plain-list work">
      {tasks.map(({ id, value }) => (
        <TaskLine key={id} task={value} day={day} calendar={calendar} quiet={quiet} />
      ))}
    </ul>
  );
}

/** A session is known by its day, a paper by what its id makes: as in the mails. */
export const codeOf = ({
  track,
  subject,
  code,
}: Pick<Task, 'track' | 'subject' | 'code'>): string =>
  AnyDay.safeParse(code).success ? written(code) : code || documentCode(track, subject);

/** Working days since the task's clock has run out; 0 while it runs. */
export const daysLate = ({ due }: Pick<Task, 'due'>, day: Day, calendar: Calendar): number =>
  workingDaysBetween(calendar, workedOn(calendar, due), day);

function TaskLine({
  task,
  day,
  calendar,
  quiet,
}: Omit<Props, 'tasks'> & { readonly task: Task; readonly quiet: boolean }) {
  const { person } = useMe();
  const href = quiet ? null : nextStepFor(task, person.roles);
  const late = pressingOf(task, day, calendar) === 'overdue';
  return (
    <li class="row spread">
      <div>
        <strong>{taskWords(task.kind, task.track)}</strong>
        <div class="hint">
          {[task.document ?? codeOf(task), worklists.due(written(task.due))]
            .filter(Boolean)
            .join(' · ')}{' '}
          {late && <Badge tone="bad">{worklists.late(daysLate(task, day, calendar))}</Badge>}
        </div>
      </div>
      {href && (
        <ButtonLink href={href} kind={late ? 'primary' : 'plain'}>
          {worklists.next[task.kind] ?? worklists.open}{' '}
          <span class="visually-hidden">{codeOf(task)}</span>
        </ButtonLink>
      )}
    </li>
  );
}
