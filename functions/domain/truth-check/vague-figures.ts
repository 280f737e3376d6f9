/** Point 1: "hàng trăm", "khoảng 30", "gần 2.000": no number that evidence can confirm. */
import type { Finding } from './finding.ts';
import { phrases } from './phrases.ts';
import { between, type Reading } from './reading.ts';
import { isNumber, type Sentence } from './word.ts';

export const vagueFigures = (reading: Reading): readonly Finding[] =>
  reading.sentences.flatMap((sentence) =>
    sentence.flatMap((first, at): readonly Finding[] => {
      const last = sentence[endOfVague(sentence, at)];
      if (last === undefined) return [];
      return [
        { code: 'vagueFigure', field: reading.field, ...between(reading, first, last), other: '' },
      ];
    }),
  );

const roughly = phrases(
  'khoảng | khoảng chừng | khoảng hơn | gần | hơn | trên | dưới | trên dưới | ước | ước tính | ước chừng | ước đạt | chừng | tầm | cỡ | ngót | ngót nghét | xấp xỉ | không dưới | ít nhất | tối thiểu',
);
const many = phrases('hàng | vài | mấy | dăm | cả | bạc');
const countless = phrases('vô số | vô vàn | không đếm xuể | nhiều không kể xiết');
const magnitudes: ReadonlySet<string> = new Set('chục trăm nghìn ngàn vạn triệu tỷ tỉ'.split(' '));
const ones: ReadonlySet<string> = new Set(
  'một hai ba bốn năm sáu bảy tám chín mười mươi rưỡi nửa'.split(' '),
);
const filling: ReadonlySet<string> = new Set(['được', 'có', 'tới', 'cả']);
/** Spans of life and time are remembered, not counted. */
const remembered: ReadonlySet<string> = new Set(
  'năm tuổi tháng ngày giờ phút thập tuần mùa đời thế'.split(' '),
);

/** Where the vague figure ends that begins here; -1 where none does. */
function endOfVague(sentence: Sentence, at: number): number {
  const none = countless.lengthAt(sentence, at);
  if (none > 0) return at + none - 1;
  if (many.lengthAt(sentence, at) > 0) return endOfMany(sentence, at + 1);
  const length = roughly.lengthAt(sentence, at);
  if (length === 0 || isPlace(sentence, at)) return -1;
  const from = at + length;
  const number = filling.has(sentence[from]?.text ?? '') ? from + 1 : from;
  return endOfNumber(sentence, number);
}

/** "hàng trăm", "cả trăm triệu": "vài hộ" and "cả trăm năm" say no figure. */
const endOfMany = (sentence: Sentence, at: number): number => {
  const after = pastMagnitudes(sentence, at);
  return after === at || remembered.has(sentence[after]?.text ?? '') ? -1 : after - 1;
};

const pastMagnitudes = (sentence: Sentence, at: number): number =>
  magnitudes.has(sentence[at]?.text ?? '') ? pastMagnitudes(sentence, at + 1) : at;

/** "Trên 7 ha ấy, …" begins with where, and "cách gần 3 km" with how far. */
const isPlace = (sentence: Sentence, at: number): boolean =>
  (sentence[at]?.text === 'trên' && (at === 0 || sentence[at - 1]?.text === ',')) ||
  sentence.slice(Math.max(0, at - 7), at).some(({ text }) => text === 'cách');

const isYear = /^(?:19|20)\d{2}$|\/|\d-\d{4}/u;

function endOfNumber(sentence: Sentence, at: number): number {
  const { text = '' } = sentence[at] ?? {};
  if (isNumber(text)) {
    if (isYear.test(text)) return -1;
    const after = pastMagnitudes(sentence, at + 1);
    return remembered.has(sentence[after]?.text ?? '') ? -1 : after - 1;
  }
  const from = ones.has(text) ? at + 1 : at;
  return endOfMany(sentence, from);
}
