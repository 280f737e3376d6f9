/** Where files come in: chosen, dropped or taken with the phone's camera, several at once. */
import { useState } from 'preact/hooks';
import { fileTypes } from '#domain/evidence.ts';
import { words } from '../../words/words.ts';
import { files as spoken } from './words.ts';
import './files.css';

/** Without HEIC, so that a phone turns its pictures into JPEG by itself. */
const accepted = fileTypes.join(',');

export function DropField({
  id,
  onFiles,
}: {
  readonly id: string;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const [over, setOver] = useState(false);
  const take = (input: HTMLInputElement): void => {
    const chosen = [...(input.files ?? [])];
    input.value = '';
    if (chosen.length > 0) onFiles(chosen);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const dropped = [...(event.dataTransfer?.files ?? [])];
    if (dropped.length > 0) onFiles(dropped);
  };
  return (
    <div
      class={over ? 'drop over' : 'drop'}
      data-drop={id}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span class="hint">{spoken.drop}</span>{' '}
      <input
        id={id}
        data-field={id}
        class="visually-hidden"
        type="file"
        multiple
        accept={accepted}
        aria-describedby={`${id}-hint`}
        onChange={(event) => take(event.currentTarget)}
      />
      <label class="button pick" for={id}>
        {spoken.pick}
      </label>
      <span class="on-phones">
        {' '}
        <input
          id={`${id}.camera`}
          class="visually-hidden"
          type="file"
          accept="image/jpeg"
          capture="environment"
          onChange={(event) => take(event.currentTarget)}
        />
        <label class="button pick" for={`${id}.camera`}>
          {spoken.shoot}
        </label>
      </span>
      <p class="hint" id={`${id}-hint`}>
        {spoken.hint} {words.form.secrets}
      </p>
    </div>
  );
}
