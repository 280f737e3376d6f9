/** The list of cases: filters in the address, twenty cards at a time. */
import { useEffect, useState } from 'preact/hooks';
import { dayOf, written } from '#domain/day.ts';
import type { Nomination } from '#domain/nomination.ts';
import { listCases, type CaseFilter, type CasePage as CasePageOf } from '../data/cases.ts';
import { hasRole, useMe } from '../data/me.ts';
import { useReading, type Entry, type Listed } from '../data/reading.ts';
import { useCatalogues, type Catalogues } from '../data/reference.ts';
import { StateBadge } from '../parts/badge.tsx';
import { Button, ButtonLink } from '../parts/button.tsx';
import { unitName } from '../parts/names.ts';
import { NotReady } from '../parts/not-ready.tsx';
import { Notice } from '../parts/notice.tsx';
import { StepDots } from '../parts/steps.tsx';
import { useTitle } from '../parts/use-title.ts';
import { worklists } from '../words/worklists.ts';
import { words } from '../words/words.ts';
import { chosenWords, filterOf, Filters, isFiltered, listPath, queryOf } from './case-filters.tsx';
import { useKeptQuery } from './kept-query.ts';
import './worklists.css';

type Units = Catalogues<'units'>['units'];

export function CasesPage() {
  const me = useMe();
  const [query, choose] = useKeptQuery(listPath);
  const filter = filterOf(query);
  const names = useCatalogues('units', 'cycles');
  const [first, again] = useReading(() => listCases(filter, null), Object.values(filter));
  const [more, setMore] = useState<readonly CasePageOf[]>([]);
  const [busy, setBusy] = useState(false);
  useTitle(words.caseList.title);
  useEffect(() => setMore([]), [first]);
  const last = more.at(-1) ?? (first.is === 'ready' ? first.value : null);
  const next = async (): Promise<void> => {
    setBusy(true);
    const listed = await listCases(filter, last?.last ?? null);
    if (listed.is === 'ready') setMore([...more, listed.value]);
    setBusy(false);
  };
  return (
    <>
      <div class="row spread">
        <h1>{words.caseList.title}</h1>
        <div class="row not-printed">
          <Button onPress={() => print()}>{worklists.cases.print}</Button>
          {hasRole(me, 'officer', 'office') && (
            <ButtonLink kind="primary" href="/app/ho-so/moi">
              {words.caseList.create}
            </ButtonLink>
          )}
        </div>
      </div>
      {names !== null && (
        // The many options are drawn once, with their names, and not before the page has answered the click.
        <>
          <Filters
            key={filter.search}
            filter={filter}
            names={names}
            onChoose={(chosen) => choose(queryOf(chosen))}
          />
          <p class="printed">{chosenWords(filter, names)}</p>
        </>
      )}
      {first.is === 'ready' && names !== null ? (
        <CasesView lists={[first.value, ...more]} units={names.units} filter={filter} />
      ) : (
        <NotReady is={first.is === 'ready' ? 'loading' : first.is} onAgain={() => void again()} />
      )}
      {last?.more === true && names !== null && (
        <Button busy={busy} onPress={() => void next()}>
          {words.caseList.more}
        </Button>
      )}
    </>
  );
}

export function CasesView({
  lists,
  units,
  filter,
}: {
  readonly lists: readonly Listed<Nomination>[];
  readonly units: Units;
  readonly filter: CaseFilter;
}) {
  const items = inOrder(
    lists.flatMap((list) => list.items),
    filter,
  );
  const broken = lists.flatMap((list) => list.broken);
  if (items.length + broken.length === 0) {
    return (
      <p class="empty">{isFiltered(filter) ? words.caseList.empty : words.caseList.emptyAtAll}</p>
    );
  }
  return (
    <>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{words.caseList.subject}</th>
            <th scope="col">{words.caseList.unit}</th>
            <th scope="col">{words.caseList.state}</th>
            <th scope="col">{words.caseList.updated}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <CaseRow key={item.id} item={item} units={units} />
          ))}
        </tbody>
      </table>
      <p class="printed">{worklists.cases.found(items.length)}</p>
      {filter.order === 'ten' && filter.search === '' && (
        <p class="hint not-printed">{worklists.cases.noKey}</p>
      )}
      {broken.length > 0 && <Notice tone="warn">{words.general.broken(broken.length)}</Notice>}
    </>
  );
}

/** What was searched for comes in no order of its own. */
const inOrder = (
  items: readonly Entry<Nomination>[],
  { search, order }: CaseFilter,
): readonly Entry<Nomination>[] => {
  if (search === '') return items;
  return items.toSorted(({ value: one }, { value: other }) =>
    order === 'ten'
      ? byText(one.sortKey ?? '', other.sortKey ?? '')
      : other.updatedAt.toMillis() - one.updatedAt.toMillis(),
  );
};

/** As the database does. */
const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

function CaseRow({
  item: { id, value: card },
  units,
}: {
  readonly item: Entry<Nomination>;
  readonly units: Units;
}) {
  return (
    <tr>
      <td>
        <a href={`/app/ho-so/${id}`}>{card.subject.name}</a>
        <div class="hint">
          {card.code} · {words.subjectKinds[card.subject.kind]}
        </div>
      </td>
      <td data-label={words.caseList.unit}>{unitName(units, card.ownerUnit)}</td>
      <td>
        <StateBadge track="nominations" state={card.state} />
        <StepDots state={card.state} />
      </td>
      <td data-label={words.caseList.updated}>{written(dayOf(card.updatedAt))}</td>
    </tr>
  );
}
