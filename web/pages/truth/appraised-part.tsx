/** What an appraiser holds a case against: its own text when it was returned, cases like it, and the check. */
import { useMemo } from 'preact/hooks';
import type { Claim } from '#domain/claim.ts';
import type { CriteriaSet } from '#domain/criteria-set.ts';
import type { Dossier } from '#domain/dossier.ts';
import { changedFields, textsOf } from '#domain/returned-text.ts';
import { checkDossier } from '#domain/truth-check/check.ts';
import { findingKey, type Finding } from '#domain/truth-check/finding.ts';
import type { OtherText } from '#domain/truth-check/shared-paragraphs.ts';
import type { CaseFile } from '../../data/case-file.ts';
import { ready, useReading, valueOf } from '../../data/reading.ts';
import { readHistoryOf } from '../../data/subjects.ts';
import {
  otherDossiers,
  readReturned,
  readSimilar,
  type OtherDossier,
  type SimilarCase,
} from '../../data/truth.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { lazy } from '../../parts/lazy.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { today } from '../../parts/when.ts';
import { words } from '../../words/words.ts';
import { Difference } from './difference.tsx';
import { SystemPart } from './system-part.tsx';
import { truth } from './words.ts';

const SubjectHistory = lazy(() =>
  import('../subjects/history-part.tsx').then((part) => part.SubjectHistory),
);

export function AppraisedPart({
  file,
  set,
}: {
  readonly file: CaseFile;
  readonly set: CriteriaSet | undefined;
}) {
  const dossier = valueOf(file.dossier);
  const [read, again] = useReading(
    async () =>
      ready({
        returned: await readReturned(file.id),
        similar: await readSimilar(file.id, file.card),
        sharers: await otherDossiers(file.id),
      }),
    [file.id, file.card.version],
  );
  const [history, historyAgain] = useReading(() => readHistoryOf(file.id), [file.id]);
  if (dossier === null) return null;
  if (read.is !== 'ready') return <NotReady is={read.is} onAgain={() => void again()} />;
  const claims = Object.fromEntries(
    (valueOf(file.claims)?.items ?? []).map(({ id, value }) => [id, value]),
  );
  const { returned, similar, sharers } = read.value;
  return (
    <>
      {returned !== null && (
        <Since
          before={returned.texts}
          now={textsOf(dossier, claims)}
          version={returned.dossierVersion}
        />
      )}
      <Checked dossier={dossier} claims={claims} similar={similar} sharers={sharers} />
      {set !== undefined && <SystemPart file={file} set={set} history={valueOf(history)} />}
      <SubjectHistory
        history={history}
        cycle={file.card.cycle}
        onAgain={() => void historyAgain()}
      />
      <Similar similar={similar} />
    </>
  );
}

type Texts = Readonly<Record<string, string>>;

function Since({
  before,
  now,
  version,
}: {
  readonly before: Texts;
  readonly now: Texts;
  readonly version: number;
}) {
  const changed = changedFields(before, now);
  return (
    <section class="card" data-part="since-return" aria-label={truth.compared.since}>
      <h3>{truth.compared.since}</h3>
      <p class="hint">
        {changed.length === 0 ? truth.compared.unchanged : truth.compared.wasVersion(version)}
      </p>
      {changed.map((field) => (
        <div key={field} data-changed={field}>
          <h4>{fieldName(field.replace(/^f-/u, ''))}</h4>
          <Difference before={before[field] ?? ''} after={now[field] ?? ''} />
        </div>
      ))}
    </section>
  );
}

/** "summary", "claims.thanh-tich-2", "criteria.H1", in the words of the form. */
const fieldName = (field: string): string => {
  const [part = '', ...rest] = field.split('.');
  const id = rest.join('.');
  if (part === 'claims') return words.form.claim(Number(/\d+$/u.exec(id)?.[0] ?? '1'));
  if (part === 'criteria') return `${words.form.criteria}: ${id}`;
  return named[part] ?? field;
};

const named: Readonly<Record<string, string>> = {
  birthYear: words.form.birthYear,
  place: words.form.place,
  village: words.form.village,
  occupation: words.form.occupation,
  summary: words.form.summary,
  report: words.form.report,
};

function Checked({
  dossier,
  claims,
  similar,
  sharers,
}: {
  readonly dossier: Dossier;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly similar: readonly SimilarCase[];
  /** null where it could not be asked who among all cases shares a paragraph. */
  readonly sharers: readonly OtherDossier[] | null;
}) {
  const { summary, report } = dossier;
  const [findings, compared] = useMemo(() => {
    const others = comparedWith(similar, sharers ?? []);
    const found = checkDossier({ summary, report, claims, others, today: today() });
    return [found, others.length] as const;
  }, [summary, report, claims, similar, sharers]);
  return (
    <section class="card" data-part="check" aria-label={truth.check.ofDossier}>
      <h3>{truth.check.ofDossier}</h3>
      <p class="hint">
        {sharers === null
          ? truth.check.comparedWithFew(compared)
          : truth.check.comparedWithAll(compared)}
      </p>
      {findings.length === 0 && <p>{truth.check.none}</p>}
      <ul class="plain-list">
        {findings.map((finding, at) => (
          <li key={`${findingKey(finding)}.${at}`} data-finding={finding.code}>
            <FindingLine finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each case once, under its code. */
const comparedWith = (
  similar: readonly SimilarCase[],
  sharers: readonly OtherDossier[],
): readonly OtherText[] => {
  const near = similar.flatMap(({ card: { id, value }, dossier }) =>
    dossier === null ? [] : [{ id, code: value.code, dossier }],
  );
  const each = new Map([...sharers, ...near].map((one) => [one.id, one]));
  return [...each.values()].map(({ code, dossier: { summary, report } }) => ({
    label: code,
    text: `${summary}\n${report}`,
  }));
};

const FindingLine = ({ finding }: { readonly finding: Finding }) => (
  <>
    {truth.check.advice[finding.code](finding.words, finding.other)}{' '}
    <span class="hint">({truth.check.inField(fieldName(finding.field))})</span>
  </>
);

function Similar({ similar }: { readonly similar: readonly SimilarCase[] }) {
  return (
    <section class="card" data-part="similar" aria-label={truth.compared.similar}>
      <h3>{truth.compared.similar}</h3>
      {similar.length === 0 && <p class="hint">{truth.compared.noSimilar}</p>}
      <ul class="plain-list">
        {similar.map(({ by, card: { id, value }, dossier }) => (
          <li key={id} class="row spread">
            <div>
              <a href={`/app/ho-so/${id}`}>{value.subject.name}</a>
              <div class="hint">
                {value.code} · {truth.compared.by[by]} · {value.snapshot?.cycle ?? value.cycle}
                {value.decision !== null && ` · ${value.decision.number}`}
              </div>
              {dossier === null && <div class="hint">{truth.compared.closed}</div>}
            </div>
            <StateBadge track="nominations" state={value.state} />
          </li>
        ))}
      </ul>
    </section>
  );
}
