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
  parts.map((part) => ('text' in part ? part.text : part.figure)).join('');

const [first = '', ...others] = readProfile.photos.map(figureOf);

export const handWritten = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${readProfile.title}</title>
<style>body{font:1.06rem/1.65 serif;margin:0 auto;max-width:44rem;padding:1rem}img{height:auto;max-width:100%}figure{margin:1rem 0}</style>
</head><body><main><h1>${readProfile.title}</h1>
${first}
${readProfile.paragraphs.map((paragraph) => `<p>${words(paragraph)}</p>`).join('\n')}
${others.join('\n')}
</main></body></html>
`;
