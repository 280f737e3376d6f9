/** The unit's tờ trình, or everybody's to the office; begins a new one. */
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { written } from '#domain/day.ts';
import type { Batch } from '#domain/decision.ts';
import { documentCode } from '#domain/document-code.ts';
import { batchStates } from '#domain/track-workflows.ts';
import { createBatch, listBatches, mostBatches } from '../data/batches.ts';
import { useLongList } from '../data/long-list.ts';
import { hasRole, useMe } from '../data/me.ts';
import type { Entry, Listed } from '../data/reading.ts';
import { useCatalogues, type Catalogues } from '../data/reference.ts';
import type { Unwritten } from '../data/store.ts';
import { StateBadge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { SelectField, TextField } from '../parts/field.tsx';
import { unitName } from '../parts/names.ts';
import { NotReady } from '../parts/not-ready.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTitle } from '../parts/use-title.ts';
import { useUnsaved } from '../parts/use-unsaved.ts';
import { today } from '../parts/when.ts';
import { optionsOf } from '../words/naming.ts';
import { worklists } from '../words/worklists.ts';
import { words } from '../words/words.ts';
import { ListFilterFields, NarrowedList, useListFilter, type FoundBy } from './list-filter.tsx';
import { batchView } from './batch/words.ts';

export function BatchesPage() {
  const me = useMe();
  const batches = useLongList((after) => listBatches(me, after), mostBatches);
  const [filter, choose] = useListFilter('/app/to-trinh');
  const names = useCatalogues('units');
  const [creating, setCreating] = useState(false);
  useTitle(batchView.title);
  return (
    <>
      <div class="row spread">
        <h1>{batchView.title}</h1>
        {hasRole(me, 'officer', 'office') && !creating && (
          <Button kind="primary" onPress={() => setCreating(true)}>
            {batchView.create}
          </Button>
        )}
      </div>
      <p class="hint">{batchView.intro}</p>
      {creating && (
        <NewBatch
          units={names?.units ?? []}
          chooses={hasRole(me, 'office')}
          ownUnit={me.person.unit}
          onCancel={() => setCreating(false)}
        />
      )}
      <ListFilterFields
        filter={filter}
        hint={worklists.lists.hints.batches}
        states={{
          label: words.caseList.state,
          options: optionsOf(batchStates, words.states.batches),
        }}
        units={hasRole(me, 'office') ? (names?.units ?? []) : []}
        onChoose={choose}
      />
      {names === null ? (
        <NotReady is="loading" />
      ) : (
        <NarrowedList long={batches} filter={filter} by={foundBy}>
          {(shown) => <BatchesView batches={shown} units={names.units} />}
        </NarrowedList>
      )}
    </>
  );
}

const foundBy = ({
  id,
  value: { title, number, signatory, state, ownerUnit },
}: Entry<Batch>): FoundBy => ({
  texts: [title, number, signatory],
  code: documentCode('batches', id),
  states: [state],
  unit: ownerUnit,
});

type Units = Catalogues<'units'>['units'];

export function BatchesView({
  batches,
  units,
}: {
  readonly batches: Listed<Batch>;
  readonly units: Units;
}) {
  return (
    <>
      {batches.items.length === 0 && <p class="empty">{batchView.empty}</p>}
      <ul class="plain-list">
        {batches.items.map(({ id, value: { title, number, day, cases, state, ownerUnit } }) => (
          <li key={id} class="row spread">
            <div>
              <a href={`/app/to-trinh/${id}`}>{title}</a>
              <div class="hint">
                {number !== '' && day !== null
                  ? `${batchView.numbered(number, written(day))} · `
                  : ''}
                {unitName(units, ownerUnit)} · {batchView.counted(cases.length)}
              </div>
            </div>
            <StateBadge track="batches" state={state} />
          </li>
        ))}
      </ul>
      {batches.broken.length > 0 && (
        <Notice tone="warn">{words.general.broken(batches.broken.length)}</Notice>
      )}
    </>
  );
}

function NewBatch({
  units,
  chooses,
  ownUnit,
  onCancel,
}: {
  readonly units: Units;
  /** The office writes for any unit. */
  readonly chooses: boolean;
  readonly ownUnit: string;
  readonly onCancel: () => void;
}) {
  const { route } = useLocation();
  const [start] = useState(() => batchView.defaultTitle(today().slice(0, 4)));
  const [title, setTitle] = useState(start);
  const [unit, setUnit] = useState(ownUnit);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Unwritten | 'empty' | null>(null);
  useUnsaved((title !== start || unit !== ownUnit) && !busy);
  const create = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (title.trim() === '') {
      setProblem('empty');
      return;
    }
    setBusy(true);
    const created = await createBatch(title, unit);
    if (typeof created !== 'string') route(`/app/to-trinh/${created.id}`);
    else {
      setProblem(created);
      setBusy(false);
    }
  };
  return (
    <form class="card" onSubmit={(event) => void create(event)} noValidate>
      <TextField
        id="f-title"
        label={batchView.name}
        max={200}
        required
        value={title}
        wrong={problem === 'empty' ? words.field.required : undefined}
        onChange={setTitle}
      />
      {chooses && (
        <SelectField
          id="f-unit"
          label={batchView.unit}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          value={unit}
          onChange={setUnit}
        />
      )}
      {problem && problem !== 'empty' && (
        <Notice tone="bad">{words.general.notSaved[problem]}</Notice>
      )}
      <div class="row">
        <Button kind="primary" submits busy={busy}>
          {batchView.create}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words.general.cancel}
        </Button>
      </div>
    </form>
  );
}
