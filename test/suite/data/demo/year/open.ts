/** Cases on their way on the day of loading: being written, mended, appraised, posted, before the council, before the head. */
import { deed, type DemoCase } from '../cases.ts';

const cycle = 'dot-xet-2026';
const pnv1 = { unit: 'sdttg-phong-nghiep-vu-1', by: 'can-bo-1', cycle } as const;
const pnv2 = { unit: 'sdttg-phong-nghiep-vu-2', by: 'can-bo-2', cycle } as const;
const union = { unit: 'sdttg-cong-doan', by: 'chu-tich-cong-doan', cycle } as const;
const bomBo = { unit: 'xa-bom-bo', by: 'can-bo-bom-bo', cycle } as const;
const buGiaMap = { unit: 'xa-bu-gia-map', by: 'can-bo-bu-gia-map', cycle } as const;

/** Only begun: a name, a place, first words. */
export const begun: DemoCase = {
  ...pnv1,
  id: 'd2x7n5ae',
  name: 'Thị Lan Ví Dụ',
  criteria: 'IND-CS',
  gender: 'female',
  place: '25231',
  village: 'Thôn Bình Ví Dụ',
  summary: 'Nấu rượu cần bán dịp lễ hội, hướng dẫn chị em làm men lá sạch.',
  report: '',
  claims: {},
  evidence: {},
  answers: {},
  consent: { publication: false },
};

export const halfWritten = deed({
  ...bomBo,
  id: 'w8k3r1oj',
  name: 'Hộ bà Điểu Thị Nhung Mẫu',
  kind: 'household',
  criteria: 'HGD-CS',
  place: '25405',
  village: 'Thôn Năm Ví Dụ',
  occupation: 'Chăn nuôi bò',
  summary:
    'Thoát nghèo, tự viết đơn xin ra khỏi danh sách hộ nghèo và giúp hai hộ cùng xóm nuôi bò.',
  report:
    'Năm 2023 gia đình được vay vốn mua hai con bò. Đầu năm 2026 bà Nhung viết đơn xin thoát nghèo.',
  claims: {
    dan: {
      text: 'Gây được đàn bò 9 con',
      value: 9,
      unit: 'con bò',
      period: 'tháng 9/2026',
      baseline: '2 con năm 2023',
      criterion: 'IC1',
      source: 'Phiếu rà soát hộ nghèo của UBND xã Bom Bo',
      paper: 'Đơn xin thoát nghèo và phiếu rà soát',
    },
  },
  answers: { IC5: 'Ba năm.' },
  consent: { who: 'Điểu Thị Nhung Mẫu (chủ hộ)', publication: false },
});

/** The head of the unit has confirmed; the officer has still to send. */
export const readyToSend = deed({
  ...pnv2,
  id: 'o5c9u2mt',
  name: 'Ban quản lý nhà văn hóa ấp Thí Dụ',
  kind: 'collective',
  criteria: 'COL-CS',
  place: '25303',
  village: 'Ấp Thí Dụ',
  occupation: 'Ban quản lý nhà văn hóa',
  summary:
    'Mở cửa nhà văn hóa mỗi tối, có góc học bài và sân bóng chuyền cho thanh niên Khmer, Tày, Nùng.',
  report:
    'Ban quản lý phân công người mở cửa, giữ sổ mượn sách và dụng cụ. Tiền điện do các hộ góp, công khai trên bảng.',
  claims: {
    moCua: {
      text: 'Mở cửa 280 buổi tối trong năm',
      value: 280,
      unit: 'buổi tối',
      period: 'từ tháng 10/2025 đến tháng 9/2026',
      criterion: 'CC1',
      source: 'Sổ trực nhà văn hóa ấp Thí Dụ',
      paper: 'Trích sổ trực',
    },
  },
  answers: {
    H4: 'Hội nghị nhân dân ấp giới thiệu.',
    CC2: 'Công khai tiền điện trên bảng.',
    CC4: 'Thanh niên các dân tộc cùng chơi, cùng học.',
  },
  consent: { who: 'Lâm Thành Thí Dụ (trưởng ban)' },
});

