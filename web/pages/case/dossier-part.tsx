/** What the unit says of the subject, and the consents it recorded. */
import { answersOf, type Answer } from '#domain/dossier.ts';
import { written } from '#domain/day.ts';
import type { Dossier } from '#domain/dossier.ts';
import type { CaseFile } from '../../data/case-file.ts';
import { valueOf } from '../../data/reading.ts';
import { Facts, type Fact } from '../../parts/facts.tsx';
import { placeName } from '../../parts/names.ts';
import { lazy } from '../../parts/lazy.tsx';
import { NotReady, type Absence } from '../../parts/not-ready.tsx';
import { Unfolding } from '../../parts/unfolding.tsx';
import { words } from '../../words/words.ts';
import type { CaseNames } from './names.ts';

const ConsentsPart = lazy(() => import('../consents/part.tsx').then((part) => part.ConsentsPart));

export function DossierPart({
  file,
  names,
}: {
  readonly file: CaseFile;
  readonly names: CaseNames;
}) {
  const { dossier } = file;
  if (dossier.is === 'refused') return null;
  return (
    <section aria-label={words.caseView.dossier}>
      <h2>{words.caseView.dossier}</h2>
      {dossier.is === 'ready' ? (
        <DossierView file={file} names={names} dossier={dossier.value} />
      ) : (
        <DossierAbsent is={dossier.is} />
      )}
    </section>
  );
}

const DossierAbsent = ({ is }: { readonly is: Exclude<Absence, 'refused'> }) =>
  is === 'missing' ? <p class="hint">{words.caseView.noClaims}</p> : <NotReady is={is} />;

function DossierView({
  file,
  names,
  dossier,
}: {
  readonly file: CaseFile;
  readonly names: CaseNames;
  readonly dossier: Dossier;
}) {
  const facts: readonly Fact[] = [
    [words.form.birthYear, dossier.birthYear],
    [words.form.gender, dossier.gender === 'notStated' ? null : words.genders[dossier.gender]],
    [words.form.place, placeName(names.places, dossier.place)],
    [words.form.village, dossier.village],
    [words.form.occupation, dossier.occupation],
  ];
  return (
    <>
      <p class="hint">{words.form.version(dossier.version)}</p>
      <Facts facts={facts} />
      <p class="prose">{dossier.summary}</p>
      {dossier.report && (
        <details>
          <summary>{words.form.report}</summary>
          <p class="prose">{dossier.report}</p>
        </details>
      )}
      <Answers file={file} names={names} answers={answersOf(dossier)} />
      {file.consents.length > 0 && (
        <Unfolding summary={words.form.consents}>{() => <ConsentsPart file={file} />}</Unfolding>
      )}
      <Private file={file} />
    </>
  );
}

function Answers({
  file,
  names,
  answers,
}: {
  readonly file: CaseFile;
  readonly names: CaseNames;
  readonly answers: Readonly<Record<string, Answer>>;
}) {
  const set = names.criteriaSets.get(file.card.criteriaSet);
  const criteria = [...(set?.hard ?? []), ...(set?.scored ?? [])].filter(
    ({ id }) => answers[id] !== undefined,
  );
  if (criteria.length === 0) return null;
  return (
    <details>
      <summary>{words.form.criteria}</summary>
      <ul class="plain-list">
        {criteria.map(({ id, vi }) => (
          <li key={id}>
            <div class="hint">
              {id}. {vi}
            </div>
            <strong>{words.answers[answers[id]?.answer ?? 'none']}</strong> {answers[id]?.text}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Private({ file }: { readonly file: CaseFile }) {
  const person = valueOf(file.person);
  if (person === null) return null;
  const facts: readonly Fact[] = [
    [words.form.idNumber, person.idNumber],
    [words.form.phone, person.phone],
    [words.form.birthDate, person.birthDate && written(person.birthDate)],
    [words.form.address, person.address],
    [words.form.discipline, valueOf(file.discipline)?.text],
  ];
  return (
    <details>
      <summary>{words.caseView.private}</summary>
      <p class="hint">{words.form.privateHint}</p>
      <Facts facts={facts} />
    </details>
  );
}
