/** One quantity with two values: two numbers of the same unit, of the same time, told of the same thing. */
import type { Finding } from './finding.ts';
import { phrases } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import { between, type Reading } from './reading.ts';
import type { Sentence } from './word.ts';

interface Told {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  /** The words of its clause, apart from numbers and small words. */
  readonly about: readonly string[];
  /** Of whom: "ông", "tổ", "lớp"; '' where the clause refers back. */
  readonly head: string;
  /** "Trong 38 vụ việc ấy, …": what was told before. */
  readonly refersBack: boolean;
  readonly year: number | null;
  readonly shown: string;
}

/** Each number is held against the last few of its unit only, so that a text of any length is read once. */
const remembered = 4;

export function twoValues(readings: readonly Reading[]): readonly Finding[] {
  const byUnit = new Map<string, Told[]>();
  return readings.flatMap((reading) =>
    reading.sentences.flatMap((sentence, nth) =>
      (reading.quantities[nth] ?? []).flatMap((quantity): readonly Finding[] => {
        if (quantity.unit === '' || uncounted.has(quantity.unit)) return [];
        const told = toldOf(reading, sentence, quantity);
        if (told === null) return [];
        const unit = `${quantity.unit} ${quantity.per}`;
        const before = byUnit.get(unit) ?? [];
        byUnit.set(unit, [...before.slice(1 - remembered), told]);
        const other = before.find((one) => disagree(one, told));
        return other === undefined ? [] : [findingOf(reading, told, other)];
      }),
    ),
  );
}

/** Spans and ages differ from person to person, shares from thing to thing. */
const uncounted: ReadonlySet<string> = new Set(
  '% tuổi năm tháng ngày giờ phút lần km m'.split(' '),
);

const findingOf = (reading: Reading, { quantity, sentence, shown }: Told, other: Told): Finding => {
  const [first, last] = [sentence[quantity.at], sentence[quantity.end]];
  const place =
    first === undefined || last === undefined
      ? { from: 0, to: 0, words: shown }
      : between(reading, first, last);
  return { code: 'twoValues', field: reading.field, ...place, other: other.shown };
};

const moving = phrases(
  'tăng | giảm | thêm | còn | nay | hiện nay | trước | trước đây | lên | xuống | ban đầu | lúc đầu | tiếp | nữa | khác | mỗi | từng | lần lượt | trong đó | gồm cả | thứ hai | thứ ba | đầu tiên | sau đó | riêng | có thể | sẽ | mục tiêu | dự kiến',
);

const disagree = (one: Told, other: Told): boolean =>
  one.quantity.value !== other.quantity.value &&
  one.sentence !== other.sentence &&
  (one.year === other.year || one.year === null || other.year === null) &&
  isSameHead(one, other) &&
  !moving.isIn(other.sentence) &&
  isSameThing(one, other);

const isSameHead = (one: Told, other: Told): boolean =>
  one.head === other.head || one.head === '' || other.head === '';

/** They share a word besides the unit, or refer back; where neither says more than the number, whose it is must be the same. */
const isSameThing = (one: Told, other: Told): boolean =>
  other.refersBack ||
  other.about.some((word) => one.about.includes(word)) ||
  (one.head !== '' && one.head === other.head);

const heads: ReadonlySet<string> = new Set(
  'ông bà anh chị cô chú em cháu già tổ lớp hộ nhà đội chi ấp thôn xã sóc clb trường'.split(' '),
);
const small: ReadonlySet<string> = new Set(
  'và của ở tại trong trên với đã so cho từ đến năm tháng thì là để nhằm mà cùng nay qua do bởi về có nhờ được các những này ấy đó cũng một đều là vào ra theo như rồi mới lại hơn gần khoảng ông bà anh chị cô chú em hiện tổng'.split(
    ' ',
  ),
);
const divides: ReadonlySet<string> = new Set([',', ';', ':', '(', ')']);

function toldOf(reading: Reading, sentence: Sentence, quantity: Quantity): Told | null {
  const [first, last] = [sentence[quantity.at], sentence[quantity.end]];
  if (first === undefined || last === undefined) return null;
  const before = sentence.slice(clauseStart(sentence, quantity.at), quantity.at);
  const after = sentence.slice(quantity.end + 1, clauseEnd(sentence, quantity.end + 1));
  const about = [...before, ...after]
    .map(({ text }) => text)
    .filter((text) => !small.has(text) && !heads.has(text) && /^\p{L}/u.test(text));
  return {
    quantity,
    sentence,
    about,
    head: before.find(({ text }) => heads.has(text))?.text ?? '',
    refersBack: quantity.at === 1 && ['trong', 'cả', 'nhờ'].includes(sentence[0]?.text ?? ''),
    year: quantity.year,
    shown: between(reading, first, last).words,
  };
}

const longest = 12;

function clauseStart(sentence: Sentence, at: number): number {
  for (let start = at; start > Math.max(0, at - longest); start -= 1)
    if (divides.has(sentence[start - 1]?.text ?? '')) return start;
  return Math.max(0, at - longest);
}

function clauseEnd(sentence: Sentence, from: number): number {
  for (let end = from; end < Math.min(sentence.length, from + longest); end += 1)
    if (divides.has(sentence[end]?.text ?? '')) return end;
  return Math.min(sentence.length, from + longest);
}
