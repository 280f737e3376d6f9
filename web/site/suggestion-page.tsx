/** Suggesting a role model, what is said when it has arrived, and asking what became of it (S34). */
import { largestAttachment, monthsKept, type TypedSuggestion } from '#domain/suggestion.ts';
import { choosingScriptAddress, lookUpAddress, suggestAddress } from './addresses.ts';
import { Guards, Line } from './form-parts.tsx';
import { Page } from './page.tsx';

export type SuggestionProblem =
  'unreadable' | 'empty' | 'hidden' | 'again' | 'tooLarge' | 'typeNotAllowed' | 'tooOften';

const sentences: Readonly<Record<SuggestionProblem, string>> = {
  unreadable: 'Chúng tôi chưa đọc được nội dung vừa gửi. Xin điền và gửi lại.',
  empty: 'Xin điền ba mục đầu: giới thiệu ai, ở đâu, người đó đã làm gì.',
  hidden: 'Có mục chứa ký tự ẩn, thường do chép từ nơi khác. Xin gõ lại mục đó rồi gửi.',
  again: 'Xin xem lại lời giới thiệu rồi bấm gửi một lần nữa.',
  tooLarge:
    'Tệp kèm theo lớn hơn 8 MB nên chưa gửi được. Phần chữ vẫn còn bên dưới: xin chọn tệp nhỏ hơn, hoặc gửi không kèm tệp.',
  typeNotAllowed:
    'Tệp kèm theo không phải ảnh hay bản ghi âm. Phần chữ vẫn còn bên dưới: xin chọn tệp khác, hoặc gửi không kèm tệp.',
  tooOften:
    'Đã có nhiều lời giới thiệu gửi từ địa chỉ mạng này. Phần chữ vẫn còn bên dưới: xin gửi lại sau ít nhất một giờ.',
};

interface SuggestionPageProps {
  readonly typed: TypedSuggestion;
  readonly stamp: string;
  readonly problem: SuggestionProblem | null;
  /** Of the site, without a final slash; none in a preview. */
  readonly origin?: string;
  readonly styleSheet: string;
}

export const SuggestionPage = ({
  typed,
  stamp,
  problem,
  origin,
  styleSheet,
}: SuggestionPageProps) => (
  <Page
    title="Giới thiệu một gương sáng"
    description="Bạn biết người, tập thể hay gia đình nào có việc làm đáng học? Kể cho chúng tôi trong vài câu."
    address={problem === null ? suggestAddress : null}
    origin={origin}
    styleSheet={styleSheet}
  >
    <h1>Giới thiệu một gương sáng</h1>
    <p>
      Bạn biết người, tập thể hay gia đình nào có việc làm đáng học? Vài câu là đủ. Lời giới thiệu
      chỉ cán bộ phụ trách đọc, không đăng lên trang này.
    </p>
    {problem !== null && (
      <p class="problem" role="alert">
        {sentences[problem]}
      </p>
    )}
    <form
      class="suggestion"
      action={`${suggestAddress}/gui`}
      method="post"
      encType="multipart/form-data"
    >
      <Line name="who" label="Bạn giới thiệu ai?" value={typed.who} max={120} required />
      <Line
        name="where"
        label="Ở đâu?"
        hint="Thôn, ấp, xã, phường."
        value={typed.where}
        max={200}
        required
      />
      <div>
        <label htmlFor="deed">Người đó đã làm gì?</label>
        <textarea id="deed" name="deed" rows={6} maxLength={2000} required>
          {typed.deed}
        </textarea>
      </div>
      <Line
        name="sender"
        label="Bạn là ai, liên lạc với bạn thế nào? (không bắt buộc)"
        hint="Chỉ để cán bộ hỏi thêm; không ai khác thấy."
        value={typed.sender}
        max={300}
      />
      <div>
        <label htmlFor="file">Ảnh hoặc bản ghi âm (không bắt buộc, một tệp, tối đa 8 MB)</label>
        <input
          id="file"
          name="file"
          type="file"
          accept="image/*,audio/*"
          data-most={largestAttachment}
          data-too-large="Tệp này lớn hơn 8 MB. Xin chọn tệp nhỏ hơn, hoặc gửi không kèm tệp."
          aria-describedby="file-problem"
        />
        <p class="problem" id="file-problem" role="alert"></p>
      </div>
      <p class="hint">
        Tên, cách liên lạc của bạn, tệp kèm theo và mã tra cứu được giữ {monthsKept} tháng, sau đó
        hệ thống tự xóa.
      </p>
      <Guards stamp={stamp} />
      <button type="submit">Gửi lời giới thiệu</button>
    </form>
    <p class="hint">
      Đã gửi rồi? <a href={lookUpAddress}>Tra cứu theo mã</a>
    </p>
    <script src={choosingScriptAddress} defer />
  </Page>
);

interface SuggestedPageProps {
  readonly code: string;
  readonly styleSheet: string;
}

export const SuggestedPage = ({ code, styleSheet }: SuggestedPageProps) => (
  <Page title="Đã nhận lời giới thiệu" address={null} styleSheet={styleSheet}>
    <h1>Đã nhận lời giới thiệu</h1>
    <p>Cảm ơn bạn. Muốn biết lời giới thiệu được xem đến đâu, xin ghi lại mã này:</p>
    <p class="code">{code}</p>
    <p>
      Mã chỉ hiện ở đây một lần. Có mã thì tra cứu được tại{' '}
      <a href={lookUpAddress}>trang tra cứu</a>.
    </p>
  </Page>
);

interface LookUpPageProps {
  readonly code: string;
  /** null before anything was asked. */
  readonly answer: string | null;
  readonly styleSheet: string;
}

export const LookUpPage = ({ code, answer, styleSheet }: LookUpPageProps) => (
  <Page
    title="Tra cứu lời giới thiệu"
    address={answer === null ? lookUpAddress : null}
    styleSheet={styleSheet}
  >
    <h1>Tra cứu lời giới thiệu</h1>
    {answer !== null && (
      <p class="problem" role="status">
        {answer}
      </p>
    )}
    <form class="suggestion" action={lookUpAddress} method="post">
      <Line name="code" label="Mã của bạn" value={code} max={40} required />
      <button type="submit">Tra cứu</button>
    </form>
  </Page>
);