export const nurse = deed({
  ...union,
  id: 'b3q8z6fi',
  name: 'Đinh Thị Thảo Mẫu',
  criteria: 'IND-CS',
  birthYear: 1987,
  gender: 'female',
  place: '25210',
  village: 'Khu phố Mẫu',
  occupation: 'Viên chức',
  summary: 'Làm bảng tra cứu chính sách dân tộc bằng tranh, phát cho người có uy tín.',
  report: 'Chị Thảo chuyển các mẫu tờ khai thành tranh vẽ từng bước, in trên giấy cứng.',
  claims: {
    bang: {
      text: 'Phát 150 bảng tra cứu bằng tranh',
      value: 150,
      unit: 'bảng tra cứu',
      period: 'năm 2026',
      criterion: 'IC1',
      source: 'Danh sách ký nhận của Công đoàn cơ quan',
      paper: 'Danh sách ký nhận',
    },
  },
  answers: { IC2: 'Dùng tranh thay chữ.' },
});

export const lateMending = deed({
  ...pnv2,
  id: 'n9f4t7uh',
  name: 'Hoàng Văn Nghĩa Thí Dụ',
  criteria: 'IND-CS',
  birthYear: 1972,
  gender: 'male',
  place: '25387',
  village: 'Thôn Thuận Thí Dụ',
  occupation: 'Trưởng ban công tác mặt trận thôn',
  summary: 'Vận động hộ chăn nuôi dời chuồng trại xa nguồn nước, làm hố ủ phân chung.',
  report:
    'Ông Nghĩa Thí Dụ đo khoảng cách từng chuồng đến bến nước, vẽ sơ đồ treo ở nhà văn hóa để cả thôn cùng xem.',
  claims: {
    doiChuong: {
      text: 'Vận động 31 hộ dời chuồng trại',
      value: 31,
      unit: 'hộ',
      period: 'năm 2025 và 2026',
      criterion: 'IC1',
      source: 'Sơ đồ và danh sách của thôn Thuận Thí Dụ',
      paper: 'Danh sách hộ dời chuồng trại',
    },
  },
  answers: {
    H4: 'Chi bộ thôn giới thiệu.',
    IC2: 'Vẽ sơ đồ để cả thôn thấy.',
    IC4: 'Nhiều dân tộc cùng dùng bến nước sạch.',
  },
});

export const waterKeeper = deed({
  ...buGiaMap,
  id: 'z1w6e3ql',
  name: 'Thị Nhàn Minh Họa',
  criteria: 'IND-CS',
  birthYear: 1980,
  gender: 'female',
  place: '25222',
  village: 'Thôn Đăk Á',
  occupation: 'Tổ trưởng tổ quản lý nước sạch',
  summary: 'Giữ trạm nước tự chảy của thôn, thu phí công bằng theo đồng hồ, sửa ống trong ngày.',
  report:
    'Trước đây nước chảy bữa có bữa không. Chị Nhàn ghi lại chỗ hỏng, chia lịch vệ sinh bể, đọc chỉ số trước mặt chủ nhà.',
  claims: {
    hoDung: {
      text: 'Cấp nước đều cho 83 hộ',
      value: 83,
      unit: 'hộ',
      period: 'năm 2026',
      baseline: '40 hộ năm 2023',
      criterion: 'IC1',
      source: 'Sổ theo dõi đồng hồ nước, UBND xã Bù Gia Mập xác nhận',
      paper: 'Trích sổ theo dõi đồng hồ nước',
    },
  },
  answers: {
    H4: 'Họp thôn giới thiệu.',
    IC2: 'Đọc chỉ số trước mặt chủ nhà.',
    IC6: 'Được bầu lại hai nhiệm kỳ.',
  },
});

export const overdueAppraisal = deed({
  ...bomBo,
  id: 'x7o2d8sv',
  name: 'Điểu Toàn Ví Dụ',
  criteria: 'IND-CS',
  birthYear: 1975,
  gender: 'male',
  place: '25405',
  village: 'Thôn Bom Bo',
  occupation: 'Tổ trưởng tổ vay vốn',
  summary: 'Giữ tổ vay vốn không nợ quá hạn, đi cùng hộ mới vay chọn con giống.',
  report: 'Tổ có ba mươi hộ. Ông Toàn đến từng nhà trước kỳ trả, hộ nào khó thì cả tổ bàn cách gỡ.',
  claims: {
    noQuaHan: {
      text: 'Tổ giữ tỷ lệ nợ quá hạn 0 %',
      value: 0,
      unit: '% nợ quá hạn',
      period: 'năm 2024 đến năm 2026',
      criterion: 'IC1',
      source: 'Bảng kê của Phòng giao dịch Ngân hàng Chính sách xã hội',
      paper: 'Bảng kê dư nợ của tổ',
    },
    thoatNgheo: {
      text: 'Giúp 18 hộ thoát nghèo',
      value: 18,
      unit: 'hộ',
      period: 'năm 2024 đến năm 2026',
      criterion: 'IC4',
      source: 'Danh sách hộ thoát nghèo',
      paper: 'Danh sách hộ thoát nghèo',
      disputed: 'Danh sách của xã ghi 13 hộ; đã hỏi lại xã, chờ trả lời.',
    },
  },
  answers: { H4: 'Hội Nông dân xã giới thiệu.' },
});

