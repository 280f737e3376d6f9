/** The board as it is shown: numbers by unit and step, what to do with the units chosen, and the sheets that are printed. */
import type { Calendar } from '#domain/calendar.ts';
import { written, type Day } from '#domain/day.ts';
import { steps } from '#domain/nomination-workflow.ts';
import type { Unit } from '#domain/organisation.ts';
import type { Task } from '#domain/task.ts';
import { boardOf, type BoardRow } from '#domain/worklist.ts';
import type { Entry } from '../../data/reading.ts';
import { Button } from '../../parts/button.tsx';
import { CheckField } from '../../parts/field.tsx';
import { unitName } from '../../parts/names.ts';
import { Notice } from '../../parts/notice.tsx';
import { worklists } from '../../words/worklists.ts';
import { words } from '../../words/words.ts';
import type { Urged } from './page.tsx';
import { Sheet } from './sheet.tsx';
import { UrgedLine } from './urged.tsx';
import '../worklists.css';

interface Props {
  readonly tasks: readonly Entry<Task>[];
  readonly broken: number;
  /** How many there are in all, where the board counts only the oldest. */
  readonly all: number | null;
  readonly units: readonly Unit[];
  readonly day: Day;
  readonly calendar: Calendar;
  readonly chosen: readonly string[];
  readonly urged: Urged;
  /** Whether this person may have mails sent. */
  readonly mails: boolean;
  readonly onChoose: (units: readonly string[]) => void;
  readonly onMail: () => void;
  readonly onPrint: () => void;
}

export function BoardView(props: Props) {
  const { tasks, broken, all, units, day, calendar, chosen } = props;
  const rows = boardOf(tasks.map(({ value }) => value));
  const named = (unit: string): string =>
    unit === '' ? worklists.board.noUnit : unitName(units, unit);
  return (
    <>
      <div class="not-printed">
        <h1>{worklists.board.title}</h1>
        <p class="hint">{worklists.board.hint}</p>
        {rows.length === 0 ? (
          <p class="empty">{worklists.board.empty}</p>
        ) : (
          <>
            <p>{worklists.board.total(tasks.length, rows.length)}</p>
            {all !== null && <Notice tone="warn">{worklists.board.more(tasks.length, all)}</Notice>}
            <Doing {...props} rows={rows} named={named} />
            <Board {...props} rows={rows} named={named} />
          </>
        )}
        {broken > 0 && <Notice tone="warn">{words.general.broken(broken)}</Notice>}
      </div>
      {rows
        .filter(({ unit }) => chosen.includes(unit))
        .map(({ unit }) => (
          <Sheet
            key={unit}
            unit={named(unit)}
            tasks={tasks.filter(({ value }) => value.unit === unit)}
            day={day}
            calendar={calendar}
          />
        ))}
    </>
  );
}

interface Shown extends Props {
  readonly rows: readonly BoardRow[];
  readonly named: (unit: string) => string;
}

function Doing({ rows, named, chosen, urged, mails, onChoose, onMail, onPrint }: Shown) {
  const { board } = worklists;
  const all = rows.map(({ unit }) => unit).filter((unit) => unit !== '');
  return (
    <section class="card soft" aria-label={board.choose}>
      <div class="row">
        <CheckField
          id="board-all"
          label={board.all}
          checked={all.length > 0 && all.every((unit) => chosen.includes(unit))}
          onChange={(on) => onChoose(on ? all : [])}
        />
        <span class="hint">{board.chosen(chosen.length)}</span>
      </div>
      <div class="row">
        <Button onPress={onPrint}>{board.print}</Button>
        {mails && (
          <Button kind="primary" busy={urged === 'sending'} onPress={onMail}>
            {urged === 'sending' ? board.sending : board.mail}
          </Button>
        )}
      </div>
      {mails && <p class="hint">{board.mailHint}</p>}
      <UrgedLine urged={urged} named={named} />
    </section>
  );
}

function Board({ rows, named, chosen, onChoose }: Shown) {
  const { board } = worklists;
  const toggled = (unit: string, on: boolean): readonly string[] =>
    on ? [...chosen, unit] : chosen.filter((one) => one !== unit);
  return (
    <table class="stack board">
      <thead>
        <tr>
          <th scope="col">{board.unit}</th>
          {steps.map(({ id }) => (
            <th key={id} scope="col" class="number">
              {words.steps[id]}
            </th>
          ))}
          <th scope="col" class="number">
            {board.count}
          </th>
          <th scope="col">{board.oldest}</th>
          <th scope="col">
            <span class="visually-hidden">{board.list}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.unit}>
            <th scope="row">
              {row.unit === '' ? (
                named(row.unit)
              ) : (
                <CheckField
                  id={`board-${row.unit}`}
                  label={named(row.unit)}
                  checked={chosen.includes(row.unit)}
                  onChange={(on) => onChoose(toggled(row.unit, on))}
                />
              )}
            </th>
            {steps.map(({ id }) => (
              <td
                key={id}
                class={row.steps[id] === undefined ? 'number none' : 'number'}
                data-label={words.steps[id]}
              >
                {row.steps[id] ?? 0}
              </td>
            ))}
            <td class="number" data-label={board.count}>
              <strong>{row.count}</strong>
            </td>
            <td data-label={board.oldest}>{written(row.oldest)}</td>
            <td>
              {row.unit !== '' && (
                <a href={`/app/viec-don-vi?dv=${encodeURIComponent(row.unit)}`}>
                  {board.list} <span class="visually-hidden">{named(row.unit)}</span>
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
