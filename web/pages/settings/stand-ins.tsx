/** Who answers for whom while they are away. */
import { useState } from 'preact/hooks';
import { written } from '#domain/day.ts';
import type { Roster } from '#domain/person.ts';
import type { StandIn } from '#domain/stand-in.ts';
import { byGivenName } from '#domain/text.ts';
import { listStandIns } from '../../data/arrangements.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading, type Entry } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { SelectField } from '../../parts/field.tsx';
import { personName } from '../../parts/names.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { today } from '../../parts/when.ts';
import { words } from '../../words/words.ts';
import { settings } from './words.ts';
import { AskForm, type AskProps } from './ask-form.tsx';
import { WhenBadge } from './delegations.tsx';

type People = Roster['people'];

export function StandInsPart() {
  const me = useMe();
  const [standIns, again] = useReading(listStandIns, []);
  const names = useCatalogues('roster');
  const [open, setOpen] = useState<'new' | Entry<StandIn> | null>(null);
  if (standIns.is !== 'ready') return <NotReady is={standIns.is} onAgain={() => void again()} />;
  if (names === null) return <NotReady is="loading" />;
  const said = settings.standIns;
  const may = hasRole(me, 'head', 'office');
  const form = { people: names.roster, onDone: () => void again(), onCancel: () => setOpen(null) };
  return (
    <>
      <p class="hint">{said.note}</p>
      {may && open === null && (
        <Button kind="primary" onPress={() => setOpen('new')}>
          {said.add}
        </Button>
      )}
      {open === 'new' && <NewStandIn {...form} />}
      {open !== null && open !== 'new' && <EndStandIn {...form} standIn={open} />}
      <StandInsView
        standIns={standIns.value.items}
        people={names.roster}
        day={today()}
        {...(may ? { onEnd: setOpen } : {})}
      />
    </>
  );
}

interface FormProps extends AskProps {
  readonly people: People;
}

function NewStandIn({ people, onDone, onCancel }: FormProps) {
  const said = settings.standIns;
  const [typed, setTyped] = useState({ for: '', by: '', validFrom: today(), validTo: '' });
  const change = (changed: Partial<typeof typed>): void => setTyped({ ...typed, ...changed });
  const everybody = Object.entries(people)
    .filter(([, { active }]) => active)
    .toSorted(([, one], [, other]) => byGivenName(one.name, other.name))
    .map(([value, { name }]) => ({ value, label: name }));
  return (
    <AskForm
      kind="standIn"
      title={said.add}
      press={said.record}
      input={typed}
      isWhole={Object.values(typed).every((value) => value !== '')}
      onDone={onDone}
      onCancel={onCancel}
    >
      <div class="columns">
        <SelectField
          id="standIn.for"
          label={said.away}
          empty={words.general.choose}
          options={everybody}
          value={typed.for}
          onChange={(absent) => change({ for: absent })}
        />
        <SelectField
          id="standIn.by"
          label={said.by}
          empty={words.general.choose}
          options={everybody.filter(({ value }) => value !== typed.for)}
          value={typed.by}
          onChange={(by) => change({ by })}
        />
        <DayField
          id="standIn.validFrom"
          label={settings.firstDay}
          value={typed.validFrom}
          onChange={(validFrom) => change({ validFrom })}
        />
        <DayField
          id="standIn.validTo"
          label={settings.lastDay}
          value={typed.validTo}
          onChange={(validTo) => change({ validTo })}
        />
      </div>
    </AskForm>
  );
}

function EndStandIn({
  standIn: { id, value },
  people,
  onDone,
  onCancel,
}: FormProps & { readonly standIn: Entry<StandIn> }) {
  const [lastDay, setLastDay] = useState(today());
  return (
    <AskForm
      kind="endStandIn"
      title={settings.standIns.endOf(personName(people, value.for))}
      press={settings.end}
      input={{ standIn: id, lastDay }}
      isWhole={lastDay !== ''}
      onDone={onDone}
      onCancel={onCancel}
    >
      <DayField
        id="endStandIn.lastDay"
        label={settings.lastDay}
        value={lastDay}
        onChange={setLastDay}
      />
    </AskForm>
  );
}

export function StandInsView({
  standIns,
  people,
  day,
  onEnd,
}: {
  readonly standIns: readonly Entry<StandIn>[];
  readonly people: People;
  readonly day: string;
  readonly onEnd?: (standIn: Entry<StandIn>) => void;
}) {
  const said = settings.standIns;
  if (standIns.length === 0) return <p class="empty">{said.empty}</p>;
  const sorted = standIns.toSorted((one, other) =>
    other.value.validFrom.localeCompare(one.value.validFrom),
  );
  return (
    <ul class="plain-list">
      {sorted.map((entry) => (
        <li key={entry.id} class="row spread">
          <div>
            <strong>{personName(people, entry.value.by)}</strong>{' '}
            {said.forWhom(personName(people, entry.value.for))}{' '}
            <WhenBadge held={entry.value} day={day} />
            <div class="hint">
              {words.move.span(written(entry.value.validFrom), written(entry.value.validTo))} ·{' '}
              {said.recordedBy(personName(people, entry.value.recordedBy))}
            </div>
          </div>
          {onEnd && entry.value.validTo > day && (
            <Button onPress={() => onEnd(entry)}>
              {settings.end}{' '}
              <span class="visually-hidden">{personName(people, entry.value.for)}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
