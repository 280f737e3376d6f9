/** Two sets of criteria side by side: only what they ask otherwise. */
import { useState } from 'preact/hooks';
import { changesBetween, type Criterion, type SetChange } from '#domain/criteria-difference.ts';
import { subjectKinds, type CriteriaSet } from '#domain/criteria-set.ts';
import type { Level } from '#domain/organisation.ts';
import { Badge } from '../../parts/badge.tsx';
import { SelectField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { words } from '../../words/words.ts';
import { criteria } from './words.ts';
import { levelNames } from './set-view.tsx';

export function ComparingView({
  sets,
  levels,
}: {
  readonly sets: readonly CriteriaSet[];
  readonly levels: readonly Level[];
}) {
  const [ids, setIds] = useState([sets[0]?.id ?? '', sets[1]?.id ?? ''] as const);
  const options = sets.map(({ id, title, version }) => ({
    value: id,
    label: `${title} (${criteria.version(version)})`,
  }));
  const [one, other] = ids.map((id) => sets.find((set) => set.id === id));
  const changes = one && other ? changesBetween(one, other) : [];
  return (
    <section class="card" aria-label={criteria.compare}>
      <h2>{criteria.compare}</h2>
      <div class="columns">
        <SelectField
          id="compare.one"
          label={criteria.comparing.one}
          options={options}
          value={ids[0]}
          onChange={(id) => setIds([id, ids[1]])}
        />
        <SelectField
          id="compare.other"
          label={criteria.comparing.other}
          options={options}
          value={ids[1]}
          onChange={(id) => setIds([ids[0], id])}
        />
      </div>
      <p role="status">
        {changes.length === 0 ? criteria.comparing.same : criteria.comparing.count(changes.length)}
      </p>
      <ul class="plain-list">
        {changes.map((change, at) => (
          <li key={at}>
            <ChangeLine change={change} levels={levels} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangeLine({
  change,
  levels,
}: {
  readonly change: SetChange;
  readonly levels: readonly Level[];
}) {
  const said = criteria.comparing;
  if (change.is === 'added' || change.is === 'removed') {
    const added = change.is === 'added';
    return (
      <>
        <Badge tone={added ? 'good' : 'bad'}>{added ? said.added : said.removed}</Badge>{' '}
        {inWords(change.criterion)}
      </>
    );
  }
  const [name, before, after] =
    change.is === 'changed'
      ? [change.after.id, inWords(change.before), inWords(change.after)]
      : [
          criteria.parts[change.part],
          partInWords(change.part, change.before, levels),
          partInWords(change.part, change.after, levels),
        ];
  return (
    <>
      <Badge tone="warn">{said.changed}</Badge> <strong>{name}</strong>
      <div class="columns">
        <p>
          <span class="hint">{said.before}: </span>
          <del>{before}</del>
        </p>
        <p>
          <span class="hint">{said.after}: </span>
          <ins>{after}</ins>
        </p>
      </div>
    </>
  );
}

const inWords = (criterion: Criterion): string =>
  [
    `${criterion.id}: ${criterion.vi}`,
    'maxPoints' in criterion
      ? criteria.points(criterion.maxPoints)
      : `${words.stages[criterion.stage]}, ${criteria.drafting.kinds[criterion.kind]}`,
    ...('noFloor' in criterion && criterion.noFloor ? [criteria.drafting.noFloor] : []),
    ...(criterion.evidence.length === 0
      ? []
      : [`${criteria.evidence}: ${criterion.evidence.join('; ')}`]),
  ].join(' · ');

const partInWords = (part: string, said: string, levels: readonly Level[]): string => {
  if (said === '') return criteria.none;
  if (part === 'levels') return levelNames(said.split(', '), levels);
  if (part !== 'subjects') return said;
  return said
    .split(', ')
    .map((kind) => words.subjectKinds[known(subjectKinds, kind, 'individual')])
    .join(', ');
};
