/** Point 3: before and after are told on the same basis, and a growth says against what. */
import type { Finding } from './finding.ts';
import { phrases } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import { between, type Reading } from './reading.ts';
import { figure, isNumber, type Sentence } from './word.ts';

export const unequalBases = (reading: Reading): readonly Finding[] =>
  reading.sentences.flatMap((sentence, nth): readonly Finding[] => {
    const [first, last] = unequalIn(sentence, reading.quantities[nth] ?? []).map(
      (at) => sentence[at],
    );
    if (first === undefined || last === undefined) return [];
    return [
      { code: 'unequalBasis', field: reading.field, ...between(reading, first, last), other: '' },
    ];
  });

type Stretch = readonly [] | readonly [number, number];

const hints = phrases('từ | trước | trước đây | trước kia | ban đầu | tăng | giảm | so với');

const unequalIn = (sentence: Sentence, quantities: readonly Quantity[]): Stretch => {
  if (!hints.isIn(sentence)) return [];
  const changed = changedUnit(sentence, quantities);
  if (changed.length > 0) return changed;
  const spans = unequalSpans(sentence);
  return spans.length > 0 ? spans : growthOfNothing(sentence);
};

const earlier = phrases('từ | trước đây | trước kia | trước đó | trước | lúc đầu | ban đầu');
const later = phrases('lên | xuống | còn | nay | hiện | hiện nay | đạt | thành | đến nay');

/** "từ 45 hộ … xuống còn 3,2%": the last quantity before the turn, and the first after it. */
function changedUnit(sentence: Sentence, quantities: readonly Quantity[]): Stretch {
  const start = earlier.find(sentence);
  if (start < 0) return [];
  const turn = later.find(sentence, start + 1);
  if (turn < 0) return [];
  const counted = quantities.filter(({ unit }) => unit !== '');
  const before = counted.find(({ at }) => at > start && at < turn);
  const after = counted.find(({ at }) => at > turn);
  if (before === undefined || after === undefined || isFar(start, before)) return [];
  return isSameBasis(before, after) ? [] : [before.at, after.end];
}

/** "Từ năm 2020, ông giúp 5 hộ …": what stands far behind "từ" is not where the change began. */
const isFar = (start: number, { at }: Quantity): boolean => at - start > 10;

const isSameBasis = (before: Quantity, after: Quantity): boolean =>
  before.unit === after.unit && (before.per === '' || after.per === '' || before.per === after.per);

const parts = phrases('tháng đầu năm | tháng | quý');
const wholes = phrases('cả năm | toàn năm | cả năm trước');

/** Half a year held against a whole one. */
function unequalSpans(sentence: Sentence): Stretch {
  const against = compared.find(sentence);
  if (against < 0) return [];
  const part = parts.find(sentence, 0, against);
  const whole = wholes.find(sentence, against);
  return part >= 0 && whole >= 0 ? [part, whole] : [];
}

const compared = phrases('so với');
const growing = phrases('tăng | giảm');
const bases = phrases(
  'so với | so cùng kỳ | cùng kỳ | năm trước | trước đó | trước đây | trước kia | vụ trước | mỗi năm | hằng năm | hàng năm | bình quân | mỗi tháng | mỗi vụ | hơn | lúc đầu | ban đầu',
);
const gap = phrases('gấp đôi | gấp rưỡi | gấp ba | gấp bốn | gấp năm | gấp mười | gấp nhiều | gấp');

/** "tăng 45%", "tăng gấp ba lần", and nothing is said that it is more than. */
function growthOfNothing(sentence: Sentence): Stretch {
  const grows = growing.find(sentence);
  if (grows < 0 || bases.isIn(sentence) || namesItsStart(sentence)) return [];
  for (let at = grows + 1; at < Math.min(grows + 5, sentence.length); at += 1) {
    const isShare = /^\d.*%$/u.test(sentence[at]?.text ?? '') || sentence[at]?.text === '%';
    if (isShare) return [grows, at];
    const times = gap.lengthAt(sentence, at);
    if (times > 0) return [grows, at + times - 1];
  }
  return [];
}

/** "từ 35% …", "từ năm 2020 …", or a claim, which carries its own basis. */
const namesItsStart = (sentence: Sentence): boolean =>
  sentence.some(
    ({ text }, at) =>
      text === figure ||
      (text === 'từ' && sentence.slice(at + 1, at + 3).some((word) => isNumber(word.text))),
  );
