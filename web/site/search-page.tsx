/** What was found for some words, and how far the search looked. */
import type { ProfileEntry } from '#domain/profile-entry.ts';
import { searchAddress } from './addresses.ts';
import { Entries } from './entries.tsx';
import { Page } from './page.tsx';
import { SearchForm } from './search-form.tsx';

interface SearchPageProps {
  readonly words: string;
  readonly found: readonly ProfileEntry[];
  /** More were found than are shown. */
  readonly more: boolean;
  /** How many of the newest profiles the search looks through; null where it looked through all. */
  readonly lookedThrough: number | null;
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

const Found = ({ words, found, more, lookedThrough }: SearchPageProps) => (
  <section aria-labelledby="ket-qua">
    <h2 id="ket-qua">{headingFor(found.length, more, words)}</h2>
    {found.length === 0 && (
      <p>
        Hãy thử ít từ hơn hoặc gõ không dấu, hoặc <a href="/danh-sach">xem cả danh sách</a>.
      </p>
    )}
    {lookedThrough !== null && (
      <p class="hint">
        Trang này chỉ tìm trong {lookedThrough} gương mới đăng nhất. Gương cũ hơn có trong{' '}
        <a href="/danh-sach">danh sách</a>.
      </p>
    )}
    <Entries entries={found} level={3} />
  </section>
);

function headingFor(count: number, more: boolean, words: string): string {
  if (count === 0) return `Không tìm thấy gương nào cho “${words}”`;
  if (more) return `${count} gương mới nhất trong số tìm thấy cho “${words}”`;
  return `Tìm thấy ${count} gương cho “${words}”`;
}
