/** The online ballot on the page of a session. */
export const viBallot = {
  ballotView: {
    title: 'Phiếu bầu của đồng chí',
    hint: 'Phiếu được niêm phong ngay trên máy này; không ai đọc được, kể cả người bỏ phiếu. Có thể bỏ phiếu lại cho đến khi phiên họp đóng, chỉ phiếu cuối cùng được tính.',
    until: (day: string) => `Nhận phiếu đến hết ngày ${day}.`,
    termOver: 'Nhiệm kỳ hoặc thời hạn bỏ phiếu của đồng chí đã hết.',
    choices: { for: 'Thuận', against: 'Không thuận', blank: 'Phiếu trắng' },
    content: 'Nội dung thành tích',
    noContent: 'Hồ sơ chưa có tóm tắt.',
    readMore: 'Đọc toàn bộ hồ sơ',
    isIn: 'Phiếu của đồng chí đã được ghi nhận',
    notIn: 'Chưa bỏ phiếu',
    mine: (voted: number, cases: number) => `Đồng chí đã bỏ phiếu ${voted}/${cases} hồ sơ.`,
    cast: (count: number) => `Bỏ phiếu (${count} hồ sơ)`,
    nothingChosen: 'Đồng chí chọn ít nhất một hồ sơ để bỏ phiếu.',
    saved: 'Phiếu của đồng chí đã được ghi nhận.',
    shutOut: 'Đồng chí không tham gia xét các hồ sơ còn lại.',
    turnout: 'Bỏ phiếu trực tuyến',
    voted: (voted: number, members: number) => `Đã bỏ phiếu: ${voted}/${members} thành viên`,
    notYetCounted: 'Chưa kiểm phiếu nào trước khi phiên họp đóng.',
    counting: 'Đang kiểm phiếu. Kết quả hiện trên trang của từng hồ sơ khi kiểm xong.',
    disputed:
      'Hòm phiếu của một hồ sơ không khớp với các phiếu đã bỏ nên chưa công bố kết quả của hồ sơ đó. Văn phòng đã được giao việc xem lại; các phiếu vẫn còn nguyên.',
    which: 'Xem hồ sơ',
    counted: (when: string) => `Đã kiểm phiếu xong ${when}; khóa mở phiếu đã hủy.`,
  },
};
