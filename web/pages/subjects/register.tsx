/** The register as the office opens it: searched by a whole name, and the merges that wait for a second person. */
import { useState } from 'preact/hooks';
import { subjectKinds, type SubjectKind } from '#domain/criteria-set.ts';
import { heldOn } from '#domain/organisation.ts';
import type { Found, ToldMerge } from '#domain/subject-told.ts';
import { useReading, type Waiting } from '../../data/reading.ts';
import { useCatalogues, type Catalogues } from '../../data/reference.ts';
import { lookUpSubject, mergesToReview } from '../../data/subjects.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { personName } from '../../parts/names.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { today, writtenInstant } from '../../parts/when.ts';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { CandidateLine } from './matches.tsx';
import { subjectWords } from './words.ts';

type Names = Catalogues<'units' | 'cycles' | 'places' | 'roster'>;

export function RegisterPage() {
  const names = useCatalogues('units', 'cycles', 'places', 'roster');
  const [merges, again] = useReading(mergesToReview, []);
  useTitle(subjectWords.title);
  return (
    <>
      <h1>{subjectWords.title}</h1>
      <p class="hint">{subjectWords.hint}</p>
      {names === null ? <NotReady is="loading" /> : <Search names={names} />}
      <section aria-label={subjectWords.toReview}>
        <h2>{subjectWords.toReview}</h2>
        {merges.is === 'ready' && names !== null ? (
          <MergesView merges={merges.value} names={names} />
        ) : (
          <NotReady
            is={merges.is === 'ready' ? 'loading' : merges.is}
            onAgain={() => void again()}
          />
        )}
      </section>
    </>
  );
}

function Search({ names }: { readonly names: Names }) {
  const [name, setName] = useState('');
  const [kind, setKind] = useState<SubjectKind>('individual');
  const [birthYear, setBirthYear] = useState('');
  const [place, setPlace] = useState('');
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Waiting<Found> | 'tooOften' | 'empty' | null>(null);
  const isYear = /^((19|20)\d{2})?$/u.test(birthYear.trim());
  const search = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy || !isYear) return;
    if (name.trim() === '') {
      setFound('empty');
      return;
    }
    setBusy(true);
    const year = kind === 'individual' ? Number(birthYear.trim()) || null : null;
    setFound(await lookUpSubject({ name, kind, birthYear: year, place, besides: null }));
    setBusy(false);
  };
  return (
    <form class="card" onSubmit={(event) => void search(event)} noValidate>
      <h2>{subjectWords.find}</h2>
      <TextField
        id="f-name"
        label={subjectWords.name}
        max={120}
        required
        value={name}
        onChange={setName}
      />
      <div class="columns">
        <SelectField
          id="f-kind"
          label={subjectWords.kind}
          options={optionsOf(subjectKinds, words.subjectKinds)}
          value={kind}
          onChange={(chosen) => setKind(known(subjectKinds, chosen, kind))}
        />
        {kind === 'individual' && (
          <TextField
            id="f-birthYear"
            label={subjectWords.birthYear}
            mode="numeric"
            max={4}
            wrong={isYear ? undefined : words.form.yearWrong}
            value={birthYear}
            onChange={setBirthYear}
          />
        )}
        <SelectField
          id="f-place"
          label={subjectWords.place}
          empty={words.general.choose}
          options={heldOn(names.places, today()).map(({ code, fullName }) => ({
            value: code,
            label: fullName,
          }))}
          value={place}
          onChange={setPlace}
        />
      </div>
      <Button kind="primary" submits busy={busy}>
        {subjectWords.search}
      </Button>
      <FoundView found={found} kind={kind} names={names} />
    </form>
  );
}

function FoundView({
  found,
  kind,
  names,
}: {
  readonly found: Waiting<Found> | 'tooOften' | 'empty' | null;
  readonly kind: SubjectKind;
  readonly names: Names;
}) {
  if (found === null) return null;
  if (found === 'empty') return <Notice tone="bad">{words.emptyField}</Notice>;
  if (found === 'tooOften') return <Notice tone="warn">{subjectWords.ask.tooOften}</Notice>;
  if (found.is !== 'ready') return <NotReady is={found.is} />;
  const { candidates } = found.value;
  return (
    <div role="status">
      {candidates.length === 0 && <p class="empty">{subjectWords.nobody}</p>}
      <ul class="plain-list">
        {candidates.map((one) => (
          <li key={one.key} class="row spread" data-subject={one.key}>
            <CandidateLine candidate={one} kind={kind} names={names} />
            <ButtonLink href={`/app/doi-tuong/${one.key}`}>
              {subjectWords.open} <span class="visually-hidden">{one.name}</span>
            </ButtonLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function MergesView({
  merges,
  names,
}: {
  readonly merges: readonly ToldMerge[];
  readonly names: Catalogues<'roster'>;
}) {
  if (merges.length === 0) return <p class="empty">{subjectWords.noneToReview}</p>;
  return (
    <ul class="plain-list">
      {merges.map(({ key, into, name, by, at, reason }) => (
        <li key={key} class="row spread">
          <div>
            <strong>{name}</strong>
            <div class="hint">
              {subjectWords.entry.by(
                personName(names.roster, by),
                writtenInstant({ toMillis: () => at }),
              )}{' '}
              · {reason}
            </div>
          </div>
          <ButtonLink href={`/app/doi-tuong/${into}`}>
            {subjectWords.open} <span class="visually-hidden">{name}</span>
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
