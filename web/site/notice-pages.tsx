/** Public notices ahead of the council: which cases there are, one of them with its form for an opinion, and what became of it. */
import type { ComponentChildren } from 'preact';
import { written } from '#domain/day.ts';
import type { PublicNotice, TypedComment } from '#domain/public-notice.ts';
import { commentLookUpAddress, noticeAddress, noticesAddress } from './addresses.ts';
import { kinds, wordsFor } from './choices.ts';
import { Guards, Line } from './form-parts.tsx';
import { Page } from './page.tsx';

/** What is shown of a notice: never who keeps the names of those who write. */
export type ShownNotice = Pick<
  PublicNotice,
  'code' | 'name' | 'kind' | 'unit' | 'cycle' | 'basis' | 'ground' | 'postedOn' | 'until'
>;

export type CommentProblem = 'unreadable' | 'empty' | 'hidden' | 'again' | 'tooOften';

const sentences: Readonly<Record<CommentProblem, string>> = {
  unreadable: 'Chúng tôi chưa đọc được nội dung vừa gửi. Xin điền và gửi lại.',
  empty: 'Xin điền đủ ba mục: ý kiến, họ tên và cách liên lạc.',
  hidden: 'Có mục chứa ký tự ẩn, thường do chép từ nơi khác. Xin gõ lại mục đó rồi gửi.',
  again: 'Xin xem lại ý kiến rồi bấm gửi một lần nữa.',
  tooOften:
    'Đã có nhiều ý kiến gửi từ địa chỉ mạng này. Phần chữ vẫn còn bên dưới: xin gửi lại sau ít nhất một giờ.',
};

interface NoticesPageProps {
  readonly notices: readonly { readonly id: string; readonly notice: ShownNotice }[];
  readonly styleSheet: string;
}

export const NoticesPage = ({ notices, styleSheet }: NoticesPageProps) => (
  <Page
    title="Niêm yết lấy ý kiến"
    description="Những hồ sơ đang được niêm yết để lấy ý kiến trước khi Hội đồng họp xét."
    address={noticesAddress}
    styleSheet={styleSheet}
  >
    <h1>Niêm yết lấy ý kiến</h1>
    {notices.length === 0 ? (
      <p>Hiện không có hồ sơ nào đang niêm yết.</p>
    ) : (
      <>
        <p>Những hồ sơ dưới đây được niêm yết trước khi Hội đồng họp xét. Mời bạn cho ý kiến.</p>
        <ul class="ways">
          {notices.map(({ id, notice }) => (
            <li key={id}>
              <a href={noticeAddress(id)}>{notice.name}</a>
              <br />
              {wordsFor(kinds, notice.kind)} · {notice.unit} · đến hết ngày {written(notice.until)}
            </li>
          ))}
        </ul>
      </>
    )}
    <LookUpHint />
  </Page>
);

const LookUpHint = () => (
  <p class="hint">
    Đã gửi ý kiến? <a href={commentLookUpAddress}>Xem trả lời theo mã</a>
  </p>
);

const Fact = ({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

interface NoticePageProps {
  readonly id: string;
  readonly notice: ShownNotice;
  readonly typed: TypedComment;
  readonly stamp: string;
  readonly problem: CommentProblem | null;
  readonly styleSheet: string;
}

export const NoticePage = ({ id, notice, typed, stamp, problem, styleSheet }: NoticePageProps) => (
  <Page title={`Niêm yết: ${notice.name}`} address={null} styleSheet={styleSheet}>
    <h1>{notice.name}</h1>
    <dl>
      <Fact name="Loại">{wordsFor(kinds, notice.kind)}</Fact>
      <Fact name="Đơn vị giới thiệu">{notice.unit}</Fact>
      <Fact name="Đợt xét">{notice.cycle}</Fact>
      <Fact name="Niêm yết">
        từ ngày {written(notice.postedOn)} đến hết ngày {written(notice.until)}
      </Fact>
      {notice.basis === 'ground' && <Fact name="Căn cứ">{notice.ground}</Fact>}
      <Fact name="Mã hồ sơ">{notice.code}</Fact>
    </dl>
    <h2>Ý kiến của bạn</h2>
    <p>
      Ý kiến không hiện trên trang này. Người thẩm định và Hội đồng đọc nội dung; họ tên và cách
      liên lạc chỉ hai người được phân công biết.
    </p>
    {problem !== null && (
      <p class="problem" role="alert">
        {sentences[problem]}
      </p>
    )}
    <form
      class="suggestion"
      action={`${noticeAddress(id)}/gui`}
      method="post"
      encType="multipart/form-data"
    >
      <div>
        <label htmlFor="text">Ý kiến</label>
        <textarea id="text" name="text" rows={6} maxLength={2000} required>
          {typed.text}
        </textarea>
      </div>
      <Line name="author" label="Họ và tên" value={typed.author} max={120} required />
      <Line
        name="contact"
        label="Liên lạc với bạn thế nào?"
        hint="Số điện thoại, thư điện tử hoặc địa chỉ."
        value={typed.contact}
        max={200}
        required
      />
      <Guards stamp={stamp} />
      <button type="submit">Gửi ý kiến</button>
    </form>
    <LookUpHint />
  </Page>
);

export const NoticeOverPage = ({ styleSheet }: { readonly styleSheet: string }) => (
  <Page title="Đã hết thời gian niêm yết" address={null} styleSheet={styleSheet}>
    <h1>Đã hết thời gian niêm yết</h1>
    <p>
      Hồ sơ này không còn niêm yết. Mời bạn xem{' '}
      <a href={noticesAddress}>những hồ sơ đang niêm yết</a>.
    </p>
    <LookUpHint />
  </Page>
);

interface CommentedPageProps {
  readonly code: string;
  readonly styleSheet: string;
}

export const CommentedPage = ({ code, styleSheet }: CommentedPageProps) => (
  <Page title="Đã nhận ý kiến" address={null} styleSheet={styleSheet}>
    <h1>Đã nhận ý kiến</h1>
    <p>Cảm ơn bạn. Mỗi ý kiến đều được trả lời. Muốn đọc trả lời, xin ghi lại mã này:</p>
    <p class="code">{code}</p>
    <p>
      Mã chỉ hiện ở đây một lần. Có mã thì đọc được trả lời tại{' '}
      <a href={commentLookUpAddress}>trang tra cứu</a>.
    </p>
  </Page>
);

interface CommentLookUpPageProps {
  readonly code: string;
  /** null before anything was asked. */
  readonly said: string | null;
  /** What the office answered, where it has. */
  readonly answer?: string;
  readonly styleSheet: string;
}

export const CommentLookUpPage = ({ code, said, answer, styleSheet }: CommentLookUpPageProps) => (
  <Page
    title="Trả lời ý kiến niêm yết"
    address={said === null ? commentLookUpAddress : null}
    styleSheet={styleSheet}
  >
    <h1>Trả lời ý kiến niêm yết</h1>
    {said !== null && (
      <p class="problem" role="status">
        {said}
      </p>
    )}
    {answer !== undefined && <blockquote>{answer}</blockquote>}
    <form
      class="suggestion"
      action={commentLookUpAddress}
      method="post"
      encType="multipart/form-data"
    >
      <Line name="code" label="Mã của bạn" value={code} max={40} required />
      <button type="submit">Xem trả lời</button>
    </form>
  </Page>
);
