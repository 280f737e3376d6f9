/** What a field says of a figure or a time as it is typed. */
export const viTyping = {
  entry: {
    yearIsNotEnough: 'Ở đây cần đủ ngày, tháng, năm, ví dụ 11/04/2023.',
    numberProblems: {
      foreign: (number: string) =>
        `Số viết theo kiểu nước ngoài. Xin gõ ${number} (dấu chấm phân hàng nghìn, dấu phẩy trước phần lẻ).`,
      vague: (number: string) =>
        `Số liệu phải kiểm chứng được nên cần số chính xác. Nếu đúng là ${number}, xin chỉ gõ ${number}; nếu chưa rõ, xin để trống và giữ nguyên lời trong nội dung.`,
      several: () =>
        'Mỗi thành tích có một số liệu. Xin gõ một số, ví dụ 1.234,5; số khác ghi ở thành tích khác.',
      withUnit: (number: string) => `Xin chỉ gõ số ${number}; đơn vị tính ghi ở mục bên cạnh.`,
      none: () => 'Xin gõ số bằng chữ số, ví dụ 1.234,5.',
    },
    readsTwoWays: (decimal: string, thousands: string) =>
      `Đang hiểu là ${decimal} (phần lẻ sau dấu phẩy). Nếu là hàng nghìn, xin gõ ${thousands}.`,
    periodReversed: 'Năm bắt đầu đang sau năm kết thúc. Xin xem lại.',
    metricHint:
      'Với tập thể, hộ: ghi “Số thành viên”, “Số nhân khẩu” hoặc “Số năm hoạt động” thì con số hiện trong khung thông tin của trang.',
    periodHint: 'Có thể chỉ gõ năm, ví dụ 2024 hoặc 2023-2025.',
  },
};
