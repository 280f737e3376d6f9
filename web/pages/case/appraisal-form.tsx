/** One appraiser's form; what is typed is saved as it is typed. */
import { useEffect, useState } from 'preact/hooks';
import { type Appraisal, type Finding, findingOf } from '#domain/appraisal.ts';
import { isAnswered } from '#domain/criteria-check.ts';
import type { HardCriterion } from '#domain/criteria-set.ts';
import { dayOf, written } from '#domain/day.ts';
import {
  readAppraisal,
  saveAppraisal,
  storedAppraisal,
  type AppraisalContent,
} from '../../data/appraisals.ts';
import { useAutosave } from '../../data/autosave.ts';
import { serverNow } from '../../clock.ts';
import { useMe } from '../../data/me.ts';
import { same } from '../../data/merged.ts';
import { AreaField, CheckField, SelectField, TextField } from '../../parts/field.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { words } from '../../words/words.ts';
import { Apart } from '../kept/apart.tsx';
import { Left } from '../kept/left.tsx';
import { SaveLine } from '../kept/save-line.tsx';
import type { Telling } from '../kept/telling.ts';

export function AppraisalForm({
  caseId,
  title,
  criteria,
  held,
  onSaved,
}: {
  readonly caseId: string;
  readonly title: string;
  readonly criteria: readonly HardCriterion[];
  readonly held: Appraisal | null;
  readonly onSaved: () => void;
}) {
  const { uid } = useMe();
  const auto = useAutosave<AppraisalContent>({
    place: { uid, kind: 'appraisals', id: caseId },
    title,
    start: storedAppraisal(held),
    sendable: (_saved, draft) => draft,
    send: (version, _saved, draft) => saveAppraisal(caseId, version, draft),
    read: () => readAppraisal(caseId),
  });
  const { draft, base, apart } = auto.state;
  useUnsaved(auto.unsaved && !auto.keeps);
  // What is still missing hangs on findings, not on notes: the page is read again only when they changed.
  const [told, setTold] = useState(base.draft);
  useEffect(() => {
    if (weighsAs(told, base.draft)) return;
    setTold(base.draft);
    onSaved();
  }, [base]);
  if (auto.left === null) return <NotReady is="loading" />;
  const [left] = apart.length > 0 ? [] : auto.left;
  const change = (changed: Partial<AppraisalContent>): void =>
    auto.change(draft, { ...draft, ...changed });
  const find = (id: string, finding: Finding | null): void => {
    const others = Object.entries(draft.criteria).filter(([key]) => key !== id);
    change({
      criteria: Object.fromEntries(finding === null ? others : [...others, [id, finding]]),
    });
  };
  const save = (event: Event): void => {
    event.preventDefault();
    void auto.save();
  };
  const shown = (
    <form class="card" onSubmit={save} noValidate>
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
      <SaveLine auto={auto} save={words.caseView.saveAppraisal} />
    </form>
  );
  return (
    <>
      <Apart auto={auto} telling={telling} />
      {left ? <Left auto={auto} entry={left} telling={telling} /> : shown}
    </>
  );
}

const weighsAs = (one: AppraisalContent, other: AppraisalContent): boolean =>
  same([one.criteria, one.complete], [other.criteria, other.complete]);

const telling: Telling = {
  label: ([part, criterion = '', field]) => {
    if (part === 'note') return words.caseView.appraisalNote;
    if (part === 'complete') return words.caseView.appraisalComplete;
    const names = { note: words.caseView.findingNote, on: words.caseView.findingOn };
    const name = field === 'note' || field === 'on' ? names[field] : words.caseView.finding;
    return `${name} (${criterion})`;
  },
  text: ([part, _criterion, field], value) => {
    if (part !== 'criteria') return undefined;
    if (field === 'met') return value === true ? words.caseView.met : words.caseView.notMet;
    if (field === 'on' && typeof value === 'string') return written(value);
    if (field !== undefined || typeof value !== 'object' || value === null) return undefined;
    const { met, note } = value as Finding;
    return `${met ? words.caseView.met : words.caseView.notMet}: ${note}`;
  },
};

const results = [
  { value: 'met', label: words.caseView.met },
  { value: 'notMet', label: words.caseView.notMet },
] as const;

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
  const warns = criterion.kind === 'warning';
  const asksReason = warns && finding !== null && !isAnswered(finding);
  const chosen = finding === null ? '' : finding.met ? 'met' : 'notMet';
  const choose = (value: string): void => {
    const result = results.find((one) => one.value === value)?.value ?? '';
    onChange(findingOf(result, finding, dayOf({ toMillis: serverNow })));
  };
  return (
    <div class="columns level">
      <SelectField
        id={id}
        label={`${criterion.id}. ${criterion.vi}${warns ? ` (${words.form.warning})` : ''}`}
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
          wrong={asksReason ? words.caseView.warningReason : undefined}
          value={finding.note}
          onChange={(note) => onChange({ ...finding, note })}
        />
      )}
    </div>
  );
}
