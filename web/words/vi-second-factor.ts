/** Setting up and showing the second factor. */
import type { SecondFactorRefusal } from '#domain/second-factor.ts';

export const viSecondFactor = {
  secondFactor: {
    title: 'Nhập mã xác thực',
    why: 'Người ký, phó ký thay và quản trị hệ thống cần thêm một mã ngoài mật khẩu, để không ai ký thay bằng mật khẩu bị lộ.',
    code: 'Mã 6 số trong ứng dụng xác thực, hoặc một mã dự phòng',
    open: 'Tiếp tục',
    lost: 'Mất điện thoại và hết mã dự phòng? Xin quản trị hệ thống đặt lại mã xác thực.',
    setUp: 'Cài đặt mã xác thực',
    setUpSteps: [
      'Mở ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator hoặc ứng dụng tương tự).',
      'Quét mã vuông dưới đây, hoặc nhập dãy chữ ghi bên cạnh.',
      'Nhập mã 6 số mà ứng dụng đang hiện.',
    ],
    square: 'Mã vuông để quét bằng ứng dụng xác thực',
    secret: 'Dãy chữ để nhập tay',
    firstCode: 'Mã 6 số đang hiện',
    confirm: 'Xác nhận',
    spareTitle: 'Mã dự phòng',
    spareText:
      'Mỗi mã dùng được một lần khi không có điện thoại. Các mã này chỉ hiện một lần: xin in ra hoặc ghi lại, cất nơi an toàn.',
    print: 'In',
    goOn: 'Đã cất mã, tiếp tục',
    typeCode: 'Xin nhập 6 số, hoặc một mã dự phòng gồm 10 chữ và số.',
    refusals: {
      notSignedIn: 'Phiên đăng nhập đã kết thúc. Xin đăng xuất rồi đăng nhập lại.',
      notNeeded: 'Tài khoản này không cần mã xác thực. Xin tải lại trang.',
      badInput: 'Xin nhập 6 số, hoặc một mã dự phòng gồm 10 chữ và số.',
      none: 'Mã xác thực vừa được đặt lại. Xin tải lại trang để cài đặt.',
      alreadyKept: 'Mã xác thực đã được cài đặt ở nơi khác. Xin tải lại trang rồi nhập mã.',
      wrongCode:
        'Mã chưa đúng. Xin xem đồng hồ của điện thoại có đúng giờ không rồi nhập mã đang hiện.',
      usedCode: 'Mã này vừa dùng. Xin chờ mã tiếp theo (tối đa 30 giây).',
      closed: 'Nhập sai nhiều lần. Xin chờ 15 phút rồi thử lại.',
    } satisfies Record<SecondFactorRefusal, string>,
    offline: 'Chưa kết nối được. Xin kiểm tra mạng rồi thử lại.',
    failed: 'Chưa mở được. Xin thử lại sau ít phút.',
  },
};
