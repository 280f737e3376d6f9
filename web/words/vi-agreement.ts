/** The second, independent appraisal: what appraisers are told, and how often they find the same. */
export const viAgreement = {
  agreement: {
    title: 'Mức nhất trí giữa hai lần thẩm định',
    hint: 'Tính trên các hồ sơ được chọn ngẫu nhiên để hai người thẩm định độc lập, không ai đọc kết luận của người kia trước khi cả hai nộp. Chỉ để tự rà soát cách hiểu tiêu chí, không để xếp loại người thẩm định.',
    none: 'Chưa có hồ sơ nào có đủ hai kết quả thẩm định.',
    cases: (count: number) => `${count} hồ sơ có đủ hai kết quả.`,
    criterion: 'Tiêu chí',
    count: 'Số hồ sơ',
    percent: 'Nhất trí',
    kappa: 'Kappa (Cohen)',
    tooFew: (least: number) => `chưa đủ ${least} hồ sơ`,
    noKappa: 'không tính được: hai người luôn kết luận như nhau theo một hướng',
    kappaHint:
      'Kappa là mức nhất trí sau khi trừ phần trùng hợp ngẫu nhiên: 1 là luôn nhất trí, 0 là không hơn ngẫu nhiên.',
    differing: 'Hồ sơ hai người kết luận khác nhau',
    noDiffering: 'Không có hồ sơ nào hai người kết luận khác nhau.',
    ofCase: {
      title: 'Thẩm định độc lập lần hai',
      waiting: (count: number) =>
        `Hồ sơ được chọn ngẫu nhiên để hai người thẩm định độc lập. Đã nộp ${count} trong 2 kết quả; không ai đọc kết luận của người khác trước khi đủ hai.`,
      own: 'Đồng chí đã nộp; kết luận của đồng chí được giữ nguyên cho đến khi người thứ hai nộp.',
      hand: 'Xong phần của mình, bấm “Nộp kết quả thẩm định” ở cột bên.',
      both: (agree: number, all: number) =>
        `Hai người kết luận như nhau ở ${agree} trong ${all} tiêu chí.`,
      differs: 'Khác nhau ở',
      page: 'Xem mức nhất trí chung',
    },
    share: 'Số hồ sơ được chọn trong 100 hồ sơ',
    saveShare: 'Lưu tỷ lệ',
    shareWrong: 'Xin nhập một số từ 1 đến 100.',
    shareSaved: 'Đã lưu. Áp dụng cho hồ sơ gửi từ nay.',
  },
};
