/** Where the subject lives, what they do, and what the unit reports of them. */
import type { SubjectKind } from '#domain/criteria-set.ts';
import { heldOn } from '#domain/organisation.ts';
import { AreaField, SelectField, TextField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { today } from '../../parts/when.ts';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import type { DossierDraft, Problems } from './draft.ts';
import type { FormNames } from './form-names.ts';

const genders = ['male', 'female', 'notStated'] as const;

export function DossierFields({
  draft,
  kind,
  names,
  problems,
  onChange,
}: {
  readonly draft: DossierDraft;
  readonly kind: SubjectKind;
  readonly names: FormNames;
  readonly problems: Problems;
  readonly onChange: (draft: DossierDraft) => void;
}) {
  const change = (changed: Partial<DossierDraft>): void => onChange({ ...draft, ...changed });
  const places = heldOn(names.places, today()).map(({ code, fullName }) => ({
    value: code,
    label: fullName,
  }));
  return (
    <fieldset>
      <legend>{words.form.achievements}</legend>
      <div class="columns">
        {kind === 'individual' && (
          <>
            <TextField
              id="f-birthYear"
              label={words.form.birthYear}
              mode="numeric"
              max={4}
              wrong={problems['f-birthYear'] && words.form.yearWrong}
              value={draft.birthYear}
              onChange={(birthYear) => change({ birthYear })}
            />
            <SelectField
              id="f-gender"
              label={words.form.gender}
              options={optionsOf(genders, words.genders)}
              value={draft.gender}
              onChange={(gender) => change({ gender: known(genders, gender, draft.gender) })}
            />
          </>
        )}
        <SelectField
          id="f-place"
          label={words.form.place}
          empty={words.general.choose}
          options={places}
          value={draft.place}
          onChange={(place) => change({ place })}
        />
        <TextField
          id="f-village"
          label={words.form.village}
          max={120}
          value={draft.village}
          onChange={(village) => change({ village })}
        />
        <TextField
          id="f-occupation"
          label={words.form.occupation}
          max={200}
          value={draft.occupation}
          onChange={(occupation) => change({ occupation })}
        />
      </div>
      <AreaField
        id="f-summary"
        label={words.form.summary}
        hint={words.form.summaryHint}
        max={1000}
        rows={3}
        value={draft.summary}
        onChange={(summary) => change({ summary })}
      />
      <AreaField
        id="f-report"
        label={words.form.report}
        hint={words.form.secrets}
        max={20_000}
        rows={8}
        value={draft.report}
        onChange={(report) => change({ report })}
      />
    </fieldset>
  );
}
