/** The sentences of a report, each a part of it as it stands: without numbering, headings and lines of a form. */

/** In the order of the report. Lines broken in the middle of a sentence are read on. */
export const sentencesOf = (report: string): readonly string[] =>
  blocksOf(report).flatMap((block) => {
    const { text, numbered } = unmarked(block);
    return isHeading(text, numbered) || ofAForm.test(text) ? [] : split(text);
  });

/** Lines, and those that go on in small letters joined to the line before. */
const blocksOf = (report: string): readonly string[] => {
  const lines = report.split('\n');
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && goesOn(last, line)) joined[joined.length - 1] = `${last}\n${line}`;
    else joined.push(line);
  }
  return joined.map((block) => block.trim()).filter((block) => block !== '');
};

const goesOn = (before: string, line: string): boolean =>
  /^\s*\p{Ll}/u.test(line) &&
  /[\p{L}\p{N},)”"]\s*$/u.test(before) &&
  /\p{Ll}/u.test(before) &&
  !marker.test(line);

const marker =
  /^\s*(?:[-–—+*•·▪►✓❖➢]+\s*|\(?\d{1,2}(?:\.\d{1,2})*\s?[.)/]\s+|\d{1,2}(?:\.\d{1,2})+\s+|\(?\p{L}[.)]\s+|[IVX]{1,5}\s?[.)/-]\s+)/u;
const bullet = /^\s*[-–—+*•·▪►✓❖➢]/u;

/** Without "1.", "a)", "II." or a bullet before it; two of them may stand together. */
const unmarked = (block: string): { readonly text: string; readonly numbered: boolean } => {
  const once = block.replace(marker, '');
  const text = once.replace(marker, '').trim();
  return { text, numbered: once !== block && !bullet.test(block) };
};

const longestHeading = 12;

const isHeading = (text: string, numbered: boolean): boolean =>
  !/\p{Ll}/u.test(text) ||
  text.endsWith(':') ||
  (numbered && !/[.!?;…]$/u.test(text) && isShort(text) && !/\d/u.test(withoutYears(text)));

const isShort = (text: string): boolean => text.split(/\s+/u).length <= longestHeading;
const withoutYears = (text: string): string => text.replaceAll(/(?:19|20)\d{2}/gu, '');

/** "Họ và tên: …", "Kính gửi: …", "Căn cứ …": what a form asks is no achievement. */
const ofAForm =
  /^(?:(?:họ (?:và )?tên|tên gọi khác|bí danh|ngày(?:,? tháng,? năm)? sinh|sinh ngày|sinh năm|năm sinh|giới tính|dân tộc|tôn giáo|quê quán|nơi (?:ở|thường trú|sinh|nhận|công tác)|địa chỉ|trú quán|chức vụ|chức danh|đơn vị|nghề nghiệp|trình độ|số (?:cccd|cmnd|định danh|điện thoại)|cccd|cmnd|điện thoại|sđt|email|kính gửi)(?!\p{L})[^.\n]{0,60}[:;]|căn cứ\s|độc lập\s*[-–])/iu;

const abbreviation =
  /(?:^|[\s(.])(?:TP|Tp|TX|ThS|Th|TS|PGS|GS|BS|KS|Q|P|H|X|tr|đ\/c|Đ\/c|\p{Lu})$/u;
const ends = /[.!?…]+["”’)]*(?=\s+["“‘(]?[\p{Lu}\d-])|;(?=\s)|\n(?=\s*\n)/gu;

const split = (text: string): readonly string[] => {
  const cuts = [...text.matchAll(ends)]
    .filter(({ 0: mark, index }) => mark !== '.' || !abbreviation.test(text.slice(0, index)))
    .map(({ 0: mark, index }) => index + mark.length);
  return [0, ...cuts]
    .map((from, at) => text.slice(from, cuts[at] ?? text.length))
    .map((part) => part.trim().replace(/[;,\s]+$/u, ''))
    .map((part) => unmarked(part).text)
    .filter((part) => part.length >= shortest);
};

const shortest = 12;
