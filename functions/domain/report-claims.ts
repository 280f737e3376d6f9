/**
 * Proposes claims from a "báo cáo thành tích" that was pasted: a person ticks, mends and takes them over. Nothing is
 * made up: text, metric, unit and period are parts of what was pasted, and a figure is proposed only where it is exact.
 */
import { composed } from './characters.ts';
import { looseFigures } from './loose-figures.ts';
import { figureAt, type Figure } from './report-figure.ts';
import { sentencesOf } from './report-sentences.ts';

export interface ProposedClaim {
  /** The sentence, as it was pasted. */
  readonly text: string;
  readonly metric: string;
  /** null where the report gives no exact number. */
  readonly value: number | null;
  readonly unit: string;
  readonly period: string;
  /** The figure in the report's own words, "khoảng 30"; '' where there is none. */
  readonly figure: string;
}

/** What is longer is no report; looking through it would only keep the page from answering. */
export const longestReport = 60_000;
const longestClaim = 1000;
const figuresASentence = 6;

export const proposedClaims = (report: string): readonly ProposedClaim[] =>
  sentencesOf(composed(report).slice(0, longestReport)).map(shortened).flatMap(claimsIn);

const shortened = (sentence: string): string => {
  if (sentence.length <= longestClaim) return sentence;
  const cut = sentence.slice(0, longestClaim);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trim();
};

/** One claim a figure; a deed without a figure is one claim; any other sentence is none. */
const claimsIn = (text: string): readonly ProposedClaim[] => {
  const period = periodIn(text);
  const masked = withoutPeriods(text);
  const figures = apart(
    looseFigures(masked).map(({ index, text: found }) => figureAt(masked, index, found.length)),
  ).slice(0, figuresASentence);
  if (figures.length > 0) return figures.map((figure) => claimOf(text, period, figure));
  return deed.test(text) ? [{ text, metric: '', value: null, unit: '', period, figure: '' }] : [];
};

/** "10-15 hộ" is one figure, not two. */
const apart = (figures: readonly Figure[]): readonly Figure[] =>
  figures.filter(({ from }, at) => figures.slice(0, at).every(({ to }) => to <= from));

const claimOf = (text: string, period: string, figure: Figure): ProposedClaim => ({
  text,
  metric: figure.metric,
  value: figure.value,
  unit: figure.unit,
  period,
  figure: figure.shown,
});

/** What a person or a village does, as such reports say it. */
const deed =
  /(?<!\p{L})(?:vận động|hiến|giúp|hướng dẫn|hỗ trợ|xây dựng|thành lập|tổ chức|hòa giải|hoà giải|truyền dạy|dạy|khôi phục|gìn giữ|bảo tồn|bảo vệ|tuyên truyền|phối hợp|tham gia|đóng góp|ủng hộ|quyên góp|chăm sóc|nuôi|trồng|chuyển đổi|phát triển|cứu|dũng cảm|xóa|xoá|thoát nghèo|mở lớp|tạo việc làm|sáng kiến|cải tạo|sửa chữa|duy trì|giữ gìn|hoàn thành)(?!\p{L})/iu;

const year = String.raw`(?:19|20)\d{2}`;
const date = String.raw`(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?${year}|\d{1,2}\s?[/-]\s?${year}|${year})`;
const named = String.raw`(?:(?:ngày|tháng|quý|năm)\s+)*`;
const edge = String.raw`(?:(?:đầu|giữa|cuối|hết)\s+)?`;

/** Spans before single dates, so that the whole of a span is found. */
const periods: readonly RegExp[] = [
  String.raw`từ\s+${edge}${named}${date}\s*(?:-|–|đến|tới)\s*${edge}(?:${named}${date}|nay)`,
  String.raw`(?:giai đoạn|nhiệm kỳ|niên khóa|niên khoá|năm học|năm|trong)\s+${year}\s*(?:-|–|đến|tới)\s*(?:năm\s+)?${year}`,
  String.raw`(?:trong\s+)?(?:\d{1,2}|một|hai|ba|bốn|sáu|chín)\s+tháng\s+(?:đầu|cuối)\s+năm\s+${year}`,
  String.raw`từ\s+${edge}${named}${date}`,
  String.raw`ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+${year}`,
  String.raw`(?:quý|tháng)\s+(?:[IVX]{1,3}|\d{1,2})\s*(?:/|\s+năm\s+|,\s*năm\s+)\s*${year}`,
  String.raw`(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?${year}`,
  String.raw`năm\s+${year}(?:\s*,\s*${year})*(?:\s+và\s+(?:năm\s+)?${year})?`,
  String.raw`(?:trong\s+)?(?:\d{1,2}|hai|ba|bốn|năm|mười)\s+năm\s+(?:qua|gần đây|liền|liên tục|liên tiếp)`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'));

const periodIn = (sentence: string): string =>
  periods.flatMap((pattern) => [...sentence.matchAll(pattern)].map(([found]) => found))[0] ?? '';

/** Phone and identity numbers count nothing either. */
const numbersOfPeople = /(?<!\d)(?:\d{9,}|0\d{2,3}[.\s]\d{3}[.\s]\d{3,4})(?!\d)/gu;

const withoutPeriods = (sentence: string): string =>
  [...periods, numbersOfPeople].reduce(
    (left, pattern) => left.replaceAll(pattern, (found) => '\uFFFD'.repeat(found.length)),
    sentence,
  );
