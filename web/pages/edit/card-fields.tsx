/** The fields of a case's card: who, in which cycle, at which level, against which criteria. */
import { subjectKinds } from '#domain/criteria-set.ts';
import { givenNameOf } from '#domain/given-name.ts';
import { occasions } from '#domain/cycle.ts';
import { SelectField, TextField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { setsFor, withSet, type CardDraft, type CardNames } from './card-draft.ts';

export function CardFields({
  draft,
  names,
  onChange,
}: {
  readonly draft: CardDraft;
  readonly names: CardNames;
  readonly onChange: (draft: CardDraft) => void;
}) {
  const change = (changed: Partial<CardDraft>): void =>
    onChange(withSet({ ...draft, ...changed }, names));
  return (
    <fieldset>
      <legend>{words.form.subject}</legend>
      <TextField
        id="f-subject.name"
        label={words.form.name}
        max={120}
        required
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <div class="columns">
        <SelectField
          id="f-subject.kind"
          label={words.form.kind}
          options={optionsOf(subjectKinds, words.subjectKinds)}
          value={draft.kind}
          onChange={(kind) => change({ kind: known(subjectKinds, kind, draft.kind) })}
        />
        {draft.kind === 'individual' && (
          <TextField
            id="f-givenName"
            label={words.form.givenName}
            hint={words.form.givenNameHint(givenNameOf(draft.name))}
            max={60}
            value={draft.givenName}
            onChange={(givenName) => change({ givenName })}
          />
        )}
        <SelectField
          id="f-cycle"
          label={words.form.cycle}
          options={[...names.cycles].map(([value, { title }]) => ({ value, label: title }))}
          value={draft.cycle}
          onChange={(cycle) => change({ cycle })}
        />
        <SelectField
          id="f-occasion"
          label={words.form.occasion}
          options={optionsOf(occasions, words.occasions)}
          value={draft.occasion}
          onChange={(occasion) => change({ occasion: known(occasions, occasion, draft.occasion) })}
        />
        <SelectField
          id="f-movement"
          label={words.form.movement}
          empty={words.form.noMovement}
          options={[...names.movements].map(([value, { title }]) => ({ value, label: title }))}
          value={draft.movement}
          onChange={(movement) => change({ movement })}
        />
        <SelectField
          id="f-level"
          label={words.form.level}
          options={names.levels
            .filter(({ validTo }) => validTo === null)
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.level}
          onChange={(level) => change({ level })}
        />
        <SelectField
          id="f-criteriaSet"
          label={words.form.criteriaSet}
          empty={words.general.choose}
          options={setsFor(names, draft).map(([value, label]) => ({ value, label }))}
          value={draft.criteriaSet}
          onChange={(criteriaSet) => change({ criteriaSet })}
        />
      </div>
    </fieldset>
  );
}
