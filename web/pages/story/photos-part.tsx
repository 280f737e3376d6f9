/** The editor chooses photos from the case's evidence; beside each stands whether it may be shown. */
import { consentedPhotos, fittingAge } from '#domain/consent.ts';
import { mostPhotos, type StoryPhoto } from '#domain/photo.ts';
import { imageOf, photoField, unmetPhotos } from '#domain/published-photos.ts';
import type { StoryFile } from '../../data/stories.ts';
import { CheckField } from '../../parts/field.tsx';
import { storyView } from '../../words/stories.ts';
import { ChosenPhoto } from './photo-fields.tsx';
import { said } from './photo-words.ts';

interface Props {
  readonly file: Pick<StoryFile, 'dossier' | 'evidence' | 'consents'>;
  readonly photos: readonly StoryPhoto[];
  readonly onChange: (photos: StoryPhoto[]) => void;
}

const unchosen = { alt: '', caption: '', photographer: '', portrait: false, children: false };

/** One portrait a story: choosing it takes the mark from another. */
const replaced = (photos: readonly StoryPhoto[], next: StoryPhoto): StoryPhoto[] =>
  photos.map((one) =>
    one.id === next.id ? next : { ...one, portrait: one.portrait && !next.portrait },
  );

/** The photos as chosen, what each still lacks, and the case's other images. */
const lookedAt = ({ file, photos }: Omit<Props, 'onChange'>) => {
  const consents = fittingAge(
    file.consents.map(({ value }) => value),
    file.dossier?.birthYear ?? null,
  );
  const evidence = Object.fromEntries(file.evidence.map(({ id, value }) => [id, value]));
  const missing = unmetPhotos({ photos, evidence, consents });
  return {
    allowed: consentedPhotos(consents, 'website'),
    chosen: photos.map((photo) => ({
      photo,
      title: evidence[photo.id]?.title ?? said.lost,
      missing: missing.filter(({ field }) => field === photoField(photo.id)),
    })),
    others: file.evidence.filter(
      ({ id, value }) => imageOf(value) !== null && photos.every((photo) => photo.id !== id),
    ),
  };
};

export function PhotosPart({ file, photos, onChange }: Props) {
  const { allowed, chosen, others } = lookedAt({ file, photos });
  const full = photos.length >= mostPhotos;
  return (
    <fieldset id="f-photos" tabIndex={-1} data-part="photos">
      <legend>{storyView.photos}</legend>
      <p class="hint">{said.hint(mostPhotos)}</p>
      {others.length === 0 && photos.length === 0 && <p class="hint">{said.none}</p>}
      {chosen.map(({ photo, title, missing }) => (
        <ChosenPhoto
          key={photo.id}
          photo={photo}
          title={title}
          missing={missing}
          onChange={(next) => onChange(replaced(photos, next))}
          onRemove={() => onChange(photos.filter(({ id }) => id !== photo.id))}
        />
      ))}
      {full && others.length > 0 && <p class="hint">{said.full(mostPhotos)}</p>}
      {!full &&
        others.map(({ id, value }) => (
          <div key={id} data-photo={id}>
            <CheckField
              id={`photo.${id}`}
              label={value.title}
              checked={false}
              onChange={() => onChange([...photos, { id, ...unchosen }])}
            />
            <p class="hint">{allowed.has(id) ? said.consented : said.notConsented}</p>
          </div>
        ))}
    </fieldset>
  );
}