export const suspendedCase = deed({
  ...pnv2,
  id: 'm4a9j1gy',
  name: 'Nông Văn Chín Mẫu',
  criteria: 'IND-CS',
  birthYear: 1969,
  gender: 'male',
  place: '25308',
  village: 'Ấp Thiện Mẫu',
  occupation: 'Chủ trang trại',
  summary: 'Tạo việc làm theo mùa cho lao động người dân tộc thiểu số tại trang trại cây ăn trái.',
  report:
    'Trang trại của ông Chín Mẫu nhận lao động theo mùa, trả công theo ngày và cho mượn đất trồng xen.',
  claims: {
    laoDong: {
      text: 'Tạo việc làm cho 40 lao động theo mùa',
      value: 40,
      unit: 'lao động',
      period: 'vụ 2026',
      criterion: 'IC1',
      source: 'Bảng chấm công của trang trại',
      paper: 'Bảng chấm công',
    },
  },
  answers: { H4: 'Hội Nông dân giới thiệu.', IC3: 'Hai trang trại khác làm theo.' },
});

export const forProvince = deed({
  unit: 'sdttg-phong-nghiep-vu-2',
  by: 'can-bo-2',
  cycle: 'de-nghi-cap-tinh-2026',
  level: 'province',
  id: 'h6s3i8wp',
  consent: { notice: true },
  name: 'Lâm Thị Sa Ví Dụ',
  criteria: 'IND-T',
  birthYear: 1984,
  gender: 'female',
  place: '25303',
  village: 'Sóc Lộc Ví Dụ',
  occupation: 'Giám đốc hợp tác xã',
  summary:
    'Đưa hợp tác xã rau của phụ nữ Khmer vào chuỗi bếp ăn trường học, giữ giá mua ổn định cả năm.',
  report:
    'Chị Sa được Chủ tịch UBND huyện Lộc Ninh tặng giấy khen tháng 5/2025. Năm 2026 hợp tác xã nhận thêm hộ, làm nhà sơ chế, ký hợp đồng với các bếp ăn trường học trong vùng.',
  claims: {
    thanhVien: {
      text: 'Hợp tác xã có 47 hộ thành viên',
      value: 47,
      unit: 'hộ thành viên',
      period: 'tháng 9/2026',
      baseline: '22 hộ năm 2024',
      criterion: 'IC1',
      source: 'Danh sách thành viên có xác nhận của UBND xã Lộc Hưng',
      paper: 'Danh sách thành viên hợp tác xã',
    },
    bepAn: {
      text: 'Cung cấp rau cho 6 bếp ăn trường học',
      value: 6,
      unit: 'bếp ăn trường học',
      criterion: 'IC3',
      source: 'Hợp đồng với các trường',
      paper: 'Bản sao hợp đồng',
    },
  },
  answers: {
    H4: 'Hội Liên hiệp Phụ nữ xã giới thiệu.',
    IC2: 'Giá mua cố định cả năm.',
    IC4: 'Phụ nữ Khmer làm chủ.',
    IC6: 'Được bầu vào ban chấp hành Hội.',
  },
});

export const nightClass = deed({
  ...pnv1,
  id: 'e9r5p2lk',
  name: 'Điểu Thị Hoa Giả Định',
  criteria: 'IND-CS',
  birthYear: 1994,
  gender: 'female',
  place: '25399',
  village: 'Thôn Đăk Ví Dụ',
  occupation: 'Bí thư chi đoàn',
  summary: 'Mở lớp kỹ năng số buổi tối: nộp hồ sơ trực tuyến, phòng lừa đảo qua điện thoại.',
  report: 'Lớp học dùng chính điện thoại của bà con. Ai làm được thì kèm người ngồi cạnh.',
  claims: {
    hocVien: {
      text: 'Hướng dẫn 205 lượt người nộp hồ sơ trực tuyến',
      value: 205,
      unit: 'lượt người',
      period: 'năm 2026',
      criterion: 'IC1',
      source: 'Sổ hướng dẫn của Trung tâm Phục vụ hành chính công xã Đak Nhau',
      paper: 'Trích sổ hướng dẫn',
    },
  },
  answers: {
    H4: 'Đoàn xã giới thiệu.',
    IC2: 'Học trên máy của mình, người biết kèm người chưa biết.',
    IC3: 'Bốn thôn đã mở lớp.',
  },
});

