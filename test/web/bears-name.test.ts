/** Last year's cases are found by name, with or without marks. */
import { expect, it } from 'vitest';
import { bearsName } from '../../web/pages/last-year/search.tsx';

it.each([
  ['Điểu Thị Ến', 'dieu en', true],
  ['Điểu Thị Ến', 'ến điểu', true],
  ['Điểu Thị Ến', 'Đ', true],
  ['Điểu Thị Ến', '', true],
  ['Điểu Thị Ến', 'ieu', false],
  ['Điểu Thị Ến'.normalize('NFD'), 'dieu thi en', true],
  ['Y Brăm Niê', 'nie', true],
  ['Tổ dệt thổ cẩm Bù La', 'to det bu la', true],
  ['Tổ dệt thổ cẩm Bù La', 'to det bu lu', false],
])('“%s” by “%s”: %s', (name, typed, found) => {
  expect(bearsName(name, typed)).toBe(found);
});
