/** What every unit has: a name and a kind. */
import { unitKinds, type Unit } from '#domain/organisation.ts';
import { SelectField, TextField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { optionsOf } from '../../words/naming.ts';
import { settings } from './words.ts';

export function NameAndKind({
  id,
  typed,
  onChange,
}: {
  readonly id: string;
  readonly typed: { readonly name: string; readonly kind: Unit['kind'] };
  readonly onChange: (changed: { readonly name?: string; readonly kind?: Unit['kind'] }) => void;
}) {
  const said = settings.units;
  return (
    <div class="columns">
      <TextField
        id={`${id}.name`}
        label={said.name}
        max={200}
        value={typed.name}
        onChange={(name) => onChange({ name })}
      />
      <SelectField
        id={`${id}.kind`}
        label={said.kind}
        options={optionsOf(unitKinds, said.kinds)}
        value={typed.kind}
        onChange={(kind) => onChange({ kind: known(unitKinds, kind, typed.kind) })}
      />
    </div>
  );
}
