/** One appraiser's form; what is typed stays until it is saved. */
import { useState } from 'preact/hooks';
import type { Appraisal, Finding } from '#domain/appraisal.ts';
import type { HardCriterion } from '#domain/criteria-set.ts';
import { saveAppraisal, type AppraisalContent } from '../../data/appraisals.ts';
import type { Unwritten } from '../../data/store.ts';
import { Button } from '../../parts/button.tsx';
import { AreaField, CheckField, SelectField, TextField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { today } from '../../parts/when.ts';
import { words } from '../../words/words.ts';

export function AppraisalForm({
  caseId,
  criteria,
  held,
  onSaved,
}: {
  readonly caseId: string;
  readonly criteria: readonly HardCriterion[];
  readonly held: Appraisal | null;
  readonly onSaved: () => void;
}) {
  const [draft, setDraft] = useState<AppraisalContent>({
    criteria: held?.criteria ?? {},
    note: held?.note ?? '',
    complete: held?.complete ?? false,
  });
  const [touched, setTouched] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Unwritten | null>(null);
  useUnsaved(touched);
  const change = (changed: Partial<AppraisalContent>): void => {
    setTouched(true);
    setDraft({ ...draft, ...changed });
  };
  const find = (id: string, finding: Finding | null): void => {
    const others = Object.entries(draft.criteria).filter(([key]) => key !== id);
    change({
      criteria: Object.fromEntries(finding === null ? others : [...others, [id, finding]]),
    });
  };
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const saved = await saveAppraisal(caseId, held?.version ?? 0, draft);
    setBusy(false);
    setFailure(saved === 'saved' ? null : saved);
    if (saved !== 'saved') return;
    setTouched(false);
    onSaved();
  };
  return (
    <form class="card" onSubmit={(event) => void save(event)} noValidate>
      {criteria.map((criterion) => (
        <FindingField
          key={criterion.id}
          criterion={criterion}
          finding={draft.criteria[criterion.id] ?? null}
          onChange={(finding) => find(criterion.id, finding)}
        />
      ))}
      <AreaField
        id="f-note"
        label={words.caseView.appraisalNote}
        max={4000}
        rows={3}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
      <CheckField
        id="f-complete"
        label={words.caseView.appraisalComplete}
        checked={draft.complete}
        onChange={(complete) => change({ complete })}
      />
      {failure && <Notice tone="bad">{words.general.notSaved[failure]}</Notice>}
      <div class="row">
        <Button kind="primary" submits saves busy={busy}>
          {busy ? words.general.saving : words.caseView.saveAppraisal}
        </Button>
        {touched && <span class="hint">{words.general.unsaved}</span>}
      </div>
    </form>
  );
}

const results = [
  { value: 'met', label: words.caseView.met },
  { value: 'notMet', label: words.caseView.notMet },
];

function FindingField({
  criterion,
  finding,
  onChange,
}: {
  readonly criterion: HardCriterion;
  readonly finding: Finding | null;
  readonly onChange: (finding: Finding | null) => void;
}) {
  const id = `f-criteria.${criterion.id}`;
  const chosen = finding === null ? '' : finding.met ? 'met' : 'notMet';
  const choose = (result: string): void =>
    onChange(
      result === ''
        ? null
        : { met: result === 'met', note: finding?.note ?? '', on: finding?.on ?? today() },
    );
  return (
    <div class="columns level">
      <SelectField
        id={id}
        label={`${criterion.id}. ${criterion.vi}`}
        empty={words.caseView.notYet}
        options={results}
        value={chosen}
        onChange={choose}
      />
      {finding !== null && (
        <TextField
          id={`${id}.note`}
          label={`${words.caseView.findingNote} (${criterion.id})`}
          max={1000}
          value={finding.note}
          onChange={(note) => onChange({ ...finding, note })}
        />
      )}
    </div>
  );
}
