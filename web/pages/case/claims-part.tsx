/** The achievements with their evidence; while the case is appraised the office settles each one here. */
import { useState } from 'preact/hooks';
import { figureOf, type Claim } from '#domain/claim.ts';
import type { CriteriaSet } from '#domain/criteria-set.ts';
import { written } from '#domain/day.ts';
import { isImage, type Evidence } from '#domain/evidence.ts';
import type { CaseFile } from '../../data/case-file.ts';
import { downloadEvidence } from '../../data/evidence.ts';
import { valueOf, type Entry } from '../../data/reading.ts';
import { Badge, toneOf } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Facts } from '../../parts/facts.tsx';
import { fetched } from '../../parts/fetched.tsx';
import { lazy } from '../../parts/lazy.tsx';
import { personName } from '../../parts/names.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { words } from '../../words/words.ts';
import type { CaseNames } from './names.ts';

const ComparedPart = lazy(() =>
  import('../files/compared-part.tsx').then((file) => file.ComparedPart),
);
const Thumbnail = fetched(
  () => import('../files/thumbnail.tsx').then((file) => file.Thumbnail),
  () => null,
);
const SettleForm = lazy(() => import('./settle-form.tsx').then((file) => file.SettleForm));

export function ClaimsPart({
  file,
  names,
  settles,
  onChanged,
}: {
  readonly file: CaseFile;
  readonly names: CaseNames;
  readonly settles: boolean;
  readonly onChanged: () => void;
}) {
  const { claims } = file;
  if (claims.is === 'refused') return null;
  const evidence = valueOf(file.evidence)?.items ?? [];
  const set = names.criteriaSets.get(file.card.criteriaSet) ?? null;
  return (
    <section id="f-claims" tabIndex={-1} aria-label={words.caseView.claims}>
      <h2>{words.caseView.claims}</h2>
      {claims.is !== 'ready' && <NotReady is={claims.is} />}
      {claims.is === 'ready' && claims.value.items.length === 0 && (
        <p class="hint">{words.caseView.noClaims}</p>
      )}
      {valueOf(claims)?.items.map(({ id, value }) => (
        <article key={id} class="card" id={`f-claims.${id}`} tabIndex={-1} data-claim={id}>
          <ClaimView caseId={file.id} claim={value} set={set} evidence={evidence} names={names} />
          {settles && (
            <SettleForm caseId={file.id} claimId={id} claim={value} onSettled={onChanged} />
          )}
        </article>
      ))}
      {settles && (
        <ComparedPart
          caseId={file.id}
          titles={Object.fromEntries(evidence.map(({ id, value }) => [id, value.title]))}
        />
      )}
      {claims.is === 'ready' && claims.value.broken.length > 0 && (
        <Notice tone="warn">{words.general.broken(claims.value.broken.length)}</Notice>
      )}
    </section>
  );
}

/** "IC1. Hiệu quả, thành tích…"; the bare id where the set no longer holds it. */
const criterionName = (set: CriteriaSet | null, id: string): string => {
  const found = [...(set?.scored ?? []), ...(set?.hard ?? [])].find((one) => one.id === id);
  return found === undefined ? id : `${found.id}. ${found.vi}`;
};

function ClaimView({
  caseId,
  claim,
  set,
  evidence,
  names,
}: {
  readonly caseId: string;
  readonly claim: Claim;
  readonly set: CriteriaSet | null;
  readonly evidence: readonly Entry<Evidence>[];
  readonly names: CaseNames;
}) {
  const { settled } = claim;
  return (
    <>
      <p>
        {claim.text} <Badge tone={toneOf(claim.status)}>{words.claimStatuses[claim.status]}</Badge>
      </p>
      <Facts
        facts={[
          [words.form.value, [claim.metric, figureOf(claim)].filter(Boolean).join(': ')],
          [words.form.period, claim.period],
          [words.form.baseline, claim.baseline],
          [words.form.criterion, criterionName(set, claim.criterion)],
        ]}
      />
      <ul class="plain-list">
        {claim.evidence.map((id) => (
          <EvidenceLine
            key={id}
            caseId={caseId}
            id={id}
            evidence={evidence.find((one) => one.id === id)?.value ?? null}
          />
        ))}
      </ul>
      {settled && (
        <p class="hint">
          {words.settledHow[settled.how]} (
          {words.caseView.settled(personName(names.roster, settled.by), written(settled.on))})
          {settled.confirmer && ` · ${settled.confirmer}`}
          {settled.source && ` · ${words.caseView.source}: ${settled.source}`}
          {settled.note && ` · ${settled.note}`}
        </p>
      )}
    </>
  );
}

function EvidenceLine({
  caseId,
  id,
  evidence,
}: {
  readonly caseId: string;
  readonly id: string;
  readonly evidence: Evidence | null;
}) {
  const [failed, setFailed] = useState(false);
  if (evidence === null) return <li class="hint">{words.waiting.broken}</li>;
  const fetchIt = async (): Promise<void> =>
    setFailed(!(await downloadEvidence(caseId, id, evidence.title)));
  return (
    <li class="tight">
      {evidence.kind === 'file' && isImage(evidence.type) && <Thumbnail caseId={caseId} id={id} />}
      {evidence.kind === 'file' ? (
        <Button kind="quiet" onPress={() => void fetchIt()}>
          <span class="visually-hidden">{words.caseView.evidenceOpen}: </span>
          {evidence.title}
        </Button>
      ) : (
        <span>
          {evidence.title} ({words.caseView.paper}: {evidence.reference}, {written(evidence.day)})
        </span>
      )}
      {evidence.source && <span class="hint"> {evidence.source}</span>}
      {failed && (
        <p class="wrong" role="alert">
          {words.waiting.offline}
        </p>
      )}
    </li>
  );
}
