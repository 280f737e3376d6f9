/** How many working days whoever has a task is given, by kind of task; what is left empty has the given days. */
import { useState } from 'preact/hooks';
import { daysTyped, type Deadlines, deadlinesOf, type SettableDays } from '#domain/deadlines.ts';
import { settableDays } from '#domain/engine/obligations.ts';
import { type TrackName, trackNames } from '#domain/tracks.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading } from '../../data/reading.ts';
import { keepDeadlines, readDeadlines } from '../../data/settings.ts';
import { TextField } from '../../parts/field.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { words } from '../../words/words.ts';
import { SaveForm } from './save-form.tsx';
import { settings } from './words.ts';

const kindsOf = (track: TrackName): readonly SettableDays[] =>
  settableDays.filter((one) => one.track === track);
const groups = trackNames.filter((track) => kindsOf(track).length > 0);

const nameOf = ({ kind }: SettableDays): string => words.tasks[kind as keyof typeof words.tasks];
const hintOf = ({ key, given }: SettableDays): string =>
  [settings.deadlines.does[key], settings.deadlines.given(given)].filter(Boolean).join(' ');

export function DeadlinesPart() {
  const me = useMe();
  const [deadlines, again] = useReading(readDeadlines, []);
  if (deadlines.is !== 'ready') return <NotReady is={deadlines.is} onAgain={() => void again()} />;
  return hasRole(me, 'admin') || hasRole(me, 'office') ? (
    <DeadlinesForm start={deadlines.value} onDone={() => void again()} />
  ) : (
    <Told {...deadlines.value} />
  );
}

/** As whoever may not change it reads it. */
function Told({ days }: Pick<Deadlines, 'days'>) {
  const said = settings.deadlines;
  return (
    <>
      <p class="hint">{said.theirs}</p>
      {groups.map((track) => (
        <section key={track} aria-labelledby={`deadlines.${track}`}>
          <h2 id={`deadlines.${track}`}>{words.tracks[track]}</h2>
          <ul class="plain-list">
            {kindsOf(track).map((one) => (
              <li key={one.key}>
                <strong>{nameOf(one)}</strong>: {said.days(days[one.key] ?? one.given)}
                <div class="hint">{hintOf(one)}</div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Which of them cannot be read as days, as a sentence that names them; null where all can. */
const wrongIn = (typed: Readonly<Record<string, string>>): string | null => {
  const wrong = settableDays.filter(
    ({ key, given }) => daysTyped(typed[key] ?? '', given) === null,
  );
  return wrong.length === 0 ? null : settings.deadlines.notDaysOf(wrong.map(nameOf).join(', '));
};

function DeadlinesForm({
  start,
  onDone,
}: {
  readonly start: Deadlines;
  readonly onDone: () => void;
}) {
  const said = settings.deadlines;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      settableDays.map(({ key, given }) => [key, String(start.days[key] ?? given)]),
    ),
  );
  const [isChanged, setChanged] = useState(false);
  return (
    <SaveForm
      title={said.title}
      wrong={wrongIn(typed)}
      isChanged={isChanged}
      save={() => keepDeadlines(deadlinesOf(settableDays, typed))}
      onDone={onDone}
    >
      <p class="hint">{said.note}</p>
      {groups.map((track) => (
        <fieldset key={track}>
          <legend>{words.tracks[track]}</legend>
          <div class="columns">
            {kindsOf(track).map((one) => (
              <TextField
                key={one.key}
                id={`deadline.${one.key}`}
                label={nameOf(one)}
                hint={hintOf(one)}
                mode="numeric"
                max={3}
                wrong={
                  daysTyped(typed[one.key] ?? '', one.given) === null ? said.notDays : undefined
                }
                value={typed[one.key] ?? ''}
                onChange={(days) => {
                  setChanged(true);
                  setTyped({ ...typed, [one.key]: days });
                }}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </SaveForm>
  );
}
