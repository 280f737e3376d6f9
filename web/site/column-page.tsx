/** The column: the newest profiles, and the ways to the others. */
import type { ColumnEntry } from '#domain/column/entry.ts';
import type { FacetName } from '#domain/column/facets.ts';
import type { ColumnHead } from '#domain/column/index-documents.ts';
import { columnAddress, everything, listAddress } from './addresses.ts';
import { fields, kinds, type Choice } from './choices.ts';
import { Entries } from './entries.tsx';
import { Page } from './page.tsx';
import { SearchForm } from './search-form.tsx';

interface ColumnPageProps {
  readonly entries: readonly ColumnEntry[];
  readonly head: ColumnHead;
  /** Of the site, without a final slash; none in a preview. */
  readonly origin?: string;
  readonly styleSheet: string;
}

/** Names every sort that may stand below: of a new factor and a good deed nobody has decided anything. */
const about =
  'Điển hình tiên tiến đã được công nhận, nhân tố mới và người tốt, việc tốt trong vùng đồng bào dân tộc thiểu số. Việc thật, người thật; con số nào cũng ghi rõ nguồn.';

export const ColumnPage = ({ entries, head, origin, styleSheet }: ColumnPageProps) => (
  <Page
    title="Gương Sáng"
    description={about}
    address={columnAddress}
    origin={origin}
    styleSheet={styleSheet}
    illustrative={entries.some((entry) => entry.illustrative)}
  >
    <h1>Gương sáng quanh ta</h1>
    <p class="lead">{about}</p>
    <SearchForm words="" />
    <section aria-labelledby="moi-dang">
      <h2 id="moi-dang">Mới đăng</h2>
      {entries.length === 0 ? (
        <p>Chưa có gương nào được đăng. Mời bạn trở lại sau.</p>
      ) : (
        <>
          <Entries entries={entries} level={3} />
          <p>
            <a class="onward" href="/danh-sach">
              Xem cả danh sách ({head.count} gương)
            </a>
          </p>
        </>
      )}
    </section>
    <Ways head={head} />
  </Page>
);

/** By what a reader may go on, with how many there are; only what leads somewhere. */
const Ways = ({ head }: Pick<ColumnPageProps, 'head'>) => (
  <div class="by">
    <Way title="Theo lĩnh vực" facet="field" choices={fields} head={head} />
    <Way title="Theo loại" facet="kind" choices={kinds} head={head} />
    <Way title="Theo năm" facet="year" choices={yearsIn(head)} head={head} />
  </div>
);

const yearsIn = ({ facets }: ColumnHead): readonly Choice[] =>
  Object.keys(facets.year)
    .toSorted()
    .toReversed()
    .map((value) => ({ name: value, value, words: `Năm ${value}` }));

interface WayProps {
  readonly title: string;
  readonly facet: FacetName;
  readonly choices: readonly Choice[];
  readonly head: ColumnHead;
}

const Way = ({ title, facet, choices, head }: WayProps) => {
  const counts = head.facets[facet];
  const offered = choices.filter(({ value }) => value in counts);
  if (offered.length === 0) return null;
  return (
    <nav aria-label={title}>
      <h2>{title}</h2>
      <ul class="ways">
        {offered.map(({ value, words }) => (
          <li key={value}>
            <a href={listAddress({ ...everything, [facet]: value })}>{words}</a> ({counts[value]})
          </li>
        ))}
      </ul>
    </nav>
  );
};
