/** Words of a public notice on the staff's side, in Vietnamese. */
export const viNotice = {
  comments: 'Ý kiến niêm yết',
  none: 'Chưa có ý kiến nào.',
  page: 'Xem trang niêm yết',
  until: (day: string): string => `Niêm yết đến hết ngày ${day}.`,
  waiting: (count: number): string => `Còn ${count} ý kiến chưa trả lời.`,
  came: (day: string): string => `Nhận ngày ${day}`,
  answer: 'Trả lời',
  answerHint: 'Người gửi đọc được câu trả lời này theo mã; xin không nêu tên ai.',
  send: 'Ghi câu trả lời',
  answered: (name: string, day: string): string => `${name} trả lời ngày ${day}`,
  nothingTyped: 'Xin viết câu trả lời.',
  author: 'Xem người gửi',
  authorHint: 'Chỉ hai người được phân công xem được.',
  notKeeper: 'Bạn không phải người được phân công biết người gửi.',
};
export type NoticeWords = typeof viNotice;
