/** Dates that do not add up: days that never were, spans that run backwards, ages and years that disagree. */
import { Day } from '../day.ts';
import type { Finding } from './finding.ts';
import { phrases } from './phrases.ts';
import { yearIn } from './quantities.ts';
import { between, type Reading } from './reading.ts';
import { isNumber, type Sentence } from './word.ts';

export const datesThatDisagree = (reading: Reading, today: Day): readonly Finding[] =>
  reading.sentences.flatMap((sentence): readonly Finding[] => {
    if (!sentence.some(({ text }) => isNumber(text))) return [];
    const found = points.map((point) => point(sentence, today)).find(({ length }) => length > 0);
    const [first, last] = (found ?? []).map((at) => sentence[at]);
    if (first === undefined || last === undefined) return [];
    return [
      { code: 'datesDisagree', field: reading.field, ...between(reading, first, last), other: '' },
    ];
  });

type Stretch = readonly [] | readonly [number, number];
type Point = (sentence: Sentence, today: Day) => Stretch;

const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;

const dayAt = (sentence: Sentence, at: number): Day | null => {
  const { text = '' } = sentence[at] ?? {};
  if (!isNumber(text) && text !== 'ngày') return null;
  const [, day, month, year] = written.exec(text) ?? [];
  if (year !== undefined) return asDay(year, month, day);
  const said = sentence.slice(at, at + 6).map((word) => word.text);
  return text === 'ngày' && said[2] === 'tháng' && said[4] === 'năm'
    ? asDay(said[5], said[3], said[1])
    : null;
};

const isDay = (day: string): boolean => Day.safeParse(day).success;

const asDay = (year = '', month = '', day = ''): Day =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const impossible: Point = (sentence) => {
  const at = sentence.findIndex((_, index) => {
    const day = dayAt(sentence, index);
    return day !== null && !isDay(day);
  });
  if (at < 0) return [];
  return [at, sentence[at]?.text === 'ngày' ? at + 5 : at];
};

/** A span of years: "2020-2024", "từ năm 2020 đến năm 2024", "từ năm 2015 đến nay". */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
  readonly at: number;
  readonly end: number;
}

const joined = /^((?:19|20)\d{2})[–-]((?:19|20)\d{2})$/u;

function spansOf(sentence: Sentence, today: Day): readonly Span[] {
  return sentence.flatMap(({ text }, at): readonly Span[] => {
    if (!isNumber(text)) return [];
    const [, one, other] = joined.exec(text) ?? [];
    if (one !== undefined)
      return [{ from: Number(one), to: Number(other), open: false, at, end: at }];
    const from = yearIn(text) ?? yearIn(/\/(\d{4})$/u.exec(text)?.[1]);
    if (from === null) return [];
    return spanFrom(sentence, at, from, today);
  });
}

const until: ReadonlySet<string> = new Set(['đến', 'tới', '-', '–']);

function spanFrom(sentence: Sentence, at: number, from: number, today: Day): readonly Span[] {
  if (!until.has(sentence[at + 1]?.text ?? '')) return [];
  const starts = ['từ', 'đoạn', 'kỳ', 'khóa', 'khoá', '('].some((word) =>
    [1, 2].some((back) => sentence[at - back]?.text === word),
  );
  if (!starts) return [];
  const next = at + 2;
  if (sentence[next]?.text === 'nay')
    return [{ from, to: Number(today.slice(0, 4)), open: true, at, end: next }];
  const end = sentence[next]?.text === 'năm' || sentence[next]?.text === 'tháng' ? next + 1 : next;
  const text = sentence[end]?.text;
  const to = yearIn(text) ?? yearIn(/\/(\d{4})$/u.exec(text ?? '')?.[1]);
  return to === null ? [] : [{ from, to, open: false, at, end }];
}

const backwards: Point = (sentence, today) => {
  const span = spansOf(sentence, today).find(({ from, to }) => from > to);
  return span === undefined ? [] : [span.at, span.end];
};

/** "trong 5 năm (2022-2024)": the number of years is the span's, counted with or without its first. */
const wrongLength: Point = (sentence, today) => {
  for (const { from, to, open, at, end } of spansOf(sentence, today)) {
    const start = sentence.findIndex(
      ({ text }, index) =>
        index >= at - 5 &&
        index < at &&
        /^\d{1,2}$/u.test(text) &&
        sentence[index + 1]?.text === 'năm' &&
        yearIn(sentence[index + 2]?.text) === null &&
        !around.has(sentence[index - 1]?.text ?? ''),
    );
    const said = Number(sentence[start]?.text);
    const slack = open ? 1 : 0;
    if (start >= 0 && (said < to - from - slack || said > to - from + 1 + slack))
      return [start, end];
  }
  return [];
};

const around: ReadonlySet<string> = new Set(['hơn', 'gần', 'khoảng', 'trên', 'chừng', 'ngót']);
const born = phrases('sinh năm | sn');

/** What somebody did before they were born, and an age that is not theirs. */
const beforeBirth: Point = (sentence, today) => {
  const at = born.find(sentence);
  const birthAt = at < 0 ? -1 : at + born.lengthAt(sentence, at);
  const birth = yearIn(sentence[birthAt]?.text);
  if (birth === null) return [];
  const wrong = sentence.findIndex(({ text }, index) => {
    const year = yearIn(text);
    if (year !== null) return year < birth;
    return isAge(sentence, index) && isWrongAge(Number(text), birth, today);
  });
  return wrong < 0 ? [] : [Math.min(birthAt, wrong), Math.max(birthAt, wrong)];
};

const isAge = (sentence: Sentence, at: number): boolean =>
  /^\d{1,3}$/u.test(sentence[at]?.text ?? '') &&
  sentence[at + 1]?.text === 'tuổi' &&
  ['nay', 'hiện', 'đã', 'được'].includes(sentence[at - 1]?.text ?? '');

const isWrongAge = (age: number, birth: number, today: Day): boolean =>
  Math.abs(Number(today.slice(0, 4)) - birth - age) > 1;

const done = phrases('đã | hoàn thành | được tặng | được trao | được công nhận');
const planned = phrases(
  'sẽ | dự kiến | mục tiêu | kế hoạch | phấn đấu | đến năm | tầm nhìn | giai đoạn | lộ trình | hướng tới | chỉ tiêu',
);

/** What is told as done lies in the future. */
const ahead: Point = (sentence, today) => {
  if (!done.isIn(sentence) || planned.isIn(sentence)) return [];
  const at = sentence.findIndex(({ text }, index) => {
    const day = dayAt(sentence, index);
    if (day !== null) return isDay(day) && day > today;
    if (!isNumber(text)) return false;
    const [, month, year] = /^(\d{1,2})\/(\d{4})$/u.exec(text) ?? [];
    if (year !== undefined) return `${year}-${(month ?? '').padStart(2, '0')}` > today.slice(0, 7);
    return sentence[index - 1]?.text === 'năm' && (yearIn(text) ?? 0) > Number(today.slice(0, 4));
  });
  return at < 0 ? [] : [at, at];
};

const points: readonly Point[] = [impossible, backwards, wrongLength, beforeBirth, ahead];
