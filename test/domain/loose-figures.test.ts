import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looseFigures } from '#domain/loose-figures.ts';

const found = (text: string): readonly string[] => looseFigures(text).map((figure) => figure.text);

describe('a figure without a claim is found', () => {
  it.each([
    ['giúp 30 hộ', ['30 hộ']],
    ['Ba mươi hộ thoát nghèo', ['Ba mươi hộ']],
    ['hàng trăm hộ, vài chục hộ', ['hàng trăm hộ', 'vài chục hộ']],
    ['thu 35 triệu đồng/năm', ['35 triệu đồng']],
    ['bán 1.234,5 kg', ['1.234,5 kg']],
    ['tăng 20%, đạt 98,5 %', ['20%', '98,5 %']],
    ['chiếm 2/3 và ½ số hộ', ['2/3', '½']],
    ['đã giúp năm hộ nghèo', ['năm hộ']],
    ['hai mươi lăm phần trăm', ['hai mươi lăm phần trăm']],
    ['mỗi ngày 20 lít, mỗi tháng 5 triệu', ['20 lít', '5 triệu']],
    ['toàn xã 120 hộ, tổ 75 hộ, thôn 30 hộ', ['120 hộ', '75 hộ', '30 hộ']],
    ['gấp đôi, tăng ba lần', ['gấp đôi', 'ba lần']],
    ['Năm 2020, 1900 hộ', ['1900 hộ']],
    ['giúp30 hộ, ３０ hộ', ['30 hộ', '３０ hộ']],
    ['giúp bốn người thoát nghèo', ['bốn người']],
    ['từ 2 ha lên 5ha', ['2 ha', '5ha']],
  ])('in "%s"', (text, figures) => expect(found(text)).toEqual(figures));
});

describe('what only looks like a figure is left', () => {
  it.each([
    'năm 2019, 2020 và 2021; từ năm 2019 đến năm 2023; sinh năm 1975',
    'giai đoạn 2021-2025, nhiệm kỳ 2020 – 2025, năm học 2022-2023',
    '11/4/2023; ngày 11 tháng 4; ngày 11/4; ngày 2/9; tháng 4/2023; ngày 8 và 9 tháng 3 năm 2024',
    'ấp 3, thôn 5 xã Đăk Ơ, khu phố 2, tổ 7, ấp 3A, Quốc lộ 14',
    '33/KH-BDT, Quyết định số 12/QĐ-UBND, Nghị định 307/2026/NĐ-CP, 05-CT/TW, Luật số 91/2025/QH15',
    'lần thứ IV, lần thứ 4, thứ hai, Chương trình 135',
    'một người phụ nữ; mỗi năm hộ ông thu hoạch; ba mẹ; hai vợ chồng; ba người con; hai bàn tay',
    'Covid-19, giống ST25, mạng 4G, QL14, 4 giờ sáng',
    'giúp [[a1b2c3]] thoát nghèo, thu [[x9]] triệu đồng',
  ])('in "%s"', (text) => expect(found(text)).toEqual([]));
});

it('says where in the text each figure begins', () => {
  const text = 'Ở ấp 3, [[c1]] và 30 hộ, rồi ba mươi hộ.';
  expect(looseFigures(text)).toEqual([
    { text: '30 hộ', index: text.indexOf('30') },
    { text: 'ba mươi hộ', index: text.indexOf('ba mươi') },
  ]);
});

it('finds every number before a counted noun, however it is written and whatever stands before', () => {
  const before = fc.constantFrom('giúp', 'ấp', 'toàn xã', 'tổ', 'mỗi tháng', 'ngày', 'từ', 'A');
  const noun = fc.constantFrom('hộ', 'ha', 'triệu đồng', '%', 'lao động');
  fc.assert(
    fc.property(before, fc.integer({ min: 0, max: 5_000_000 }), noun, (word, number, counted) => {
      const written = number.toLocaleString('vi-VN');
      expect(looseFigures(`${word} ${written} ${counted}`)).toHaveLength(1);
    }),
  );
});

it.each([
  ['ba mươi ', 0],
  ['ngày 1, ', 2500],
  ['1.', 1],
  ['năm 2020, ', 0],
  ['[[a', 0],
  ['A1-', 0],
])('a text as long as allowed that repeats %j is read to its end', (part, count) => {
  expect(looseFigures(part.repeat(20_000 / part.length))).toHaveLength(count);
});
