/** The profile by which readers' pages are measured, and the same page written by hand: one file, a few lines of style. */
import { profile } from '../builders/story.ts';
import { photoFormats, widthsOf, type PhotoFormat, type PublicPhoto } from '#domain/photo.ts';
import { photoAddress } from '../../web/site/addresses.ts';

const slug = 'ba-anh-mot-bai';
const paragraphs = 8;

const photoOf = (digit: string, alt: string): PublicPhoto => ({
  id: digit.repeat(16),
  portrait: false,
  alt,
  caption: `${alt} (ảnh minh họa).`,
  photographer: 'Người Chụp Minh Họa',
  width: 1600,
  height: 1067,
});

const text =
  'Buổi sáng nào bà con cũng đến từ lúc sương chưa tan, người mang khung, người mang sợi; ai chưa biết thì ngồi cạnh người đã biết, việc khó được chia làm nhiều phần để ngày nào cũng xong một phần. ';

export const readProfile = profile({
  slug,
  story: slug,
  photos: [
    photoOf('1', 'Lớp dệt dưới mái nhà chung'),
    photoOf('2', 'Sợi nhuộm phơi bên suối'),
    photoOf('3', 'Tấm vải đầu tiên của lớp'),
  ],
  paragraphs: Array.from({ length: paragraphs }, () => ({
    parts: [{ text: text.repeat(3) }, { figure: '32 người', source: 1 }, { text: ' theo học.' }],
  })),
});

/** The address under which the suite of the benchmark serves the page written by hand. */
export const handWrittenAddress = '/trang-mau';

const srcset = (photo: PublicPhoto, format: PhotoFormat): string =>
  widthsOf(photo)
    .map((width) => `${photoAddress(slug, photo, width, format)} ${width}w`)
    .join(', ');

const figureOf = (photo: PublicPhoto, at: number): string => `<figure><picture>
<source type="image/${photoFormats[0]}" srcset="${srcset(photo, 'webp')}" sizes="(min-width: 46rem) 44rem, 100vw">
<img src="${photoAddress(slug, photo, 1600, 'jpg')}" srcset="${srcset(photo, 'jpg')}" sizes="(min-width: 46rem) 44rem, 100vw" width="1600" height="1067" alt="${photo.alt}"${at === 0 ? '' : ' loading="lazy"'}>
</picture><figcaption>${photo.caption} Ảnh: ${photo.photographer}</figcaption></figure>`;

const words = ({ parts }: (typeof readProfile.paragraphs)[number]): string =>
  parts
    .map((part) =>
      'text' in part ? part.text : `${part.figure}<sup><a href="#nguon-1">[1]</a></sup>`,
    )
    .join('');

const [first = '', ...others] = readProfile.photos.map(figureOf);

/** Word for word what the made page shows, in the same order, with the least that a page can be written in. */
export const handWritten = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${readProfile.title}</title>
<style>body{font:1.06rem/1.65 serif;margin:0 auto;max-width:44rem;padding:1rem}img{height:auto;max-width:100%}figure{margin:1rem 0}</style>
</head><body>
<p><a href="#bai">Đến nội dung chính</a></p>
<p><a href="/">Gương Sáng</a></p>
<p>Lấy cái đẹp, dẹp cái xấu, góp phần đẩy lùi cái xấu, cái ác</p>
<ul><li><a href="/">Trang đầu</a></li><li><a href="/danh-sach">Danh sách</a></li><li><a href="/tim-kiem">Tìm kiếm</a></li><li><a href="/ban-tin">Bản tin</a></li><li><a href="/phat-hien-guong">Giới thiệu một gương</a></li></ul>
<p><strong>Dữ liệu minh họa.</strong> Người và việc trên trang này không có thật.</p>
<main id="bai">
<p>Cá nhân điển hình tiên tiến</p>
<h1>${readProfile.title}</h1>
<p>Chị Thị Ví Dụ mở lớp dạy dệt cho phụ nữ trong thôn.</p>
<p>Đăng 15/12/2026</p>
${first}
<h2>Thông tin</h2>
<dl><dt>Họ và tên</dt><dd>Thị Ví Dụ</dd><dt>Năm sinh</dt><dd>1980</dd><dt>Công việc</dt><dd>Nông dân</dd><dt>Nơi ở</dt><dd>Thôn Ví Dụ, xã Bù Gia Mập</dd><dt>Công nhận</dt><dd>Điển hình tiên tiến cấp cơ sở năm 2026, theo Quyết định số 12/QĐ-SDTTG ngày 10/12/2026 của Sở Dân tộc và Tôn giáo</dd></dl>
${readProfile.paragraphs.map((paragraph) => `<p>${words(paragraph)}</p>`).join('\n')}
${others.join('\n')}
<h2>Nguồn</h2>
<ol><li id="nguon-1">Báo cáo của UBND xã Bù Gia Mập ngày 10/11/2026 (xác minh ngày 23/11/2026).</li></ol>
<p>Xác minh lần cuối: 23/11/2026.</p>
<h2>Nghe và chia sẻ</h2>
<p>Đoạn ngắn để gửi qua Zalo, tin nhắn</p>
<ul><li><a href="/danh-sach?dia-ban=25222">Các gương ở xã Bù Gia Mập</a></li><li><a href="/danh-sach?nam=2026">Các gương được công nhận năm 2026</a></li></ul>
</main>
<p>Mỗi con số trong bài đều có nguồn đã được xác minh, ghi ở cuối bài.</p>
<p>Thông tin về một người chỉ được đăng khi người đó đồng ý. <a href="/app/">Dành cho cán bộ</a></p>
<p>Nhận tin bài mới: <a href="/rss.xml">RSS</a> · <a href="/feed.json">JSON Feed</a> · <a href="/dat-len-trang-khac">Dùng lại trên trang khác</a></p>
</body></html>
`;
