/** For the appraiser: when and where photos were taken by their camera's word, and where else the same files lie. */
import type { ToldOfFile } from '#domain/file-note.ts';
import { readToldOfFiles } from '../../data/evidence.ts';
import { useReading } from '../../data/reading.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { decimal } from './degrees.ts';
import { files } from './words.ts';

const spoken = files.compared;

export function ComparedPart({
  caseId,
  titles,
}: {
  readonly caseId: string;
  readonly titles: Readonly<Record<string, string>>;
}) {
  const [told, again] = useReading(() => readToldOfFiles(caseId), [caseId]);
  if (told.is === 'refused') return null;
  return (
    <section class="card soft" data-part="compared" aria-labelledby="compared">
      <h3 id="compared">{spoken.title}</h3>
      {told.is !== 'ready' && <NotReady is={told.is} onAgain={() => void again()} />}
      {told.is === 'ready' && Object.keys(told.value).length === 0 && <p>{spoken.nothing}</p>}
      {told.is === 'ready' && Object.keys(told.value).length > 0 && (
        <>
          <p class="hint">{spoken.hint}</p>
          <ul class="plain-list">
            {Object.entries(told.value).map(([id, one]) => (
              <li key={id} data-told={id}>
                <Told title={titles[id] ?? id} told={one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Told({ title, told }: { readonly title: string; readonly told: ToldOfFile }) {
  const { taken } = told;
  const notes = [
    taken?.at ? spoken.takenAt(taken.at) : '',
    taken?.place ? spoken.place(decimal(taken.place.latitude), decimal(taken.place.longitude)) : '',
  ].filter(Boolean);
  return (
    <>
      <strong>{title}</strong>
      {notes.length > 0 && <p>{notes.join(' ')}</p>}
      <Elsewhere label={spoken.same} cases={told.same} />
      <Elsewhere label={spoken.alike} cases={told.alike} />
    </>
  );
}

function Elsewhere({
  label,
  cases,
}: {
  readonly label: string;
  readonly cases: ToldOfFile['same'];
}) {
  if (cases.length === 0) return null;
  return (
    <p class="wrong">
      {label}{' '}
      {cases.map(({ case: id, code }) => (
        <>
          <a href={`/app/ho-so/${id}`}>{code}</a>{' '}
        </>
      ))}
    </p>
  );
}
