/** What the pages say while they save by themselves, and when a text is there twice. */
export const viAutosave = {
  autosave: {
    saved: (time: string) => `Đã lưu lúc ${time}.`,
    typed: 'Có nội dung chưa lưu.',
    held: 'Còn nội dung chưa gửi được: xin sửa các mục được đánh dấu, điền đủ mục bắt buộc hoặc ghi nhận phần đang nhập dở. Nội dung đã được giữ trên máy này.',
    offline: 'Chưa gửi được, đã giữ trên máy này. Hệ thống sẽ tự gửi lại khi có mạng.',
    refused:
      'Chưa lưu được: đồng chí không còn quyền ghi ở đây. Nội dung đã được giữ trên máy này; xin liên hệ Văn phòng.',
    strayEvidence:
      'Chưa lưu được: có thành tích nêu minh chứng của hồ sơ khác. Mỗi thành tích chỉ dùng minh chứng nằm trong chính hồ sơ này: xin gỡ minh chứng đó ra rồi tải lên hoặc ghi lại tại đây.',
    closed:
      'Chưa lưu được: nơi này không còn ở bước soạn. Nội dung đã gõ vẫn giữ trên máy này; xin sao chép nếu cần.',
    apart: 'Người khác đã sửa. Xin chọn bản cần giữ ở mục “Hai bản khác nhau”.',
    noRoom: 'Máy này hết chỗ lưu: hãy bấm Lưu ngay.',
    noRoomOffline:
      'Chưa gửi được, và máy này hết chỗ lưu. Xin đừng đóng trang; khi có mạng hãy bấm Lưu ngay.',
    noRoomHere:
      'Máy này hết chỗ lưu, nên nội dung ở đây chưa được giữ lại. Xin đừng đóng hoặc tải lại trang cho đến khi làm xong.',
    apartTitle: 'Hai bản khác nhau',
    apartText:
      'Người khác, hoặc đồng chí ở một cửa sổ khác, vừa lưu các mục dưới đây. Không bản nào bị mất: xin chọn bản cần giữ cho từng mục, hoặc chép lại phần cần dùng rồi chọn.',
    mine: 'Bản của đồng chí',
    theirs: 'Bản vừa được lưu',
    keepMine: 'Giữ bản của đồng chí',
    keepTheirs: 'Lấy bản vừa được lưu',
    taken: (fields: string) =>
      `Người khác vừa lưu các mục sau, nội dung đã được đưa vào đây: ${fields}.`,
    understood: 'Đã xem',
    leftTitle: (at: string) => `Bản đang gõ dở lúc ${at}`,
    leftText:
      'Lần trước đồng chí gõ nội dung dưới đây nhưng chưa gửi được. Dùng lại thì nội dung này được đưa vào biểu mẫu; bỏ thì xóa khỏi máy này.',
    takeUp: 'Dùng lại',
    drop: 'Bỏ',
    nothing: '(để trống)',
    removed: '(đã bỏ)',
    yes: 'Có',
    no: 'Không',
    count: (count: number) => `${count} mục`,
    unsentTitle: 'Còn nội dung gõ dở chưa gửi',
    unsentHere:
      'Trên máy này còn nội dung gõ dở của hồ sơ chưa gửi được. Xin mở ra gửi hoặc bỏ trước khi thực hiện việc này.',
    unsentStory:
      'Còn nội dung chưa lưu được, hoặc người khác vừa sửa bài. Xin xem lại bài rồi thực hiện.',
    openUnsent: 'Mở bản gõ dở',
    leaving:
      'Các nội dung dưới đây chưa gửi được. Đăng xuất thì máy này xóa các bản đó và không lấy lại được.',
    stay: 'Ở lại',
    leaveAnyway: 'Bỏ các bản này và đăng xuất',
    leaveTitle: 'Có nội dung chưa lưu',
    leaveText:
      'Nội dung vừa nhập ở trang này chưa được lưu hay gửi đi. Rời trang bây giờ là bỏ dở việc đang làm.',
    leavePage: 'Rời trang',
    unclearTitle: 'Chưa rõ đã gửi được hay chưa',
    unclearText:
      'Nội dung ở trang này đã được gửi đi nhưng hệ thống chưa trả lời, nên chưa rõ đã đến nơi hay chưa. Nếu rời trang, máy này vẫn giữ nội dung cho đến khi biết kết quả; xin mở lại trang để xem.',
    unclear: 'chưa rõ đã gửi được hay chưa',
    leavingForm:
      'Ngoài ra, biểu mẫu đang mở ở trang này có nội dung chưa lưu; đăng xuất thì nội dung đó cũng mất.',
    places: {
      nominations: 'Hồ sơ',
      appraisals: 'Thẩm định',
      stories: 'Bài viết',
      bulletins: 'Bản tin',
      translations: 'Bản dịch',
      moves: 'Việc chưa gửi',
      lists: 'Danh sách đã dán',
    },
    slugWrong: 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối giữa các chữ.',
  },
};
