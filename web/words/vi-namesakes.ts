/** What the page of a new case says of cases that bear the same name. */
export const viNamesakes = {
  title: 'Đã có hồ sơ mang tên này',
  note: 'Nếu là cùng một người hoặc tập thể, xin xem hồ sơ đã có trước khi tạo hồ sơ mới: cùng thành tích thì không gửi hai lần trong một đợt. Nếu là người trùng tên, cứ tạo hồ sơ.',
};
