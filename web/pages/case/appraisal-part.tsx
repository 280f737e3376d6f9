/** The appraisal: the criteria of its stage, each confirmed by name and date. */
import { hardAt, warningsIn } from '#domain/criteria-set.ts';
import { written } from '#domain/day.ts';
import { isSealed } from '#domain/second-appraisal.ts';
import type { Appraisal } from '#domain/appraisal.ts';
import type { CaseFile } from '../../data/case-file.ts';
import { hasRole, type Me } from '../../data/me.ts';
import { valueOf, type Entry } from '../../data/reading.ts';
import { lazy } from '../../parts/lazy.tsx';
import { personName } from '../../parts/names.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { words } from '../../words/words.ts';
import type { CaseNames } from './names.ts';

const AppraisedPart = lazy(() =>
  import('../truth/appraised-part.tsx').then((file) => file.AppraisedPart),
);
const SecondAppraisal = lazy(() =>
  import('../agreement/case-part.tsx').then((file) => file.SecondAppraisal),
);
const AppraisalForm = lazy(() => import('./appraisal-form.tsx').then((file) => file.AppraisalForm));

export function AppraisalPart({
  file,
  names,
  me,
  onChanged,
}: {
  readonly file: CaseFile;
  readonly names: CaseNames;
  readonly me: Me;
  readonly onChanged: () => void;
}) {
  const { appraisals, card } = file;
  if (appraisals.is === 'refused') return null;
  const set = names.criteriaSets.get(card.criteriaSet);
  const all = valueOf(appraisals)?.items ?? [];
  const handedIn = isSealed(card) && card.appraisedBy?.includes(me.uid) === true;
  const writes = hasRole(me, 'office') && card.state === 'appraisal' && !file.walled && !handedIn;
  if (!writes && all.length === 0) return null;
  const mine = all.find(({ id }) => id === me.uid)?.value ?? null;
  return (
    <section aria-label={words.caseView.appraisal} id="f-criteria" tabIndex={-1}>
      <h2>{words.caseView.appraisal}</h2>
      <AppraisedPart file={file} set={set} />
      {card.secondAppraisal === true && <SecondAppraisal file={file} set={set} />}
      {appraisals.is !== 'ready' && <NotReady is={appraisals.is} />}
      {writes && appraisals.is === 'ready' && (
        <AppraisalForm
          caseId={file.id}
          title={`${card.subject.name} (${card.code})`}
          criteria={set ? [...hardAt(set, 'appraisal'), ...warningsIn(set)] : []}
          held={mine}
          onSaved={onChanged}
        />
      )}
      {all
        .filter(({ id }) => !writes || id !== me.uid)
        .map((appraisal) => (
          <AppraisalView
            key={appraisal.id}
            appraisal={appraisal}
            names={names}
            criteriaSet={card.criteriaSet}
          />
        ))}
    </section>
  );
}

function AppraisalView({
  appraisal: { id, value },
  names,
  criteriaSet,
}: {
  readonly appraisal: Entry<Appraisal>;
  readonly names: CaseNames;
  readonly criteriaSet: string;
}) {
  const criteria = names.criteriaSets.get(criteriaSet)?.hard ?? [];
  return (
    <article class="card">
      <p>
        <strong>{personName(names.roster, id)}</strong>
        {value.complete && ` · ${words.caseView.appraisalComplete}`}
      </p>
      <ul class="plain-list">
        {criteria.flatMap((criterion) => {
          const finding = value.criteria[criterion.id];
          if (finding === undefined) return [];
          return [
            <li key={criterion.id}>
              <div class="hint">
                {criterion.id}. {criterion.vi}
              </div>
              <strong>{finding.met ? words.caseView.met : words.caseView.notMet}</strong>
              {finding.note && `: ${finding.note}`}{' '}
              <span class="hint">({written(finding.on)})</span>
            </li>,
          ];
        })}
      </ul>
      {value.note && <p class="prose">{value.note}</p>}
    </article>
  );
}
