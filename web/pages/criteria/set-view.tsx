/** One set of criteria as it reads: what must hold and when it is asked, what is scored, and how. */
import type { CriteriaSet } from '#domain/criteria-set.ts';
import { checkOf } from '#domain/criteria-check.ts';
import type { Level } from '#domain/organisation.ts';
import type { Roster } from '#domain/person.ts';
import { Facts } from '../../parts/facts.tsx';
import { personName } from '../../parts/names.ts';
import { words } from '../../words/words.ts';
import { criteria } from './words.ts';

export function SetView({
  set,
  levels,
  people,
  sets,
}: {
  readonly set: CriteriaSet;
  readonly levels: readonly Level[];
  readonly people: Roster['people'];
  readonly sets: readonly CriteriaSet[];
}) {
  const base = sets.find(({ id }) => id === set.draftedFrom);
  return (
    <article class="card">
      <h2>{set.title}</h2>
      {base && <p class="hint">{criteria.basedOn(base.title)}</p>}
      {set.issued && (
        <p class="hint">{criteria.issuedBy(personName(people, set.issued.by), set.issued.paper)}</p>
      )}
      <Facts facts={factsOf(set, levels)} />
      <h3>{criteria.hard}</h3>
      <ul class="plain-list">
        {set.hard.map((criterion) => (
          <li key={criterion.id}>
            <strong>{criterion.id}</strong> {criterion.vi}
            <div class="hint">
              {[
                words.stages[criterion.stage],
                ...(criterion.kind === 'warning' ? [criteria.warning] : []),
                criteria.checks[checkOf(criterion)],
                ...evidenceOf(criterion.evidence),
              ].join(' · ')}
            </div>
          </li>
        ))}
      </ul>
      {set.scored.length > 0 && (
        <>
          <h3>{criteria.scored}</h3>
          <ul class="plain-list">
            {set.scored.map((criterion) => (
              <li key={criterion.id}>
                <strong>{criterion.id}</strong> {criterion.vi}
                <div class="hint">
                  {[
                    criteria.points(criterion.maxPoints),
                    ...(criterion.noFloor ? [criteria.drafting.noFloor] : []),
                    ...evidenceOf(criterion.evidence),
                  ].join(' · ')}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

const evidenceOf = (evidence: readonly string[]): readonly string[] =>
  evidence.length === 0 ? [] : [`${criteria.evidence}: ${evidence.join('; ')}`];

const factsOf = (set: CriteriaSet, levels: readonly Level[]) =>
  [
    [
      criteria.parts.subjects,
      set.subjects.map((subject) => words.subjectKinds[subject]).join(', '),
    ] as const,
    [criteria.parts.levels, levelNames(set.levels, levels)] as const,
    ...(set.scored.length === 0
      ? []
      : ([
          [criteria.parts.passMark, String(set.passMark ?? criteria.none)],
          [criteria.parts.floor, String(set.floor ?? criteria.none)],
          [criteria.parts.anchors, set.anchors.join('\n')],
          [criteria.parts.priorities, set.priorities],
        ] as const)),
    [criteria.parts.note, set.note] as const,
  ].filter(([, said]) => said !== '');

export const levelNames = (ids: readonly string[], levels: readonly Level[]): string =>
  ids.map((id) => levels.find((level) => level.id === id)?.name ?? id).join(', ');
