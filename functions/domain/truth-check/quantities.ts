/** The quantities of a sentence: a number with its unit, what it is counted by, and the year it speaks of. */
import { typedNumber } from '../typed-number.ts';
import { phrases } from './phrases.ts';
import { figure, isNumber, type Sentence } from './word.ts';

export interface Quantity {
  /** In single units: "1,5 triệu đồng" is 1,500,000. */
  readonly value: number;
  /** "đồng", "hộ", "%"; '' where the number stands alone. */
  readonly unit: string;
  /** Counted by: "/người/năm" is "người năm"; '' where it is by nothing. */
  readonly per: string;
  readonly year: number | null;
  /** Of its first and last word in the sentence. */
  readonly at: number;
  readonly end: number;
}

const multiples: Readonly<Record<string, number>> = {
  chục: 10,
  trăm: 100,
  nghìn: 1000,
  ngàn: 1000,
  vạn: 10_000,
  triệu: 1_000_000,
  tỷ: 1_000_000_000,
  tỉ: 1_000_000_000,
};

const units = phrases(
  'hộ gia đình | gia đình | lượt người | lượt hộ | ngày công | học sinh | sinh viên | học viên | đoàn viên | hội viên | đảng viên | thành viên | lao động | phụ nữ | thanh niên | mô hình | công trình | câu lạc bộ | phần quà | suất quà | suất học bổng | ngôi nhà | căn nhà | bằng khen | giấy khen | huy chương | vụ việc | đơn vị máu | cây số | mét vuông | mét khối | héc ta | con bò | con trâu | con heo | con lợn | con dê | con gà',
);
const same: Readonly<Record<string, string>> = {
  'cây số': 'km',
  'mét vuông': 'm2',
  'm²': 'm2',
  mét: 'm',
  'héc ta': 'ha',
  hecta: 'ha',
};
const noUnit: ReadonlySet<string> = new Set(
  'và của ở tại trong trên với đã so cho từ đến năm tháng thì là để nhằm mà cùng nay qua do bởi về có lên xuống còn tới được một mỗi'.split(
    ' ',
  ),
);
const isWord = /^\p{L}/u;

/** A year as it is written here. */
export const yearIn = (text: string | undefined): number | null =>
  text?.length === 4 && /^(?:19|20)\d{2}$/u.test(text) ? Number(text) : null;

const beforeNames: ReadonlySet<string> = new Set(
  'số thứ ấp thôn tổ khu lớp đội cụm khóa khoá quý tháng ngày mùng điều khoản lần sơn đường lộ phường'.split(
    ' ',
  ),
);

export const quantitiesIn = (sentence: Sentence): readonly Quantity[] =>
  sentence.some(({ text }) => isNumber(text)) ? countedIn(sentence) : [];

function countedIn(sentence: Sentence): readonly Quantity[] {
  const years = yearsOf(sentence);
  return sentence.flatMap(({ text }, at): readonly Quantity[] => {
    if (!isNumber(text) || years.some((year) => year.at === at)) return [];
    if (beforeNames.has(sentence[at - 1]?.text ?? '')) return [];
    const bare = typedNumber(text.replace(/%$/u, ''));
    return bare === null ? [] : [measured(sentence, at, bare, yearAt(years, at))];
  });
}

interface Year {
  readonly at: number;
  readonly year: number;
}

const yearsOf = (sentence: Sentence): readonly Year[] =>
  sentence.flatMap(({ text }, at) => {
    if (!isNumber(text)) return [];
    const year = yearIn(text) ?? yearIn(/^\d{1,2}\/(\d{4})$/u.exec(text)?.[1]);
    return year === null || !isNamedYear(sentence, at) ? [] : [{ at, year }];
  });

/** "2.000 hộ" and "2000 hộ" are numbers, "năm 2000" is a year; so is one that nothing countable follows. */
const isNamedYear = (sentence: Sentence, at: number): boolean =>
  sentence[at]?.text.includes('/') === true ||
  ['năm', 'từ', 'đến', 'đoạn', '-', '–', 'nay', 'và'].includes(sentence[at - 1]?.text ?? '') ||
  !isWord.test(sentence[at + 1]?.text ?? '') ||
  noUnit.has(sentence[at + 1]?.text ?? '');

/** The last year named before it, or else the first after it. */
const yearAt = (years: readonly Year[], at: number): number | null =>
  (years.findLast((one) => one.at < at) ?? years[0])?.year ?? null;

function measured(sentence: Sentence, at: number, bare: number, year: number | null): Quantity {
  if (sentence[at]?.text.endsWith('%') === true || sentence[at + 1]?.text === '%') {
    const end = sentence[at + 1]?.text === '%' ? at + 1 : at;
    return { value: bare, unit: '%', per: '', year, at, end };
  }
  const times = multipliers(sentence, at + 1);
  const length = unitLength(sentence, times.next);
  const said = sentence
    .slice(times.next, times.next + length)
    .map(({ text }) => text)
    .join(' ');
  const { per, end } = perOf(sentence, times.next + length);
  return { value: bare * times.by, unit: same[said] ?? said, per, year, at, end: end - 1 };
}

function multipliers(sentence: Sentence, from: number) {
  let by = 1;
  let next = from;
  for (; ; next += 1) {
    const times = multiples[sentence[next]?.text ?? ''];
    if (times === undefined) return { by, next };
    by *= times;
  }
}

const unitLength = (sentence: Sentence, at: number): number => {
  const { text = '' } = sentence[at] ?? {};
  const known = units.lengthAt(sentence, at);
  if (known > 0) return known;
  return isWord.test(text) && !noUnit.has(text) && text !== figure ? 1 : 0;
};

const spans: ReadonlySet<string> = new Set(
  'năm tháng vụ ngày tuần quý người hộ ha sào khẩu công lao'.split(' '),
);
const pers: ReadonlySet<string> = new Set(['/', 'mỗi', 'một', 'hằng', 'hàng', 'trên']);

/** "/người/năm", "mỗi tháng", "một người một năm". */
function perOf(sentence: Sentence, from: number): { readonly per: string; readonly end: number } {
  const by: string[] = [];
  let at = from;
  while (
    by.length < 3 &&
    pers.has(sentence[at]?.text ?? '') &&
    spans.has(sentence[at + 1]?.text ?? '')
  ) {
    by.push(sentence[at + 1]?.text ?? '');
    at += 2;
  }
  return { per: by.toSorted().join(' '), end: at };
}
