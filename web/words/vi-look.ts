/** Words of the frame around every page: the connection, a failure, steps in a list. */
export const viLook = {
  offline:
    'Đang mất kết nối mạng. Những gì đã nhập vẫn còn trên trang này; xin đợi có mạng rồi lưu.',
  failed: 'Hệ thống đang trục trặc, chưa mở được phần này. Xin thử lại sau ít phút.',
  stepOf: (now: number, all: number, name: string) => `Bước ${now}/${all}: ${name}`,
};
