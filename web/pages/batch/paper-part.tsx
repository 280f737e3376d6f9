/** What the paper says of itself: title, number, day, signatory. */
import { useState } from 'preact/hooks';
import type { Batch } from '#domain/decision.ts';
import { saveBatch, type BatchContent } from '../../data/batches.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { TextField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { words } from '../../words/words.ts';
import { batchView } from './words.ts';

export function PaperPart({
  id,
  batch,
  onChanged,
}: {
  readonly id: string;
  readonly batch: Batch;
  readonly onChanged: () => void;
}) {
  const [typed, setTyped] = useState<Partial<BatchContent>>({});
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Written | 'empty' | null>(null);
  useUnsaved(Object.keys(typed).length > 0 && !busy);
  const { title, number, day, signatory } = { ...batch, ...typed };
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (title.trim() === '') {
      setProblem('empty');
      return;
    }
    setBusy(true);
    const saved = await saveBatch(id, { title, number, day, signatory });
    setBusy(false);
    setProblem(saved);
    if (saved === 'saved') onChanged();
  };
  return (
    <form class="card" onSubmit={(event) => void save(event)} noValidate>
      <h2>{batchView.settings}</h2>
      <TextField
        id="f-title"
        label={batchView.name}
        max={200}
        value={title}
        wrong={problem === 'empty' ? words.field.required : undefined}
        onChange={(value) => setTyped({ ...typed, title: value })}
      />
      <div class="columns">
        <TextField
          id="f-number"
          label={batchView.number}
          hint={batchView.numberHint}
          max={60}
          value={number}
          onChange={(value) => setTyped({ ...typed, number: value })}
        />
        <DayField
          id="f-day"
          label={batchView.day}
          value={day ?? ''}
          onChange={(value) => setTyped({ ...typed, day: value === '' ? null : value })}
        />
        <TextField
          id="f-signatory"
          label={batchView.signatory}
          max={120}
          value={signatory}
          onChange={(value) => setTyped({ ...typed, signatory: value })}
        />
      </div>
      {problem && problem !== 'saved' && problem !== 'empty' && (
        <Notice tone="bad">{words.general.notSaved[problem]}</Notice>
      )}
      <Button kind="primary" submits saves busy={busy}>
        {batchView.save}
      </Button>
    </form>
  );
}
