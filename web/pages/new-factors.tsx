/** New factors and good deeds of the unit, or everybody's to the office; notes a new one. */
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { written } from '#domain/day.ts';
import type { NewFactor } from '#domain/new-factor.ts';
import { newFactorStates } from '#domain/track-workflows.ts';
import { hasRole, useMe } from '../data/me.ts';
import { createFactor, listFactors, type FactorContent } from '../data/new-factors.ts';
import { useReading, type Listed } from '../data/reading.ts';
import { useCatalogues, type Catalogues } from '../data/reference.ts';
import { Badge, StateBadge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { SelectField } from '../parts/field.tsx';
import { unitName } from '../parts/names.ts';
import { NotReady } from '../parts/not-ready.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTitle } from '../parts/use-title.ts';
import { stateWords } from '../words/naming.ts';
import { words } from '../words/words.ts';
import { FactorForm } from './factor/form.tsx';
import { factorView } from './factor/words.ts';

export function NewFactorsPage() {
  const me = useMe();
  const { route } = useLocation();
  const [factors, again] = useReading(() => listFactors(me), [me.uid]);
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
      {factors.is === 'ready' && names !== null ? (
        <FactorsView factors={factors.value} units={names.units} />
      ) : (
        <NotReady
          is={factors.is === 'ready' ? 'loading' : factors.is}
          onAgain={() => void again()}
        />
      )}
    </>
  );
}

export function FactorsView({
  factors,
  units,
}: {
  readonly factors: Listed<NewFactor>;
  readonly units: Catalogues<'units'>['units'];
}) {
  const [state, setState] = useState('');
  const shown = factors.items.filter(({ value }) => state === '' || value.state === state);
  return (
    <>
      {factors.items.length > 0 && (
        <SelectField
          id="f-state"
          label={words.caseList.state}
          empty={factorView.allStates}
          options={newFactorStates.map((value) => ({
            value,
            label: stateWords('newFactors', value),
          }))}
          value={state}
          onChange={setState}
        />
      )}
      {shown.length === 0 && <p class="empty">{factorView.empty}</p>}
      <ul class="plain-list">
        {shown.map(({ id, value }) => (
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