export const herbs = deed({
  ...buGiaMap,
  id: 'y3v7k4ot',
  name: 'Tổ cây thuốc thôn Bù Rên (minh họa)',
  kind: 'collective',
  criteria: 'COL-CS',
  place: '25222',
  village: 'Thôn Bù Rên',
  occupation: 'Tổ hợp tác',
  summary: 'Trồng lại cây thuốc dưới tán rừng theo quy ước không nhổ gốc.',
  report:
    'Tổ lập quy ước hái lá, không nhổ gốc; mỗi hộ nhận một luống và ghi ngày trồng, ngày hái.',
  claims: {
    luong: {
      text: 'Khôi phục 58 luống cây thuốc',
      value: 58,
      unit: 'luống',
      period: 'năm 2026',
      criterion: 'CC1',
      source: 'Biên bản kiểm tra của kiểm lâm địa bàn',
      paper: 'Biên bản kiểm tra dưới tán rừng',
    },
  },
  answers: {
    H4: 'Thôn và kiểm lâm giới thiệu.',
    CC2: 'Quy ước hái lá không nhổ gốc.',
    CC4: 'Người già truyền bài thuốc cho lớp trẻ.',
  },
  consent: { who: 'Thị Lý Minh Họa (tổ trưởng)' },
});

export const driver = deed({
  ...pnv1,
  id: 'u8d1b6nc',
  name: 'Điểu Khơi Thí Dụ',
  criteria: 'IND-CS',
  birthYear: 1982,
  gender: 'male',
  place: '25225',
  village: 'Thôn Bù Ka Ví Dụ',
  occupation: 'Lái xe công nông',
  summary: 'Chở người bệnh đi cấp cứu không lấy tiền, xe luôn để sẵn xăng.',
  report:
    'Thôn xa trạm, đường dốc. Anh Khơi dán số điện thoại ở nhà văn hóa, ai gọi lúc nào cũng đi.',
  claims: {
    chuyen: {
      text: 'Chở 39 chuyến cấp cứu không lấy tiền',
      value: 39,
      unit: 'chuyến',
      period: 'năm 2025 và 2026',
      criterion: 'IC1',
      source: 'Sổ tiếp nhận của Trạm y tế xã Đăk Ơ',
      paper: 'Trích sổ tiếp nhận cấp cứu',
    },
  },
  answers: {
    H4: 'Thôn giới thiệu.',
    IC3: 'Hai thôn đã lập tổ xe cấp cứu.',
    IC5: 'Từ năm 2025 đến nay, kể cả ban đêm.',
  },
});

export const choir = deed({
  ...union,
  id: 'r1h8y5zf',
  name: 'Bế Thị Ngân Mẫu',
  criteria: 'IND-CS',
  birthYear: 1979,
  gender: 'female',
  place: '25363',
  village: 'Khu phố Tân Mẫu',
  occupation: 'Hạt nhân văn nghệ',
  summary: 'Gây dựng câu lạc bộ hát then, đàn tính của người Tày, Nùng xa quê.',
  report: 'Câu lạc bộ tập tối thứ sáu. Chị Ngân chép lại lời cổ, ghi âm giọng các cụ.',
  claims: {
    loiCo: {
      text: 'Ghi lại 44 bài then',
      value: 44,
      unit: 'bài then',
      period: 'năm 2024 đến năm 2026',
      criterion: 'IC1',
      source: 'Bản kiểm kê của Phòng Văn hóa - Xã hội phường Đồng Phú',
      paper: 'Bản kiểm kê bài then',
    },
  },
  answers: {
    H4: 'Công đoàn bộ phận giới thiệu.',
    IC2: 'Ghi âm giọng các cụ trước khi tập.',
    IC4: 'Giữ then, đàn tính của người Tày, Nùng.',
  },
});

