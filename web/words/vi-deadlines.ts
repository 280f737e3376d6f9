/** What the page of deadlines says. */
export const viDeadlines = {
  title: 'Mỗi việc có bao nhiêu ngày làm việc',
  note: 'Tính bằng ngày làm việc, kể từ ngày việc được giao. Để trống thì theo số ngày mặc định. Việc đang mở giữ nguyên hạn; việc mở sau khi lưu ít phút thì theo số ngày mới. Việc có hạn ghi ngay trong hồ sơ (như ngày họp, ngày hết niêm yết, hạn bổ sung, ngày theo dõi, ngày gửi báo cáo) không đặt ở đây.',
  theirs: 'Đồng chí xem được phần này; Văn phòng và quản trị hệ thống là nơi thay đổi.',
  given: (days: number): string => `Mặc định ${days} ngày.`,
  days: (days: number): string => `${days} ngày làm việc`,
  notDays: 'Xin nhập số ngày là số nguyên từ 1 đến 250.',
  notDaysOf: (names: string): string =>
    `Chưa lưu được. Xin nhập số nguyên từ 1 đến 250 ở mục: ${names}.`,
  /** By track and kind of task: from when until when. */
  does: {
    'nominations.finishDraft': 'Từ ngày bắt đầu soạn đến khi gửi hồ sơ.',
    'nominations.appraise': 'Từ khi hồ sơ được gửi đến khi Văn phòng thẩm định xong.',
    'nominations.appraiseSecond':
      'Dành cho người thẩm định độc lập thứ hai của hồ sơ được rút thăm.',
    'nominations.holdSession': 'Từ khi hồ sơ được chuyển đến khi Hội đồng xét.',
    'nominations.takeUpAgain': 'Hồ sơ chưa xét kỳ này thì bao lâu sau được xem lại.',
    'nominations.decide': 'Từ khi Hội đồng xét xong đến khi người có thẩm quyền phê duyệt.',
    'nominations.issue': 'Từ khi phê duyệt đến khi ban hành quyết định cho hồ sơ.',
    'nominations.tellSubject':
      'Từ khi có kết quả đến khi đơn vị báo cho đối tượng được giới thiệu.',
    'nominations.settleSuspension':
      'Từ khi tạm dừng đến khi Văn phòng cho xét tiếp hoặc hồ sơ được rút.',
    'sessions.closeSession': 'Từ khi mở phiên họp đến khi nhập kết quả và kết thúc.',
    'sessions.signMinutes': 'Từ khi kết thúc phiên họp đến khi có biên bản đã ký.',
    'decisions.signDecision': 'Từ khi dự thảo quyết định được lập đến khi ký.',
    'decisions.issue': 'Từ khi ký đến khi lấy số và ban hành.',
    'stories.writeStory': 'Từ khi bắt đầu bài đến khi gửi duyệt.',
    'stories.approveStory': 'Từ khi bài được gửi đến khi được duyệt.',
    'stories.publish': 'Từ khi duyệt đến khi đăng.',
    'stories.followAmendment': 'Từ khi hồ sơ được đính chính đến khi bài được sửa theo.',
    'newFactors.suggestion': 'Từ khi nhận lời giới thiệu đến khi cán bộ xem xong.',
    'newFactors.takeUp': 'Từ khi ghi nhận đến khi đơn vị xem lại nhân tố mới do mình phát hiện.',
    'newFactors.nurture': 'Từ khi bắt đầu bồi dưỡng đến khi đơn vị đánh giá kết quả.',
    'newFactors.nominate': 'Từ khi nhân tố mới sẵn sàng đến khi lập hồ sơ giới thiệu.',
    'batches.finishBatch': 'Từ khi bắt đầu tờ trình đến khi lãnh đạo đơn vị xác nhận.',
    'batches.send': 'Từ khi xác nhận đến khi gửi tờ trình.',
    'submissions.sendUp': 'Từ khi lập hồ sơ trình đến khi gửi cấp trên.',
    'submissions.seekReceipt': 'Sau khi gửi bao lâu thì Văn phòng hỏi cấp trên đã nhận hay chưa.',
    'submissions.seekResult': 'Sau khi cấp trên nhận bao lâu thì Văn phòng hỏi kết quả.',
  } as Readonly<Record<string, string>>,
};
