/** Choosing the photos of a story: what is asked of each, and whether it may be shown. */
export const viPhotos = {
  hint: (most: number) =>
    `Chọn trong các ảnh minh chứng của hồ sơ, tối đa ${most} ảnh. Khi đăng, ảnh được tạo lại theo ba cỡ, không kèm ngày giờ và vị trí do máy ảnh ghi.`,
  none: 'Hồ sơ chưa có ảnh nào làm minh chứng.',
  full: (most: number) => `Bài đã có ${most} ảnh. Muốn chọn ảnh khác, xin bỏ bớt một ảnh.`,
  lost: 'Ảnh không còn trong hồ sơ',
  consented: 'Đã có sự đồng ý công bố ảnh này.',
  notConsented: 'Chưa có sự đồng ý công bố ảnh này.',
  alt: 'Mô tả ảnh cho người không nhìn thấy',
  altHint: 'Ai, ở đâu, đang làm gì; một câu ngắn.',
  caption: 'Chú thích',
  photographer: 'Người chụp',
  portrait: 'Đây là ảnh chân dung của nhân vật',
  children: 'Trong ảnh nhận ra được trẻ em',
};
