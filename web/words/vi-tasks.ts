/** What waits for somebody, and the page that lists it. */
export const viTasks = {
  tasks: {
    mend: 'Bổ sung hồ sơ được trả lại',
    appraise: 'Thẩm định hồ sơ',
    answerNotice: 'Theo dõi niêm yết và trả lời ý kiến',
    holdSession: 'Đưa ra phiên họp xét',
    takeUpAgain: 'Xem lại hồ sơ chưa xét kỳ trước',
    decide: 'Xem xét, phê duyệt',
    issue: 'Ban hành quyết định',
    followUp: 'Theo dõi sau công nhận',
    openSession: 'Mở phiên họp',
    closeSession: 'Nhập kiểm phiếu và kết thúc phiên họp',
    signMinutes: 'Ghi nhận biên bản đã ký',
    writeStory: 'Viết bài giới thiệu gương',
    approveStory: 'Duyệt bài',
    publish: 'Đăng bài',
    followAmendment: 'Sửa bài theo nội dung đã đính chính',
    nurture: 'Bồi dưỡng nhân tố mới',
    nominate: 'Lập hồ sơ giới thiệu',
    send: 'Gửi tờ trình',
    mendDocument: 'Kiểm tra dữ liệu không đọc được',
  },
  taskPage: {
    title: 'Việc của tôi',
    hello: (name: string) => `Xin chào ${name}.`,
    empty: 'Hiện không có việc nào đang chờ đồng chí.',
  },
};
