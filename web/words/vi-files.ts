/** Files: taking them in, what is wrong with one and how to go on, what the appraiser is told of one. */
export const viFiles = {
  files: {
    drop: 'Kéo tệp vào đây, hoặc',
    pick: 'Chọn tệp minh chứng',
    shoot: 'Chụp ảnh bằng máy này',
    hint: 'PDF, ảnh (JPEG, PNG, WebP), Word (DOCX), Excel (XLSX) hoặc ghi âm (MP3, M4A, OGG, WAV); mỗi tệp tối đa 20 MB, chọn được nhiều tệp một lần.',
    queued: 'Đang chờ đến lượt',
    sending: (percent: number) => `Đã gửi ${percent}%`,
    checking: 'Hệ thống đang kiểm tra tệp…',
    waiting: 'Mất kết nối. Tệp sẽ tự gửi tiếp khi có mạng; đóng trang cũng không mất phần đã gửi.',
    stop: 'Thôi gửi',
    again: 'Gửi lại',
    tooMany: (most: number) =>
      `Chỉ nhận thêm ${most} tệp ở mục này. Xin chọn ít tệp hơn, hoặc ghép các trang thành một tệp.`,
    problems: {
      notSignedIn:
        'Phiên đăng nhập đã hết. Tệp được giữ trên máy này: xin đăng nhập lại và mở lại trang này, tệp sẽ tự gửi tiếp.',
      notYou:
        'Chưa gửi được tệp: đồng chí không có quyền gửi tệp vào hồ sơ này. Xin nhờ cán bộ của đơn vị giới thiệu hoặc Văn phòng gửi.',
      noSuchCase:
        'Chưa gửi được tệp: không tìm thấy hồ sơ. Xin mở lại hồ sơ từ danh sách rồi gửi lại.',
      noSuchFile:
        'Không tìm thấy tệp. Xin tải lại trang; nếu tệp đã bị bỏ khỏi hồ sơ thì xin gửi lại.',
      noSuchUpload: 'Lần gửi này đã quá một ngày nên bị hủy. Xin gửi lại từ đầu.',
      notNow:
        'Chưa gửi được tệp: hồ sơ không còn ở bước soạn. Xin nhờ Văn phòng trả lại hồ sơ để bổ sung.',
      badInput: 'Chưa gửi được tệp: tên tệp hoặc nguồn chưa đúng. Xin đổi tên tệp rồi gửi lại.',
      empty: 'Tệp rỗng. Xin kiểm tra lại tệp trên máy rồi chọn lại.',
      tooLarge: 'Tệp lớn hơn 20 MB. Xin giảm dung lượng hoặc chia thành nhiều tệp.',
      tooManyPixels:
        'Ảnh có quá nhiều điểm ảnh. Xin thu nhỏ ảnh còn tối đa 10.000 × 6.000 rồi gửi lại.',
      typeNotAllowed:
        'Loại tệp này không nhận. Xin dùng PDF, ảnh JPEG, PNG, WebP, tệp DOCX, XLSX hoặc ghi âm MP3, M4A, OGG, WAV.',
      archive:
        'Đây là tệp nén (ZIP, RAR), dù tên tệp có thể ghi khác. Xin giải nén và gửi từng tệp.',
      heic: 'Hệ thống chưa đọc được ảnh HEIC. Trên iPhone: vào Cài đặt, Camera, Định dạng, chọn "Tương thích nhất"; ảnh đã chụp thì xin gửi qua tin nhắn hoặc lưu lại thành JPEG rồi gửi.',
      macro:
        'Tệp có chứa macro (chương trình chạy kèm). Xin lưu lại thành DOCX hoặc XLSX thường rồi gửi.',
      script:
        'Tệp PDF có chứa lệnh tự chạy (JavaScript). Xin mở tệp, chọn In, lưu lại thành PDF mới rồi gửi.',
      locked:
        'Tệp PDF đặt mật khẩu hoặc bị khóa nên không kiểm tra được. Xin bỏ khóa, hoặc in ra PDF mới rồi gửi.',
      cutOff: 'Tệp bị thiếu hoặc hỏng một phần. Xin mở thử trên máy, lấy lại bản đầy đủ rồi gửi.',
      mixedUp: 'Nội dung tệp đã thay đổi trong lúc gửi. Xin chọn lại tệp và gửi lại.',
      wrongOffset: 'Các phần của tệp đến không đúng thứ tự. Xin gửi lại.',
      conflict: 'Tệp này trùng với một lần gửi khác chưa xong. Xin chọn lại tệp.',
      hidden: 'Chưa gửi được tệp: tên tệp hoặc nguồn có ký tự ẩn. Xin sửa lại rồi gửi lại.',
      failed: 'Hệ thống chưa nhận được tệp. Tệp được giữ trên máy này một ngày; xin thử gửi lại.',
    },
    compared: {
      title: 'Đối chiếu tệp',
      hint: 'Chỉ người thẩm định thấy phần này. Ngày giờ, vị trí do máy ảnh ghi có thể sai, chỉ để tham khảo.',
      nothing: 'Không có gì cần lưu ý ở các tệp của hồ sơ này.',
      takenAt: (at: string) => `Máy ảnh ghi chụp lúc ${at}`,
      place: (latitude: string, longitude: string) => `tại vị trí ${latitude}, ${longitude}`,
      same: 'Cùng tệp này có trong hồ sơ khác:',
      alike: 'Ảnh rất giống có trong hồ sơ khác:',
    },
  },
};
export type FilesWords = typeof viFiles;
