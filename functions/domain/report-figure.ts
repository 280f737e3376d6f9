/** A figure of a sentence: its number where it is exact, its unit, and what it seems to count. */
import { typedNumber } from './typed-number.ts';

export interface Figure {
  readonly value: number | null;
  readonly unit: string;
  readonly metric: string;
  /** As the sentence has it: "khoảng 30 hộ". */
  readonly shown: string;
  /** Where it stands in the sentence. */
  readonly from: number;
  readonly to: number;
}

const loosely =
  /(?:khoảng|gần|hơn|trên|dưới|ước(?: tính| đạt)?|chừng|độ|tầm|cỡ|ngót|xấp xỉ|không dưới|ít nhất|tối thiểu|hàng|~|≈)\s*(?:được\s+|có\s+)?$/iu;
const range = /^\s*(?:-|–|đến|tới)\s*\d+(?:[.,]\d+)*/u;
const magnitude = String.raw`(?:(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)\s+)`;
/** Units of two words, and whatever single word follows, unless it only carries the sentence on. */
const counted = String.raw`(?:hộ gia đình|gia đình|lượt người|lượt hộ|ngày công|học sinh|sinh viên|học viên|đoàn viên|hội viên|đảng viên|thành viên|lao động|phụ nữ|thanh niên|mô hình|công trình|câu lạc bộ|phần quà|suất quà|suất học bổng|ngôi nhà|căn nhà|bằng khen|giấy khen|huy chương|vụ việc|đơn vị máu|cây số|mét vuông|mét khối|mét|héc-ta|ki-lô-mét|ki-lô-gam|con bò|con trâu|con heo|con lợn|con dê|(?!(?:và|của|ở|tại|trong|trên|với|đã|so|cho|từ|đến|năm|thì|là|để|nhằm|mà|cùng|nay|qua|do|bởi|về|có)(?!\p{L}))\p{L}[\p{L}\d²³]*)`;
const unitAfter = new RegExp(
  `^(\\s*)([%‰]|${magnitude}*${counted}(?:/\\p{L}[\\p{L}\\d²³]*)*)`,
  'iu',
);
const measured =
  /^(?:[%‰]|(?:(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)\s+)*(?:đồng|ha|héc-ta|sào|k?m[23²³]?|mét|mét vuông|mét khối|km|cây số|kg|ký|tạ|tấn|lít|tuổi)(?:\/.*)?$)/iu;

/** The figure that begins at `index` of a sentence. */
export const figureAt = (sentence: string, index: number, length: number): Figure => {
  const digits = /^\p{Nd}+(?:[.,/]\p{Nd}+)*/u.exec(sentence.slice(index))?.[0];
  const before = sentence.slice(0, index);
  if (digits === undefined) return inWords(sentence, index, length);
  const spread = range.exec(sentence.slice(index + digits.length))?.[0] ?? '';
  const vague = loosely.exec(before)?.[0] ?? '';
  const end = index + digits.length + spread.length;
  const [whole = '', , unit = ''] = unitAfter.exec(sentence.slice(end)) ?? [];
  return {
    value: vague === '' && spread === '' ? typedNumber(digits) : null,
    unit: unit.slice(0, 60),
    metric: metricOf(
      before.slice(0, before.length - vague.length),
      unit,
      sentence.slice(end + whole.length),
    ),
    shown: sentence.slice(index - vague.length, end + whole.length).trim(),
    from: index,
    to: end,
  };
};

/** "hai mươi hộ": the person types the number. */
const inWords = (sentence: string, index: number, length: number): Figure => ({
  value: null,
  unit: '',
  metric: '',
  shown: sentence.slice(index, index + length),
  from: index,
  to: index + length,
});

const clause = /,(?!\d)|[;:()\uFFFD]|(?<!\p{L})(?:và|với|trong đó|nhờ đó|qua đó)(?!\p{L})/iu;
const nextThing =
  /[,;:.()\uFFFD\d]|(?<!\p{L})(?:và|từ|trong|để|nhằm|với|mỗi|khoảng|hơn|gần|tại|ở|theo|trị giá|do|của|cho)(?!\p{L})/iu;
const linking =
  /(?:^|\s+)(?:đạt|là|được|có|lên|xuống|còn|tới|đến|thêm|với|cho|gồm|bằng|thu|chiếm|từ|đã|cả|tất cả)$/iu;

/** What is counted: the words after a counted noun, or those before a measure: "hộ thoát nghèo", "Thu nhập bình quân". */
const metricOf = (before: string, unit: string, after: string): string => {
  const said = unlinked((before.split(clause).at(-1) ?? '').trim());
  // What stands before another figure of the same clause speaks of that one.
  const lead = /\d/u.test(said) ? '' : said;
  const rest = unlinked((after.split(nextThing)[0] ?? '').trim());
  if (measured.test(unit)) return (wordsIn(lead) > 1 || rest === '' ? lead : rest).slice(0, 200);
  return (rest === '' ? lead : rest).slice(0, 200);
};

const wordsIn = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

const unlinked = (text: string): string => {
  const shorter = text.replace(linking, '').trim();
  return shorter === text ? text : unlinked(shorter);
};
