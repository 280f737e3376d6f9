/** People and their roles. */
export const viPeople = {
  peopleView: {
    title: 'Người dùng',
    invite: 'Mời người dùng',
    change: 'Thay đổi',
    name: 'Họ và tên',
    email: 'Thư điện tử',
    unit: 'Đơn vị',
    roles: 'Vai trò',
    active: 'Đang hoạt động',
    inactive: 'Ngừng hoạt động',
    reason: 'Lý do',
    requests: 'Yêu cầu gần đây',
    noRequests: 'Chưa có yêu cầu nào.',
    pending: 'Đang xử lý',
    granted: 'Đã thực hiện',
    refused: 'Chưa được chấp nhận',
    self: 'Không ai tự thay đổi vai trò của mình.',
    sent: 'Đã gửi yêu cầu. Kết quả hiện trong danh sách yêu cầu.',
    kinds: { invite: 'Mời', change: 'Thay đổi', resetFactor: 'Đặt lại mã xác thực' },
    resetHint:
      'Dùng khi người này mất điện thoại và hết mã dự phòng. Lần đăng nhập sau, họ đặt mã xác thực mới; các phiên đang mở sẽ kết thúc.',
  },
};
