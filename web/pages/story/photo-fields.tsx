/** One chosen photo: what is seen in it, who took it, who can be recognised, and what it still lacks. */
import type { Unmet } from '#domain/move.ts';
import type { StoryPhoto } from '#domain/photo.ts';
import { photoField } from '#domain/published-photos.ts';
import { CheckField, TextField } from '../../parts/field.tsx';
import { unmetWords } from '../../words/missing.ts';
import { said } from './photo-words.ts';

export function ChosenPhoto({
  photo,
  title,
  missing,
  onChange,
  onRemove,
}: {
  readonly photo: StoryPhoto;
  readonly title: string;
  readonly missing: readonly Unmet[];
  readonly onChange: (photo: StoryPhoto) => void;
  readonly onRemove: () => void;
}) {
  const { id } = photo;
  return (
    <fieldset id={photoField(id)} tabIndex={-1} data-photo={id}>
      <legend>{title}</legend>
      <CheckField id={`photo.${id}`} label={title} checked onChange={onRemove} />
      <PhotoFields photo={photo} onChange={onChange} />
      {missing.length === 0 ? (
        <p class="hint">{said.consented}</p>
      ) : (
        <ul>
          {missing.map((item) => (
            <li key={item.code}>{unmetWords(item)}</li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

function PhotoFields({
  photo,
  onChange,
}: {
  readonly photo: StoryPhoto;
  readonly onChange: (photo: StoryPhoto) => void;
}) {
  const at = `photo.${photo.id}`;
  return (
    <>
      <TextField
        id={`${at}.alt`}
        label={said.alt}
        hint={said.altHint}
        max={300}
        value={photo.alt}
        onChange={(alt) => onChange({ ...photo, alt })}
      />
      <div class="columns">
        <TextField
          id={`${at}.caption`}
          label={said.caption}
          max={300}
          value={photo.caption}
          onChange={(caption) => onChange({ ...photo, caption })}
        />
        <TextField
          id={`${at}.photographer`}
          label={said.photographer}
          max={120}
          value={photo.photographer}
          onChange={(photographer) => onChange({ ...photo, photographer })}
        />
      </div>
      <CheckField
        id={`${at}.portrait`}
        label={said.portrait}
        checked={photo.portrait}
        onChange={(portrait) => onChange({ ...photo, portrait })}
      />
      <CheckField
        id={`${at}.children`}
        label={said.children}
        checked={photo.children}
        onChange={(children) => onChange({ ...photo, children })}
      />
    </>
  );
}
