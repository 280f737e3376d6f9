/** What the pages of settings say. */
export const viSettings = {
  title: 'Thiết lập',
  back: 'Thiết lập',
  readOnly: 'Đồng chí xem được phần này; chỉ quản trị hệ thống thay đổi được.',
  switches: {
    title: 'Bật, tắt chức năng',
    note: 'Mặc định tất cả đều tắt để mọi việc đơn giản. Chỉ bật khi cơ quan đã thống nhất dùng; thay đổi có hiệu lực khi mở lại trang.',
    on: 'Đang bật',
    off: 'Đang tắt',
    turnOn: 'Bật',
    turnOff: 'Tắt',
    saved: (name: string, on: boolean): string => `Đã ${on ? 'bật' : 'tắt'}: ${name}.`,
    later: 'Phiên bản đang dùng chưa có chức năng này; bật trước thì khi cập nhật mới có tác dụng.',
    each: {
      scores: {
        name: 'Chấm điểm trong Hội đồng',
        does: 'Thành viên Hội đồng chấm điểm từng hồ sơ theo tiêu chí trước khi bỏ phiếu; điểm của người khác chỉ hiện ra sau khi đã chấm.',
        costs:
          'Mỗi thành viên thêm một lượt đọc và chấm cho mỗi hồ sơ; điểm không thay cho kết quả bỏ phiếu.',
      },
      secondAppraisal: {
        name: 'Thẩm định hai người',
        does: 'Mỗi hồ sơ do hai người của Văn phòng thẩm định độc lập, sau đó mới trình Hội đồng.',
        costs: 'Thời gian thẩm định và công người tăng khoảng gấp đôi.',
      },
      onlineBallot: {
        name: 'Bỏ phiếu kín trực tuyến',
        does: 'Thành viên Hội đồng bỏ phiếu kín ngay trong hệ thống; phiếu được mã hóa và chỉ kiểm khi phiên họp kết thúc.',
        costs:
          'Phải có quy chế của Hội đồng cho phép; người quản lý máy chủ vẫn là người cần tin cậy, khác với hòm phiếu giấy.',
      },
      publicNotice: {
        name: 'Lấy ý kiến công khai',
        does: 'Hồ sơ được đăng để nhân dân góp ý trong số ngày quy định trước khi trình Hội đồng.',
        costs:
          'Mỗi hồ sơ chậm thêm số ngày lấy ý kiến, và từng ý kiến đều phải được xem xét, trả lời.',
      },
      english: {
        name: 'Giao diện tiếng Anh',
        does: 'Mỗi người được chọn dùng hệ thống bằng tiếng Anh; văn bản, hồ sơ và trang công khai vẫn bằng tiếng Việt.',
        costs: 'Hai người cùng làm một việc có thể thấy hai tên gọi khác nhau khi trao đổi.',
      },
      nearDuplicatePhotos: {
        name: 'Tìm ảnh gần giống nhau',
        does: 'Ảnh mới tải lên được so với ảnh của các hồ sơ khác để nhắc khi một ảnh được dùng lại.',
        costs: 'Tải ảnh lên chậm hơn một chút, và có lúc nhắc nhầm hai ảnh chụp cùng một nơi.',
      },
    },
  },
};
