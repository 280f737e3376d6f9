/** The note itself: who, where, what they did. */
import { useState } from 'preact/hooks';
import { subjectKinds } from '#domain/criteria-set.ts';
import { factorKinds } from '#domain/new-factor.ts';
import { heldOn } from '#domain/organisation.ts';
import type { FactorContent } from '../../data/new-factors.ts';
import type { Catalogues } from '../../data/reference.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { AreaField, SelectField, TextField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { today } from '../../parts/when.ts';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { factorView } from './words.ts';

const empty = (): FactorContent => ({
  kind: 'newFactor',
  subject: { name: '', kind: 'individual' },
  note: '',
  place: '',
  village: '',
  foundOn: today(),
});

export function FactorForm({
  factor,
  names,
  units,
  ownUnit,
  onSave,
  onCancel,
}: {
  /** null for a new one. */
  readonly factor: FactorContent | null;
  readonly names: Catalogues<'units' | 'places'>;
  /** The units to choose from; none where it stays one's own. */
  readonly units: Catalogues<'units'>['units'];
  readonly ownUnit: string;
  readonly onSave: (content: FactorContent, unit: string) => Promise<Written>;
  readonly onCancel: () => void;
}) {
  const [start] = useState<FactorContent>(factor ?? empty);
  const [draft, setDraft] = useState(start);
  const [unit, setUnit] = useState(ownUnit);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Exclude<Written, 'saved'> | 'empty' | null>(null);
  useUnsaved((draft !== start || unit !== ownUnit) && !busy);
  const change = (changed: Partial<FactorContent>): void => setDraft({ ...draft, ...changed });
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if ([draft.subject.name, draft.note, draft.foundOn].some((typed) => typed.trim() === '')) {
      setProblem('empty');
      return;
    }
    setBusy(true);
    const is = await onSave(draft, unit);
    setBusy(false);
    setProblem(is === 'saved' ? null : is);
  };
  return (
    <form class="card" onSubmit={(event) => void save(event)} noValidate>
      {units.length > 0 && (
        <SelectField
          id="f-unit"
          label={factorView.unit}
          options={heldOn(units, today()).map(({ id, name }) => ({ value: id, label: name }))}
          value={unit}
          onChange={setUnit}
        />
      )}
      <Who draft={draft} onChange={change} />
      <div class="columns">
        <SelectField
          id="f-place"
          label={factorView.place}
          empty={factorView.noPlace}
          options={heldOn(names.places, today()).map(({ code, fullName }) => ({
            value: code,
            label: fullName,
          }))}
          value={draft.place}
          onChange={(place) => change({ place })}
        />
        <TextField
          id="f-village"
          label={factorView.village}
          max={200}
          value={draft.village}
          onChange={(village) => change({ village })}
        />
        <DayField
          id="f-foundOn"
          label={factorView.foundOn}
          latest={today()}
          value={draft.foundOn}
          onChange={(foundOn) => change({ foundOn })}
        />
      </div>
      <AreaField
        id="f-note"
        label={factorView.note}
        hint={factorView.noteHint}
        max={2000}
        rows={5}
        required
        value={draft.note}
        onChange={(note) => change({ note })}
      />
      {problem !== null && (
        <Notice tone="bad">
          {problem === 'empty' ? words.emptyField : words.general.notSaved[problem]}
        </Notice>
      )}
      <div class="row">
        <Button kind="primary" submits saves busy={busy}>
          {factorView.save}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words.general.cancel}
        </Button>
      </div>
    </form>
  );
}

function Who({
  draft,
  onChange,
}: {
  readonly draft: FactorContent;
  readonly onChange: (changed: Partial<FactorContent>) => void;
}) {
  const { subject } = draft;
  return (
    <>
      <TextField
        id="f-subject.name"
        label={factorView.name}
        max={120}
        required
        value={subject.name}
        onChange={(name) => onChange({ subject: { ...subject, name } })}
      />
      <div class="columns">
        <SelectField
          id="f-kind"
          label={factorView.kind}
          options={optionsOf(factorKinds, words.sources)}
          value={draft.kind}
          onChange={(kind) => onChange({ kind: known(factorKinds, kind, draft.kind) })}
        />
        <SelectField
          id="f-subject.kind"
          label={factorView.subjectKind}
          options={optionsOf(subjectKinds, words.subjectKinds)}
          value={subject.kind}
          onChange={(kind) =>
            onChange({ subject: { ...subject, kind: known(subjectKinds, kind, subject.kind) } })
          }
        />
      </div>
    </>
  );
}
