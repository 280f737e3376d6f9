/** What the press may take of one profile (S47), in one archive: the text, the photos as they may be printed, their captions, the licence. */
import { written } from '#domain/day.ts';
import type { PublicPhoto } from '#domain/photo.ts';
import { plainText } from '#domain/story-text.ts';
import type { PublishedProfile } from '#domain/story.ts';
import { profileAddress } from '../../../web/site/addresses.ts';
import { levels, wordsFor } from '../../../web/site/choices.ts';

/** Whom the press asks: as the agency's own catalogue names them today. */
export interface PressContact {
  readonly organisation: string;
  /** The unit that does its publicity; empty where none is named. */
  readonly unit: string;
  readonly place: string;
  /** Telephone and e-mail; empty where the agency gives none. */
  readonly reached: string;
}

export interface PackedPhoto {
  readonly photo: PublicPhoto;
  /** JPEG. */
  readonly bytes: Buffer;
}

/** Whether all that the profile shows was agreed to be shown by the press. */
export const mayBeInPress = ({ channels }: Pick<PublishedProfile, 'channels'>): boolean =>
  channels.includes('press');

/** `origin` without a final slash. Packed without compression: photos are compressed already, and words are few. */
export const pressPack = async (
  profile: PublishedProfile,
  photos: readonly PackedPhoto[],
  contact: PressContact,
  origin: string,
): Promise<Buffer> => {
  const { zipSync } = await import('fflate');
  const named = photos.map(({ photo, bytes }, at) => ({ photo, bytes, name: `anh-${at + 1}.jpg` }));
  const files = {
    'bai-viet.txt': file(articleOf(profile, origin)),
    ...(named.length === 0 ? {} : { 'chu-thich-anh.txt': file(captionsOf(named)) }),
    'dieu-kien-su-dung.txt': file(termsOf(profile, contact, origin)),
    ...Object.fromEntries(named.map(({ name, bytes }) => [name, new Uint8Array(bytes)])),
  };
  const mtime = new Date(`${profile.publishedOn}T12:00:00`);
  return Buffer.from(zipSync(files, { level: 0, mtime }));
};

/** With the mark and the line ends by which every editor on Windows knows the letters. */
const file = (parts: readonly string[]): Uint8Array => {
  const text = parts.filter((part) => part !== '').join('\n\n');
  return new TextEncoder().encode(`\uFEFF${text}\n`.replaceAll('\n', '\r\n'));
};

const illustrative = 'DỮ LIỆU MINH HỌA: người và việc trong bài không có thật.';

const articleOf = (profile: PublishedProfile, origin: string): readonly string[] => [
  profile.illustrative ? illustrative : '',
  profile.title,
  plainText(profile.lead),
  ...profile.paragraphs.map(({ parts }) => plainText(parts)),
  recognitionOf(profile),
  profile.sources.length === 0
    ? ''
    : ['Nguồn số liệu:', ...profile.sources.map(({ words }) => `- ${words}`)].join('\n'),
  ...profile.corrections.map(({ on, note }) => `Đính chính ${written(on)}: ${note}`),
  `Đăng ngày ${written(profile.publishedOn)} tại ${origin}${profileAddress(profile.slug)}`,
];

const recognitionOf = ({ recognition }: PublishedProfile): string => {
  if (recognition === null) return '';
  const { level, year, number, day, organisation } = recognition;
  const words = wordsFor(levels, level);
  return `Được công nhận điển hình tiên tiến${words === null ? '' : ` ${words.toLowerCase()}`} năm ${year} theo Quyết định số ${number} ngày ${written(day)} của ${organisation}.`;
};

const captionsOf = (
  named: readonly { readonly photo: PublicPhoto; readonly name: string }[],
): readonly string[] =>
  named.map(({ photo, name }) =>
    [
      name,
      photo.caption === '' ? '' : `Chú thích: ${photo.caption}`,
      `Trong ảnh: ${photo.alt}`,
      photo.photographer === '' ? '' : `Ảnh: ${photo.photographer}`,
    ]
      .filter((line) => line !== '')
      .join('\n'),
  );

const termsOf = (
  { illustrative: invented, slug }: PublishedProfile,
  { organisation, unit, place, reached }: PressContact,
  origin: string,
): readonly string[] => [
  invented ? illustrative : '',
  'GIẤY PHÉP SỬ DỤNG',
  'Cơ quan báo chí được đăng lại bài và ảnh trong tệp này, không phải trả tiền. Được đăng trên báo in, báo điện tử, phát thanh và truyền hình. Giấy phép không độc quyền và không kèm quyền cho người khác dùng lại; không dùng bài và ảnh để quảng cáo.',
  'Điều kiện: ghi rõ nguồn, tên người chụp ảnh và dẫn địa chỉ của bài; không cắt ghép làm sai nội dung.',
  `Khi bài được đính chính hoặc gỡ, nơi đăng lại đính chính hoặc gỡ theo. Xin xem bản mới nhất tại ${origin}${profileAddress(slug)} trước khi đăng.`,
  ['LIÊN HỆ', unit, organisation, place, reached, origin].filter((line) => line !== '').join('\n'),
];
