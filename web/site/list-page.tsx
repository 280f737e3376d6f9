/** All profiles, newest first, by year, place, kind and level. */
import type { ProfileEntry } from '#domain/profile-entry.ts';
import { everything, listAddress, parameters, type After, type ListChoice } from './addresses.ts';
import { kinds, levels, places, wordsFor, yearsUntil, type Choice } from './choices.ts';
import { Entries } from './entries.tsx';
import { Page } from './page.tsx';

interface ListPageProps {
  readonly choice: ListChoice;
  readonly entries: readonly ProfileEntry[];
  /** Where the next page begins; null on the last. */
  readonly next: After | null;
  readonly thisYear: number;
  readonly styleSheet: string;
}

export const ListPage = (props: ListPageProps) => (
  <Page
    title={titleFor(props.choice)}
    address={listAddress(props.choice)}
    styleSheet={props.styleSheet}
    illustrative={props.entries.some((entry) => entry.illustrative)}
  >
    <h1>{titleFor(props.choice)}</h1>
    <Filters {...props} />
    {props.entries.length === 0 ? <Nothing choice={props.choice} /> : <Entries {...props} />}
    <Paging {...props} />
  </Page>
);

function titleFor({ year, place, kind, level }: ListChoice): string {
  const parts = [
    kind === null ? null : wordsFor(kinds, kind),
    level === null ? null : wordsFor(levels, level),
    place === null ? null : wordsFor(places, place),
    year === null ? null : `năm ${year}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'Danh sách gương sáng' : `Gương sáng: ${parts.join(', ')}`;
}

const Filters = ({ choice, thisYear }: ListPageProps) => (
  <form class="filters" action="/danh-sach" method="get">
    <Select
      name={parameters.year}
      label="Năm"
      choices={yearsFor(choice, thisYear)}
      chosen={textOf(choice.year)}
    />
    <Select name={parameters.place} label="Địa bàn" choices={places} chosen={choice.place} />
    <Select name={parameters.kind} label="Loại" choices={kinds} chosen={choice.kind} />
    <Select name={parameters.level} label="Cấp" choices={levels} chosen={choice.level} />
    <button type="submit">Lọc</button>
  </form>
);

const textOf = (year: number | null): string | null => (year === null ? null : String(year));

/** A year asked for by its address stays to be seen in the form. */
function yearsFor(choice: ListChoice, thisYear: number): readonly Choice[] {
  const asked = textOf(choice.year);
  const years = yearsUntil(thisYear);
  if (asked === null || years.some((year) => year.value === asked)) return years;
  return [...years, { name: asked, value: asked, words: asked }];
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** A stored value. */
  readonly chosen: string | null;
}

const Select = ({ name, label, choices, chosen }: SelectProps) => (
  <div>
    <label htmlFor={name}>{label}</label>
    <select id={name} name={name}>
      <option value="">Tất cả</option>
      {choices.map((choice) => (
        <option key={choice.name} value={choice.name} selected={choice.value === chosen}>
          {choice.words}
        </option>
      ))}
    </select>
  </div>
);

const Nothing = ({ choice }: Pick<ListPageProps, 'choice'>) => (
  <p>
    {choice.after === null ? 'Chưa có gương nào khớp với lựa chọn này.' : 'Danh sách đã hết.'}{' '}
    <a href={listAddress(everything)}>Xem tất cả các gương</a>
  </p>
);

const Paging = ({ choice, next }: ListPageProps) =>
  choice.after === null && next === null ? null : (
    <nav class="paging" aria-label="Các trang của danh sách">
      {choice.after !== null && (
        <a href={listAddress({ ...choice, after: null })}>Về đầu danh sách</a>
      )}
      {next !== null && (
        <a class="onward" rel="next" href={listAddress({ ...choice, after: next })}>
          Xem tiếp
        </a>
      )}
    </nav>
  );
