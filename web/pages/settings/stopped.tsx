/** Who gets no mail at all, whatever it says: an address that bounces, somebody away for long. */
import { useState } from 'preact/hooks';
import { byGivenName } from '#domain/text.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { keepReminders, readReminders } from '../../data/settings.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/field.tsx';
import { personName } from '../../parts/names.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { words } from '../../words/words.ts';
import { SaveForm } from './save-form.tsx';
import { settings } from './words.ts';

export function StoppedPart() {
  const me = useMe();
  const [reminders, again] = useReading(readReminders, []);
  const names = useCatalogues('roster');
  if (reminders.is !== 'ready') return <NotReady is={reminders.is} onAgain={() => void again()} />;
  if (names === null) return <NotReady is="loading" />;
  const people = names.roster;
  return hasRole(me, 'admin') ? (
    <StoppedForm
      people={people}
      start={reminders.value.stopped}
      save={(stopped) => keepReminders({ ...reminders.value, stopped: [...stopped] })}
      onDone={() => void again()}
    />
  ) : (
    <>
      <p class="hint">{settings.readOnly}</p>
      <StoppedList people={people} stopped={reminders.value.stopped} />
    </>
  );
}

type People = Parameters<typeof personName>[0];

export function StoppedForm({
  people,
  start,
  save,
  onDone,
}: {
  readonly people: People;
  readonly start: readonly string[];
  readonly save: (stopped: readonly string[]) => ReturnType<typeof keepReminders>;
  readonly onDone: () => void;
}) {
  const said = settings.stopped;
  const [stopped, setStopped] = useState(start);
  const others = Object.entries(people)
    .filter(([uid, { active }]) => active && !stopped.includes(uid))
    .toSorted(([, one], [, other]) => byGivenName(one.name, other.name));
  return (
    <SaveForm
      title={said.title}
      wrong={null}
      isChanged={stopped !== start}
      save={() => save(stopped)}
      onDone={onDone}
    >
      <p class="hint">{said.note}</p>
      <StoppedList
        people={people}
        stopped={stopped}
        onRemove={(uid) => setStopped(stopped.filter((held) => held !== uid))}
      />
      <SelectField
        id="stopped.more"
        label={said.add}
        empty={words.general.choose}
        options={others.map(([value, { name }]) => ({ value, label: name }))}
        value=""
        onChange={(uid) => {
          if (uid !== '') setStopped([...stopped, uid]);
        }}
      />
    </SaveForm>
  );
}

function StoppedList({
  people,
  stopped,
  onRemove,
}: {
  readonly people: People;
  readonly stopped: readonly string[];
  readonly onRemove?: (uid: string) => void;
}) {
  const said = settings.stopped;
  if (stopped.length === 0) return <p class="empty">{said.none}</p>;
  return (
    <ul class="plain-list">
      {stopped.map((uid) => (
        <li key={uid} class="row spread">
          <span>{personName(people, uid)}</span>
          {onRemove && (
            <Button kind="quiet" onPress={() => onRemove(uid)}>
              {said.remove} <span class="visually-hidden">{personName(people, uid)}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
