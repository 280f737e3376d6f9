/** The achievements, each a claim that can be checked, with its evidence. */
import { useState } from 'preact/hooks';
import type { CriteriaSet } from '#domain/criteria-set.ts';
import type { Evidence } from '#domain/evidence.ts';
import { isReversed, tidyPeriod } from '#domain/typed-period.ts';
import type { Entry } from '../../data/reading.ts';
import { Button } from '../../parts/button.tsx';
import { AreaField, SelectField, TextField } from '../../parts/field.tsx';
import { lazy } from '../../parts/lazy.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { Unfolding } from '../../parts/unfolding.tsx';
import { reportPaste } from '../../words/gathering.ts';
import { entry } from '../../words/typing.ts';
import { words } from '../../words/words.ts';
import { nextClaimId } from './claim-id.ts';
import { emptyClaim, type ClaimDraft, type Problems } from './draft.ts';
import { EvidenceField } from './evidence-field.tsx';

const mostEvidence = 5;

const ReportPaste = lazy(() => import('./report-paste.tsx').then((file) => file.ReportPaste));

/** Each under an id of its own, after those that were given. */
const numbered = (
  held: readonly ClaimDraft[],
  taken: readonly Omit<ClaimDraft, 'id'>[],
): readonly ClaimDraft[] => {
  const ids = held.map(({ id }) => id);
  return taken.map((claim) => {
    const id = nextClaimId(ids);
    ids.push(id);
    return { ...claim, id };
  });
};

export function ClaimFields({
  caseId,
  claims,
  set,
  evidence,
  problems,
  onChange,
}: {
  readonly caseId: string;
  readonly claims: readonly ClaimDraft[];
  readonly set: CriteriaSet | null;
  readonly evidence: readonly Entry<Evidence>[];
  readonly problems: Problems;
  readonly onChange: (claims: readonly ClaimDraft[]) => void;
}) {
  const [attached, setAttached] = useState<Readonly<Record<string, string>>>({});
  const titles = {
    ...Object.fromEntries(evidence.map(({ id, value }) => [id, value.title])),
    ...attached,
  };
  const replace = (claim: ClaimDraft): void =>
    onChange(claims.map((held) => (held.id === claim.id ? claim : held)));
  return (
    <fieldset id="f-claims" tabIndex={-1}>
      <legend>{words.form.claims}</legend>
      <p class="hint">{words.form.claimsHint}</p>
      {claims.map((claim, index) => (
        <ClaimField
          key={claim.id}
          caseId={caseId}
          claim={claim}
          label={words.form.claim(index + 1)}
          set={set}
          titles={titles}
          problems={problems}
          onTitle={(id, title) => setAttached({ ...attached, [id]: title })}
          onChange={replace}
          onRemove={() => onChange(claims.filter(({ id }) => id !== claim.id))}
        />
      ))}
      <Unfolding summary={reportPaste.title}>
        {() => (
          <ReportPaste
            set={set}
            onTake={(taken) => onChange([...claims, ...numbered(claims, taken)])}
          />
        )}
      </Unfolding>
      <Button
        field="add-claim"
        onPress={() => onChange([...claims, emptyClaim(nextClaimId(claims.map(({ id }) => id)))])}
      >
        {words.form.addClaim}
      </Button>
    </fieldset>
  );
}

function ClaimField({
  caseId,
  claim,
  label,
  set,
  titles,
  problems,
  onTitle,
  onChange,
  onRemove,
}: {
  readonly caseId: string;
  readonly claim: ClaimDraft;
  readonly label: string;
  readonly set: CriteriaSet | null;
  readonly titles: Readonly<Record<string, string>>;
  readonly problems: Problems;
  readonly onTitle: (id: string, title: string) => void;
  readonly onChange: (claim: ClaimDraft) => void;
  readonly onRemove: () => void;
}) {
  const id = `f-claims.${claim.id}`;
  const change = (changed: Partial<ClaimDraft>): void => onChange({ ...claim, ...changed });
  const criteria = set === null ? [] : [...set.scored, ...set.hard];
  const required = (field: string) => problems[field] && words.field.required;
  const plain = [
    { name: 'metric', max: 200, label: words.form.metric, hint: entry.metricHint },
    { name: 'unit', max: 60, label: words.form.unitOfValue, hint: undefined },
    { name: 'baseline', max: 200, label: words.form.baseline, hint: undefined },
  ] as const;
  const attach = (evidenceId: string, title: string): void => {
    onTitle(evidenceId, title);
    change({ evidence: [...claim.evidence, evidenceId] });
  };
  return (
    <div class="card" role="group" aria-label={label}>
      <div class="row spread">
        <h2>{label}</h2>
        <Button kind="quiet" onPress={onRemove}>
          {words.form.removeClaim}
        </Button>
      </div>
      <AreaField
        id={id}
        label={words.form.claimText}
        max={1000}
        rows={2}
        wrong={required(id)}
        value={claim.text}
        onChange={(text) => change({ text })}
      />
      <SelectField
        id={`${id}.criterion`}
        label={words.form.criterion}
        empty={words.general.choose}
        options={criteria.map((one) => ({ value: one.id, label: `${one.id}. ${one.vi}` }))}
        wrong={required(`${id}.criterion`)}
        value={claim.criterion}
        onChange={(criterion) => change({ criterion })}
      />
      <div class="columns">
        <NumberField
          id={`${id}.value`}
          label={words.form.value}
          value={claim.value}
          onChange={(value) => change({ value })}
        />
        {plain.map((field) => (
          <TextField
            key={field.name}
            id={`${id}.${field.name}`}
            label={field.label}
            hint={field.hint}
            max={field.max}
            value={claim[field.name]}
            onChange={(value) => change({ [field.name]: value })}
          />
        ))}
        <TextField
          id={`${id}.period`}
          label={words.form.period}
          hint={entry.periodHint}
          max={100}
          wrong={isReversed(claim.period) ? entry.periodReversed : undefined}
          value={claim.period}
          onChange={(period) => change({ period })}
          onLeave={() => change({ period: tidyPeriod(claim.period) })}
        />
      </div>
      <EvidenceField
        id={`${id}.evidence`}
        label={words.form.evidence}
        caseId={caseId}
        held={claim.evidence}
        titles={titles}
        room={mostEvidence - claim.evidence.length}
        onAttach={attach}
        onDetach={(gone) => change({ evidence: claim.evidence.filter((held) => held !== gone) })}
      />
    </div>
  );
}
