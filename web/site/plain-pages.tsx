/** Pages that hold a sentence and the ways onward: nothing there, no longer there, out of order. */
import type { PublishedProfile } from '#domain/story.ts';
import { everything, listAddress, profileAddress } from './addresses.ts';
import { Page } from './page.tsx';
import { SearchForm } from './search-form.tsx';

interface PlainPageProps {
  readonly styleSheet: string;
}

export const NotFoundPage = ({ styleSheet }: PlainPageProps) => (
  <Page title="Không tìm thấy trang" address={null} styleSheet={styleSheet}>
    <h1>Không tìm thấy trang này</h1>
    <p>Địa chỉ có thể bị gõ nhầm. Bạn có thể tìm theo tên, hoặc xem danh sách.</p>
    <SearchForm words="" />
    <Onward />
  </Page>
);

/** Says no more than that: why a profile was taken back is nobody's business. */
export const GonePage = ({ styleSheet }: PlainPageProps) => (
  <Page title="Bài này không còn đăng" address={null} styleSheet={styleSheet}>
    <h1>Bài này không còn đăng</h1>
    <p>Trang bạn tìm đã được gỡ. Mời bạn đọc những gương khác.</p>
    <Onward />
  </Page>
);

/** Why there is no version in that language, or none any more, is nobody's business either. */
export const UntranslatedPage = ({
  profile: { slug, title },
  styleSheet,
}: PlainPageProps & { readonly profile: PublishedProfile }) => (
  <Page title="Bài này không có bằng thứ tiếng đó" address={null} styleSheet={styleSheet}>
    <h1>Bài này không có bằng thứ tiếng đó</h1>
    <p>
      Mời bạn đọc bài bằng tiếng Việt: <a href={profileAddress(slug)}>{title}</a>.
    </p>
    <Onward />
  </Page>
);

export const BrokenPage = ({ styleSheet }: PlainPageProps) => (
  <Page title="Chưa xem được trang này" address={null} styleSheet={styleSheet}>
    <h1>Chưa xem được trang này</h1>
    <p>Hệ thống đang trục trặc. Bạn hãy thử lại sau ít phút.</p>
    <Onward />
  </Page>
);

const Onward = () => (
  <ul class="ways">
    <li>
      <a href="/">Những gương mới đăng</a>
    </li>
    <li>
      <a href={listAddress(everything)}>Danh sách gương sáng</a>
    </li>
  </ul>
);
