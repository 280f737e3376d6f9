/** Units: which hold from and to which day; new ones, new names, mergers weighed before they are confirmed. */
import { useState } from 'preact/hooks';
import { heldOn, type Unit } from '#domain/organisation.ts';
import { listArrangements } from '../../data/arrangements.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading } from '../../data/reading.ts';
import { readUnits } from '../../data/settings.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { TextField } from '../../parts/field.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { today } from '../../parts/when.ts';
import { settings } from './words.ts';
import { AskForm, type AskProps } from './ask-form.tsx';
import { MergeUnits } from './merge-form.tsx';
import { NameAndKind } from './unit-fields.tsx';
import { Mergers, UnitsView } from './units-view.tsx';

/** What of a unit is being changed. */
export type Open =
  { readonly is: 'new' | 'merge' } | { readonly is: 'rename' | 'close'; readonly unit: Unit };

export function UnitsPart() {
  const me = useMe();
  const [units, again] = useReading(readUnits, []);
  const [asked, askedAgain] = useReading(listArrangements, []);
  const [open, setOpen] = useState<Open | null>(null);
  if (units.is !== 'ready') return <NotReady is={units.is} onAgain={() => void again()} />;
  const said = settings.units;
  const may = hasRole(me, 'admin', 'office');
  const day = today();
  const form = {
    onDone: () => void Promise.all([again(), askedAgain()]),
    onCancel: () => setOpen(null),
  };
  return (
    <>
      <p class="hint">{said.note}</p>
      {may && open === null && (
        <div class="row">
          <Button kind="primary" onPress={() => setOpen({ is: 'merge' })}>
            {said.merge}
          </Button>
          <Button onPress={() => setOpen({ is: 'new' })}>{said.add}</Button>
        </div>
      )}
      {open?.is === 'new' && <NewUnit {...form} />}
      {open?.is === 'merge' && <MergeUnits {...form} units={heldOn(units.value, day)} />}
      {open?.is === 'rename' && <RenameUnit {...form} unit={open.unit} />}
      {open?.is === 'close' && <CloseUnit {...form} unit={open.unit} />}
      {asked.is === 'ready' && (
        <Mergers items={asked.value.items} onAgain={() => void askedAgain()} />
      )}
      <UnitsView units={units.value} day={day} {...(may ? { onOpen: setOpen } : {})} />
    </>
  );
}

function NewUnit(form: AskProps) {
  const said = settings.units;
  const [typed, setTyped] = useState({
    name: '',
    kind: 'professional' as Unit['kind'],
    from: today(),
  });
  return (
    <AskForm
      {...form}
      kind="newUnit"
      title={said.add}
      press={settings.record}
      input={typed}
      isWhole={typed.name.trim() !== '' && typed.from !== ''}
    >
      <NameAndKind
        id="newUnit"
        typed={typed}
        onChange={(changed) => setTyped({ ...typed, ...changed })}
      />
      <DayField
        id="newUnit.from"
        label={settings.fromDay}
        value={typed.from}
        onChange={(from) => setTyped({ ...typed, from })}
      />
    </AskForm>
  );
}

function RenameUnit({ unit, ...form }: AskProps & { readonly unit: Unit }) {
  const said = settings.units;
  const [typed, setTyped] = useState({ name: unit.name, from: today() });
  return (
    <AskForm
      {...form}
      kind="renameUnit"
      title={said.renameOf(unit.name)}
      press={settings.record}
      input={{ unit: unit.id, ...typed }}
      isWhole={typed.name.trim() !== '' && typed.from !== ''}
    >
      <TextField
        id="renameUnit.name"
        label={said.name}
        max={200}
        value={typed.name}
        onChange={(name) => setTyped({ ...typed, name })}
      />
      <DayField
        id="renameUnit.from"
        label={settings.fromDay}
        value={typed.from}
        onChange={(from) => setTyped({ ...typed, from })}
      />
    </AskForm>
  );
}

function CloseUnit({ unit, ...form }: AskProps & { readonly unit: Unit }) {
  const [lastDay, setLastDay] = useState(today());
  return (
    <AskForm
      {...form}
      kind="closeUnit"
      title={settings.units.closeOf(unit.name)}
      press={settings.end}
      input={{ unit: unit.id, lastDay }}
      isWhole={lastDay !== ''}
    >
      <DayField
        id="closeUnit.lastDay"
        label={settings.lastDay}
        value={lastDay}
        onChange={setLastDay}
      />
    </AskForm>
  );
}
