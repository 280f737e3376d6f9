/** Attaches files: each is sent at once, and belongs to the claim once it has arrived and the case is saved. */
import { useState } from 'preact/hooks';
import { useUploads } from '../../data/uploads.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { photos } from '../../words/gathering.ts';
import { words } from '../../words/words.ts';
import { lazy } from '../../parts/lazy.tsx';
import { Unfolding } from '../../parts/unfolding.tsx';
import { DropField } from '../files/drop-field.tsx';
import { SendingList } from '../files/sending-list.tsx';
import { files as spoken } from '../files/words.ts';
import { PaperForm } from './paper-form.tsx';

const PhotoPages = lazy(() => import('./photo-pages.tsx').then((file) => file.PhotoPages));

export function EvidenceField({
  id,
  label,
  caseId,
  held,
  titles,
  room,
  source: known = '',
  onAttach,
  onDetach,
}: {
  readonly id: string;
  readonly label: string;
  readonly caseId: string;
  readonly held: readonly string[];
  readonly titles: Readonly<Record<string, string>>;
  /** How many more may be attached. */
  readonly room: number;
  /** Where such evidence comes from, as far as that is known beforehand. */
  readonly source?: string;
  readonly onAttach: (id: string, title: string) => void;
  readonly onDetach: (id: string) => void;
}) {
  const [source, setSource] = useState(known);
  const [tooMany, setTooMany] = useState(false);
  const { sending, add, again, stop } = useUploads(caseId, id, onAttach);
  const free = room - sending.length;
  const full = room <= 0;
  const send = async (files: readonly File[]): Promise<boolean> => {
    setTooMany(files.length > free);
    return files.length <= free && add(files, source);
  };
  return (
    <div class="field" aria-busy={sending.length > 0}>
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
          <DropField id={id} onFiles={(files) => void send(files)} />
        </div>
      )}
      {!full && (
        <Unfolding summary={photos.title}>
          {() => <PhotoPages id={`${id}.photos`} onJoined={(file) => send([file])} />}
        </Unfolding>
      )}
      {!full && (
        <PaperForm id={`${id}.paper`} caseId={caseId} source={source} onRecorded={onAttach} />
      )}
      {tooMany && (
        <p class="wrong" role="alert">
          {spoken.tooMany(Math.max(0, free))}
        </p>
      )}
      <SendingList sending={sending} onAgain={again} onStop={stop} />
    </div>
  );
}
