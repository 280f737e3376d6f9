/** When whom is reminded: days before and after a task is due, and from when on the superior; by kind of task where needed. */
import { useState } from 'preact/hooks';
import type { ReminderSettings, Rung } from '#domain/ladder.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading } from '../../data/reading.ts';
import { keepReminders, readReminders } from '../../data/settings.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { settings } from './words.ts';
import { SaveForm } from './save-form.tsx';

type TaskKind = keyof typeof words.tasks;
const taskKinds = Object.keys(words.tasks) as readonly TaskKind[];

export function LadderPart() {
  const me = useMe();
  const [reminders, again] = useReading(readReminders, []);
  if (reminders.is !== 'ready') return <NotReady is={reminders.is} onAgain={() => void again()} />;
  return hasRole(me, 'admin') ? (
    <LadderForm start={reminders.value} onDone={() => void again()} />
  ) : (
    <>
      <p class="hint">{settings.readOnly}</p>
      <Told settings={reminders.value} />
    </>
  );
}

const rungSentence = ({ workingDays, to }: Rung): string =>
  `${settings.ladder.when(workingDays)}: ${settings.ladder.to[to]}`;

function Told({ settings: { ladder, kinds } }: { readonly settings: ReminderSettings }) {
  return (
    <>
      <Rungs name={settings.ladder.everyKind} rungs={ladder} />
      {taskKinds
        .filter((kind) => kinds[kind] !== undefined)
        .map((kind) => (
          <Rungs key={kind} name={words.tasks[kind] ?? ''} rungs={kinds[kind] ?? []} />
        ))}
    </>
  );
}

function Rungs({ name, rungs }: { readonly name: string; readonly rungs: readonly Rung[] }) {
  return (
    <>
      <h2>{name}</h2>
      <ul>
        {rungs.map((rung) => (
          <li key={rungSentence(rung)}>{rungSentence(rung)}</li>
        ))}
      </ul>
    </>
  );
}

/** As typed: a number is text until it is saved. */
interface TypedRung {
  readonly days: string;
  readonly to: Rung['to'];
}
type Typed = readonly TypedRung[];

const typedOf = (rungs: readonly Rung[]): Typed =>
  rungs.map(({ workingDays, to }) => ({ days: String(workingDays), to }));

/** "-3" and "−3" are the same; null for what is no whole number within sixty days. */
export const daysTyped = (typed: string): number | null => {
  const trimmed = typed.trim().replace('−', '-');
  return /^[+-]?\d{1,2}$/u.test(trimmed) && Math.abs(Number(trimmed)) <= 60
    ? Number(trimmed)
    : null;
};

const rungsOf = (typed: Typed): Rung[] =>
  typed.map(({ days, to }) => ({ workingDays: daysTyped(days) ?? 0, to }));

function LadderForm({
  start,
  onDone,
}: {
  readonly start: ReminderSettings;
  readonly onDone: () => void;
}) {
  const said = settings.ladder;
  const [ladder, setLadder] = useState(typedOf(start.ladder));
  const [kinds, setKinds] = useState<Readonly<Record<string, Typed>>>(
    Object.fromEntries(Object.entries(start.kinds).map(([kind, rungs]) => [kind, typedOf(rungs)])),
  );
  const [isChanged, setChanged] = useState(false);
  const change = (kind: TaskKind | null, rungs: Typed): void => {
    setChanged(true);
    if (kind === null) setLadder(rungs);
    else setKinds({ ...kinds, [kind]: rungs });
  };
  const drop = (kind: TaskKind): void => {
    setChanged(true);
    setKinds(Object.fromEntries(Object.entries(kinds).filter(([name]) => name !== kind)));
  };
  const all = [ladder, ...Object.values(kinds)].flat();
  const wrong = all.some(({ days }) => daysTyped(days) === null) ? said.notDays : null;
  const own = taskKinds.filter((kind) => kinds[kind] !== undefined);
  return (
    <SaveForm
      title={said.title}
      wrong={wrong}
      isChanged={isChanged}
      save={() =>
        keepReminders({
          ...start,
          ladder: rungsOf(ladder),
          kinds: Object.fromEntries(
            Object.entries(kinds).map(([kind, rungs]) => [kind, rungsOf(rungs)]),
          ),
        })
      }
      onDone={onDone}
    >
      <p class="hint">{said.note}</p>
      <RungFields
        id="ladder"
        legend={said.everyKind}
        typed={ladder}
        onChange={(rungs) => change(null, rungs)}
      />
      {own.map((kind) => (
        <RungFields
          key={kind}
          id={`ladder.${kind}`}
          legend={words.tasks[kind] ?? ''}
          typed={kinds[kind] ?? []}
          onChange={(rungs) => change(kind, rungs)}
          onDrop={() => drop(kind)}
        />
      ))}
      <SelectField
        id="ladder.more"
        label={said.ownLadder}
        empty={words.general.choose}
        options={optionsOf(
          taskKinds.filter((kind) => !own.includes(kind)),
          words.tasks,
        )}
        value=""
        onChange={(value) => {
          const kind = taskKinds.find((one) => one === value);
          if (kind !== undefined) change(kind, ladder);
        }}
      />
    </SaveForm>
  );
}

const mostRungs = 12;

function RungFields({
  id,
  legend,
  typed,
  onChange,
  onDrop,
}: {
  readonly id: string;
  readonly legend: string;
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
  readonly onDrop?: () => void;
}) {
  const said = settings.ladder;
  const put = (at: number, changed: Partial<TypedRung>): void =>
    onChange(typed.map((rung, index) => (index === at ? { ...rung, ...changed } : rung)));
  return (
    <fieldset id={id}>
      <legend>{legend}</legend>
      {typed.map((rung, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a rung has no name of its own
        <div class="columns level" key={at}>
          <TextField
            id={`${id}.${at}.days`}
            label={said.days}
            mode="text"
            wrong={daysTyped(rung.days) === null ? said.notDays : undefined}
            value={rung.days}
            onChange={(days) => put(at, { days })}
          />
          <SelectField
            id={`${id}.${at}.to`}
            label={said.toWhom}
            options={optionsOf(['bearer', 'superior'] as const, said.to)}
            value={rung.to}
            onChange={(to) => put(at, { to: known(['bearer', 'superior'] as const, to, rung.to) })}
          />
          <Button kind="quiet" onPress={() => onChange(typed.filter((_, index) => index !== at))}>
            {said.remove} <span class="visually-hidden">{at + 1}</span>
          </Button>
        </div>
      ))}
      <div class="row">
        {typed.length < mostRungs && (
          <Button onPress={() => onChange([...typed, { days: '0', to: 'bearer' }])}>
            {said.add}
          </Button>
        )}
        {onDrop && (
          <Button kind="quiet" onPress={onDrop}>
            {said.asEveryKind}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
