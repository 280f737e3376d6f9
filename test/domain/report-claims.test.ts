/** What is proposed from a pasted report: parts of it, with exact figures or none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composed } from '#domain/characters.ts';
import { longestReport, proposedClaims } from '#domain/report-claims.ts';

/** Sentence, then of each proposal: value, unit, figure as written, period. */
const sentences: readonly (readonly [
  string,
  readonly (readonly [number | null, string, string, string])[],
])[] = [
  [
    'Từ năm 2023 đến 2025, gia đình bà trồng 2,5 ha điều, thu nhập bình quân đạt 120 triệu đồng/năm.',
    [
      [2.5, 'ha', '2,5 ha', 'Từ năm 2023 đến 2025'],
      [120, 'triệu đồng/năm', '120 triệu đồng/năm', 'Từ năm 2023 đến 2025'],
    ],
  ],
  [
    '- Giúp khoảng 30 hộ vay vốn, trong đó 12 hộ thoát nghèo;',
    [
      [null, 'hộ', 'khoảng 30 hộ', ''],
      [12, 'hộ', '12 hộ', ''],
    ],
  ],
  ['Tỷ lệ hộ nghèo của ấp giảm còn 6,2% vào cuối năm 2025.', [[6.2, '%', '6,2%', 'năm 2025']]],
  [
    'a) Vận động bà con góp 1.234,5 kg hạt giống trong 6 tháng đầu năm 2024.',
    [[1234.5, 'kg', '1.234,5 kg', 'trong 6 tháng đầu năm 2024']],
  ],
  [
    'Vận động 45 hộ hiến 1.200 m2 đất làm đường liên thôn.',
    [
      [45, 'hộ', '45 hộ', ''],
      [1200, 'm2', '1.200 m2', ''],
    ],
  ],
  ['2. Bán 1,234.5 kg hạt điều cho hợp tác xã.', [[null, 'kg', '1,234.5 kg', '']]],
  ['Mỗi năm tiết kiệm 10-15 triệu đồng.', [[null, 'triệu đồng', '10-15 triệu đồng', '']]],
  ['Hòa giải thành 15/17 vụ mâu thuẫn trong dân.', [[null, 'vụ', '15/17 vụ', '']]],
  ['Hai mươi hộ trong ấp đã học theo.', [[null, '', 'Hai mươi hộ', '']]],
  [
    'Tuyên truyền cho 350 lượt người (giai đoạn 2021-2025).',
    [[350, 'lượt người', '350 lượt người', 'giai đoạn 2021-2025']],
  ],
  [
    'Được tặng 02 bằng khen theo Quyết định số 861/QĐ-UBND ngày 12/3/2024.',
    [[2, 'bằng khen', '02 bằng khen', 'ngày 12/3/2024']],
  ],
  ['Từ tháng 3/2023 đến nay, mở lớp dạy dệt.', [[null, '', '', 'Từ tháng 3/2023 đến nay']]],
  ['Trong 5 năm qua, ấp 3 duy trì đội cồng chiêng.', [[null, '', '', 'Trong 5 năm qua']]],
  ['Hướng dẫn nghề cho hơn 60 phụ nữ.', [[null, 'phụ nữ', 'hơn 60 phụ nữ', '']]],
];

const dropped = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Bù Gia Mập, ngày 12 tháng 10 năm 2026',
  'I. SƠ LƯỢC LÝ LỊCH',
  'II. Thành tích đạt được năm 2025',
  '1.2. Công tác vận động quần chúng',
  'Họ và tên: Thị Mẫu; sinh ngày 12/3/1968',
  'Số điện thoại: 0912 345 678',
  'Kính gửi: Sở Dân tộc và Tôn giáo',
  'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;',
  'Các việc đã làm:',
];

describe('a sentence of a report', () => {
  it.each(sentences)('%s is read figure by figure', (sentence, figures) => {
    expect(
      proposedClaims(sentence).map(({ value, unit, figure, period }) => [
        value,
        unit,
        figure,
        period,
      ]),
    ).toEqual(figures);
  });

  it.each(dropped)('“%s” is no achievement', (line) => {
    expect(proposedClaims(line)).toEqual([]);
  });

  it('numbering and bullets are left out, and a line broken in the middle is read on', () => {
    const report =
      '3) Phối hợp tuyên truyền\nphòng chống tảo hôn. Giúp 7 hộ sửa nhà.\n+ Hiến đất làm đường.';
    expect(proposedClaims(report).map(({ text }) => text)).toEqual([
      'Phối hợp tuyên truyền\nphòng chống tảo hôn.',
      'Giúp 7 hộ sửa nhà.',
      'Hiến đất làm đường.',
    ]);
  });

  it('what is counted is said in the words of the report', () => {
    const metricsOf = (text: string) => proposedClaims(text).map(({ metric }) => metric);
    expect(metricsOf('Giúp 12 hộ thoát nghèo.')).toEqual(['thoát nghèo']);
    expect(metricsOf('Thu nhập bình quân đạt 120 triệu đồng/năm.')).toEqual(['Thu nhập bình quân']);
  });
});

const words = fc.constantFrom(
  ...sentences.map(([sentence]) => sentence),
  ...dropped,
  '\n',
  ' ',
  '. ',
  '; ',
  '1.234',
  '1,234.5',
  'khoảng',
  '30',
  '%',
  'hộ',
  'năm 2023',
  'TP. ',
  '“',
  'Vận động',
  'e\u0301',
  '- ',
  'a) ',
  'I. ',
  'từ',
  'đến',
  '2025',
  '[[x]]',
  '\uFFFD',
  '\t',
);
const reports = fc.oneof(
  fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);

describe('whatever is pasted', () => {
  it('every word that is proposed stands in it, and every number is finite', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const pasted = composed(report);
        for (const { text, metric, unit, period, figure, value } of proposedClaims(report)) {
          for (const part of [text, metric, unit, period, figure]) expect(pasted).toContain(part);
          expect(text.length).toBeLessThanOrEqual(1000);
          expect(value === null || Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });

  it('two readings propose the same', () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(proposedClaims(report)).toEqual(proposedClaims(report.normalize('NFD')));
      }),
    );
  });

  it('of more than a report can hold only the beginning is read', () => {
    const many = 'Giúp 12 hộ thoát nghèo. '.repeat(5000);
    expect(proposedClaims(many).length).toBeLessThanOrEqual(longestReport / 23);
  });
});
