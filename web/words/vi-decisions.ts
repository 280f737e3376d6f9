/** Decisions. */
export const viDecisions = {
  decisionView: {
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
    issued: (number: string, day: string) => `Số ${number}, ngày ${day}`,
    approvedBy: (name: string, capacity: string) => `${name} (${capacity})`,
    approved: 'Đã phê duyệt',
    defaultTitle: (year: string) => `Quyết định công nhận điển hình tiên tiến năm ${year}`,
  },
};
