/** Who signs for the head, from and to which day, in which form. */
import { useState } from 'preact/hooks';
import { written } from '#domain/day.ts';
import type { Delegation } from '#domain/decision.ts';
import type { Roster } from '#domain/person.ts';
import { signatureForms, type SignatureForm } from '#domain/signature-form.ts';
import { byGivenName } from '#domain/text.ts';
import { listDelegations } from '../../data/arrangements.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading, type Entry } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { SelectField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { personName } from '../../parts/names.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { today } from '../../parts/when.ts';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { settings } from './words.ts';
import { AskForm, type AskProps } from './ask-form.tsx';

type People = Roster['people'];

export function DelegationsPart() {
  const me = useMe();
  const [delegations, again] = useReading(listDelegations, []);
  const names = useCatalogues('roster');
  const [open, setOpen] = useState<'new' | Entry<Delegation> | null>(null);
  if (delegations.is !== 'ready')
    return <NotReady is={delegations.is} onAgain={() => void again()} />;
  if (names === null) return <NotReady is="loading" />;
  const said = settings.delegations;
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
      {open === 'new' && <NewDelegation {...form} by={me.uid} />}
      {open !== null && open !== 'new' && <EndDelegation {...form} delegation={open} />}
      <DelegationsView
        delegations={delegations.value.items}
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

/** People with a role, by given name. */
export const holdersOf = (people: People, role: 'head' | 'deputy') =>
  Object.entries(people)
    .filter(([, { roles, active }]) => active && roles.includes(role))
    .toSorted(([, one], [, other]) => byGivenName(one.name, other.name))
    .map(([value, { name }]) => ({ value, label: name }));

function NewDelegation({ people, by, onDone, onCancel }: FormProps & { readonly by: string }) {
  const said = settings.delegations;
  const heads = holdersOf(people, 'head');
  const deputies = holdersOf(people, 'deputy');
  const [typed, setTyped] = useState({
    from: heads.find(({ value }) => value === by)?.value ?? heads[0]?.value ?? '',
    to: deputies[0]?.value ?? '',
    form: 'KT' as SignatureForm,
    validFrom: today(),
    validTo: '',
  });
  const change = (changed: Partial<typeof typed>): void => setTyped({ ...typed, ...changed });
  return (
    <AskForm
      kind="delegate"
      title={said.add}
      press={said.record}
      input={typed}
      isWhole={Object.values(typed).every((value) => value !== '')}
      onDone={onDone}
      onCancel={onCancel}
    >
      <div class="columns">
        <SelectField
          id="delegate.from"
          label={said.from}
          options={heads}
          value={typed.from}
          onChange={(from) => change({ from })}
        />
        <SelectField
          id="delegate.to"
          label={said.to}
          options={deputies}
          value={typed.to}
          onChange={(to) => change({ to })}
        />
        <SelectField
          id="delegate.form"
          label={said.form}
          options={optionsOf(signatureForms, said.forms)}
          value={typed.form}
          onChange={(form) => change({ form: known(signatureForms, form, typed.form) })}
        />
        <DayField
          id="delegate.validFrom"
          label={settings.firstDay}
          value={typed.validFrom}
          onChange={(validFrom) => change({ validFrom })}
        />
        <DayField
          id="delegate.validTo"
          label={settings.lastDay}
          value={typed.validTo}
          onChange={(validTo) => change({ validTo })}
        />
      </div>
    </AskForm>
  );
}

function EndDelegation({
  delegation: { id, value },
  people,
  onDone,
  onCancel,
}: FormProps & { readonly delegation: Entry<Delegation> }) {
  const [lastDay, setLastDay] = useState(today());
  return (
    <AskForm
      kind="endDelegation"
      title={settings.delegations.endOf(personName(people, value.to))}
      press={settings.end}
      input={{ delegation: id, lastDay }}
      isWhole={lastDay !== ''}
      onDone={onDone}
      onCancel={onCancel}
    >
      <DayField
        id="endDelegation.lastDay"
        label={settings.lastDay}
        hint={settings.delegations.endHint}
        value={lastDay}
        onChange={setLastDay}
      />
    </AskForm>
  );
}

export function DelegationsView({
  delegations,
  people,
  day,
  onEnd,
}: {
  readonly delegations: readonly Entry<Delegation>[];
  readonly people: People;
  readonly day: string;
  readonly onEnd?: (delegation: Entry<Delegation>) => void;
}) {
  const said = settings.delegations;
  if (delegations.length === 0) return <p class="empty">{said.empty}</p>;
  const sorted = delegations.toSorted((one, other) =>
    other.value.validFrom.localeCompare(one.value.validFrom),
  );
  return (
    <ul class="plain-list">
      {sorted.map((entry) => (
        <li key={entry.id} class="row spread">
          <div>
            <strong>{personName(people, entry.value.to)}</strong> – {entry.value.capacity}{' '}
            <WhenBadge held={entry.value} day={day} />
            <div class="hint">
              {said.forWhom(personName(people, entry.value.from))} ·{' '}
              {words.move.span(written(entry.value.validFrom), written(entry.value.validTo))}
            </div>
          </div>
          {onEnd && entry.value.validTo > day && (
            <Button onPress={() => onEnd(entry)}>
              {settings.end}{' '}
              <span class="visually-hidden">{personName(people, entry.value.to)}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Whether something dated holds today, will, or has. */
export function WhenBadge({
  held: { validFrom, validTo },
  day,
}: {
  readonly held: { readonly validFrom: string; readonly validTo: string };
  readonly day: string;
}) {
  if (validTo < day) return <Badge tone="quiet">{settings.over}</Badge>;
  if (validFrom > day) return <Badge tone="info">{settings.ahead}</Badge>;
  return <Badge tone="good">{settings.inForce}</Badge>;
}
