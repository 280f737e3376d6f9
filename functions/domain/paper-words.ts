/** What the papers of a session say besides its facts: papers of the agency, so in Vietnamese whatever the page speaks. */

export const minutesWords = {
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập – Tự do – Hạnh phúc',
  number: (number: string): string => `Số: ${number}`,
  title: 'BIÊN BẢN',
  secretary: 'THƯ KÝ',
  chair: 'CHỦ TRÌ',
  sign: '(Ký, ghi rõ họ tên)',
  recipients: 'Nơi nhận:',
} as const;

export const ballotWords = {
  title: 'PHIẾU BẦU',
  how: 'Đánh dấu X vào một trong hai ô của mỗi hồ sơ. Phiếu đánh dấu cả hai ô hoặc không đánh dấu ô nào là không hợp lệ đối với hồ sơ đó. Thành viên không tham gia xét hồ sơ nào thì nhận phiếu đã gạch hồ sơ đó.',
  order: 'STT',
  name: 'Họ và tên, tên tập thể',
  inFavour: 'Thuận',
  against: 'Không thuận',
} as const;
