/** One unit's overdue work on a sheet of A4; on the screen it is not shown. */
import type { Calendar } from '#domain/calendar.ts';
import { written, type Day } from '#domain/day.ts';
import type { Task } from '#domain/task.ts';
import { stepOf } from '#domain/worklist.ts';
import type { Entry } from '../../data/reading.ts';
import { taskWords } from '../../words/naming.ts';
import { worklists } from '../../words/worklists.ts';
import { words } from '../../words/words.ts';
import { codeOf, daysLate } from '../task-list.tsx';

export function Sheet({
  unit,
  tasks,
  day,
  calendar,
}: {
  readonly unit: string;
  readonly tasks: readonly Entry<Task>[];
  readonly day: Day;
  readonly calendar: Calendar;
}) {
  const { board } = worklists;
  return (
    <section class="urging-sheet">
      <h2>{board.sheetTitle}</h2>
      <p>
        <strong>{board.sheetOf(unit)}</strong>
      </p>
      <p>{board.sheetOn(written(day), tasks.length)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{board.number}</th>
            <th scope="col">{board.code}</th>
            <th scope="col">{board.what}</th>
            <th scope="col">{board.step}</th>
            <th scope="col">{board.dueDay}</th>
            <th scope="col" class="number">
              {board.lateDays}
            </th>
          </tr>
        </thead>
        <tbody>
          {tasks.map(({ id, value }, index) => {
            const step = stepOf(value);
            return (
              <tr key={id}>
                <td>{index + 1}</td>
                <td>{codeOf(value)}</td>
                <td>{taskWords(value.kind, value.track)}</td>
                <td>{step === null ? '' : words.steps[step]}</td>
                <td>{written(value.due)}</td>
                <td class="number">{daysLate(value, day, calendar)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
