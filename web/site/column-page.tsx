/** The column: the newest profiles, and the ways to the others. */
import type { ProfileEntry } from '#domain/profile-entry.ts';
import { columnAddress } from './addresses.ts';
import { Entries } from './entries.tsx';
import { Page } from './page.tsx';
import { SearchForm } from './search-form.tsx';

interface ColumnPageProps {
  readonly entries: readonly ProfileEntry[];
  readonly styleSheet: string;
}

const about =
  'Những cá nhân, tập thể, hộ gia đình được công nhận là điển hình tiên tiến trong vùng đồng bào dân tộc thiểu số. Việc thật, người thật; con số nào cũng ghi rõ nguồn.';

export const ColumnPage = ({ entries, styleSheet }: ColumnPageProps) => (
  <Page
    title="Gương Sáng"
    description={about}
    address={columnAddress}
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
              Xem cả danh sách
            </a>
          </p>
        </>
      )}
    </section>
  </Page>
);
