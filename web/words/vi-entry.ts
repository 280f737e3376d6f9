/** What the pages say while a case is entered: from paper. */
export const viEntry = {
  paperEntry: {
    check: 'Nhập thay từ hồ sơ giấy của đơn vị',
    hint: 'Dùng khi đơn vị gửi hồ sơ bằng giấy. Hồ sơ được ghi là nhập từ giấy; văn bản có chữ ký của đơn vị thay cho xác nhận trên máy.',
    steps: 'Nhập thay từ hồ sơ giấy',
    stepList: [
      'Nhập nội dung đúng như trên giấy.',
      'Chụp hoặc quét văn bản có chữ ký của lãnh đạo đơn vị, đính kèm ở mục dưới.',
      'Lưu rồi gửi thẩm định: không cần đơn vị xác nhận trên máy.',
    ],
    attach: 'Đến mục văn bản có chữ ký',
    attached: 'Đã đính kèm văn bản có chữ ký của đơn vị.',
    source: 'Cách nhập',
    sources: { screen: 'Đơn vị nhập trực tiếp', paper: 'Văn phòng nhập thay từ hồ sơ giấy' },
    evidenceSource: (unit: string) => `Hồ sơ giấy của ${unit}`,
  },
};
