/** New factors and good deeds of the unit, or everybody's to the office; notes a new one. */
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { written } from '#domain/day.ts';
import { factorCode, type NewFactor } from '#domain/new-factor.ts';
import { newFactorStates } from '#domain/track-workflows.ts';
import { hasRole, useMe } from '../data/me.ts';
import { useLongList } from '../data/long-list.ts';
import { createFactor, listFactors, mostFactors, type FactorContent } from '../data/new-factors.ts';
import type { Entry, Listed } from '../data/reading.ts';
import { useCatalogues, type Catalogues } from '../data/reference.ts';
import { Badge, StateBadge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { unitName } from '../parts/names.ts';
import { NotReady } from '../parts/not-ready.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTitle } from '../parts/use-title.ts';
import { optionsOf } from '../words/naming.ts';
import { worklists } from '../words/worklists.ts';
import { words } from '../words/words.ts';
import { ListFilterFields, NarrowedList, useListFilter, type FoundBy } from './list-filter.tsx';
import { FactorForm } from './factor/form.tsx';
import { factorView } from './factor/words.ts';

export function NewFactorsPage() {
  const me = useMe();
  const { route } = useLocation();
  const factors = useLongList((after) => listFactors(me, after), mostFactors);
  const [filter, choose] = useListFilter('/app/nhan-to-moi');
  const names = useCatalogues('units', 'places');
  const [creating, setCreating] = useState(false);
  useTitle(factorView.title);
  const create = async (content: FactorContent, unit: string) => {
    const created = await createFactor(content, unit);
    if (typeof created === 'string') return created;
    route(`/app/nhan-to-moi/${created.id}`);
    return 'saved' as const;
  };
  return (
    <>
      <div class="row spread">
        <h1>{factorView.title}</h1>
        {hasRole(me, 'officer', 'office') && !creating && (
          <Button kind="primary" onPress={() => setCreating(true)}>
            {factorView.create}
          </Button>
        )}
      </div>
      <p class="hint">{factorView.intro}</p>
      {creating && names !== null && (
        <FactorForm
          factor={null}
          names={names}
          units={hasRole(me, 'office') ? names.units : []}
          ownUnit={me.person.unit}
          onSave={create}
          onCancel={() => setCreating(false)}
        />
      )}
      <ListFilterFields
        filter={filter}
        hint={worklists.lists.hints.factors}
        states={{
          label: words.caseList.state,
          options: optionsOf(newFactorStates, words.states.newFactors),
        }}
        units={hasRole(me, 'office') ? (names?.units ?? []) : []}
        onChoose={choose}
      />
      {names === null ? (
        <NotReady is="loading" />
      ) : (
        <NarrowedList long={factors} filter={filter} by={foundBy}>
          {(shown) => <FactorsView factors={shown} units={names.units} />}
        </NarrowedList>
      )}
    </>
  );
}

const foundBy = ({ id, value }: Entry<NewFactor>): FoundBy => ({
  texts: [value.subject.name],
  code: factorCode(id, value),
  states: [value.state],
  unit: value.ownerUnit,
});

export function FactorsView({
  factors,
  units,
}: {
  readonly factors: Listed<NewFactor>;
  readonly units: Catalogues<'units'>['units'];
}) {
  return (
    <>
      {factors.items.length === 0 && <p class="empty">{factorView.empty}</p>}
      <ul class="plain-list">
        {factors.items.map(({ id, value }) => (
          <li key={id} class="row spread">
            <div>
              <a href={`/app/nhan-to-moi/${id}`}>{value.subject.name}</a>
              <div class="hint">
                {words.sources[value.kind]} · {unitName(units, value.ownerUnit)} ·{' '}
                {written(value.foundOn)}
              </div>
              {value.origin === 'public' && <Badge tone="info">{factorView.fromPublic}</Badge>}
            </div>
            <StateBadge track="newFactors" state={value.state} />
          </li>
        ))}
      </ul>
      {factors.broken.length > 0 && (
        <Notice tone="warn">{words.general.broken(factors.broken.length)}</Notice>
      )}
    </>
  );
}
