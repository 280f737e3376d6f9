/** Point 2: "nhất", "duy nhất", "đầu tiên", "hàng đầu", "tuyệt đối" … in a sentence that names no source. */
import type { Finding } from './finding.ts';
import { phrases } from './phrases.ts';
import { between, type Reading } from './reading.ts';
import { figure, type Sentence } from './word.ts';

export const superlatives = (reading: Reading): readonly Finding[] =>
  reading.sentences.flatMap((sentence) => {
    const places = sentence.flatMap((_, at) => {
      const length = boast(sentence, at);
      return length > 0 ? [{ at, length }] : [];
    });
    if (places.length === 0 || isSourced(sentence)) return [];
    return places.flatMap(({ at, length }): readonly Finding[] => {
      const [first, last] = [sentence[at], sentence[at + length - 1]];
      if (first === undefined || last === undefined) return [];
      return [
        {
          code: 'superlative',
          field: reading.field,
          ...between(reading, first, last),
          other: '',
        },
      ];
    });
  });

const sources = phrases(
  'theo xác nhận | theo số liệu | theo báo cáo | theo thống kê | theo kết quả | theo đánh giá | theo danh sách | theo quyết định | theo hồ sơ | theo sổ | theo biên bản | theo công bố | được xác nhận | được ubnd | do ubnd',
);

/** A claim's figure carries its source along. */
const isSourced = (sentence: Sentence): boolean =>
  sentence.some(({ text }) => text === figure) || sources.isIn(sentence);

const always = phrases(
  'chưa từng có | chưa từng thấy | chưa nơi nào | chưa ai | chưa có ai | không ai bằng | không ai sánh | không nơi nào | có một không hai | độc nhất vô nhị | vô song | vĩ đại | phi thường | kỳ tích | kì tích | thần kỳ | thần kì | xuất chúng | kiệt xuất | hoàn hảo',
);
const nobody = phrases('không ai | không người nào | chẳng ai');
const outdoes = phrases('sánh | bằng | hơn | vượt');

/** How many words boast from here on; 0 where none do. */
function boast(sentence: Sentence, at: number): number {
  const { text = '' } = sentence[at] ?? {};
  if (text === 'nhất') return isMost(sentence, at) ? (isJoined(sentence, at) ? 0 : 1) : 0;
  const special = specials[text];
  if (special !== undefined) {
    const length = special(sentence, at);
    if (length > 0) return length;
  }
  const length = always.lengthAt(sentence, at);
  if (length > 0) return length;
  const none = nobody.lengthAt(sentence, at);
  return none > 0 && outdoes.isIn(sentence, at + none, at + none + 5) ? none : 0;
}

/** "duy nhất" and "bậc nhất" are found by their first word. */
const isJoined = (sentence: Sentence, at: number): boolean => sentence[at - 1]?.text === 'duy';

const beforeMost: ReadonlySet<string> = new Set(
  'thứ thống ít hạng giải đồng hợp lần khó lo nhớ mừng vui buồn sợ tiếc thương cần muốn thích nghèo xa thiếu kém gần mới vả khăn chật muộn'.split(
    ' ',
  ),
);
const afterMost: ReadonlySet<string> = new Set(
  'trí định quyết thể thiết là loạt quán thời tề mực'.split(' '),
);

/** Not in "thống nhất", "thứ nhất", "nhất trí", nor of what was hard or dear. */
const isMost = (sentence: Sentence, at: number): boolean =>
  at > 0 &&
  !beforeMost.has(sentence[at - 1]?.text ?? '') &&
  !afterMost.has(sentence[at + 1]?.text ?? '');

const follows = (sentence: Sentence, at: number, ...words: readonly string[]): boolean =>
  words.every((word, ahead) => sentence[at + ahead]?.text === word);

const kin: ReadonlySet<string> = new Set(['con', 'trai', 'gái', 'cháu', 'em']);
const times: ReadonlySet<string> = new Set(
  'ngày việc vụ bước lần buổi năm tháng điều câu gian đoạn khóa khoá lứa mẻ mùa bài tiết tuần phút lớp nhà đêm'.split(
    ' ',
  ),
);
const firsts = phrases(
  'người | hộ | phụ nữ | nữ | đảng viên | đoàn viên | hội viên | mô hình | hợp tác xã | già làng | gia đình | giáo viên | ấp | thôn | xã | sóc | bon | bản | đơn vị | tổ | câu lạc bộ | trang trại | nơi | thanh niên | sinh viên | chi hội | chi bộ',
);
const given = phrases('lên | ưu tiên | nhiệm vụ | quan tâm | đặt');
const norms: ReadonlySet<string> = new Set(['chấp', 'tuân', 'giữ', 'cấm', 'bí']);
const numbered: ReadonlySet<string> = new Set(
  'tổ ấp thôn đội khu lớp cụm nhà đường đội trường'.split(' '),
);

const specials: Readonly<Record<string, (sentence: Sentence, at: number) => number>> = {
  duy: (sentence, at) =>
    follows(sentence, at + 1, 'nhất') && !kin.has(sentence[at - 1]?.text ?? '') ? 2 : 0,
  đầu: (sentence, at) =>
    follows(sentence, at + 1, 'tiên') &&
    !times.has(sentence[at - 1]?.text ?? '') &&
    firsts.isIn(sentence, at - 8, at)
      ? 2
      : 0,
  hàng: (sentence, at) =>
    follows(sentence, at + 1, 'đầu') && !given.isIn(sentence, at - 8, at) ? 2 : 0,
  đứng: (sentence, at) =>
    follows(sentence, at + 1, 'đầu') && sentence[at - 1]?.text !== 'người' ? 2 : 0,
  dẫn: (sentence, at) =>
    follows(sentence, at + 1, 'đầu') && !follows(sentence, at + 2, 'đoàn') ? 2 : 0,
  số: (sentence, at) =>
    (follows(sentence, at + 1, 'một') || follows(sentence, at + 1, '1')) &&
    !numbered.has(sentence[at - 1]?.text ?? '') &&
    sentence[at + 2]?.text !== 'số'
      ? 2
      : 0,
  tuyệt: (sentence, at) =>
    follows(sentence, at + 1, 'đối') && !norms.has(sentence[at + 2]?.text ?? '') ? 2 : 0,
};
