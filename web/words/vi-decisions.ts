/** Decisions. */
export const viDecisions = {
  decisionView: {
    throwAway: 'Bỏ quyết định này',
    throwAwayNote:
      'Quyết định chưa được ký. Nếu xóa, các hồ sơ trong đó vẫn chờ ký và có thể đưa vào quyết định khác.',
    throwAwayPress: 'Xóa quyết định',
    title: 'Quyết định công nhận',
    create: 'Chuẩn bị quyết định',
    empty: 'Chưa có quyết định nào.',
    name: 'Trích yếu',
    cases: 'Hồ sơ trong quyết định',
    candidates: 'Chọn hồ sơ chờ ký',
    noCandidates: 'Không có hồ sơ nào đang chờ ký.',
    save: 'Lưu quyết định',
    number: 'Số quyết định',
    day: 'Ngày ban hành',
    signatory: 'Người ký',
    allChosen: (chosen: number, shown: number, more: boolean) =>
      more
        ? `Đã chọn ${chosen} trên ${shown} hồ sơ đang hiện; còn hồ sơ khác`
        : `Đã chọn ${chosen} trên ${shown} hồ sơ`,
    chooseAll: 'Chọn tất cả',
    chooseNone: 'Bỏ chọn tất cả',
    lastNumber: (last: string, next: string) =>
      `Số gần nhất trong năm là ${last}; số tiếp theo dự kiến là ${next}. Xin nhập số thật do văn thư cấp.`,
    firstNumber: (first: string) =>
      `Năm nay chưa ban hành quyết định nào trong sổ này; số đầu dự kiến là ${first}. Xin nhập số thật do văn thư cấp.`,
    issued: (number: string, day: string) => `Số ${number}, ngày ${day}`,
    approvedBy: (name: string, capacity: string) => `${name} (${capacity})`,
    approved: 'Đã phê duyệt',
    defaultTitle: (year: string) => `Quyết định công nhận điển hình tiên tiến năm ${year}`,
    mixed:
      'Các hồ sơ đã chọn do những người khác nhau ký. Xin lập quyết định riêng cho những hồ sơ cùng người ký.',
    byDeputy: 'cấp phó ký',
    bySubstitute: 'người được cử ký',
  },
};
