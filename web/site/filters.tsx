/** The form above the list. It offers what some profile bears, and whatever the address asks for. */
import type { FacetName } from '#domain/column/facets.ts';
import type { ColumnHead } from '#domain/column/index-documents.ts';
import { parameters, type ListChoice } from './addresses.ts';
import { fields, kinds, levels, type Choice } from './choices.ts';
import { peoples } from './peoples.ts';
import { formerPlaces, places } from './places.ts';

interface FiltersProps {
  readonly choice: ListChoice;
  readonly head: ColumnHead;
}

export const Filters = ({ choice, head }: FiltersProps) => {
  const offered = (facet: FacetName, choices: readonly Choice[]): readonly Choice[] =>
    choices.filter(({ value }) => value === choice[facet] || value in head.facets[facet]);
  const former = formerPlaces.filter(({ value }) => value in head.facets.place);
  return (
    <form class="filters" action="/danh-sach" method="get">
      <Select facet="year" label="Năm" choices={yearsOf(choice, head)} chosen={choice} />
      <Select
        facet="place"
        label="Địa bàn"
        choices={offered('place', places)}
        former={former}
        chosen={choice}
      />
      <Select facet="kind" label="Loại" choices={offered('kind', kinds)} chosen={choice} />
      <Select facet="level" label="Cấp" choices={offered('level', levels)} chosen={choice} />
      <Select facet="field" label="Lĩnh vực" choices={offered('field', fields)} chosen={choice} />
      <Select facet="people" label="Dân tộc" choices={offered('people', peoples)} chosen={choice} />
      <Select
        facet="movement"
        label="Phong trào"
        choices={movementsOf(choice, head)}
        chosen={choice}
      />
      <button type="submit">Lọc</button>
    </form>
  );
};

const yearsOf = ({ year }: ListChoice, { facets }: ColumnHead): readonly Choice[] =>
  [...new Set([...Object.keys(facets.year), ...(year === null ? [] : [year])])]
    .toSorted()
    .toReversed()
    .map((value) => ({ name: value, value, words: value }));

const movementsOf = (
  { movement }: ListChoice,
  { facets, movements }: ColumnHead,
): readonly Choice[] =>
  Object.entries(movements)
    .filter(([id]) => id in facets.movement || id === movement)
    .map(([id, words]) => ({ name: id, value: id, words }));

interface SelectProps {
  readonly facet: FacetName;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly former?: readonly Choice[];
  readonly chosen: ListChoice;
}

/** What nobody can choose is not asked: no list of peoples while nobody agreed to name theirs. */
const Select = ({ facet, label, choices, former = [], chosen }: SelectProps) => {
  const name = parameters[facet];
  if (choices.length === 0) return null;
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">Tất cả</option>
        <Options choices={choices} chosen={chosen[facet]} />
        {former.length > 0 && (
          <optgroup label="Tên cũ, nay thuộc đơn vị mới">
            <Options choices={former} chosen={null} />
          </optgroup>
        )}
      </select>
    </div>
  );
};

const Options = ({
  choices,
  chosen,
}: {
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
}) => (
  <>
    {choices.map((choice) => (
      <option key={choice.name} value={choice.name} selected={choice.value === chosen}>
        {choice.words}
      </option>
    ))}
  </>
);