export const school = deed({
  ...pnv2,
  id: 'k6t2g9ix',
  name: 'Tổ bảo mẫu điểm trường Sóc Giữa (minh họa)',
  kind: 'collective',
  criteria: 'COL-CS',
  place: '25292',
  village: 'Sóc Giữa',
  occupation: 'Tổ phụ huynh tự nguyện',
  summary: 'Phụ huynh thay nhau nấu bữa trưa để học sinh lớp nhỏ ở lại học cả ngày.',
  report:
    'Mỗi ngày hai phụ huynh nấu, thực đơn dán ở cửa bếp. Nhà trường giữ sổ và kiểm tra vệ sinh.',
  claims: {
    buaTrua: {
      text: 'Nấu bữa trưa cho 66 học sinh',
      value: 66,
      unit: 'học sinh',
      period: 'năm học 2025 - 2026',
      criterion: 'CC1',
      source: 'Sổ bán trú của trường tiểu học',
      paper: 'Trích sổ bán trú',
    },
  },
  evidence: {
    anhLop: {
      title: 'Ảnh lớp học (hình vẽ minh họa)',
      source: 'Điểm trường Sóc Giữa',
      picture: 'lop',
    },
  },
  answers: {
    H4: 'Hội phụ huynh và nhà trường giới thiệu.',
    CC2: 'Lịch nấu dán ở cửa bếp, đổi công cho nhau.',
    CC6: 'Mùa điều thiếu người, tổ rủ cả ông bà.',
  },
  consent: { who: 'Thị Dung Minh Họa (tổ trưởng)' },
});

export const vet = deed({
  ...bomBo,
  id: 'c1n4x7er',
  name: 'Điểu Văn Phúc Ví Dụ',
  criteria: 'IND-CS',
  birthYear: 1986,
  gender: 'male',
  place: '25405',
  village: 'Thôn Bom Bo',
  occupation: 'Nhân viên thú y thôn',
  summary: 'Tiêm phòng tận nhà, không để lây dịch trên đàn bò của thôn ba năm liền.',
  report: 'Anh Phúc lập danh sách từng đàn, hẹn ngày tiêm bằng tiếng S’tiêng, đi lại nhà vắng.',
  claims: {
    tiem: {
      text: 'Tiêm phòng 1.240 lượt gia súc',
      value: 1240,
      unit: 'lượt gia súc',
      period: 'năm 2026',
      criterion: 'IC1',
      source: 'Sổ tiêm phòng của Trạm Chăn nuôi và Thú y',
      paper: 'Trích sổ tiêm phòng',
    },
  },
  answers: {
    H4: 'Hội Nông dân giới thiệu.',
    IC2: 'Lịch tiêm treo ở cửa nhà.',
    IC5: 'Ba năm liền không có ổ dịch.',
  },
});

/** This week's sudden case, before the head now. */
export const fire = deed({
  ...bomBo,
  id: 'g5m8o3du',
  name: 'Điểu Thanh Giả Định',
  occasion: 'sudden',
  criteria: 'DX',
  birthYear: 1999,
  gender: 'male',
  place: '25405',
  village: 'Thôn Bom Bo',
  occupation: 'Thợ sửa xe',
  summary: 'Phá cửa sau, đưa cụ bà ra khỏi căn nhà gỗ đang cháy và cùng hàng xóm dập lửa.',
  report:
    'Nửa đêm căn nhà gỗ bốc cháy vì chập điện. Anh Thanh thấy khói, phá cửa sau, cõng cụ bà ra rồi cùng xóm chuyền nước dập lửa. Không ai bị thương nặng.',
  claims: {
    cuuCu: {
      text: 'Cứu 1 cụ bà khỏi đám cháy',
      value: 1,
      unit: 'cụ bà',
      criterion: 'DX2',
      source: 'Biên bản vụ cháy của Công an xã Bom Bo',
      paper: 'Biên bản vụ cháy',
    },
  },
  answers: {},
});

export const movedAway = deed({
  ...pnv1,
  id: 'v5j1w9ho',
  name: 'Thị Xuân Mẫu',
  criteria: 'IND-CS',
  birthYear: 1990,
  gender: 'female',
  place: '25231',
  village: 'Thôn Mẫu',
  occupation: 'Làm rẫy',
  summary: 'Vận động chị em khám sức khỏe sinh sản định kỳ.',
  report: 'Hồ sơ lập dở khi chị chuyển về quê chồng.',
  claims: {},
  answers: {},
  consent: { publication: false },
});
