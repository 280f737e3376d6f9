/** What the pages say while a case is begun from last year's. */
export const viLastYear = {
  lastYear: {
    title: 'Lấy từ năm trước',
    hint: 'Tìm hồ sơ đã qua của đơn vị để lập hồ sơ cho đợt này, không phải nhập lại từ đầu.',
    search: 'Tìm theo tên (không cần gõ dấu)',
    none: 'Chưa có hồ sơ nào của đơn vị đã qua xét.',
    noMatch: 'Không có hồ sơ nào có tên như vậy.',
    limited: (count: number) => `Chỉ tìm trong ${count} hồ sơ cập nhật gần nhất của đơn vị.`,
    take: 'Lấy hồ sơ này',
    from: (name: string, code: string) => `Lập hồ sơ cho đợt này từ hồ sơ của ${name} (${code})`,
    comes: 'Được lấy sang',
    comesList: [
      'Năm sinh, giới tính, nơi ở, nghề nghiệp, tóm tắt và báo cáo thành tích.',
      'Câu trả lời cho các tiêu chí chấm điểm.',
      'Thành tích (trừ thành tích đã bị loại khi thẩm định): tất cả trở lại trạng thái chưa kiểm chứng.',
      'Minh chứng: văn bản giấy giữ nguyên số, ngày; tệp được dẫn chiếu đến hồ sơ cũ, không sao chép.',
    ],
    staysBehind: 'Phải làm lại',
    staysBehindList: [
      'Sự đồng ý của người được giới thiệu: xin hỏi lại.',
      'Câu trả lời cho các điều kiện bắt buộc, vì phải đúng với hiện nay.',
      'Thông tin riêng (số định danh, điện thoại, địa chỉ, ngày sinh).',
      'Thẩm định, điểm, phiếu, kết luận về thành tích và xác nhận của đơn vị không mang theo.',
    ],
    create: 'Lập hồ sơ đợt này',
    other: 'Chọn hồ sơ khác',
    already: (code: string) => `Đợt này đã có hồ sơ lập từ hồ sơ này: ${code}.`,
    open: 'Mở hồ sơ đó',
    consentWithdrawn:
      'Người được giới thiệu đã rút lại sự đồng ý cho xử lý thông tin ở hồ sơ cũ nên không lấy lại được. Xin lập hồ sơ mới sau khi có sự đồng ý mới.',
    notHere: 'Hồ sơ này chưa kết thúc hoặc không lấy lại được.',
    walled:
      'Đồng chí không tham gia xét hồ sơ cũ nên không lấy được nội dung. Xin nhờ người khác của đơn vị.',
    claimsLeft: 'Đã lập hồ sơ nhưng chưa chép hết thành tích do mất kết nối.',
    claimsAgain: 'Chép tiếp thành tích',
    link: 'Lấy cho đợt này',
  },
};
