/** Mails that did not arrive. */
export const viMails = {
  title: 'Thư chưa đến',
  hint: 'Thư đã gửi nhiều lần không được, hoặc chưa rõ đã đến hay chưa. Nếu địa chỉ sai, xin báo quản trị hệ thống trước khi gửi lại.',
  empty: 'Không có thư nào chưa đến.',
  more: 'Còn những thư cũ hơn; xử lý xong các thư này rồi tải lại trang.',
  again: 'Gửi lại',
  sending: 'Đang gửi lại…',
  states: { dead: 'Không gửi được', unknown: 'Chưa rõ đã đến' },
  digest: 'Nhắc việc trong ngày',
  otherLetter: 'Thư khác',
  problems: {
    refused: (number: string) => `Máy chủ thư từ chối (mã ${number}).`,
    unclear: 'Mất kết nối giữa chừng, chưa rõ máy chủ thư đã nhận hay chưa.',
    unreachable: 'Không kết nối được máy chủ thư.',
    badAddress:
      'Không gửi được đến địa chỉ thư của người nhận: hệ thống chỉ gửi đến địa chỉ viết bằng chữ không dấu. Xin nhờ quản trị hệ thống sửa địa chỉ rồi gửi lại.',
    ours: 'Lỗi khi soạn thư, đã báo quản trị hệ thống.',
  },
  answers: {
    applied: 'Đã đưa vào hàng chờ gửi lại.',
    waiting: 'Yêu cầu đã được ghi, hệ thống vẫn đang xử lý.',
    badInput: 'Yêu cầu không đọc được. Xin tải lại trang.',
    notYou: 'Việc này thuộc thẩm quyền của người khác. Xin nhờ quản trị hệ thống.',
    noSuchMail: 'Thư này không còn trong danh sách. Xin tải lại trang.',
    notGivenUp:
      'Thư này đã được gửi hoặc đang chờ gửi, không cần gửi lại. Xin tải lại trang để xem.',
  },
};
