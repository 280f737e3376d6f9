/** Evidence on paper that stays where it is: what it is called, its number, its day. */
import { useState } from 'preact/hooks';
import { recordPaper, type Paper, type Recorded } from '../../data/evidence.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { TextField } from '../../parts/field.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { words } from '../../words/words.ts';

const empty: Omit<Paper, 'source'> = { title: '', reference: '', day: '' };

export function PaperForm({
  id,
  caseId,
  source,
  onRecorded,
}: {
  readonly id: string;
  readonly caseId: string;
  /** Where the paper comes from, as the field around this form says it of any evidence. */
  readonly source: string;
  readonly onRecorded: (id: string, title: string) => void;
}) {
  const [draft, setDraft] = useState(empty);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Exclude<Recorded['is'], 'saved'> | 'empty' | null>(null);
  useUnsaved(draft.title !== '' || draft.reference !== '');
  const change = (changed: Partial<typeof empty>): void => setDraft({ ...draft, ...changed });
  const record = async (): Promise<void> => {
    if (draft.title.trim() === '' || draft.reference.trim() === '' || draft.day === '') {
      setProblem('empty');
      return;
    }
    setBusy(true);
    const recorded = await recordPaper(caseId, { ...draft, source });
    setBusy(false);
    setProblem(recorded.is === 'saved' ? null : recorded.is);
    if (recorded.is !== 'saved') return;
    onRecorded(recorded.id, draft.title);
    setDraft(empty);
  };
  return (
    <details>
      <summary>{words.form.paper}</summary>
      <div class="columns">
        <TextField
          id={`${id}.title`}
          label={words.form.paperTitle}
          max={200}
          value={draft.title}
          onChange={(title) => change({ title })}
        />
        <TextField
          id={`${id}.reference`}
          label={words.form.paperReference}
          max={200}
          value={draft.reference}
          onChange={(reference) => change({ reference })}
        />
        <DayField
          id={`${id}.day`}
          label={words.form.paperDay}
          value={draft.day}
          onChange={(day) => change({ day })}
        />
      </div>
      {problem && (
        <p class="wrong" role="alert">
          {problem === 'empty' ? words.emptyField : words.general.notSaved[problem]}
        </p>
      )}
      <Button busy={busy} onPress={() => void record()}>
        {words.form.recordPaper}
      </Button>
    </details>
  );
}
