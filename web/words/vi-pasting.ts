/** Pasting a list of people from a sheet. */
import type { Column } from '#domain/pasting/columns.ts';
import type { Remark, RemarkCode } from '#domain/pasting/remark.ts';

type Details = Remark['details'];
const about = (details: Details, key: string): string => String(details[key] ?? '');

export const viPasting = {
  pasting: {
    title: 'Dán danh sách trích ngang',
    back: 'Về tờ trình',
    steps:
      'Chưa có hồ sơ nào được tạo cho đến khi bấm “Tạo hồ sơ”. Dòng có lỗi được giữ lại để sửa, không ảnh hưởng các dòng khác.',
    source: '1. Dán hoặc mở danh sách',
    target: 'Bấm vào đây rồi dán (Ctrl+V) các dòng đã sao chép từ Excel, kể cả dòng tiêu đề',
    secrets:
      'Không nhập nội dung thuộc bí mật nhà nước. Cột “Dân tộc” không được đọc: thông tin này cần sự đồng ý riêng và được ghi ở từng hồ sơ.',
    open: 'Mở tệp Excel (.xlsx)',
    reading: 'Đang đọc danh sách…',
    found: (rows: number, from: string) => `Đã đọc ${rows} dòng ${from}.`,
    fromClipboard: 'vừa dán',
    fromFile: (name: string) => `từ tệp ${name}`,
    left: (at: string) =>
      `Danh sách này được giữ lại trên máy từ ${at}; các dòng chưa tạo hồ sơ vẫn chờ đồng chí. Chỉ tài khoản của đồng chí xem được, và máy xóa đi khi tạo xong, khi dán danh sách khác hoặc khi đăng xuất.`,
    another: 'Dán danh sách khác',
    problems: {
      empty:
        'Chưa thấy dòng nào trong nội dung vừa dán. Xin chọn các ô trong Excel, bấm Ctrl+C rồi dán lại.',
      tooLarge:
        'Danh sách quá lớn (trên 20.000 dòng hoặc trên 10 MB). Xin chia thành nhiều phần rồi dán từng phần.',
      notASheet:
        'Không đọc được tệp này. Xin lưu lại từ Excel theo dạng .xlsx, hoặc sao chép các dòng rồi dán vào đây.',
    },
    matching: '2. Ghép cột',
    matchingHint: 'Hệ thống ghép theo tiêu đề; đổi lại nếu chưa đúng.',
    noHeader: 'Chưa nhận ra dòng tiêu đề có cột “Họ và tên”. Xin chọn bên dưới cột nào là cột nào.',
    noName: 'Chưa có cột nào được ghép là “Họ và tên”.',
    column: (letter: string, title: string) =>
      title === '' ? `Cột ${letter}` : `Cột ${letter}: ${title}`,
    sample: (text: string) => `Ví dụ: ${text}`,
    begins: 'Dòng đầu tiên của danh sách',
    skipped: 'Không đọc',
    ethnicity: 'Dân tộc – không đọc',
    ethnicityNote:
      'Cột dân tộc được bỏ qua: đây là thông tin nhạy cảm, cần sự đồng ý riêng của từng người và được ghi ở từng hồ sơ.',
    columns: {
      name: 'Họ và tên',
      kind: 'Loại đối tượng',
      birth: 'Năm sinh, ngày sinh',
      birthMale: 'Năm sinh (nam)',
      birthFemale: 'Năm sinh (nữ)',
      gender: 'Giới tính',
      occupation: 'Nghề nghiệp',
      position: 'Chức vụ, chức danh',
      residence: 'Nơi ở (thôn, xã)',
      place: 'Xã, phường',
      village: 'Thôn, ấp, khu phố',
      achievement: 'Tóm tắt thành tích',
      field: 'Lĩnh vực (ghi vào báo cáo)',
      form: 'Hình thức đề nghị (ghi vào báo cáo)',
      movement: 'Phong trào',
      idNumber: 'Số căn cước',
      phone: 'Điện thoại',
    } satisfies Record<Column, string>,
    number: 'Số thứ tự – không đọc',
    setup: '3. Đợt xét',
    noSet: (kind: string) =>
      `Chưa có bộ tiêu chí đang áp dụng cho “${kind}” ở cấp này; các dòng ấy chưa tạo được.`,
    preview: '4. Xem trước',
    counts: {
      all: 'Tất cả',
      ready: 'Tạo được',
      hold: 'Chờ xác nhận trùng',
      bad: 'Có lỗi',
      note: 'Cần xem lại',
      done: 'Đã tạo',
    },
    counted: (label: string, count: number) => `${label} (${count.toLocaleString('vi-VN')})`,
    none: 'Không có dòng nào.',
    line: (line: number) => `Dòng ${line}`,
    row: 'Dòng',
    make: 'Tạo',
    created: 'Đã tạo',
    result: 'Kết quả',
    edit: (column: string, line: number) => `${column}, dòng ${line}`,
    earlier: 'Trang trước',
    later: 'Trang sau',
    pageOf: (page: number, pages: number) => `Trang ${page} trên ${pages}`,
    tooMany: (wanted: string, room: string) =>
      `Có ${wanted} dòng tạo được, nhưng một tờ trình chỉ nhận tối đa 300 hồ sơ (còn chỗ cho ${room}). Hệ thống tạo ${room} dòng đầu; các dòng còn lại xin đưa vào tờ trình khác.`,
    create: (count: number) => `Tạo ${count} hồ sơ nháp`,
    nothing: 'Chưa có dòng nào tạo được.',
    asking: (done: number, all: number) => `Đang tra sổ đối tượng: ${done}/${all} dòng…`,
    unasked: (count: number) =>
      `${count} hồ sơ đã tạo mà chưa tra được sổ đối tượng. Xin mở từng hồ sơ; người có thể trùng được hỏi ở đó.`,
    held: (count: number) => `${count} dòng chờ xác nhận vì sổ đối tượng đã có người có thể trùng.`,
    creating: (done: number, all: number) => `Đang tạo: ${done}/${all} hồ sơ…`,
    finished: (count: number) => `Đã tạo ${count} hồ sơ nháp và đưa vào tờ trình.`,
    stopped: (count: number) =>
      `Mất kết nối khi đã tạo được ít nhất ${count} hồ sơ; các hồ sơ ấy đã được giữ. Có mạng rồi xin bấm “Tiếp tục”; không hồ sơ nào bị tạo hai lần.`,
    refused: (count: number) =>
      `${count} dòng chưa tạo được do máy chủ không nhận (tờ trình đã được xác nhận, hoặc đồng chí không còn quyền). Các dòng khác vẫn được giữ.`,
    resume: 'Tiếp tục',
    closed: 'Tờ trình không còn ở bước soạn nên không thêm được hồ sơ.',
    remarks: {
      nameEmpty: () =>
        'Chưa có họ tên. Nếu trong Excel đang gộp ô, xin bỏ gộp rồi dán lại, hoặc gõ vào đây.',
      nameNotAName: () => 'Ô này không phải họ tên.',
      mergedCell: () =>
        'Ô này nằm trong vùng gộp của Excel nên không rõ giá trị. Xin gõ vào đây, hoặc bỏ gộp ô rồi dán lại.',
      formula: () =>
        'Ô này là công thức, không phải giá trị. Trong Excel: sao chép, Dán đặc biệt → Giá trị; hoặc gõ vào đây.',
      errorValue: (d: Details) =>
        `Excel báo lỗi “${about(d, 'text')}” ở ô này. Xin gõ giá trị đúng.`,
      hiddenCharacters: () => 'Ô này có ký tự ẩn. Xin xóa và gõ lại.',
      tooLong: (d: Details) =>
        `Ô này dài ${about(d, 'length')} ký tự, nhiều nhất là ${about(d, 'max')}. Xin rút gọn.`,
      notADay: (d: Details) => `“${about(d, 'text')}” không phải là một ngày có thật.`,
      notABirth: (d: Details) =>
        `“${about(d, 'text')}” không phải ngày hay năm sinh. Ví dụ: 1968, 15/7/1968.`,
      yearOutOfRange: (d: Details) => `“${about(d, 'text')}” không thể là năm sinh.`,
      sameInPaste: (d: Details) =>
        `Trùng tên và năm sinh với dòng ${about(d, 'line')}. Nếu là hai người khác nhau, xin đánh dấu “Tạo”.`,
      sameInUnit: (d: Details) =>
        `Đơn vị đã có hồ sơ ${about(d, 'code')} cùng tên trong đợt này. Nếu là người khác, xin đánh dấu “Tạo”.`,
      inRegister: (d: Details) =>
        about(d, 'code') === ''
          ? 'Sổ đối tượng đã có người có thể trùng. Nếu vẫn lập hồ sơ, xin đánh dấu “Tạo”, rồi ghi trong hồ sơ có phải cùng một người không.'
          : `Sổ đối tượng đã có người có thể trùng (hồ sơ ${about(d, 'code')}). Nếu vẫn lập hồ sơ, xin đánh dấu “Tạo”, rồi ghi trong hồ sơ có phải cùng một người không.`,
      noDiacritics: () => 'Tên không có dấu. Xin kiểm tra lại.',
      centuryGuessed: (d: Details) => `Hiểu là ${about(d, 'day')}. Xin kiểm tra.`,
      serialRead: (d: Details) =>
        `Excel ghi ngày thành số; hiểu là ${about(d, 'day')}. Xin kiểm tra.`,
      mergedValue: () => 'Lấy theo ô gộp. Xin kiểm tra.',
      formulaValue: () => 'Ô này là công thức; lấy giá trị Excel đã tính. Xin kiểm tra.',
      birthMissing: () => 'Chưa có năm sinh; điền sau trong hồ sơ.',
      placeUnknown: () => 'Chưa nhận ra xã, phường; chọn sau trong hồ sơ.',
      genderUnknown: () => 'Chưa rõ nam hay nữ; chọn sau trong hồ sơ.',
      kindUnknown: () => 'Chưa rõ loại đối tượng; xin kiểm tra.',
      movementUnknown: () => 'Chưa có phong trào tên này; ghi vào báo cáo.',
      achievementLong: () => 'Dài hơn 1.000 ký tự: đưa vào báo cáo, tóm tắt viết sau.',
    } satisfies Record<RemarkCode, (details: Details) => string>,
  },
};
