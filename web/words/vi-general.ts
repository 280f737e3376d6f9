/** Words that every staff page shares: waiting, saving, the menu, what is not there. */
export const viGeneral = {
  general: {
    unknownField: 'bắt buộc',
    unknownState: 'Trạng thái khác',
    unknownMove: 'Việc khác',
    unknownUnmet: 'Còn một điều kiện chưa đạt. Xin liên hệ Văn phòng để được hướng dẫn.',
    unknownTask: 'Có việc cần làm:',
    save: 'Lưu',
    saving: 'Đang lưu…',
    saved: 'Đã lưu.',
    cancel: 'Thôi',
    send: 'Thực hiện',
    sending: 'Đang thực hiện…',
    back: 'Trở lại',
    none: 'Không có',
    choose: 'Chọn…',
    all: 'Tất cả',
    more: 'Xem thêm',
    someoneElse: 'Người đã rời hệ thống',
    system: 'Hệ thống',
    notSaved: {
      refused:
        'Chưa lưu được: nội dung đã được người khác cập nhật hoặc đồng chí không còn quyền ở bước này. Những gì đã nhập vẫn còn trên trang.',
      hidden:
        'Chưa lưu được: có mục chứa ký tự ẩn, đã đánh dấu trên trang. Những gì đã nhập vẫn còn; xin sửa rồi lưu lại.',
      offline: 'Chưa lưu được do mất kết nối. Những gì đã nhập vẫn còn trên trang; xin thử lại.',
    },
    broken: (count: number) =>
      `Có ${count} mục không đọc được, đã báo quản trị hệ thống; các mục khác không bị ảnh hưởng.`,
    unsaved: 'Có nội dung chưa lưu.',
  },
  waiting: {
    loading: 'Đang tải…',
    missing: 'Không tìm thấy nội dung này. Có thể đường dẫn chưa đúng.',
    refused: 'Nội dung này không mở cho đồng chí ở bước hiện nay.',
    broken: 'Nội dung này không đọc được. Quản trị hệ thống cần xem lại.',
    offline: 'Chưa tải được. Xin kiểm tra mạng rồi thử lại.',
  },
  field: {
    notADay: 'Xin nhập ngày theo dạng ngày/tháng/năm, ví dụ 11/04/2023.',
    dayPattern: 'ngày/tháng/năm',
    notANumber: 'Xin nhập số, ví dụ 1.234,5.',
    required: 'Mục này bắt buộc.',
  },
  menu: {
    label: 'Các trang',
    tasks: 'Việc của tôi',
    cases: 'Hồ sơ',
    unitTasks: 'Việc của đơn vị',
    board: 'Đôn đốc',
    batches: 'Tờ trình',
    sessions: 'Họp xét',
    decisions: 'Quyết định',
    stories: 'Bài viết',
    people: 'Người dùng',
    mails: 'Thư chưa đến',
    settings: 'Thiết lập',
  },
  noAccount: {
    title: 'Tài khoản chưa được mở',
    text: 'Tài khoản này chưa được giao vai trò nào hoặc đã ngừng hoạt động. Xin liên hệ quản trị hệ thống.',
  },
  notFound: {
    title: 'Không có trang này',
    text: 'Đường dẫn không đúng hoặc trang đã được chuyển.',
    home: 'Về Việc của tôi',
  },
};
