/** Point 4: what many did is not one person's: a result of the whole hamlet told of one, with nobody beside. */
import type { Finding } from './finding.ts';
import { phrases } from './phrases.ts';
import { between, type Reading } from './reading.ts';
import type { Sentence } from './word.ts';

export const jointResults = (reading: Reading): readonly Finding[] =>
  reading.sentences.flatMap((sentence): readonly Finding[] => {
    const [first, last] = claimedAlone(sentence).map((at) => sentence[at]);
    if (first === undefined || last === undefined) return [];
    return [
      { code: 'jointAlone', field: reading.field, ...between(reading, first, last), other: '' },
    ];
  });

const places = ['ấp', 'thôn', 'sóc', 'xã', 'làng', 'bản', 'bon', 'buôn', 'vùng', 'huyện', 'tỉnh'];
const everybody = phrases(
  [
    ...places.flatMap((place) => [`cả ${place}`, `toàn ${place}`]),
    'cả khu phố',
    'cả cộng đồng',
    'toàn dân',
    'bộ mặt của',
    'bộ mặt ấp',
    'bộ mặt thôn',
  ].join('|'),
);
const works = phrases(
  'con đường | cây cầu | nhà văn hóa | nhà văn hoá | trường học | đường bê tông | công trình | đường điện | nhà cộng đồng',
);
const one = phrases('ông | bà | anh | chị | cô | chú | em | già');
const alone = phrases('một mình | một tay | tự tay | tự mình | đơn thương độc mã | chỉ mình');
const thanks = phrases('nhờ | nhờ có | nhờ công');
const brings = phrases(
  'xóa | xoá | đưa | làm cho | làm thay đổi | thay đổi | xây | xây dựng | dựng | giải quyết | chấm dứt | biến | vực dậy | thoát nghèo hóa | đổi thay',
);
const shared = phrases(
  'cùng | vận động | phối hợp | tham gia | góp phần | đóng góp | kêu gọi | huy động | nhân dân | bà con | hội viên | tổ viên | chung tay | chung sức | nhà nước | hỗ trợ | góp công | góp đất | ban ấp | chi bộ | tuyên truyền | mọi người | người dân | các hộ | chính quyền',
);

/** From the one who is named to the result of all; nothing where somebody stands beside, or nothing is everybody's. */
function claimedAlone(sentence: Sentence): readonly [] | readonly [number, number] {
  const result = everybody.find(sentence);
  const work = works.find(sentence);
  if ((result < 0 && work < 0) || shared.isIn(sentence)) return [];
  const solo = alone.find(sentence);
  const end = (at: number): number => at + 1;
  if (solo >= 0) {
    const at = result >= 0 ? result : work;
    return [Math.min(solo, at), end(Math.max(solo, at))];
  }
  if (result < 0) return [];
  const credit = thanks.find(sentence);
  if (credit >= 0 && credit < result && one.isIn(sentence, credit, credit + 5))
    return [credit, end(result)];
  const who = one.find(sentence, 0, result);
  return who >= 0 && brings.isIn(sentence, who, result + 1) ? [who, end(result)] : [];
}
