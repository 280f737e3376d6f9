/** How the column comes onto another website, and what may be done with its texts and data (S47). */
import {
  dataAddress,
  jsonFeedAddress,
  partnerPage,
  reuseAddress,
  rssAddress,
} from './addresses.ts';
import { photoLicence, textLicence } from './licence.ts';
import { Page } from './page.tsx';

interface ReusePageProps {
  /** The lines to paste. */
  readonly frame: string;
  readonly script: string;
  /** Of the site, without a final slash; none in a preview. */
  readonly origin?: string;
  readonly styleSheet: string;
}

export const ReusePage = ({ frame, script, origin, styleSheet }: ReusePageProps) => (
  <Page
    title="Dùng lại trên trang khác"
    address={reuseAddress}
    origin={origin}
    styleSheet={styleSheet}
  >
    <h1>Đặt mục Gương Sáng lên trang khác</h1>
    <p>Dán một trong hai đoạn dưới đây vào nơi mục cần hiện. Bài mới đăng sẽ tự hiện theo.</p>
    <div class="suggestion">
      <div>
        <label htmlFor="khung">Khung không dùng script</label>
        <textarea id="khung" rows={4} readOnly value={frame} />
      </div>
      <div>
        <label htmlFor="doan-script">Script tự đặt khung vừa chiều cao</label>
        <textarea
          id="doan-script"
          rows={2}
          readOnly
          value={script}
          aria-describedby="doan-script-hint"
        />
        <p class="hint" id="doan-script-hint">
          Khung cao đúng bằng số gương đang có, tối đa năm gương, theo cỡ chữ của người đọc. Muốn
          hiện một gương, thêm <code>data-guong</code> là phần cuối địa chỉ của gương ấy: &lt;script
          src=… data-guong="ten-bai"&gt;.
        </p>
      </div>
    </div>
    <h2>Nguồn tin và dữ liệu</h2>
    <ul class="ways">
      <li>
        <a href={rssAddress}>RSS</a>
      </li>
      <li>
        <a href={jsonFeedAddress}>JSON Feed</a>
      </li>
      <li>
        <a href={dataAddress}>
          Các gương được phép đăng trên báo chí, toàn văn, kèm nguồn số liệu và địa chỉ ảnh: một tệp
          JSON gồm {partnerPage} gương mới nhất và địa chỉ của phần sau
        </a>
      </li>
    </ul>
    <h2>Điều kiện sử dụng</h2>
    <p>{textLicence}</p>
    <p>{photoLicence}</p>
  </Page>
);
