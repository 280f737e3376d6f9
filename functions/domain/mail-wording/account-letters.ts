/** What letters about an account say, in Vietnamese: they name no case. */
export const accountLetters = {
  grantMade: {
    title: 'Quyền sử dụng hệ thống vừa thay đổi',
    told: () =>
      'Quản trị viên vừa cấp, thay đổi quyền sử dụng hệ thống hoặc đặt lại mã xác thực của một người.',
    asked: 'Nếu đồng chí không biết về thay đổi này, xin hỏi lại quản trị viên.',
  },
  invited: {
    title: 'Tài khoản của đồng chí đã được mở',
    told: () => 'Đồng chí được mời sử dụng hệ thống Gương Sáng; tài khoản gắn với địa chỉ thư này.',
    asked:
      'Mở đường dẫn dưới đây, chọn “Quên mật khẩu?” và nhập địa chỉ thư này để đặt mật khẩu lần đầu.',
  },
};
