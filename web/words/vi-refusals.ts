/** Why something was not done: a sentence a code of the domain. */
import type { RefusalCode } from '#domain/move.ts';
import type { GrantRefusal } from '#domain/grant.ts';

export const viRefusals = {
  refusals: {
    noSuchMove: 'Ở bước hiện nay không có việc này. Trang đã được tải lại, xin xem trạng thái mới.',
    notYou:
      'Việc này thuộc thẩm quyền của người khác. Xin hỏi Văn phòng việc này đang do ai xử lý.',
    walled:
      'Đồng chí không tham gia xét hồ sơ này do có xung đột lợi ích đã ghi nhận. Nếu ghi nhận nhầm, xin báo thư ký Hội đồng.',
    stale: 'Có người vừa cập nhật trước. Xin xem nội dung mới rồi thực hiện lại.',
    suspended:
      'Hồ sơ đang tạm dừng xét: chỉ có thể tiếp tục xét hoặc rút hồ sơ. Xin chờ Văn phòng cho xét tiếp.',
    badInput: 'Có mục nhập chưa đúng. Xin sửa các mục dưới đây rồi gửi lại.',
    notYet: 'Chưa thực hiện được, còn thiếu các mục dưới đây. Xin bổ sung rồi thực hiện lại.',
    unreadable: 'Yêu cầu không đọc được. Xin tải lại trang rồi thực hiện lại.',
  } satisfies Record<RefusalCode, string>,
  grantRefusals: {
    badInput: 'Có mục nhập chưa đúng. Xin kiểm tra họ tên, thư điện tử và lý do.',
    notYou:
      'Chỉ quản trị hệ thống đang hoạt động mới gửi được yêu cầu này. Xin nhờ người quản trị.',
    ownRoles: 'Không ai tự thay đổi vai trò của mình. Xin nhờ một người quản trị khác.',
    noSuchUnit: 'Đơn vị đã chọn không còn hoạt động. Xin chọn đơn vị khác.',
    alreadyThere: 'Địa chỉ thư này đã có tài khoản. Xin tìm trong danh sách rồi sửa vai trò ở đó.',
    noSuchPerson: 'Không tìm thấy người dùng này. Xin tải lại trang.',
    emailFixed: 'Không đổi được địa chỉ thư của tài khoản; xin mời bằng địa chỉ mới.',
    emailTaken: 'Địa chỉ thư này thuộc một tài khoản khác. Xin dùng địa chỉ khác.',
  } satisfies Record<GrantRefusal, string>,
};
