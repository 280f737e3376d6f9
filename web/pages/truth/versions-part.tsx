/** The texts that were approved, and what changed from one to another or to the present one. */
import { useState } from 'preact/hooks';
import { dayOf, written } from '#domain/day.ts';
import { useReading } from '../../data/reading.ts';
import { storedStory, type StoryFile } from '../../data/stories.ts';
import { readVersions } from '../../data/truth.ts';
import { valueOf } from '../../data/reading.ts';
import { SelectField } from '../../parts/field.tsx';
import { personName } from '../../parts/names.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import type { Catalogues } from '../../data/reference.ts';
import { storyView } from '../../words/stories.ts';
import { Difference } from './difference.tsx';
import { versionParts, versionTexts, type Version, type VersionPart } from './version-texts.ts';
import { truth } from './words.ts';

interface Shown {
  readonly value: string;
  readonly label: string;
  readonly texts: Readonly<Record<VersionPart, string | null>>;
}

export function VersionsPart({
  file,
  names,
}: {
  readonly file: StoryFile;
  readonly names: Catalogues<'roster'>;
}) {
  const { story } = file;
  const textsOf = (version: Version) => versionTexts(version, namesIn(file));
  const [read, again] = useReading(() => readVersions(file.id), [file.id, story.version]);
  if (read.is !== 'ready') return <NotReady is={read.is} onAgain={() => void again()} />;
  const published = publishedVersions(file);
  const kept = read.value.items.map(({ value }): Shown => {
    const { textVersion, by, at } = value;
    const label = truth.versions.approvedBy(
      textVersion,
      personName(names.roster, by),
      written(dayOf(at)),
    );
    const isPublic = published.includes(textVersion);
    return {
      value: String(textVersion),
      label: isPublic ? `${label} (${truth.versions.published})` : label,
      texts: textsOf(value),
    };
  });
  if (kept.length === 0) return <p class="hint">{truth.versions.none}</p>;
  const isKept = kept.some(({ value }) => value === String(story.textVersion));
  const present: Shown = {
    value: String(story.textVersion),
    label: truth.versions.present(story.textVersion),
    texts: textsOf(storedStory(story).draft),
  };
  return <Comparison versions={isKept ? kept : [...kept, present]} />;
}

const namesIn = ({ evidence }: StoryFile): Parameters<typeof versionTexts>[1] => ({
  field: (field) => storyView.deedFields[field],
  photo: (id) => evidence.find((one) => one.id === id)?.value.title ?? '',
});

/** A publication names the text it published. */
const publishedVersions = ({ history }: StoryFile): readonly number[] =>
  (valueOf(history)?.items ?? []).flatMap(({ value: { move, input, outcome } }) =>
    move === 'publish' && outcome?.status === 'applied' && typeof input['textVersion'] === 'number'
      ? [input['textVersion']]
      : [],
  );

function Comparison({ versions }: { readonly versions: readonly Shown[] }) {
  const [from, setFrom] = useState(versions.at(-2)?.value ?? versions[0]?.value ?? '');
  const [to, setTo] = useState(versions.at(-1)?.value ?? '');
  const [before, after] = [from, to].map((value) => versions.find((one) => one.value === value));
  if (before === undefined || after === undefined) return null;
  const kept = versionParts.filter((part) =>
    [before, after].every(({ texts }) => texts[part] !== null),
  );
  const changed = kept.filter((part) => before.texts[part] !== after.texts[part]);
  return (
    <>
      <div class="columns">
        <SelectField
          id="versions.from"
          label={truth.versions.from}
          options={versions}
          value={from}
          onChange={setFrom}
        />
        <SelectField
          id="versions.to"
          label={truth.versions.to}
          options={versions}
          value={to}
          onChange={setTo}
        />
      </div>
      {changed.length === 0 && <p>{truth.versions.same}</p>}
      {kept.length < versionParts.length && <p class="hint">{truth.versions.partly}</p>}
      {changed.map((part) => (
        <section key={part} aria-label={labels[part]} data-changed={part}>
          <h3>{labels[part]}</h3>
          <Difference before={before.texts[part] ?? ''} after={after.texts[part] ?? ''} />
        </section>
      ))}
    </>
  );
}

const labels: Readonly<Record<VersionPart, string>> = {
  title: storyView.name,
  lead: storyView.lead,
  body: storyView.body,
  fields: storyView.fields,
  practice: storyView.practice,
  photos: storyView.photos,
};
