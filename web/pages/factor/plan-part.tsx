/** The nurturing plan: weak point, measure, who, until when, done (S24). */
import { useState } from 'preact/hooks';
import { written } from '#domain/day.ts';
import { savePlanItem, type FactorFile, type PlanContent } from '../../data/new-factors.ts';
import type { Entry } from '../../data/reading.ts';
import type { Written } from '../../data/writing.ts';
import type { PlanItem } from '#domain/new-factor.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { TextField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { today } from '../../parts/when.ts';
import { words } from '../../words/words.ts';
import { factorView } from './words.ts';

interface Props {
  readonly file: FactorFile;
  readonly writes: boolean;
  readonly onChanged: () => void;
}

export function PlanPart({ file: { id, factor, plan }, writes, onChanged }: Props) {
  const open = writes && factor.state === 'nurturing';
  const [problem, setProblem] = useState<Exclude<Written, 'saved'> | null>(null);
  const save = async (item: string | null, content: PlanContent): Promise<boolean> => {
    const is = await savePlanItem(id, item, content);
    setProblem(is === 'saved' ? null : is);
    if (is === 'saved') onChanged();
    return is === 'saved';
  };
  return (
    <section aria-label={factorView.plan}>
      <h2>{factorView.plan}</h2>
      <p class="hint">{factorView.planHint}</p>
      {plan.items.length === 0 && (
        <p class="hint">
          {factor.state === 'identified' ? factorView.planLater : factorView.noPlan}
        </p>
      )}
      <ul class="plain-list">
        {plan.items
          .toSorted((one, other) => one.value.due.localeCompare(other.value.due))
          .map((item) => (
            <ItemLine key={item.id} item={item} open={open} onSave={save} />
          ))}
      </ul>
      {problem !== null && <Notice tone="bad">{words.general.notSaved[problem]}</Notice>}
      {open && <NewItem onSave={(content) => save(null, content)} />}
    </section>
  );
}

function ItemLine({
  item: { id, value },
  open,
  onSave,
}: {
  readonly item: Entry<PlanItem>;
  readonly open: boolean;
  readonly onSave: (item: string, content: PlanContent) => Promise<boolean>;
}) {
  const { weakPoint, measure, owner, due, done } = value;
  const late = done === null && due < today();
  return (
    <li id={`f-plan.${id}`} tabIndex={-1} class="row spread">
      <div>
        <strong>{weakPoint}</strong>
        <p class="prose">{measure}</p>
        <div class="hint">
          {owner} · {factorView.due}: {written(due)}
        </div>
      </div>
      <div class="row">
        <Badge tone={done === null ? (late ? 'bad' : 'info') : 'good'}>
          {done === null
            ? late
              ? factorView.late
              : factorView.open
            : factorView.doneOn(written(done))}
        </Badge>
        {open && done === null && (
          <Button
            onPress={() => void onSave(id, { weakPoint, measure, owner, due, done: today() })}
          >
            {factorView.markDone} <span class="visually-hidden">{weakPoint}</span>
          </Button>
        )}
      </div>
    </li>
  );
}

const empty: PlanContent = { weakPoint: '', measure: '', owner: '', due: '', done: null };

function NewItem({ onSave }: { readonly onSave: (content: PlanContent) => Promise<boolean> }) {
  const [draft, setDraft] = useState(empty);
  const [wrong, setWrong] = useState(false);
  useUnsaved(draft !== empty);
  const change = (changed: Partial<PlanContent>): void => setDraft({ ...draft, ...changed });
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { weakPoint, measure, owner, due } = draft;
    const incomplete = [weakPoint, measure, owner, due].some((typed) => typed.trim() === '');
    setWrong(incomplete);
    if (!incomplete && (await onSave(draft))) setDraft(empty);
  };
  return (
    <form class="card soft" onSubmit={(event) => void add(event)} noValidate>
      <TextField
        id="plan.weakPoint"
        label={factorView.weakPoint}
        max={300}
        value={draft.weakPoint}
        onChange={(weakPoint) => change({ weakPoint })}
      />
      <TextField
        id="plan.measure"
        label={factorView.measure}
        max={500}
        value={draft.measure}
        onChange={(measure) => change({ measure })}
      />
      <div class="columns">
        <TextField
          id="plan.owner"
          label={factorView.owner}
          max={120}
          value={draft.owner}
          onChange={(owner) => change({ owner })}
        />
        <DayField
          id="plan.due"
          label={factorView.due}
          value={draft.due}
          onChange={(due) => change({ due })}
        />
      </div>
      {wrong && <Notice tone="bad">{words.emptyField}</Notice>}
      <Button submits>{factorView.addPlan}</Button>
    </form>
  );
}
