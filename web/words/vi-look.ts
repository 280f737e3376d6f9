/** Words of the frame around every page: the connection, a failure, steps in a list. */
export const viLook = {
  wrongClock:
    'Đồng hồ của máy này sai. Hệ thống dùng giờ của máy chủ; anh/chị nên chỉnh lại ngày giờ của máy.',
  offline:
    'Đang mất kết nối mạng. Những gì đã nhập vẫn còn trên trang này; xin đợi có mạng rồi lưu.',
  failed: 'Hệ thống đang trục trặc, chưa mở được phần này. Xin thử lại sau ít phút.',
  stepOf: (now: number, all: number, name: string) => `Bước ${now}/${all}: ${name}`,
};
