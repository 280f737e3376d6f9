/** What was found for some words, and how far the search looked. */
import type { ColumnEntry } from '#domain/column/entry.ts';
import { searchAddress } from './addresses.ts';
import { Entries } from './entries.tsx';
import { Page } from './page.tsx';
import { SearchForm } from './search-form.tsx';

interface SearchPageProps {
  readonly words: string;
  /** The last profile of the page before; null on the first. */
  readonly after?: string | null;
  /** The last profile of this page where another follows. */
  readonly next?: string | null;
  readonly found: readonly ColumnEntry[];
  /** How many were found in all. */
  readonly count: number;
  /** Of the site, without a final slash; none in a preview. */
  readonly origin?: string;
  readonly styleSheet: string;
}

export const SearchPage = (props: SearchPageProps) => (
  <Page
    title={props.words === '' ? 'Tìm kiếm' : `Tìm kiếm: ${props.words}`}
    address={searchAddress(props.words, props.after)}
    origin={props.origin}
    styleSheet={props.styleSheet}
    illustrative={props.found.some((entry) => entry.illustrative)}
  >
    <h1>Tìm kiếm</h1>
    <SearchForm words={props.words} />
    {props.words !== '' && <Found {...props} />}
  </Page>
);

const Found = ({ words, found, count, after = null, next = null }: SearchPageProps) => (
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
        Dưới đây là {found.length} gương
        {after === null ? ' gần nhất với những từ ấy' : ' tiếp theo'}. Thêm một từ nữa, bạn sẽ tìm
        trúng hơn.
      </p>
    )}
    <Entries entries={found} level={3} />
    {(after !== null || next !== null) && (
      <nav class="paging" aria-label="Các trang kết quả">
        {after !== null && <a href={searchAddress(words)}>Về đầu kết quả</a>}
        {next !== null && (
          <a class="onward" rel="next" href={searchAddress(words, next)}>
            Xem tiếp
          </a>
        )}
      </nav>
    )}
  </section>
);
