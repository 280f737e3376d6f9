/** Attaches files: each is sent at once, and belongs to the claim when the case is saved. */
import { useState } from 'preact/hooks';
import { fileTypes } from '#domain/evidence.ts';
import { uploadEvidence, type Uploaded } from '../../data/evidence.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { words } from '../../words/words.ts';
import { PaperForm } from './paper-form.tsx';

type Problem = Exclude<Uploaded['is'], 'saved'>;

export function EvidenceField({
  id,
  label,
  caseId,
  held,
  titles,
  full,
  onAttach,
  onDetach,
}: {
  readonly id: string;
  readonly label: string;
  readonly caseId: string;
  readonly held: readonly string[];
  readonly titles: Readonly<Record<string, string>>;
  readonly full: boolean;
  readonly onAttach: (id: string, title: string) => void;
  readonly onDetach: (id: string) => void;
}) {
  const [source, setSource] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file || busy) return;
    setBusy(true);
    setProblem(null);
    const sent = await uploadEvidence(caseId, file, source);
    if (sent.is === 'saved') onAttach(sent.id, file.name);
    else setProblem(sent.is);
    input.value = '';
    setBusy(false);
  };
  return (
    <div class="field" aria-busy={busy}>
      <p class="label">{label}</p>
      {held.length === 0 && <p class="hint">{words.form.noEvidence}</p>}
      <ul class="plain-list">
        {held.map((evidence) => (
          <li key={evidence} class="row spread">
            <span>{titles[evidence] ?? evidence}</span>
            <Button kind="quiet" onPress={() => onDetach(evidence)}>
              {words.form.detach} <span class="visually-hidden">{titles[evidence]}</span>
            </Button>
          </li>
        ))}
      </ul>
      {full ? (
        <p class="hint">{words.form.full}</p>
      ) : (
        <div class="columns">
          <TextField
            id={`${id}.source`}
            label={words.form.evidenceSource}
            max={200}
            value={source}
            onChange={setSource}
          />
          <div class="field">
            <input
              id={id}
              data-field={id}
              class="visually-hidden"
              type="file"
              accept={fileTypes.join(',')}
              disabled={busy}
              aria-describedby={`${id}-hint`}
              onChange={(event) => void take(event.currentTarget)}
            />
            <label class="button pick" for={id}>
              {words.form.attach}
            </label>
            <p class="hint" id={`${id}-hint`}>
              {busy ? words.form.uploading : `${words.form.attachHint} ${words.form.secrets}`}
            </p>
          </div>
        </div>
      )}
      {!full && <PaperForm id={`${id}.paper`} caseId={caseId} onRecorded={onAttach} />}
      {problem && (
        <p class="wrong" role="alert">
          {words.form.upload[problem]}
        </p>
      )}
    </div>
  );
}
