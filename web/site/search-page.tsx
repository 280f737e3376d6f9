/** What was found for some words, and how far the search looked. */
import type { ColumnEntry } from '#domain/column/entry.ts';
import { searchAddress } from './addresses.ts';
import { Entries } from './entries.tsx';
import { Page } from './page.tsx';
import { SearchForm } from './search-form.tsx';

interface SearchPageProps {
  readonly words: string;
  readonly found: readonly ColumnEntry[];
  /** How many were found in all. */
  readonly count: number;
  readonly styleSheet: string;
}

export const SearchPage = (props: SearchPageProps) => (
  <Page
    title={props.words === '' ? 'Tìm kiếm' : `Tìm kiếm: ${props.words}`}
    address={searchAddress(props.words)}
    styleSheet={props.styleSheet}
    illustrative={props.found.some((entry) => entry.illustrative)}
  >
    <h1>Tìm kiếm</h1>
    <SearchForm words={props.words} />
    {props.words !== '' && <Found {...props} />}
  </Page>
);

const Found = ({ words, found, count }: SearchPageProps) => (
  <section aria-labelledby="ket-qua">
    <h2 id="ket-qua">
      {count === 0
        ? `Không tìm thấy gương nào cho “${words}”`
        : `Tìm thấy ${count} gương cho “${words}”`}
    </h2>
    {count === 0 && (
      <p>
        Hãy thử ít từ hơn hoặc gõ không dấu, hoặc <a href="/danh-sach">xem cả danh sách</a>.
      </p>
    )}
    {count > found.length && (
      <p class="hint">
        Dưới đây là {found.length} gương gần nhất với những từ ấy. Thêm một từ nữa, bạn sẽ tìm trúng
        hơn.
      </p>
    )}
    <Entries entries={found} level={3} />
  </section>
);
