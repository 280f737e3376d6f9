/** The fields of one criterion: of a condition, and of a scored one. */
import type { ComponentChildren } from 'preact';
import { checkOf } from '#domain/criteria-check.ts';
import { stages, type HardCriterion, type ScoredCriterion } from '#domain/criteria-set.ts';
import { Button } from '../../parts/button.tsx';
import { AreaField, CheckField, SelectField, TextField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { linesOf, textOf, wholeOrNull } from './typed-lines.ts';
import { criteria } from './words.ts';

interface Fields<T> {
  readonly at: number;
  readonly criterion: T;
  /** null takes the criterion out. */
  readonly onChange: (criterion: T | null) => void;
}

/** A stage at which nothing would ask for it is not offered. */
const stagesFor = (criterion: HardCriterion) =>
  stages.filter(
    (stage) => stage === criterion.stage || checkOf({ ...criterion, stage }) !== 'nothing',
  );

const kinds = ['hard', 'warning'] as const;

export function HardFields({ at, criterion, onChange }: Fields<HardCriterion>) {
  const id = `hard.${at}`;
  const said = criteria.drafting;
  return (
    <CriterionFields id={id} criterion={criterion} onChange={onChange}>
      <SelectField
        id={`${id}.stage`}
        label={said.stage}
        options={optionsOf(stagesFor(criterion), words.stages)}
        value={criterion.stage}
        onChange={(stage) =>
          onChange({ ...criterion, stage: known(stages, stage, criterion.stage) })
        }
      />
      <SelectField
        id={`${id}.kind`}
        label={said.kind}
        options={optionsOf(kinds, said.kinds)}
        value={criterion.kind}
        onChange={(kind) => onChange({ ...criterion, kind: known(kinds, kind, criterion.kind) })}
      />
    </CriterionFields>
  );
}

export function ScoredFields({ at, criterion, onChange }: Fields<ScoredCriterion>) {
  const id = `scored.${at}`;
  const said = criteria.drafting;
  return (
    <CriterionFields id={id} criterion={criterion} onChange={onChange}>
      <TextField
        id={`${id}.maxPoints`}
        label={said.maxPoints}
        mode="numeric"
        max={3}
        value={criterion.maxPoints === 0 ? '' : String(criterion.maxPoints)}
        onChange={(typed) => onChange({ ...criterion, maxPoints: wholeOrNull(typed) ?? 0 })}
      />
      <CheckField
        id={`${id}.noFloor`}
        label={said.noFloor}
        checked={criterion.noFloor}
        onChange={(noFloor) => onChange({ ...criterion, noFloor })}
      />
    </CriterionFields>
  );
}

function CriterionFields<T extends HardCriterion | ScoredCriterion>({
  id,
  criterion,
  onChange,
  children,
}: Omit<Fields<T>, 'at'> & { readonly id: string; readonly children: ComponentChildren }) {
  const said = criteria.drafting;
  return (
    <fieldset class="card">
      <legend>{criterion.id}</legend>
      <div class="columns">
        <TextField
          id={`${id}.id`}
          label={said.id}
          max={20}
          value={criterion.id}
          onChange={(next) => onChange({ ...criterion, id: next })}
        />
        {children}
      </div>
      <AreaField
        id={`${id}.vi`}
        label={said.vi}
        rows={2}
        max={600}
        value={criterion.vi}
        onChange={(vi) => onChange({ ...criterion, vi })}
      />
      <TextField
        id={`${id}.en`}
        label={said.en}
        max={600}
        value={criterion.en}
        onChange={(en) => onChange({ ...criterion, en })}
      />
      <AreaField
        id={`${id}.evidence`}
        label={said.evidence}
        rows={2}
        value={textOf(criterion.evidence)}
        onChange={(typed) => onChange({ ...criterion, evidence: linesOf(typed) })}
      />
      <Button kind="quiet" onPress={() => onChange(null)}>
        {said.remove} <span class="visually-hidden">{criterion.id}</span>
      </Button>
    </fieldset>
  );
}
