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
  enter: 'Nhập ý kiến nhận tại cơ quan',
  enterHint:
    'Dùng cho ý kiến gửi bằng giấy hoặc nói trực tiếp. Nội dung để xem xét và trả lời như ý kiến gửi qua mạng; họ tên, liên hệ chỉ hai người được phân công xem được, gửi rồi đồng chí cũng không xem lại được. Trả lời người gửi bằng văn bản hoặc trực tiếp.',
  how: 'Cách nhận',
  hows: { paper: 'Bằng giấy', spoken: 'Nói trực tiếp' },
  receivedOn: 'Ngày nhận',
  text: 'Nội dung ý kiến',
  writer: 'Họ tên người có ý kiến',
  contact: 'Điện thoại hoặc địa chỉ',
  enterSend: 'Ghi ý kiến',
  enteredBy: (how: string, name: string): string => `${how}, ${name} nhập`,
  incomplete: 'Xin điền đủ nội dung, họ tên và cách liên hệ.',
  entered: 'Đã ghi ý kiến.',
  problems: {
    notSignedIn: 'Phiên đăng nhập đã hết. Xin đăng nhập lại.',
    notYou:
      'Đồng chí không được nhập ý kiến vào hồ sơ này. Xin chuyển ý kiến cho một đồng chí khác của Văn phòng.',
    badInput: 'Có mục chưa đúng. Xin xem lại nội dung, họ tên, liên hệ và ngày nhận.',
    notNow:
      'Hồ sơ không còn niêm yết nên không nhận thêm ý kiến. Xin chuyển ý kiến đến người thẩm định.',
    notInItsDays:
      'Ngày nhận phải trong thời gian niêm yết và không sau hôm nay. Xin sửa ngày nhận.',
    failed: 'Chưa ghi được. Xin kiểm tra kết nối rồi thử lại.',
  },
};
export type NoticeWords = typeof viNotice;
