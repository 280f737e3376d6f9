/** What is asked when a recognised model is followed up, and told in its history. */
export const viFollowUp = {
  followUp: {
    on: 'Ngày theo dõi',
    standing: 'Đánh giá',
    standings: {
      exemplary: 'Vẫn là gương điển hình',
      needsAttention: 'Cần quan tâm, hỗ trợ thêm',
      fading: 'Không còn là gương; đề nghị xem xét',
    },
    note: 'Kết quả theo dõi, hỗ trợ đã có, khó khăn',
    readyFor: 'Sẵn sàng phấn đấu lên cấp (nếu có)',
    who: 'Ai học theo (tổ, nhóm, thôn, người)',
    what: 'Học được gì, làm theo điều gì',
    whatHint:
      'Nếu đăng công khai thì không ghi con số: mỗi con số trên trang phải có căn cứ đã xác minh.',
    since: 'Từ ngày',
    source: 'Căn cứ: văn bản hoặc người xác nhận',
    evidence: 'Minh chứng kèm theo (nếu có)',
    consent: 'Nêu tên trên trang công khai',
    consents: {
      none: 'Không, chỉ lưu trong hồ sơ',
      paper: 'Có, đã đồng ý bằng văn bản',
      spoken: 'Có, đã đồng ý bằng lời trước người làm chứng',
    },
    credit: 'Nội dung cần rút',
    form: 'Hình thức khen thưởng',
    organisation: 'Cơ quan khen thưởng',
    factor: 'Hệ số tiền thưởng (nếu có)',
    factorHint: 'Ví dụ: 0,3. Số tiền bằng hệ số nhân với mức lương cơ sở.',
    baseSalary: 'Mức lương cơ sở, đồng (nếu có tiền thưởng)',
    money: 'Tiền thưởng',
    dong: (amount: string): string => `${amount} đồng`,
    handedOn: 'Ngày trao',
    handedAt: 'Nơi trao',
  },
};
