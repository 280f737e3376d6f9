/** Attaches files: each is sent at once, and belongs to the claim when the case is saved. */
import { useState } from 'preact/hooks';
import { fileTypes } from '#domain/evidence.ts';
import { uploadEvidence, type Uploaded } from '../../data/evidence.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { words } from '../../words/words.ts';
import { lazy } from '../../parts/lazy.tsx';
import { Unfolding } from '../../parts/unfolding.tsx';
import { PaperForm } from './paper-form.tsx';

const PhotoPages = lazy(() => import('./photo-pages.tsx').then((file) => file.PhotoPages));

type Problem = Exclude<Uploaded['is'], 'saved'>;

export function EvidenceField({
  id,
  label,
  caseId,
  held,
  titles,
  full,
  source: known = '',
  onAttach,
  onDetach,
}: {
  readonly id: string;
  readonly label: string;
  readonly caseId: string;
  readonly held: readonly string[];
  readonly titles: Readonly<Record<string, string>>;
  readonly full: boolean;
  /** Where such evidence comes from, as far as that is known beforehand. */
  readonly source?: string;
  readonly onAttach: (id: string, title: string) => void;
  readonly onDetach: (id: string) => void;
}) {
  const [source, setSource] = useState(known);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [share, setShare] = useState(0);
  const send = async (file: File): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setProblem(null);
    setShare(0);
    const sent = await uploadEvidence(caseId, file, source, setShare);
    if (sent.is === 'saved') onAttach(sent.id, file.name);
    else setProblem(sent.is);
    setBusy(false);
    return sent.is === 'saved';
  };
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file) await send(file);
    input.value = '';
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
              {busy ? <Progress share={share} /> : `${words.form.attachHint} ${words.form.secrets}`}
            </p>
          </div>
        </div>
      )}
      {!full && (
        <Unfolding summary={words.photos.title}>
          {() => <PhotoPages id={`${id}.photos`} onJoined={send} />}
        </Unfolding>
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

/** How much has left; at the end the function still looks at what it got. */
function Progress({ share }: { readonly share: number }) {
  const percent = Math.round(share * 100);
  return (
    <span role="status">
      {percent === 0 || percent === 100 ? words.form.uploading : words.photos.sent(percent)}{' '}
      <progress value={percent} max={100} aria-label={words.form.uploading} />
    </span>
  );
}
