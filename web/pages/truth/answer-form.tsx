/** The author's answer to one finding: mended, or kept for a reason. */
import { useState } from 'preact/hooks';
import type { Roster } from '#domain/person.ts';
import type { CheckAnswer } from '#domain/truth-check/answer.ts';
import { findingKey, type Finding } from '#domain/truth-check/finding.ts';
import { saveAnswer } from '../../data/truth.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { personName } from '../../parts/names.ts';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { words } from '../../words/words.ts';
import { truth } from './words.ts';

export function Answered({
  answer,
  people,
}: {
  readonly answer: CheckAnswer | null;
  readonly people: Roster['people'];
}) {
  if (answer === null) return <p class="hint">{truth.check.unanswered}</p>;
  return (
    <p data-answer={answer.answer}>
      <strong>
        {answer.answer === 'mended'
          ? truth.check.answeredMended
          : truth.check.answeredKept(answer.reason)}
      </strong>{' '}
      <span class="hint">
        ({truth.check.answeredBy(personName(people, answer.by), answer.textVersion)})
      </span>
    </p>
  );
}

export function AnswerForm({
  story,
  textVersion,
  finding,
  onSaved,
}: {
  readonly story: string;
  readonly textVersion: number;
  readonly finding: Finding;
  readonly onSaved: () => void;
}) {
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Written | 'noReason' | null>(null);
  useUnsaved(reason !== '' && result !== 'saved');
  const save = async (answer: CheckAnswer['answer']): Promise<void> => {
    if (answer === 'kept' && reason.trim() === '') {
      setResult('noReason');
      return;
    }
    setBusy(true);
    const saved = await saveAnswer(story, finding, {
      answer,
      reason: answer === 'kept' ? reason : '',
      textVersion,
    });
    setBusy(false);
    setResult(saved);
    if (saved === 'saved') onSaved();
  };
  return (
    <div class="columns level">
      <TextField
        id={`a-${findingKey(finding)}`}
        label={truth.check.reason}
        max={500}
        wrong={result === 'noReason' ? truth.check.reasonMissing : undefined}
        value={reason}
        onChange={setReason}
      />
      <div class="row">
        <Button busy={busy} onPress={() => void save('kept')}>
          {truth.check.kept}
        </Button>
        <Button busy={busy} onPress={() => void save('mended')}>
          {truth.check.mended}
        </Button>
        {finding.to > finding.from && (
          <Button kind="quiet" onPress={() => show(finding)}>
            {truth.check.show}
          </Button>
        )}
      </div>
      {result !== null && result !== 'saved' && result !== 'noReason' && (
        <Notice tone="bad">{words.general.notSaved[result]}</Notice>
      )}
    </div>
  );
}

/** Selects the words where they are written. */
const show = ({ field, from, to }: Finding): void => {
  const written = document.querySelector<HTMLTextAreaElement | HTMLInputElement>(`#f-${field}`);
  written?.focus();
  written?.setSelectionRange(from, to);
};
