/** Points 5 and 8, of the text as a whole: somebody else confirms it, and what was hard is told too. */
import type { Finding, FindingCode } from './finding.ts';
import { phrases } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './word.ts';

/** In words; what is shorter is a note, of which neither can be asked. */
const shortest = 60;

const says = phrases(
  'cho biết | chia sẻ | kể | kể lại | nói | xác nhận | nhận xét | đánh giá | tâm sự | bộc bạch | khẳng định | theo lời',
);
const quoted: ReadonlySet<string> = new Set(['“', '”', '"', '«', '»']);
const hard = phrases(
  'khó khăn | khó | vất vả | thất bại | mất mùa | mất trắng | thua lỗ | nợ | nghèo | thiếu | trở ngại | e ngại | ngại | lúc đầu | ban đầu | gian nan | thử thách | hạn chế | đau ốm | phản đối | không tin | chưa tin | dịch bệnh | hạn hán | lầy lội | khổ | cực',
);

export function ofTheWhole(readings: readonly Reading[], isConfirmed: boolean): readonly Finding[] {
  const sentences = readings.flatMap((reading) => reading.sentences);
  const [first] = readings;
  if (first === undefined || sentences.reduce((sum, { length }) => sum + length, 0) < shortest)
    return [];
  const missing = (code: FindingCode): Finding => ({
    code,
    field: first.field,
    from: 0,
    to: 0,
    words: '',
    other: '',
  });
  return [
    ...(isConfirmed || sentences.some(isSaid) ? [] : [missing('noConfirmer')]),
    ...(sentences.some((sentence) => hard.isIn(sentence)) ? [] : [missing('noDifficulty')]),
  ];
}

const isSaid = (sentence: Sentence): boolean =>
  says.isIn(sentence) || sentence.some(({ text }) => quoted.has(text));
