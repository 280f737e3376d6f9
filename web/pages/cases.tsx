/** The list of cases: filters in the address, twenty cards at a time. */
import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { dayOf, written } from '#domain/day.ts';
import { nominationStates } from '#domain/nomination-workflow.ts';
import type { Nomination } from '#domain/nomination.ts';
import { listCases, pageLength, type CaseFilter } from '../data/cases.ts';
import { hasRole, useMe } from '../data/me.ts';
import { useReading, type Entry, type Listed } from '../data/reading.ts';
import { useCatalogues, type Catalogues } from '../data/reference.ts';
import { StateBadge } from '../parts/badge.tsx';
import { Button, ButtonLink } from '../parts/button.tsx';
import { SelectField } from '../parts/field.tsx';
import { unitName } from '../parts/names.ts';
import { NotReady } from '../parts/not-ready.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTitle } from '../parts/use-title.ts';
import { optionsOf } from '../words/naming.ts';
import { words } from '../words/words.ts';

type Names = Catalogues<'units' | 'cycles'>;

export function CasesPage() {
  const me = useMe();
  const { query, route } = useLocation();
  const filter: CaseFilter = {
    state: query['tt'] ?? '',
    ownerUnit: query['dv'] ?? '',
    cycle: query['dot'] ?? '',
  };
  const names = useCatalogues('units', 'cycles');
  const [first, again] = useReading(() => listCases(filter, null), Object.values(filter));
  const [more, setMore] = useState<readonly Listed<Nomination>[]>([]);
  const [busy, setBusy] = useState(false);
  useTitle(words.caseList.title);
  useEffect(() => setMore([]), [first]);
  const choose = (changed: Partial<CaseFilter>): void =>
    route(addressOf({ ...filter, ...changed }), true);
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
        {hasRole(me, 'officer', 'office') && (
          <ButtonLink kind="primary" href="/app/ho-so/moi">
            {words.caseList.create}
          </ButtonLink>
        )}
      </div>
      <Filters filter={filter} names={names} onChoose={choose} />
      {first.is === 'ready' ? (
        <CasesView
          lists={[first.value, ...more]}
          names={names}
          filtered={Object.values(filter).some(Boolean)}
        />
      ) : (
        <NotReady is={first.is} onAgain={() => void again()} />
      )}
      {last !== null && last.items.length + last.broken.length === pageLength && (
        <Button busy={busy} onPress={() => void next()}>
          {words.caseList.more}
        </Button>
      )}
    </>
  );
}

/** Filters live in the address, so that a list can be kept and passed on. */
export const addressOf = ({ state, ownerUnit, cycle }: CaseFilter): string => {
  const chosen = Object.entries({ tt: state, dv: ownerUnit, dot: cycle }).filter(
    ([, value]) => value !== '',
  );
  return chosen.length === 0 ? '/app/ho-so' : `/app/ho-so?${new URLSearchParams(chosen)}`;
};

function Filters({
  filter,
  names,
  onChoose,
}: {
  readonly filter: CaseFilter;
  readonly names: Names | null;
  readonly onChoose: (changed: Partial<CaseFilter>) => void;
}) {
  const units = (names?.units ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const cycles = [...(names?.cycles ?? [])].map(([value, { title }]) => ({ value, label: title }));
  return (
    <div class="columns" role="search" aria-label={words.caseList.filters}>
      <SelectField
        id="state"
        label={words.caseList.state}
        empty={words.general.all}
        options={optionsOf(nominationStates, words.states.nominations)}
        value={filter.state}
        onChange={(state) => onChoose({ state })}
      />
      <SelectField
        id="unit"
        label={words.caseList.unit}
        empty={words.general.all}
        options={units}
        value={filter.ownerUnit}
        onChange={(ownerUnit) => onChoose({ ownerUnit })}
      />
      <SelectField
        id="cycle"
        label={words.caseList.cycle}
        empty={words.general.all}
        options={cycles}
        value={filter.cycle}
        onChange={(cycle) => onChoose({ cycle })}
      />
    </div>
  );
}

export function CasesView({
  lists,
  names,
  filtered,
}: {
  readonly lists: readonly Listed<Nomination>[];
  readonly names: Names | null;
  readonly filtered: boolean;
}) {
  const items = lists.flatMap((list) => list.items);
  const broken = lists.flatMap((list) => list.broken);
  if (items.length + broken.length === 0) {
    return <p>{filtered ? words.caseList.empty : words.caseList.emptyAtAll}</p>;
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
            <CaseRow key={item.id} item={item} names={names} />
          ))}
        </tbody>
      </table>
      {broken.length > 0 && <Notice tone="warn">{words.general.broken(broken.length)}</Notice>}
    </>
  );
}

function CaseRow({
  item: { id, value: card },
  names,
}: {
  readonly item: Entry<Nomination>;
  readonly names: Names | null;
}) {
  return (
    <tr>
      <td>
        <a href={`/app/ho-so/${id}`}>{card.subject.name}</a>
        <div class="hint">
          {card.code} · {words.subjectKinds[card.subject.kind]}
        </div>
      </td>
      <td data-label={words.caseList.unit}>{unitName(names?.units ?? [], card.ownerUnit)}</td>
      <td>
        <StateBadge track="nominations" state={card.state} />
      </td>
      <td data-label={words.caseList.updated}>{written(dayOf(card.updatedAt))}</td>
    </tr>
  );
}
