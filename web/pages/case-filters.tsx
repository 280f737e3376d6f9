/** What the list of cases is filtered, searched and ordered by: kept in the address. */
import { nominationStates } from '#domain/nomination-workflow.ts';
import { caseOrders, type CaseFilter } from '../data/cases.ts';
import type { Catalogues } from '../data/reference.ts';
import { SelectField } from '../parts/field.tsx';
import { known } from '../parts/known.ts';
import { unitName } from '../parts/names.ts';
import { optionsOf, stateWords } from '../words/naming.ts';
import { worklists } from '../words/worklists.ts';
import { words } from '../words/words.ts';
import { Finder } from './finder.tsx';

type FilterNames = Catalogues<'units' | 'cycles'>;

export const listPath = '/app/ho-so';

export const filterOf = (query: Readonly<Record<string, string>>): CaseFilter => ({
  state: query['tt'] ?? '',
  ownerUnit: query['dv'] ?? '',
  cycle: query['dot'] ?? '',
  search: query['tim'] ?? '',
  order: known(caseOrders, query['xep'] ?? '', 'moi'),
});

/** The same as it stands in the address. */
export const queryOf = ({ state, ownerUnit, cycle, search, order }: CaseFilter) => ({
  tt: state,
  dv: ownerUnit,
  dot: cycle,
  tim: search.trim(),
  xep: order === 'moi' ? '' : order,
});

export const isFiltered = ({ order: _order, ...filter }: CaseFilter): boolean =>
  Object.values(filter).some((value) => value !== '');

/** What was chosen, as the printed list says it. */
export const chosenWords = (filter: CaseFilter, names: FilterNames): string =>
  [
    [words.caseList.state, filter.state && stateWords('nominations', filter.state)],
    [words.caseList.unit, filter.ownerUnit && unitName(names.units, filter.ownerUnit)],
    [words.caseList.cycle, names.cycles.get(filter.cycle)?.title ?? ''],
    [worklists.cases.search, filter.search],
    [worklists.cases.order, worklists.cases.orders[filter.order]],
  ]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join(' · ');

export function Filters({
  filter,
  names,
  onChoose,
}: {
  readonly filter: CaseFilter;
  readonly names: FilterNames;
  readonly onChoose: (chosen: CaseFilter) => void;
}) {
  // Once a unit, under the last of its names.
  const units = [...new Map(names.units.map(({ id, name }) => [id, name]))].map(
    ([value, label]) => ({ value, label }),
  );
  const cycles = [...names.cycles].map(([value, { title }]) => ({ value, label: title }));
  const isOrdered = filter.order !== 'moi';
  const fields = (search: string) => {
    const choose = (changed: Partial<CaseFilter>): void =>
      onChoose({ ...filter, search, ...changed });
    return (
      <>
        <SelectField
          id="state"
          label={words.caseList.state}
          empty={words.general.all}
          options={optionsOf(nominationStates, words.states.nominations)}
          value={filter.state}
          onChange={(state) => choose({ state })}
        />
        <SelectField
          id="unit"
          label={words.caseList.unit}
          empty={words.general.all}
          options={units}
          value={filter.ownerUnit}
          onChange={(ownerUnit) => choose({ ownerUnit })}
        />
        <SelectField
          id="cycle"
          label={words.caseList.cycle}
          empty={words.general.all}
          options={cycles}
          value={filter.cycle}
          onChange={(cycle) => choose({ cycle })}
        />
        <SelectField
          id="order"
          label={worklists.cases.order}
          options={optionsOf(caseOrders, worklists.cases.orders)}
          value={filter.order}
          onChange={(order) => choose({ order: known(caseOrders, order, filter.order) })}
        />
      </>
    );
  };
  return (
    <Finder
      label={worklists.cases.search}
      hint={worklists.cases.searchHint}
      search={filter.search}
      narrowed={isFiltered({ ...filter, search: '' }) || isOrdered}
      chosen={isFiltered(filter) || isOrdered}
      onFind={(search) => onChoose({ ...filter, search })}
      onReset={() => onChoose(filterOf({}))}
    >
      {fields}
    </Finder>
  );
}
