/** What only the unit and the office may read. */
import { today } from '../../parts/when.ts';
import { AreaField, TextField } from '../../parts/field.tsx';
import { TypedDayField } from '../../parts/typed-day-field.tsx';
import { words } from '../../words/words.ts';
import type { CaseDraft, PersonDraft } from './draft.ts';

export function PrivateFields({
  person,
  discipline,
  onChange,
}: Pick<CaseDraft, 'person' | 'discipline'> & {
  readonly onChange: (changed: Partial<Pick<CaseDraft, 'person' | 'discipline'>>) => void;
}) {
  const change = (changed: Partial<PersonDraft>): void =>
    onChange({ person: { ...person, ...changed } });
  return (
    <fieldset>
      <legend>{words.form.privateTitle}</legend>
      <p class="hint">{words.form.privateHint}</p>
      <div class="columns">
        <TextField
          id="f-idNumber"
          label={words.form.idNumber}
          mode="numeric"
          max={20}
          value={person.idNumber}
          onChange={(idNumber) => change({ idNumber })}
        />
        <TextField
          id="f-phone"
          label={words.form.phone}
          type="tel"
          mode="tel"
          max={20}
          value={person.phone}
          onChange={(phone) => change({ phone })}
        />
        <TypedDayField
          id="f-birthDate"
          label={words.form.birthDate}
          latest={today()}
          value={person.birthDate}
          onChange={(birthDate) => change({ birthDate })}
        />
      </div>
      <TextField
        id="f-address"
        label={words.form.address}
        max={300}
        value={person.address}
        onChange={(address) => change({ address })}
      />
      <AreaField
        id="f-discipline"
        label={words.form.discipline}
        max={4000}
        rows={2}
        value={discipline}
        onChange={(text) => onChange({ discipline: text })}
      />
    </fieldset>
  );
}
