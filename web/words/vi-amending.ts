/** What the pages say while a fact of a case is corrected. */
export const viAmending = {
  amending: {
    field: 'Đính chính mục nào',
    now: 'Đang ghi',
    empty: 'chưa ghi',
    after: 'Sửa thành',
    reason: 'Lý do đính chính',
    paperHint: 'Quyết định đã ban hành nên cần số, ngày của văn bản đính chính.',
    same: 'Nội dung mới giống nội dung đang ghi.',
    follows: 'Bài giới thiệu của gương này được giao lại cho người biên tập để sửa theo.',
  },
  amendFields: {
    name: 'Tên',
    birthYear: 'Năm sinh',
    occupation: 'Nghề nghiệp, chức vụ',
    village: 'Thôn, ấp',
  },
};
