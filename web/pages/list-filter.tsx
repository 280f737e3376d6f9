/** Searching and narrowing a list of what was read: people, factors, papers, decisions, stories, sessions. */
import type { ComponentChildren } from 'preact';
import { isFound } from '#domain/case-keys.ts';
import type { LongList } from '../data/long-list.ts';
import type { Entry, Listed } from '../data/reading.ts';
import { Button } from '../parts/button.tsx';
import { SelectField, type Option } from '../parts/field.tsx';
import { NotReady } from '../parts/not-ready.tsx';
import { worklists } from '../words/worklists.ts';
import { words } from '../words/words.ts';
import { Finder } from './finder.tsx';
import { useKeptQuery } from './kept-query.ts';
import './worklists.css';

export interface ListFilter {
  /** Of what the list says of each, as typed. */
  readonly search: string;
  /** What is called a state; of people it is a role. */
  readonly state: string;
  readonly ownerUnit: string;
}

/** What one entry is found by. */
export interface FoundBy {
  readonly texts: readonly string[];
  /** '' where it bears none. */
  readonly code?: string;
  readonly states: readonly string[];
  readonly unit?: string;
}

export function useListFilter(path: string): readonly [ListFilter, (filter: ListFilter) => void] {
  const [query, choose] = useKeptQuery(path);
  const filter = {
    search: query['tim'] ?? '',
    state: query['tt'] ?? '',
    ownerUnit: query['dv'] ?? '',
  };
  const change = ({ search, state, ownerUnit }: ListFilter): void =>
    choose({ tim: search.trim(), tt: state, dv: ownerUnit });
  return [filter, change];
}

const isChosen = (filter: ListFilter): boolean =>
  Object.values(filter).some((value) => value !== '');

const passes = (
  { search, state, ownerUnit }: ListFilter,
  { texts, code = '', states, unit = '' }: FoundBy,
): boolean =>
  (state === '' || states.includes(state)) &&
  (ownerUnit === '' || unit === ownerUnit) &&
  isFound(search, { name: texts.join(' '), code });

/** Those of the list that are looked for; what cannot be read stays told. */
export const narrowed = <T,>(
  list: Listed<T>,
  filter: ListFilter,
  by: (entry: Entry<T>) => FoundBy,
): Listed<T> => ({ ...list, items: list.items.filter((entry) => passes(filter, by(entry))) });

export function ListFilterFields({
  filter,
  hint,
  states,
  units,
  onChoose,
}: {
  readonly filter: ListFilter;
  /** What is searched. */
  readonly hint: string;
  readonly states: { readonly label: string; readonly options: readonly Option[] };
  /** Empty where everybody sees one unit's alone. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (filter: ListFilter) => void;
}) {
  // Once a unit, under the last of its names.
  const unitOptions = [...new Map(units.map(({ id, name }) => [id, name]))].map(
    ([value, label]) => ({ value, label }),
  );
  return (
    <Finder
      label={worklists.lists.search}
      hint={hint}
      search={filter.search}
      narrowed={isChosen({ ...filter, search: '' })}
      chosen={isChosen(filter)}
      onFind={(search) => onChoose({ ...filter, search })}
      onReset={() => onChoose({ search: '', state: '', ownerUnit: '' })}
    >
      {(typed) => (
        <>
          <SelectField
            id="state"
            label={states.label}
            empty={words.general.all}
            options={states.options}
            value={filter.state}
            onChange={(state) => onChoose({ ...filter, search: typed, state })}
          />
          {unitOptions.length > 0 && (
            <SelectField
              id="unit"
              label={words.caseList.unit}
              empty={words.general.all}
              options={unitOptions}
              value={filter.ownerUnit}
              onChange={(ownerUnit) => onChoose({ ...filter, search: typed, ownerUnit })}
            />
          )}
        </>
      )}
    </Finder>
  );
}

/** The list as far as it was read and is looked for, and what brings more of it. */
export function NarrowedList<T>({
  long: { list, again, more, busy, failed, next },
  filter,
  by,
  children,
}: {
  readonly long: LongList<T>;
  readonly filter: ListFilter;
  readonly by: (entry: Entry<T>) => FoundBy;
  readonly children: (shown: Listed<T>) => ComponentChildren;
}) {
  if (list.is !== 'ready') return <NotReady is={list.is} onAgain={again} />;
  const shown = narrowed(list.value, filter, by);
  const nothing = isChosen(filter) && shown.items.length === 0;
  return (
    <>
      {nothing ? <p class="empty">{worklists.lists.nothing}</p> : children(shown)}
      {more && (
        <div class="row not-printed">
          {isChosen(filter) && (
            <p class="hint">{worklists.lists.searched(list.value.items.length)}</p>
          )}
          <Button busy={busy} onPress={next}>
            {worklists.lists.more}
          </Button>
        </div>
      )}
      {failed !== null && <NotReady is={failed} />}
    </>
  );
}
