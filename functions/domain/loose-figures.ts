/**
 * Figures that stand in free text without a claim (S31): a public text may state a figure only through a
 * verified claim. Digits always count unless they are a date or a part of a name; words for numbers count
 * where a counted noun follows, because "ba" is also a father, "năm" a year and "chín" ripe.
 */
import { withoutTokens } from './story-text.ts';

export interface LooseFigure {
  readonly text: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly index: number;
}

const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
const either = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*\|\s*/u)
    .join('|')
    .replaceAll(' ', '\\s+')})`;

const unit = either('một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín');
const magnitude = either('mười|mươi|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ');
const counted = either(`
  hộ | gia đình | lượt | lao động | học sinh | sinh viên | học viên | đoàn viên | hội viên | đảng viên |
  thành viên | phụ nữ | thanh niên | phần trăm | ha | héc-ta | hecta | héc ta | sào | m2 | m² | mét | km | cây số |
  ki-lô-mét | kg | ki-lô-gam | ký | tạ | tấn | lít | đồng | con bò | con trâu | con heo | con lợn | con dê |
  con gà | con vịt | căn | ngôi nhà | suất | phần quà | phần | lần | buổi | lớp | bộ | chiếc | cây | gốc |
  giếng | công trình | mô hình | đơn vị máu | ngày công | cuốn | câu lạc bộ | giải | bằng khen | giấy khen |
  huy chương | vụ việc | tuổi | người(?!\\s+(?:con|cháu|anh|chị|em|bạn|vợ|chồng)(?!\\p{L}))`);
/** A number before one of these counts something, whatever stands in front of it. */
const notCounting = `(?!\\s*(?:[%‰]|(?:${magnitude}|${counted})${end}))`;

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = '(?:1[89]|20|21)\\d{2}';
const dash = '[-–]';

/** What holds digits and is no figure. Blotted out first, in this order. */
const exempt: readonly RegExp[] = [
  // Papers: 33/KH-BDT, 307/2026/NĐ-CP, 05-CT/TW, Quyết định số 12, Chương trình 135.
  /(?<![\p{L}\p{N}])\d+(?:\/\d{4})?\/[A-ZĐ][\p{L}\p{N}]*(?:[-&][A-ZĐ][\p{L}\p{N}]*)*/gu,
  /(?<![\p{L}\p{N}])\d+-[A-ZĐ]{2,}[\p{L}\p{N}]*\/[A-ZĐ][\p{L}\p{N}]*/gu,
  named(`quyết định | nghị định | nghị quyết | chỉ thị | thông tư | kế hoạch | chương trình | luật | công văn |
    hướng dẫn | kết luận | đề án | dự án | tiểu dự án | quy định | tờ trình | thông báo | bản tin | điều | khoản`),
  // Dates and years.
  among(`${day}\\s?[/.-]\\s?${month}\\s?[/.-]\\s?${year}${end}`),
  among(
    `${either('ngày|mùng|mồng')}\\s+${day}(?:\\s*(?:,|và|đến|${dash})\\s*(?:ngày\\s+)?${day})*\\s+tháng\\s+${month}(?:\\s*(?:năm\\s+|/)${year})?${end}`,
  ),
  among(
    `${either('ngày|sáng|trưa|chiều|tối|đêm|hôm|dịp|lễ|mừng')}\\s+${day}\\s?[/-]\\s?${month}${end}${notCounting}`,
  ),
  among(`(?:tháng\\s+|quý\\s+)?${month}\\s?/\\s?${year}${end}`),
  among(
    `${either('năm học|năm|giai đoạn|nhiệm kỳ|niên khóa|niên khoá|khóa|sn')}\\s+${year}${end}(?:\\s*(?:${dash}|,|đến|tới|và)\\s*(?:năm\\s+)?${year}${end}${notCounting})*`,
  ),
  among(
    `(?<!${either('mỗi|hằng|hàng|một|trong|cả|nhiều')}\\s+)tháng\\s+${month}${end}${notCounting}`,
  ),
  among(`${either('mùng|mồng')}\\s+${day}${end}${notCounting}`),
  among(
    `\\d{1,2}\\s?(?:giờ|h)(?:\\s?\\d{1,2}(?:\\s?phút)?)?\\s+${either('sáng|trưa|chiều|tối|đêm|khuya')}${end}`,
  ),
  // Names of places and bodies: ấp 3, khu phố 2, tổ 7, Quốc lộ 14.
  named(`ấp | thôn | bon | buôn | bản | sóc | làng | khóm | khu phố | tổ dân phố | tổ tự quản | tổ | khu | phường | xã |
    quận | đội | tiểu khu | đường | quốc lộ | tỉnh lộ | số nhà | hẻm | lớp | chi bộ | chi hội | cụm | khối`),
  // Names that hold a number: Covid-19, ST25, QL14, 4G; and the exponent of m2.
  new RegExp(`${start}[A-ZĐ][A-Za-z]*-?\\d+${end}${notCounting}`, 'gu'),
  new RegExp(`(?<=(?:^|[^\\p{L}])(?:k|c|d)?m)[23]${end}`, 'gu'),
  new RegExp(`${start}\\d[GD]${end}`, 'gu'),
  // Ordinals: lần thứ 4, thứ hai.
  among(`thứ\\s+(?:\\d+|${unit}|mười)${end}`),
];

const digits = `(?:\\p{Nd}+(?:[.,/]\\p{Nd}+)*|[½⅓¼¾⅔])(?:\\s*[%‰]|(?:\\s*${magnitude})*(?:\\s*${counted})?${end})?`;
const vague = `(?:${either('hàng|vài|mấy|dăm')}\\s+)?`;
const compound = `${start}(?<!\\uFFFC\\s*)${vague}(?:${unit}\\s+)*${magnitude}(?:\\s+(?:${unit}|${magnitude}|linh|lẻ|rưỡi|không))*\\s+${counted}${end}`;
const single = `${start}${either('hai|ba|bốn|sáu|bảy|bẩy|tám|chín')}\\s+${counted}${end}`;
// "năm" alone is five only after a word that a year cannot follow.
const five = `(?<=${start}${either('giúp|cho|được|có|thêm|còn|khoảng|gần|hơn|động|trợ|dẫn')}\\s+)năm\\s+${counted}${end}`;
const times = `${start}gấp\\s+(?:đôi|rưỡi|${unit}|${magnitude})${end}`;
const figure = new RegExp([digits, times, compound, five, single].join('|'), 'giu');

/** The figures that no claim backs, in the order of the text; tokens of claims are not looked at. */
export function looseFigures(text: string): readonly LooseFigure[] {
  const bare = exempt.reduce(
    (left, pattern) => left.replaceAll(pattern, (name) => '\uFFFD'.repeat(name.length)),
    withoutTokens(text),
  );
  return [...bare.matchAll(figure)].map(({ 0: found, index }) => ({ text: found, index }));
}

function among(pattern: string): RegExp {
  return new RegExp(`${start}${pattern}`, 'giu');
}

function named(words: string): RegExp {
  return among(`${either(words)}\\s+(?:số\\s+)?\\d{1,4}[A-ZĐ]?${end}${notCounting}`);
}
